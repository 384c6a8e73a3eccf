type Advances = readonly (readonly [width: number, characters: string])[];

/**
 * Advance widths of Times New Roman in 1/2048 em, read from the tables of Liberation Serif, which has the same widths.
 * An accented letter is as wide as its base letter; combining marks have no width.
 */
const REGULAR: Advances = [
  [369, "'"],
  [410, "|"],
  [512, " \u00A0,.·"],
  [569, "/:;\\ijlt"],
  [682, "!()-I[]`fr‘’"],
  [717, "•"],
  [797, "Js"],
  [819, "°"],
  [836, '"'],
  [909, "?acez“”"],
  [961, "^"],
  [983, "{}"],
  [1024, "#$*0123456789_bdghknopquvxyđ–§«»€"],
  [1108, "~"],
  [1124, "±≤≥"],
  [1139, "FPS"],
  [1155, "+<=>×"],
  [1251, "ELTZ"],
  [1366, "BCR"],
  [1479, "ADGHKNOQUVXYwĐ"],
  [1536, "½¼¾"],
  [1593, "&m"],
  [1706, "%"],
  [1821, "M"],
  [1886, "@"],
  [1933, "W"],
];
const BOLD: Advances = [
  [451, "|"],
  [512, " \u00A0,.·"],
  [569, "'/\\il"],
  [682, "!()-:;[]`fjt‘’"],
  [717, "•"],
  [797, "Is"],
  [807, "{}"],
  [819, "°"],
  [909, "cerz"],
  [1024, "#$*0123456789?J_agovxy–“”§«»€"],
  [1065, "~"],
  [1124, "±≤≥"],
  [1137, '"'],
  [1139, "Sbdhknpquđ"],
  [1167, "+<=>×"],
  [1190, "^"],
  [1251, "FP"],
  [1366, "BELTZ"],
  [1479, "ACDNRUVXYwĐ"],
  [1536, "½¼¾"],
  [1593, "GHKOQ"],
  [1706, "&m"],
  [1905, "@"],
  [1933, "M"],
  [2048, "%W"],
];

/**
 * Where Times New Roman is not installed, its usual substitute (Liberation Serif) has no ơ, ư or letters with two marks
 * or a dot below; they come from DejaVu Serif, whose widths by base letter these are.
 */
const SUBSTITUTED = /^[ơư\u1EA0-\u1EF9]$/iu;
const REGULAR_SUBSTITUTE: Advances = [
  [655, "i"],
  [809, "I"],
  [1157, "y"],
  [1255, "aeo"],
  [1319, "u"],
  [1479, "AY"],
  [1495, "E"],
  [1679, "O"],
  [1726, "U"],
];
const BOLD_SUBSTITUTE: Advances = [
  [778, "i"],
  [958, "I"],
  [1190, "y"],
  [1327, "ae"],
  [1366, "o"],
  [1489, "u"],
  [1479, "Y"],
  [1561, "E"],
  [1589, "A"],
  [1786, "OU"],
];

export const EM = 2048;

/** Advance widths by character, in 1/2048 em. */
export class Face {
  readonly #advances: Map<string, number>;
  readonly #substitute: ReadonlyMap<string, number> | undefined;

  constructor(advances: Advances, substitute?: Advances) {
    this.#advances = tableOf(advances);
    this.#substitute = substitute && tableOf(substitute);
  }

  /** An unknown character counts a full em, the widest that is usual. NFC is expected. */
  advance(character: string): number {
    const known = this.#advances.get(character);
    if (known !== undefined) return known;
    const width = this.#derive(character);
    this.#advances.set(character, width);
    return width;
  }

  #derive(character: string): number {
    if (/^\p{M}$/u.test(character)) return 0;
    const base = character.normalize("NFD").charAt(0);
    const substitute = SUBSTITUTED.test(character) ? this.#substitute?.get(base) : undefined;
    return substitute ?? this.#advances.get(base) ?? EM;
  }
}

const tableOf = (advances: Advances): Map<string, number> =>
  new Map(
    advances.flatMap(([width, characters]) => Array.from(characters, (character) => [character, width] as const)),
  );

export const TIMES = { regular: new Face(REGULAR), bold: new Face(BOLD) };
export const TIMES_SUBSTITUTED = {
  regular: new Face(REGULAR, REGULAR_SUBSTITUTE),
  bold: new Face(BOLD, BOLD_SUBSTITUTE),
};
