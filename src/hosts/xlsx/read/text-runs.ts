const ESCAPED = /_x([0-9a-f]{4})_/giu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Undoes Excel's escapes of characters that XML cannot hold (ECMA-376 part 1, 22.4.2.4, ST_Xstring). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(LONE_SURROGATE, "\uFFFD");
}

/** A text of the table, or one that stands in its cell. */
export interface SharedString {
  readonly text: string;
  /** Its pieces look different from each other. */
  readonly isRich: boolean;
}

/** Gathers the text of a string item: its runs joined, its phonetic guides (rPh) left out. */
export class TextRuns {
  #text = "";
  #runs = 0;
  #inText = false;
  #inPhonetic = false;

  begin(): void {
    this.#text = "";
    this.#runs = 0;
    this.#inText = false;
    this.#inPhonetic = false;
  }

  open(name: string): void {
    if (name === "t") this.#inText = !this.#inPhonetic;
    else if (name === "r") this.#runs++;
    else if (name === "rPh") this.#inPhonetic = true;
  }

  add(text: string): void {
    if (this.#inText) this.#text += text;
  }

  close(name: string): void {
    if (name === "t") this.#inText = false;
    else if (name === "rPh") this.#inPhonetic = false;
  }

  end(): SharedString {
    return { text: unescapeText(this.#text), isRich: this.#runs > 1 };
  }
}
