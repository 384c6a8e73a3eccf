import type { CatalogueEntry } from "../../core/agency";
import type { Memory } from "../../core/memory/memory";
import type { OfficeRules } from "../../core/memory/exchange";
import { loadCore } from "../core";
import { TEXTS } from "../texts";
import { lookAgain } from "./look";
import { keepInMind, recall } from "./memory";
import { keepOwnList, loadOwnList, textsOf } from "./own-list";
import { remember } from "./remember";
import { Declined, perform, type Work } from "./work";

type Settings = Memory["settings"];

/** Changes how this workbook is checked. */
export const changeSettings = (work: Work, change: Partial<Settings>): Promise<void> =>
  remember(work, TEXTS.rules.changed, (memory) => ({ ...memory, settings: { ...memory.settings, ...change } }));

/** Hands out settings and own list as one file, which other offices take in. */
export const exportRules = (work: Work): Promise<void> =>
  perform(work, TEXTS.rules.exportRules, async () => {
    const { printOfficeRules } = await loadCore();
    await handOutText(work, TEXTS.rules.file, printOfficeRules(await rulesOf(work)));
  });

/** Hands out the own list alone, as the command line takes it, too. */
export const exportList = (work: Work): Promise<void> =>
  perform(work, TEXTS.rules.exportList, async () => {
    const { printOwnList } = await loadCore();
    await handOutText(work, TEXTS.rules.listFile, printOwnList((await loadOwnList(work)).entries));
  });

/** Makes the blank workbook that a superior hands out, with its rules in it. */
export const handOutTemplate = (work: Work): Promise<void> =>
  perform(work, TEXTS.rules.template, async () => {
    const { ownListSheet, templateWorkbook } = await loadCore();
    const rules = await rulesOf(work);
    const { catalogue, entries } = await loadOwnList(work);
    const year = rules.settings.period?.from.year ?? work.today.year;
    const ownList = entries.length > 0 ? ownListSheet(entries) : undefined;
    const sheets = templateWorkbook({ year, rules, agencies: catalogue.entries.values(), ownList });
    await work.files.handOut(TEXTS.rules.templateFile(year), await work.files.make(sheets));
    work.dispatch({ type: "told", message: { intent: "success", text: TEXTS.rules.templateMade(year) } });
  });

/** Takes in another office's rules: from a file of rules, a file with a list, or a workbook that carries them. */
export const importRules = (work: Work, file: File): Promise<void> =>
  perform(work, TEXTS.rules.importing, async () => {
    const rules = /\.json$/iu.test(file.name)
      ? await rulesOfText(await file.text())
      : await rulesOfWorkbook(work, file);
    const { entries } = await loadOwnList(work);
    const ids = new Set(rules.agencies.map(({ id }) => id));
    const list = [...entries.filter(({ id }) => !ids.has(id)), ...rules.agencies];
    if (rules.agencies.length > 0) await keepOwnList(work, list);
    const { settings, rulesVersion } = rules;
    const notice = settings
      ? await keepInMind(work, (memory) => ({ ...memory, settings, ...(rulesVersion && { rulesVersion }) }))
      : [];
    const sheet = work.state().checked?.snapshot.sheet;
    if (sheet !== undefined) await lookAgain(work, sheet);
    const text = [TEXTS.rules.imported(file.name, rules.agencies.length), ...notice].join(" ");
    work.dispatch({ type: "told", message: { intent: "success", text } });
  });

/** What a file brings; a list alone brings no settings. */
interface Brought {
  readonly agencies: readonly CatalogueEntry[];
  readonly settings?: Settings;
  readonly rulesVersion?: string | undefined;
}

async function rulesOfText(text: string): Promise<Brought> {
  const { parseCatalogueText, parseOfficeRules } = await loadCore();
  const list = parseCatalogueText(text);
  if (list) return { agencies: list };
  const rules = parseOfficeRules(text);
  if ("problem" in rules) throw new Declined(rules.problem);
  return rules;
}

async function rulesOfWorkbook(work: Work, file: File): Promise<Brought> {
  const { OWN_LIST_SHEET, parseMemory, readOwnList } = await loadCore();
  const document = await work.files.read(file);
  if (document.memory === null) throw new Declined(TEXTS.rules.noRules);
  const { settings, rulesVersion } = parseMemory(document.memory).memory;
  const hasList = document.sheets.some(({ name }) => name === OWN_LIST_SHEET);
  const { entries } = readOwnList(hasList ? textsOf(document.sheet(OWN_LIST_SHEET)) : []);
  return { agencies: entries, settings, rulesVersion };
}

async function rulesOf(work: Work): Promise<OfficeRules> {
  const { EMPTY_MEMORY, RULES_VERSION } = await loadCore();
  await recall(work);
  const { settings } = work.state().memory ?? EMPTY_MEMORY;
  return { rulesVersion: RULES_VERSION, settings, agencies: (await loadOwnList(work)).entries };
}

async function handOutText(work: Work, name: string, text: string): Promise<void> {
  await work.files.handOut(name, new TextEncoder().encode(text));
  work.dispatch({ type: "told", message: { intent: "success", text: TEXTS.rules.handedOut(name) } });
}
