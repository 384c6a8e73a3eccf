export { createCatalogue } from "../core/agency";
export { OWN_LIST_SHEET, readOwnList, withBody } from "../core/agency/own-list";
export { readPasted, sheetOfPasted } from "../core/annex/pasted";
export { EMPTY_MEMORY, parseMemory, printMemory } from "../core/memory/memory";
export { waive } from "../core/memory/waivers";
export { tableFingerprint } from "../core/receipt/fingerprint";
export { makeReceipt } from "../core/receipt/receipt";
export { layOut, planSafeFixes, review } from "../core/review";
export { ownListSheet } from "./catalogue/own-list-sheet";
