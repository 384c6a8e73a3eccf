import { createCatalogue } from "../core/agency";
import type { Row } from "../core/grid/snapshot";
import type { ReviewOptions } from "../core/review";
import type { Steps } from "../core/steps";
import type { Looking, LookOptions, Looks } from "./looking";
import { LOOKS } from "./looks";
import { toParts, type Node } from "./parts";

/** So long a call goes on before it tells how far it is. */
const TURN_MS = 100;
/** A few milliseconds' work for whoever puts them together. */
const PARTS_A_CALL = 4000;

/** Looks at sheets on the thread that serves it. */
export function createLooking(): Looking {
  let rows = new Map<number, Row>();
  let steps: Steps<Looks[keyof Looks]> | undefined;
  let parts: readonly Node[] = [];
  return {
    beginLook: (kind, sheet, options) => {
      rows = new Map<number, Row>();
      parts = [];
      // Nothing is read of the sheet before the first step, when its rows have come.
      steps = LOOKS[kind]({ ...sheet, rows }, optionsOf(options));
      return Promise.resolve();
    },
    addRows: (more) => {
      for (const [row, cells] of more) rows.set(row, cells);
      return Promise.resolve();
    },
    lookOn: () => {
      const end = performance.now() + TURN_MS;
      let step = steps?.next();
      while (step?.done === false && performance.now() < end) step = steps?.next();
      if (step?.done === false) return Promise.resolve(step.value);
      if (step?.done) parts = toParts(step.value);
      return Promise.resolve(1);
    },
    partsFrom: (start) => Promise.resolve(parts.slice(start, start + PARTS_A_CALL)),
  };
}

let known: { readonly key: string; readonly catalogue: ReturnType<typeof createCatalogue> } | undefined;

/** The catalogue is made anew only when the office's own list has changed. */
function optionsOf({ agencies, ...options }: LookOptions): ReviewOptions {
  const key = JSON.stringify(agencies);
  if (known?.key !== key) known = { key, catalogue: createCatalogue(agencies) };
  return { ...options, catalogue: known.catalogue };
}
