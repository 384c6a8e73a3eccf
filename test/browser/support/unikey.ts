import type { Locator } from "playwright-core";

/** A syllable as its keys come, then as the keyboard program writes it over them. */
export type Syllable = readonly [keys: string, written: string];

/** Types as UniKey does: the plain keys, as many backspaces, and the syllable in their place. */
export async function typeAsUniKey(field: Locator, syllables: readonly Syllable[]): Promise<void> {
  const { keyboard } = field.page();
  await field.click();
  for (const [keys, written] of syllables) {
    await keyboard.type(keys);
    for (let letters = keys.length; letters > 0; letters -= 1) await keyboard.press("Backspace");
    await keyboard.insertText(written);
  }
}
