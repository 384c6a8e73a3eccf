/** The canonical form of a text: NFC. Done once, by whoever reads a text into the core. */
export const compose = (text: string): string => text.normalize("NFC");
