/**
 * The source of a pattern that finds a word in either letter case. Spelt out, it is several times as fast as the flag "i"
 * beside "u", which matters where every cell of a long sheet is looked at.
 */
export const inBothCases = (word: string): string =>
  Array.from(word, (letter) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    return lower === upper ? letter : `[${lower}${upper}]`;
  }).join("");
