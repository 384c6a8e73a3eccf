const LONGEST_DITTO = 14;
const DITTO = /^(?:["″〃”]|'')\.?$|^[-–("\s]*(?:n\.?t|như trên)[-–.)"\s]*$/iu;

/** "nt", "như trên" or a ditto mark say in so many words that the value above holds. */
export const isDitto = (text: string): boolean => text.length <= LONGEST_DITTO && DITTO.test(text);
