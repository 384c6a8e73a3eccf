import { HostError } from "../../refusals";
import type { Archive } from "./archive";
import { TextRuns, type SharedString } from "./text-runs";
import { parseXml } from "./xml";

/** The table of texts that cells point into (ECMA-376 part 1, 18.4). */
export function readSharedStrings(archive: Archive, path: string): readonly SharedString[] {
  const strings: SharedString[] = [];
  const runs = new TextRuns();
  parseXml(archive, path, {
    open(name) {
      if (name === "si") {
        if (strings.length >= archive.limits.sharedStrings) throw new HostError("too-large", undefined, path);
        runs.begin();
      } else runs.open(name);
    },
    text: (text) => runs.add(text),
    close(name) {
      if (name === "si") strings.push(runs.end());
      else runs.close(name);
    },
  });
  return strings;
}
