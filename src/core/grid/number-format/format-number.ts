import type { Token } from "./sections";

/** What a numeric section asks for. */
interface Pattern {
  readonly wholeDigits: number;
  readonly leastDecimals: number;
  readonly mostDecimals: number;
  readonly hasThousands: boolean;
  /** What the number is multiplied by: 100 for "%", a thousandth for each comma at the end. */
  readonly scale: number;
}

const lastIndex = (tokens: readonly Token[], signs: string): number =>
  tokens.map((token) => isCode(token, signs)).lastIndexOf(true);

const isCode = (token: Token, signs: string): boolean => token.kind === "code" && signs.includes(token.text);

/** A number through a section of digits, such as `#,##0.00 "đồng"`; undefined for fractions and exponents. */
export function formatDigits(number: number, section: readonly Token[]): string | undefined {
  if (section.some((token) => token.kind === "code" && (token.text === "/" || /^E[+-]$/iu.test(token.text)))) {
    return undefined;
  }
  const first = section.findIndex((token) => isCode(token, "0#?"));
  if (first < 0) return section.map(({ text }) => text).join("");
  const last = lastIndex(section, "0#?,.");
  const body = digits(Math.abs(number), patternOf(section, section.slice(first, last + 1)));
  const around = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join("");
  return around(section.slice(0, first)) + body + around(section.slice(last + 1));
}

function patternOf(section: readonly Token[], core: readonly Token[]): Pattern {
  const point = core.findIndex((token) => isCode(token, "."));
  const whole = point < 0 ? core : core.slice(0, point);
  const decimals = point < 0 ? [] : core.slice(point + 1);
  const lastDigit = lastIndex(core, "0#?");
  const trailing = core.slice(lastDigit + 1).filter((token) => isCode(token, ",")).length;
  const lastWhole = lastIndex(whole, "0#?");
  const percents = section.filter((token) => isCode(token, "%")).length;
  return {
    wholeDigits: whole.filter((token) => isCode(token, "0")).length,
    leastDecimals: decimals.filter((token) => isCode(token, "0")).length,
    mostDecimals: decimals.filter((token) => isCode(token, "0#?")).length,
    hasThousands: whole.slice(0, lastWhole).some((token) => isCode(token, ",")),
    scale: 100 ** percents / 1000 ** trailing,
  };
}

function digits(number: number, pattern: Pattern): string {
  const scaled = Math.min(number * pattern.scale, Number.MAX_VALUE);
  const fixed = roundHalfUp(scaled, pattern.mostDecimals);
  const [whole = "", decimals = ""] = fixed.split(".");
  const padded = (whole === "0" && pattern.wholeDigits === 0 ? "" : whole).padStart(pattern.wholeDigits, "0");
  const grouped = pattern.hasThousands ? padded.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ",") : padded;
  let kept = decimals.length;
  while (kept > pattern.leastDecimals && decimals[kept - 1] === "0") kept--;
  return pattern.mostDecimals === 0 ? grouped : `${grouped}.${decimals.slice(0, kept)}`;
}

const SIGNIFICANT = 15;
/** Above it `toFixed` answers with an exponent. */
const LARGEST_FIXED = 1e21;

/** Excel rounds the decimal figure that it shows (15 digits), not the binary one: 1.005 to two places is 1.01. */
function roundHalfUp(number: number, decimals: number): string {
  if (number >= LARGEST_FIXED) return BigInt(number).toString();
  const shown = Number(number.toPrecision(SIGNIFICANT));
  const shifted = Math.round(Number(`${shown}e${decimals}`));
  const isExact = Number.isFinite(shifted) && Math.abs(shifted) < Number.MAX_SAFE_INTEGER;
  return isExact ? Number(`${shifted}e-${decimals}`).toFixed(decimals) : shown.toFixed(decimals);
}
