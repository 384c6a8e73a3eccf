import type { Annex, AnnexItem } from "../annex/annex";
import { readPlaces } from "../annex/context/unit";

/** The places that an annex names. */
export interface ToldPlaces {
  /** The unit whose plan it is, and those above it. */
  readonly ofTitle: readonly string[];
  /** Those, and every place that stands in a heading or a task; searched once, when first asked for. */
  readonly anywhere: () => readonly string[];
}

const COMMUNE = /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu) \p{Lu}/u;

/** Whether a text names a commune, and so may name one that the plan knows nothing of. */
export const namesCommune = (text: string): boolean => COMMUNE.test(text);

export function toldPlaces({ context, sections, items }: Annex): ToldPlaces {
  const ofTitle = [context.unit, ...context.parentUnits].filter((place) => place !== undefined);
  let all: readonly string[] | undefined;
  const search = (): readonly string[] => {
    const texts = [...sections.map(({ text }) => text), ...items.flatMap(contentOf)].filter(namesCommune);
    return [...new Set([...ofTitle, ...readPlaces(texts).map(({ name }) => name)])].filter(
      (name) => name !== undefined,
    );
  };
  return { ofTitle, anywhere: () => (all ??= search()) };
}

const contentOf = ({ fields: { objective, task, activity, product } }: AnnexItem): string[] =>
  [objective, task, activity, product].flatMap((field) => field?.text ?? []);
