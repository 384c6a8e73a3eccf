export { createCatalogue } from "../core/agency";
export { readSheet } from "../core/annex";
export { cutsAnnex } from "../core/layout/print-area";
export { withoutOwnSheets } from "../core/own-sheets";
export { layOutInSteps, planProposals, reviewPrint } from "../core/review";
export { agencyNames, blankAnnex, numberAnnexes, planForSheet, practiceAnnex } from "../core/structure";
export { STRUCTURE_ACTIONS } from "./format/structure-actions";
