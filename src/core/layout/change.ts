/** The properties that would change, as an edit carries them: the same keys before and after. */
export interface Change<T> {
  readonly before: Partial<T>;
  readonly after: Partial<T>;
}

/**
 * What has to change of an object so that it has all the wanted properties, or undefined where it has them; a property
 * that is absent has its default. Lengths that differ by a hair are equal.
 */
export function changeTo<T extends object>(
  current: T,
  wanted: Readonly<Partial<T>>,
  defaults: Required<T>,
): Change<T> | undefined {
  const keys = (Object.keys(wanted) as (keyof T)[]).filter(
    (key) => !isSame(current[key] ?? defaults[key], wanted[key] ?? defaults[key]),
  );
  if (keys.length === 0) return undefined;
  return { before: pick({ ...defaults, ...current }, keys), after: pick(wanted, keys) };
}

function pick<T extends object>(from: Readonly<Partial<T>>, keys: readonly (keyof T)[]): Partial<T> {
  const picked: Partial<T> = {};
  for (const key of keys) {
    const value = from[key];
    if (value !== undefined) picked[key] = value;
  }
  return picked;
}

/** Hosts keep lengths in inches, points or pixels, so none comes back to the last digit. */
const HAIR = 0.1;

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < HAIR;
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
