import type { ReviewedFile } from "../core/roll-up";
import { compare, gather, rollUp, type RollUpInput } from "../core/summary";
import { buildContext } from "../core/summary/build-context";
import { comparisonView } from "./comparison-view";
import type { DeskOptions, RollUpDesk } from "./desk";
import { readFile, readSheets } from "./read-source";
import { surveyOf } from "./survey";

/** A desk on the thread that asks for it. */
export function createDesk(): RollUpDesk {
  const sources = new Map<string, ReviewedFile>();
  return {
    addFile: later((name, bytes, options) => void sources.set(name, readFile(name, bytes, options))),
    addSheets: later((open, options) => void sources.set(open.name, readSheets(open, options))),
    remove: later((name) => void sources.delete(name)),
    survey: later((options) => {
      const { inputs, failures } = subordinates(sources, options);
      return surveyOf(buildContext(gather(inputs, failures, options), options));
    }),
    rollUp: later((options) => {
      const { inputs, failures } = subordinates(sources, options);
      const { sheets, cards } = rollUp(inputs, failures, options);
      return { sheets, cards };
    }),
    compare: later((options) => {
      const superior = sources.get(options.superior ?? "")?.inputs ?? [];
      const { inputs, failures } = subordinates(sources, options);
      return comparisonView(compare(superior, inputs, failures, options));
    }),
  };
}

/** What fails, fails as a promise, on whichever thread. */
const later =
  <Args extends readonly unknown[], T>(work: (...args: Args) => T) =>
  (...args: Args): Promise<T> =>
    new Promise((resolve) => resolve(work(...args)));

function subordinates(
  sources: ReadonlyMap<string, ReviewedFile>,
  { superior, receivedOn = {} }: DeskOptions,
): ReviewedFile {
  const own = [...sources].filter(([name]) => name !== superior).map(([, reviewed]) => reviewed);
  const withDay = <T extends Pick<RollUpInput, "file">>(source: T): T => {
    const day = receivedOn[source.file];
    return day ? { ...source, receivedOn: day } : source;
  };
  return {
    inputs: own.flatMap(({ inputs }) => inputs).map(withDay),
    failures: own.flatMap(({ failures }) => failures).map(withDay),
  };
}
