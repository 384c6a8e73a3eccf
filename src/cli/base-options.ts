import { createCatalogue, type Catalogue, type CatalogueEntry } from "../core/agency";
import type { CalendarDate, Period } from "../core/calendar";
import { catalogueOption } from "./catalogue-option";
import { dayOption, periodOption, type Options } from "./options";
import type { Terminal } from "./terminal";

/** What the shared options of the command line say about every file, as data. */
export interface BaseData {
  readonly agencies: readonly CatalogueEntry[];
  readonly period: Period | undefined;
  readonly today?: CalendarDate;
}

export interface BaseOptions extends BaseData {
  readonly catalogue: Catalogue;
}

export async function baseOptions(options: Options, terminal: Terminal): Promise<BaseOptions> {
  const today = dayOption("today", options.today);
  const agencies = await catalogueOption(options, terminal);
  return withCatalogue({ agencies, period: periodOption(options.period), ...(today && { today }) });
}

export const withCatalogue = (data: BaseData): BaseOptions => ({ ...data, catalogue: createCatalogue(data.agencies) });

export const withoutCatalogue = ({ agencies, period, today }: BaseOptions): BaseData => ({
  agencies,
  period,
  ...(today && { today }),
});
