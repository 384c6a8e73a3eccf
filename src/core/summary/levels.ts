import type { Level } from "../annex/annex";
import { compareDates, type CalendarDate } from "../calendar";

/** Who writes the summary; a commune's units are its own rooms and schools. */
export type ReceivingLevel = Extract<Level, "commune" | "district" | "province">;

/**
 * The day from which there are two levels of local government and no district (Luật Tổ chức chính quyền địa phương
 * 72/2025/QH15; Nghị quyết 203/2025/QH15).
 */
const DISTRICTS_END: CalendarDate = { year: 2025, month: 7, day: 1 };

const hasDistricts = (date: CalendarDate | undefined): boolean =>
  date !== undefined && compareDates(date, DISTRICTS_END) < 0;

/** To whom a level reports at a day; without a day as today's law has it. */
export function receivingLevelOf(level: Level | undefined, date: CalendarDate | undefined): ReceivingLevel {
  return level === "commune" && hasDistricts(date) ? "district" : "province";
}

interface LevelWords {
  /** Kinds of reporting units in the order in which titles name them. */
  readonly nouns: readonly string[];
  /** How units are called together when their kinds are unknown. */
  readonly collective: string;
  readonly receiver: string;
}

const WORDS: Readonly<Record<ReceivingLevel, { readonly before: LevelWords; readonly since: LevelWords }>> = {
  commune: both({
    nouns: ["văn phòng", "phòng", "ban", "trung tâm", "trạm", "trường"],
    collective: "các phòng, đơn vị trực thuộc",
    receiver: "xã",
  }),
  district: both({ nouns: ["xã", "phường", "thị trấn"], collective: "các xã, phường, thị trấn", receiver: "huyện" }),
  province: {
    before: {
      nouns: ["huyện", "quận", "thị xã", "thành phố"],
      collective: "các huyện, thị xã, thành phố",
      receiver: "tỉnh",
    },
    since: { nouns: ["xã", "phường", "đặc khu"], collective: "các xã, phường, đặc khu", receiver: "tỉnh" },
  },
};

function both(words: LevelWords) {
  return { before: words, since: words };
}

/** The words of a summary at its plan's date. */
export const levelWords = (level: ReceivingLevel, date: CalendarDate | undefined): LevelWords =>
  WORDS[level][hasDistricts(date) ? "before" : "since"];

/** "các xã, thị trấn": the kinds that the units really are, else the level's collective. */
export function unitsTogether(names: readonly string[], { nouns, collective }: LevelWords): string {
  const present = nouns.filter((noun) => names.some((name) => startsWithNoun(name, noun)));
  const all = names.every((name) => present.some((noun) => startsWithNoun(name, noun)));
  return all && present.length > 0 ? `các ${present.join(", ")}` : collective;
}

const startsWithNoun = (name: string, noun: string): boolean => name.toLowerCase().startsWith(`${noun} `);
