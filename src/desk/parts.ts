/**
 * Plain data taken to pieces, so that much of it can go from one thread to another a little at a time: every object,
 * list, map and set is a node that names the nodes in it by their numbers, all of them smaller than its own. What is
 * shared goes over once, and is shared again on the other side.
 */
export interface Node {
  readonly kind: "object" | "list" | "map" | "set";
  /** The names of an object's properties. */
  readonly keys?: readonly string[];
  /** Which of the values are numbers of nodes: all, none, or one by one. */
  readonly nested: boolean | readonly boolean[];
  readonly values: readonly unknown[];
}

/** The nodes of a value, the value itself last. Throws RangeError for data that contain themselves. */
export function toParts(value: object): readonly Node[] {
  const nodes: Node[] = [];
  const numbers = new Map<object, number>();
  const numberOf = (part: object): number => {
    const known = numbers.get(part);
    if (known !== undefined) return known;
    const { values, ...shape } = contentOf(part);
    const flags = values.map(isPart);
    const flat = values.map((each) => (isPart(each) ? numberOf(each) : each));
    const number = nodes.push({ ...shape, nested: summed(flags), values: flat }) - 1;
    numbers.set(part, number);
    return number;
  };
  numberOf(value);
  return nodes;
}

const isPart = (value: unknown): value is object => typeof value === "object" && value !== null;

function contentOf(part: object): Pick<Node, "kind" | "keys" | "values"> {
  if (Array.isArray(part)) return { kind: "list", values: part as readonly unknown[] };
  if (part instanceof Map)
    return { kind: "map", values: [...(part as ReadonlyMap<unknown, unknown>)].flatMap((pair) => pair) };
  if (part instanceof Set) return { kind: "set", values: [...(part as ReadonlySet<unknown>)] };
  return { kind: "object", keys: Object.keys(part), values: Object.values(part) };
}

function summed(flags: readonly boolean[]): Node["nested"] {
  if (flags.every((flag) => !flag)) return false;
  return flags.every((flag) => flag) || flags;
}

/** Puts parts together again, as they come in. */
export class Assembly {
  readonly #built: unknown[] = [];

  add(nodes: readonly Node[]): void {
    for (const node of nodes) this.#built.push(this.#build(node));
  }

  /** What was taken to pieces; to be asked for when all parts have come. */
  whole(): unknown {
    return this.#built.at(-1);
  }

  #build({ kind, keys = [], nested, values }: Node): unknown {
    const isNested = (index: number): boolean => (typeof nested === "boolean" ? nested : nested[index] === true);
    const whole = values.map((value, index) => (isNested(index) ? this.#built[value as number] : value));
    switch (kind) {
      case "list":
        return whole;
      case "set":
        return new Set(whole);
      case "map":
        return new Map(
          Array.from({ length: whole.length / 2 }, (_, index) => [whole[2 * index], whole[2 * index + 1]]),
        );
      case "object":
        return Object.fromEntries(keys.map((key, index) => [key, whole[index]]));
    }
  }
}
