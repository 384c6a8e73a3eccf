import { z } from "zod";
import { eachSound, everySound, ifSound } from "./salvage";
import {
  columnMeaning,
  level,
  mark,
  marking,
  period,
  refusal,
  rollUpMemory,
  rowKind,
  ruleSetting,
  waiver,
} from "./schema";

const soundSettings = z.object({
  period: ifSound(period),
  level: ifSound(level),
  rules: everySound(ruleSetting),
  houseStyle: z.boolean().catch(false),
});

const soundSheet = z.object({
  columns: ifSound(everySound(columnMeaning)),
  rowKinds: ifSound(everySound(rowKind)),
  marking: ifSound(marking),
});

/** The memory as far as it is sound: one damaged value takes nothing with it but itself. */
export const soundMemory = z.object({
  rulesVersion: ifSound(z.string()),
  checkedWith: ifSound(z.string()),
  settings: soundSettings.catch({ rules: {}, houseStyle: false }),
  waivers: eachSound(waiver),
  refusals: eachSound(refusal),
  sheets: everySound(soundSheet),
  marks: ifSound(everySound(eachSound(mark))),
  rollUp: ifSound(rollUpMemory),
});
