import type { CatalogueEntry } from "./entry";
import { pluralEnd } from "./plural";
import type { Scan } from "./scan";
import { isProperAt, kindAt, tokenize, type Token } from "./tokens";
import { phraseEnd, SHARED_HEADS } from "./vocabulary";

/** A head that a list hands on, and where the list's first member begins. */
export interface SharedHead {
  readonly head: readonly Token[];
  readonly from: number;
}

/** "Các sở: Tư pháp, ...", "Các phòng Nội vụ, ...", "Phòng: Nội vụ, ...": the head before members that are known with it. */
export function sharedHeadAt({ tokens, catalogue }: Scan, at: number): SharedHead | undefined {
  const many = pluralEnd(tokens, at);
  const noun = many ?? at;
  const end = phraseEnd(SHARED_HEADS, tokens, noun);
  const hasColon = end !== undefined && kindAt(tokens, end) === "colon";
  if (end === undefined || (many === undefined && !hasColon)) return undefined;
  const from = hasColon ? end + 1 : end;
  const head = tokens.slice(noun, end);
  if (!isProperAt(tokens, from)) return undefined;
  return catalogue.names.matchesAt(tokens, from, head).length > 0 ? { head, from } : undefined;
}

/** What a body hands on to the members behind it: "Phòng" of "Phòng Nội vụ". */
export function sharedHeadOf({ name }: CatalogueEntry): readonly Token[] {
  const tokens = tokenize(name);
  return tokens.slice(0, phraseEnd(SHARED_HEADS, tokens, 0) ?? 0);
}
