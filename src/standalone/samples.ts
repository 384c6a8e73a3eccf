/** A sample annex that the page offers; `file` lies in "samples/". */
export interface Sample {
  readonly name: string;
  readonly file: string;
  readonly description: string;
}

/** The samples that the build put beside the page; none where it had none. */
export async function listSamples(): Promise<readonly Sample[]> {
  const response = await fetch("samples/index.json").catch(() => undefined);
  return response?.ok ? ((await response.json()) as Sample[]) : [];
}

export async function loadSample({ file }: Sample): Promise<Uint8Array> {
  const response = await fetch(`samples/${encodeURIComponent(file)}`);
  if (!response.ok) throw new Error(`samples/${file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
