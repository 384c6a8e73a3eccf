export type { Actor, ActorsReading, ActorStatus, ActorType, Misplaced, Remark } from "./actor";
export { createCatalogue, type Catalogue } from "./catalogue";
export type { CatalogueEntry, CatalogueEntryInput, Level } from "./entry";
export { hasHigherHead, issuerIn, type Issuer } from "./issuer";
export { parseCatalogue, type ParsedCatalogue } from "./parse-catalogue";
export { readActors, type ReadActorsOptions } from "./read-actors";
export { PROVINCES } from "./unit";
export { OWN_LIST_HEADER, ownListRows, printOwnList, readOwnList, withBody } from "./own-list";
