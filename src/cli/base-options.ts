import { createCatalogue, type Catalogue } from "../core/agency";
import { catalogueOption } from "./catalogue-option";
import type { BaseData } from "./file-threads";
import { dayOption, periodOption, type Options } from "./options";
import type { Terminal } from "./terminal";

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
