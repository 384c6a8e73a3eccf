// eslint-disable-next-line no-control-regex -- these are the very characters by which a text commands a terminal
const COMMANDS = /[\0-\u0008\v\f\u000E-\u001F\u007F-\u009F]/gu;

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * A foreign plan's text as a screen may show it: what would move the cursor or command the terminal stands as its JSON
 * escape, so that `--json` says the same as before.
 */
export const printable = (text: string): string => text.replaceAll("\r", "\n").replace(COMMANDS, escaped);
