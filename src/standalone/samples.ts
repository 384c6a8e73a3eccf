import index from "../../assets/samples/index.json";

/** A sample annex that the page offers; `file` lies in assets/samples. */
export interface Sample {
  readonly name: string;
  readonly file: string;
  readonly description: string;
}

export const SAMPLES: readonly Sample[] = index;

export async function loadSample({ file }: Sample): Promise<Uint8Array> {
  const shipped = (await import(/* webpackInclude: /\.xlsx$/ */ `../../assets/samples/${file}`)) as { default: string };
  return new Uint8Array(await (await fetch(shipped.default)).arrayBuffer());
}
