const CELL = /<c r="([A-Z]+\d+)"([^>]*)>/gu;
const STYLE = / s="(\d+)"/u;
const CELL_STYLES = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su;
const XF = /<xf(?=[\s/>])[^>]*?(?:\/>|>.*?<\/xf>)/gsu;

/**
 * Gives cells the apostrophe that marks a text (`quotePrefix`, ECMA-376 part 1, 18.8.45), which the library cannot: each
 * style that they have gets a quoted twin after the others.
 */
export class QuotedStyles {
  readonly #quoted: ReadonlySet<number>;
  readonly #count: number;
  readonly #twins = new Map<number, number>();

  /**
   * @param count how many styles the workbook has
   * @param quoted those of them that are quoted already
   */
  constructor(count: number, quoted: ReadonlySet<number>) {
    this.#count = count;
    this.#quoted = quoted;
  }

  /** Patches a sheet; to be done before `inStyles`. */
  readonly inSheet =
    (addresses: ReadonlySet<string>) =>
    (xml: string): string =>
      xml.replace(CELL, (cell: string, address: string, attributes: string) =>
        addresses.has(address) ? `<c r="${address}"${this.#quote(attributes)}>` : cell,
      );

  /** Patches the styles. */
  readonly inStyles = (xml: string): string =>
    xml.replace(CELL_STYLES, (_, list: string) => {
      const styles = list.match(XF) ?? [];
      const twins = [...this.#twins.keys()].map((style) => quoted(styles[style] ?? "<xf/>"));
      return `<cellXfs count="${styles.length + twins.length}">${list}${twins.join("")}</cellXfs>`;
    });

  #quote(attributes: string): string {
    const style = Number(STYLE.exec(attributes)?.[1] ?? 0);
    if (this.#quoted.has(style)) return attributes;
    const twin = this.#twins.get(style) ?? this.#count + this.#twins.size;
    this.#twins.set(style, twin);
    return ` s="${twin}"${attributes.replace(STYLE, "")}`;
  }
}

const quoted = (xf: string): string => xf.replace(/ quotePrefix="[^"]*"/u, "").replace("<xf", '<xf quotePrefix="1"');
