const LONGEST = 60;

/** A text as a heading of one or two lines of the pane bears it. */
export const shorten = (text: string, longest = LONGEST): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;
