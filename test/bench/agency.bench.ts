import Fuse from "fuse.js";
import { createCatalogue, readActors, type Level } from "../../src/core/agency";
import { BUILT_IN } from "../../src/core/agency/data";
import { parseIso } from "../../src/core/calendar";
import { fold } from "../../src/core/text/fold";
import { readCorpus } from "../core/agency/corpus/read-corpus";
import { readSpoiled } from "../core/agency/corpus/read-spoiled";
import type { BenchRow } from "./bench";

/** Fuse.js takes a tenth of a second a name: every fifth name tells enough. */
const EVERY = 5;
const WARM_UP = 100;
const LEAST_FASTER = 20;

interface Query {
  readonly text: string;
  readonly right: string;
  readonly level: Level;
  readonly date: string;
  /** Places that the plan names. */
  readonly places?: readonly string[];
}

/** Single actors: the well-written ones of the corpus and the spoiled ones, each with the name it means. */
const queries = (): Query[] => [
  ...["district", "commune", "province", "two-tier"].flatMap((name) =>
    readCorpus(name).flatMap(({ level, date, places, parts }) =>
      parts.flatMap(({ type, text, name: right }) =>
        type === "known" && right !== undefined
          ? [{ text, right, level, places, date: `${date.year}-0${date.month}-${String(date.day).padStart(2, "0")}` }]
          : [],
      ),
    ),
  ),
  ...readSpoiled("spoiled").filter(({ right }) => right !== "-"),
];

/** Resolving names: this catalogue's own look-up beside Fuse.js over the same names, in one run. */
export function run(): BenchRow[] {
  const texts = queries();
  const catalogue = createCatalogue();
  const fuse = new Fuse(BUILT_IN, { keys: ["name", "accepted", "aliases", "abbreviations"], includeScore: true });
  const own = ({ text, date, ...plan }: Query): string | undefined => {
    const [actor] = readActors(text, { catalogue, ...plan, date: parseIso(date)! }).parts;
    return actor?.name ?? actor?.suggestions[0];
  };
  const theirs = ({ text }: Query): string | undefined => fuse.search(text, { limit: 1 })[0]?.item.name;
  // Both are warmed up on the first texts, so that neither pays for compiling.
  for (const resolve of [own, theirs]) texts.slice(0, WARM_UP).forEach(resolve);
  const ours = measure(texts, own);
  const fuzzy = measure(
    texts.filter((_, index) => index % EVERY === 0),
    theirs,
  );
  return [
    { name: `Nhận ra ${texts.length} tên cơ quan`, value: ours.milliseconds, unit: "ms/tên" },
    { name: "Fuse.js trên cùng danh mục", value: fuzzy.milliseconds, unit: "ms/tên", note: `mỗi ${EVERY} tên đo một` },
    {
      name: "Nhanh hơn Fuse.js",
      value: fuzzy.milliseconds / ours.milliseconds,
      unit: "lần",
      note: `yêu cầu ≥ ${LEAST_FASTER}`,
      holds: fuzzy.milliseconds / ours.milliseconds >= LEAST_FASTER,
    },
    { name: "Đúng", value: ours.right, unit: "%" },
    { name: "Fuse.js đúng", value: fuzzy.right, unit: "%" },
  ];
}

function measure(texts: readonly Query[], resolve: (query: Query) => string | undefined) {
  const before = performance.now();
  const answers = texts.map(resolve);
  const milliseconds = (performance.now() - before) / texts.length;
  const right = answers.filter((answer, index) => isSame(answer, texts[index]?.right)).length;
  return { milliseconds, right: (100 * right) / texts.length };
}

/** The level's noun may stand behind the name or not. */
const isSame = (answer: string | undefined, right: string | undefined): boolean =>
  answer !== undefined && right !== undefined && plain(answer) === plain(right);
const plain = (name: string): string => fold(name).replace(/ (?:xã|huyện|tỉnh)$/u, "");
