import type { Actor, ActorType } from "./actor";
import { textBetween, type Scan } from "./scan";

/** A piece of the cell as an actor of which nothing but its type is known. */
export const blankActor = (scan: Scan, at: number, end: number, type: ActorType): Actor => ({
  text: textBetween(scan, at, end),
  start: scan.tokens[at]?.start ?? 0,
  end: scan.tokens[end - 1]?.end ?? 0,
  written: textBetween(scan, at, end),
  type,
  id: null,
  name: null,
  status: "ok",
  successor: null,
  suggestions: [],
  replacements: [],
  official: null,
  level: null,
  place: null,
});

/** A body of sound form that no catalogue lists. */
export const soundActor = (scan: Scan, at: number, end: number): Actor => ({
  ...blankActor(scan, at, end, "other"),
  name: textBetween(scan, at, end).replace(/\s+/gu, " "),
});

/** A class of bodies or people as one actor. */
export const collectiveActor = (scan: Scan, at: number, end: number): Actor => ({
  ...blankActor(scan, at, end, "collective"),
  name: textBetween(scan, at, end).replace(/\s+/gu, " "),
});
