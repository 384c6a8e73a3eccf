export type { Actor, ActorsReading, ActorType, Misplaced } from "./actor";
export { createCatalogue, type Catalogue } from "./catalogue";
export type { CatalogueEntry, Level } from "./entry";
export { hasHigherHead, issuerIn, type Issuer } from "./issuer";
export { parseCatalogue } from "./parse-catalogue";
export { readActors, type ReadActorsOptions } from "./read-actors";
export { PROVINCES } from "./unit";
export { OWN_LIST_HEADER, ownListRows, printOwnList, readOwnList, withBody } from "./own-list";
