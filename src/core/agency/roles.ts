import type { Actor } from "./actor";

type Role = NonNullable<Actor["role"]>;

const LEADS = "(?:(?:cơ quan|đơn vị|bộ phận|cq|đv) )?chủ trì|(?:đv|cq)?ct";
const COOPERATES = "(?:(?:cơ quan|đơn vị|bộ phận|cq|đv) )?phối hợp(?: với| cùng)?|(?:đv|cq)?ph";
/** "Phối hợp:" before a body, "cùng phối hợp với". */
const ROLE_BEFORE: readonly (readonly [Role, RegExp])[] = [
  ["lead", new RegExp(`(?<!\\p{L})(?:${LEADS}) ?:[ (-]*$`, "iu")],
  ["cooperation", new RegExp(`(?<!\\p{L})(?:phối hợp(?: với| cùng)?|(?:${COOPERATES}) ?:)[ (-]*$`, "iu")],
];
/** "chủ trì", "(PH)", "phối hợp thực hiện" behind a body. */
const ROLE_BEHIND: readonly (readonly [Role, RegExp])[] = [
  ["lead", new RegExp(`^ ?\\(?(?:là )?(?:${LEADS})(?!\\p{L}| ?:)`, "iu")],
  ["cooperation", /^ ?\(?(?:cùng )?(?:phối hợp|ph)(?!\p{L}| ?:)/iu],
];
const ANY_ROLE = /chủ trì|phối hợp|(?<!\p{L})(?:đv|cq)?(?:ct|ph) ?[:)]/iu;
/** What ends the list of bodies that a word behind it tells of. */
const END_OF_LIST = /[;:(\n]|(?<!\p{L})(?:chủ trì|phối hợp|ct)(?!\p{L})/iu;

/**
 * Says of the bodies of one cell which of them lead and which cooperate, where the cell tells it: "Chủ trì: A; phối hợp:
 * B, C", "A chủ trì; B, C phối hợp", "A (CT), B (PH)", "A phối hợp với B". Of others nothing is said.
 */
export function withRoles(text: string, parts: readonly Actor[]): readonly Actor[] {
  if (!ANY_ROLE.test(text)) return parts;
  let announced: Role | undefined;
  let from = 0;
  return parts.map((part, index) => {
    announced = roleIn(ROLE_BEFORE, text.slice(from, part.start)) ?? announced;
    from = part.end;
    const role = roleOfList(text, parts.slice(index)) ?? announced;
    return role === undefined ? part : { ...part, role };
  });
}

const roleIn = (roles: typeof ROLE_BEFORE, text: string): Role | undefined =>
  roles.find(([, pattern]) => pattern.test(text))?.[0];

/** What is said behind the first body, or behind the last one of the list that it begins. */
function roleOfList(text: string, parts: readonly Actor[]): Role | undefined {
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const gap = text.slice(part.end, next?.start);
    const role = roleBehind(part, gap, next !== undefined);
    if (role !== undefined) return index === 0 || !BRACKET.test(gap) ? role : undefined;
    if (END_OF_LIST.test(gap)) return undefined;
  }
  return undefined;
}

/** Between two bodies "phối hợp" tells of the second. */
function roleBehind({ text }: Actor, gap: string, isBetween: boolean): Role | undefined {
  const role = COOPERATING.test(text) ? "cooperation" : roleIn(ROLE_BEHIND, gap);
  return role === "cooperation" && isBetween && roleIn(ROLE_BEFORE, gap) === role ? undefined : role;
}

const BRACKET = /^ ?\(/u;
/** "các phòng, ban liên quan phối hợp thực hiện" is one class of bodies. */
const COOPERATING = /phối hợp(?: thực hiện)?$/iu;
