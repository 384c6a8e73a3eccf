import { z } from "zod";
import { catalogueEntry, type CatalogueEntry } from "../entry";
import central from "./central.json";
import commune from "./commune.json";
import district from "./district.json";
import partyMass from "./party-mass.json";
import province from "./province.json";
import vertical from "./vertical.json";

/** The catalogue that ships with the product, one file a level or group. Faulty data fails at start. */
export const BUILT_IN: readonly CatalogueEntry[] = z
  .array(catalogueEntry)
  .parse([...commune, ...district, ...province, ...central, ...vertical, ...partyMass]);
