/** A number as written, exactly: "2,5" is 25 with one decimal. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
  /**
   * `vietnamese`: dots group, a comma begins decimals (Luật Kế toán 2003, Điều 12, khoản 2); `english`: the other way
   * round, for certain; `doubtful`: read by the Vietnamese rule, but three digits after one mark may be meant otherwise;
   * `ambiguous`: nobody writes such a number by the Vietnamese rule, yet it can be read by it.
   */
  readonly reading: "plain" | "vietnamese" | "english" | "doubtful" | "ambiguous";
}

const VIETNAMESE_GROUPS = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/u;
const ENGLISH_GROUPS = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/u;
const SPACED_GROUPS = /^(\d{1,3}(?: \d{3})+)(?:,(\d+))?$/u;
/** "000.000" is what is left of a number whose first digits were torn off. */
const TORN_GROUP = /^0(?:0|[.,]\d{3}[.,])/u;
const COULD_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/u;
const ONE_MARK = /^(\d+)([.,])(\d+)$/u;

/** Below this many đồng a unit has no decimals in use: "1,200 đồng" can only be 1200. */
const NO_DECIMALS = 1n;
/** From this unit on, thousands of it are more than an annex's task costs: "1.200 tỷ" is doubted. */
const BIG_UNIT = 1_000_000_000n;

/** Reads a written number; undefined when its digits are grouped in no known way. `unit` is đồng in one of it. */
export function readDecimal(text: string, unit: bigint): Decimal | undefined {
  if (TORN_GROUP.test(text)) return undefined;
  if (/^\d+$/u.test(text)) return decimal(text, "", "plain");
  const spaced = SPACED_GROUPS.exec(text);
  if (spaced) return grouped(spaced, "vietnamese");
  return readOneMark(text, unit) ?? readGroups(text);
}

function readGroups(text: string): Decimal | undefined {
  const vietnamese = VIETNAMESE_GROUPS.exec(text);
  if (vietnamese) return grouped(vietnamese, "vietnamese");
  const english = ENGLISH_GROUPS.exec(text);
  return english ? grouped(english, "english") : undefined;
}

const grouped = ([, whole = "", rest = ""]: RegExpExecArray, reading: Decimal["reading"]): Decimal =>
  decimal(whole, rest, reading);

/** The hard case: one dot or one comma. */
function readOneMark(text: string, unit: bigint): Decimal | undefined {
  const match = ONE_MARK.exec(text);
  if (!match) return undefined;
  const [, whole = "", mark, rest = ""] = match;
  if (!COULD_GROUP.test(text)) return decimal(whole, rest, mark === "." ? "english" : "vietnamese");
  if (mark === ".") return decimal(whole + rest, "", unit >= BIG_UNIT ? "doubtful" : "vietnamese");
  if (unit === NO_DECIMALS) return decimal(whole + rest, "", "english");
  return decimal(whole, rest, rest.endsWith("0") ? "ambiguous" : "doubtful");
}

const decimal = (whole: string, rest: string, reading: Decimal["reading"]): Decimal => ({
  digits: BigInt(whole.replace(/\D/gu, "") + rest),
  decimals: rest.length,
  reading,
});

/** The number times the unit; undefined when a fraction of one đồng is left over. */
export function toInteger({ digits, decimals }: Decimal, unit: bigint): bigint | undefined {
  const divisor = 10n ** BigInt(decimals);
  const product = digits * unit;
  return product % divisor === 0n ? product / divisor : undefined;
}

/** The same number in Vietnamese writing, without zeros that say nothing at its end. */
export const respellDecimal = ({ digits, decimals }: Decimal): string => printDecimal(digits, 10n ** BigInt(decimals));

/** An amount in a unit (a power of ten), exactly, in Vietnamese writing: 2500000 in millions is "2,5". Negative amounts keep their sign. */
export function printDecimal(amount: bigint, unit: bigint): string {
  const sign = amount < 0n ? "-" : "";
  const size = amount < 0n ? -amount : amount;
  const whole = String(size / unit).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ".");
  const places = String(unit).length - 1;
  const rest =
    places === 0
      ? ""
      : String(size % unit)
          .padStart(places, "0")
          .replace(/0+$/u, "");
  return rest === "" ? sign + whole : `${sign}${whole},${rest}`;
}
