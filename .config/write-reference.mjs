import { writeFileSync } from "node:fs";
import { reference } from "../test/docs/reference.ts";

/** Writes assets/quy-tac.md anew from the rules and deadline forms as they stand. */
writeFileSync("assets/quy-tac.md", reference());
