export { withBody } from "./entries";
export { ownListRows, printOwnList } from "./print";
export { readOwnList } from "./read";
export { OWN_LIST_HEADER, OWN_LIST_SHEET } from "./sheet";
