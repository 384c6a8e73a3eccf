import { itemAt } from "../collections";
import type { CatalogueEntry } from "./entry";
import { spellings, type Step } from "./phrases";
import { isConnector, type Token } from "./tokens";

/** One wording that leads to a body. */
export interface Form {
  readonly entry: CatalogueEntry;
  /** Where the wording comes from; an accepted wording is as good as the name. */
  readonly source: "name" | "accepted" | "alias";
  /** The full wording of which the cell's text is a spelling. */
  readonly wording: string;
}

interface Node {
  readonly next: Map<string, Node>;
  joint?: Node;
  readonly forms: Form[];
}

/** Bodies whose wording ends before token `end`. */
export interface NameMatch {
  readonly end: number;
  readonly forms: readonly Form[];
}

/** All wordings of all bodies, word by word: finds the longest known name that begins at a token. */
export class NameTrie {
  readonly #root = newNode();

  add(wording: string, form: Form): void {
    for (const steps of spellings(wording)) {
      const { forms } = steps.reduce(follow, this.#root);
      if (!forms.some(({ entry }) => entry.id === form.entry.id)) forms.push(form);
    }
  }

  /** Longest first; `head` are tokens that are to be thought before the text ("Phòng" before "Tư pháp"). */
  matchesAt(tokens: readonly Token[], at: number, head: readonly Token[] = []): NameMatch[] {
    const sequence = head.length === 0 ? tokens : [...tokens.slice(0, at), ...head, ...tokens.slice(at)];
    const found = new Map<number, Form[]>();
    walk(this.#root, sequence, at, found);
    return [...found]
      .map(([end, forms]) => ({ end: end - head.length, forms }))
      .filter(({ end }) => end > at)
      .sort((a, b) => b.end - a.end);
  }
}

const newNode = (): Node => ({ next: new Map(), forms: [] });

function follow(node: Node, step: Step): Node {
  if (step.kind === "joint") return (node.joint ??= newNode());
  const next = node.next.get(step.norm) ?? newNode();
  node.next.set(step.norm, next);
  return next;
}

function walk(node: Node, tokens: readonly Token[], at: number, found: Map<number, Form[]>): void {
  if (node.forms.length > 0) found.set(at, [...(found.get(at) ?? []), ...node.forms]);
  if (node.joint) walk(node.joint, tokens, skip(tokens, at, isConnector), found);
  const here = skipBreaks(tokens, at);
  const token = tokens[here];
  if (token?.kind !== "word") return;
  const next = node.next.get(token.norm);
  if (next) walk(next, tokens, here + 1, found);
  if (token.isAbbreviation) walkGlued(node, tokens, here, found);
}

/** "TC - KH", "TC&KH", "TC KH": abbreviations that the name has glued. */
function walkGlued(node: Node, tokens: readonly Token[], at: number, found: Map<number, Form[]>): void {
  let { norm } = itemAt(tokens, at);
  for (let end = at + 1; ; end += 1) {
    const from = skip(
      tokens,
      end,
      (token) => isConnector(token) || token?.kind === "stop" || token?.kind === "newline",
    );
    const token = tokens[from];
    if (!token?.isAbbreviation) return;
    norm += token.norm;
    end = from;
    const next = node.next.get(norm);
    if (next) walk(next, tokens, end + 1, found);
  }
}

/** A line break inside a name is a wrapped line; a full stop after an abbreviation belongs to it ("P. Nội vụ"). */
const skipBreaks = (tokens: readonly Token[], at: number): number =>
  skip(
    tokens,
    at,
    (token, index) =>
      token?.kind === "newline" || (token?.kind === "stop" && tokens[index - 1]?.isAbbreviation === true),
  );

function skip(
  tokens: readonly Token[],
  from: number,
  isSkipped: (token: Token | undefined, index: number) => boolean,
): number {
  let at = from;
  while (at < tokens.length && isSkipped(tokens[at], at)) at += 1;
  return at;
}
