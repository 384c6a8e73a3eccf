import { writeFile } from "../../src/cli/write-file";

/** Saves a file that takes a while, over and over, until somebody cuts the power. */
const large = new Uint8Array(64 * 1024 * 1024).fill(120);
for (;;) await writeFile(process.argv[2] ?? "", large, { overwrite: true });
