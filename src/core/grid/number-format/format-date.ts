import { dateFromSerial, weekdayOf } from "../../calendar";
import { itemAt } from "../../collections";
import type { Token } from "./sections";

const SECONDS_A_DAY = 86_400;
const MONTHS = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];
const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
  /** Of the day. */
  readonly seconds: number;
  /** Since the epoch, for "[h]". */
  readonly totalSeconds: number;
  readonly isTwelveHours: boolean;
}

/** A serial number through a date format; undefined where Excel knows no such day. */
export function formatDateTime(serial: number, section: readonly Token[]): string | undefined {
  const moment = momentOf(serial, section);
  if (!moment) return undefined;
  return section
    .map((token, index) => (isMinutes(token, index, section) ? minutes(moment, token) : piece(moment, token)))
    .join("");
}

function momentOf(serial: number, section: readonly Token[]): Moment | undefined {
  const totalSeconds = Math.round(serial * SECONDS_A_DAY);
  const days = Math.floor(totalSeconds / SECONDS_A_DAY);
  const isTimeOnly = !section.some(({ kind, text }) => kind === "code" && /^[yd]/iu.test(text));
  const date = dateFromSerial(days) ?? (isTimeOnly && serial >= 0 ? { year: 1900, month: 1, day: 1 } : undefined);
  if (!date) return undefined;
  return {
    ...date,
    weekday: weekdayOf(date),
    seconds: totalSeconds - days * SECONDS_A_DAY,
    totalSeconds,
    isTwelveHours: section.some(({ kind, text }) => kind === "code" && /^A(?:M\/PM|\/P)$/iu.test(text)),
  };
}

/** "m" and "mm" are minutes right after hours or right before seconds. */
function isMinutes({ kind, text }: Token, index: number, section: readonly Token[]): boolean {
  if (kind !== "code" || !/^m{1,2}$/iu.test(text)) return false;
  const letters = (tokens: readonly Token[]) =>
    tokens.filter(({ kind, text }) => kind === "code" && /^\[?[ymdhs]/iu.test(text));
  const before = letters(section.slice(0, index)).slice(-1);
  const after = letters(section.slice(index + 1)).slice(0, 1);
  return before.some((token) => /^\[?h/iu.test(token.text)) || after.some((token) => /^\[?s/iu.test(token.text));
}

const pad = (number: number, text: string): string => String(number).padStart(text.length >= 2 ? 2 : 1, "0");

const minutes = ({ seconds }: Moment, { text }: Token): string => pad(Math.floor(seconds / 60) % 60, text);

/** Hours, minutes or seconds since the epoch. */
const elapsed =
  (unit: number) =>
  ({ totalSeconds }: Moment, text: string): string =>
    String(Math.floor(totalSeconds / unit)).padStart(text.length - 2, "0");

/** What a letter of the format stands for. */
const PIECES: Readonly<Record<string, (moment: Moment, letters: string) => string>> = {
  y: ({ year }, letters) => (letters.length > 2 ? String(year) : String(year % 100).padStart(2, "0")),
  m: ({ month }, letters) => named(itemAt(MONTHS, month - 1), month, letters),
  d: ({ weekday, day }, letters) => named(itemAt(DAYS, weekday), day, letters),
  h: (moment, letters) => pad(hours(moment), letters),
  s: ({ seconds }, letters) => pad(seconds % 60, letters),
  a: ({ seconds }) => (seconds < SECONDS_A_DAY / 2 ? "AM" : "PM"),
  "[h": elapsed(3600),
  "[m": elapsed(60),
  "[s": elapsed(1),
};

function piece(moment: Moment, { kind, text }: Token): string {
  const show = kind === "code" ? PIECES[text.slice(0, text.startsWith("[") ? 2 : 1).toLowerCase()] : undefined;
  return show ? show(moment, text) : text;
}

/** One or two letters are the number, three the short name, four the name, five its first letter. */
function named(name: string, number: number, text: string): string {
  if (text.length < 3) return pad(number, text);
  if (text.length === 3) return name.slice(0, 3);
  return text.length === 5 ? name.slice(0, 1) : name;
}

function hours({ seconds, isTwelveHours }: Moment): number {
  const hour = Math.floor(seconds / 3600);
  return isTwelveHours ? hour % 12 || 12 : hour;
}
