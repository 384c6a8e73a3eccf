import { writeFileSync } from "node:fs";
import { reference } from "../test/docs/reference.ts";

/** Writes docs/quy-tac.md anew from the rules and deadline forms as they stand. */
writeFileSync("docs/quy-tac.md", reference());
