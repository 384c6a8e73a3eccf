import { z } from "zod";

const sampleList = z.array(z.object({ name: z.string(), file: z.string(), description: z.string() }));

/** A sample annex that the page offers; `file` lies in "samples/". */
export type Sample = z.infer<typeof sampleList>[number];

/** The samples that were built into the page; none where the build has none. */
export async function listSamples(): Promise<readonly Sample[]> {
  const response = await fetch("samples/index.json").catch(() => undefined);
  if (!response?.ok) return [];
  const parsed = sampleList.safeParse(await response.json().catch(() => undefined));
  return parsed.success ? parsed.data : [];
}

export async function loadSample({ file }: Sample): Promise<Uint8Array> {
  const response = await fetch(`samples/${encodeURIComponent(file)}`);
  if (!response.ok) throw new Error(`samples/${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
