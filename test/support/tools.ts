import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

interface Tool {
  /** Names that the shell may find it by. */
  readonly names: readonly string[];
  /** Where it usually lies where the shell does not find it. */
  readonly places: readonly string[];
  readonly howToGet: string;
}

const TOOLS = {
  chromium: {
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome"],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    ],
    howToGet: "install Chromium, Chrome or Edge (Debian: apt-get install chromium)",
  },
  soffice: {
    names: ["soffice", "libreoffice"],
    places: [
      "/usr/lib/libreoffice/program/soffice",
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    ],
    howToGet: "install LibreOffice (Debian: apt-get install libreoffice-calc)",
  },
  pdftotext: {
    names: ["pdftotext"],
    places: ["/opt/homebrew/bin/pdftotext"],
    howToGet: "install poppler (Debian: apt-get install poppler-utils)",
  },
  pdftoppm: {
    names: ["pdftoppm"],
    places: ["/opt/homebrew/bin/pdftoppm"],
    howToGet: "install poppler (Debian: apt-get install poppler-utils)",
  },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

/** Where a tool lies on this machine; undefined where it is not installed. */
export function findTool(name: ToolName): string | undefined {
  const { names, places }: Tool = TOOLS[name];
  const finder = process.platform === "win32" ? "where" : "which";
  for (const candidate of names) {
    const found = spawnSync(finder, [candidate], { encoding: "utf8" });
    const path = found.status === 0 ? found.stdout.split("\n")[0]?.trim() : undefined;
    if (path) return path;
  }
  return places.find((place) => existsSync(place));
}

/**
 * `describe` for tests that need tools: run where all are installed; else left out, with one line that says how to get
 * them, and under CI a failure.
 */
export function requireTool(...names: readonly ToolName[]): typeof describe.skip {
  const missing = names.filter((name) => findTool(name) === undefined);
  if (missing.length === 0) return describe;
  const line = missing.map((name) => `${name} is not here: ${TOOLS[name].howToGet}`).join("; ");
  if (process.env["CI"] === "true") throw new Error(`Under CI every test runs, but ${line}`);
  process.stderr.write(`Left out: tests that need ${names.join(", ")}. ${line}.\n`);
  return describe.skip;
}
