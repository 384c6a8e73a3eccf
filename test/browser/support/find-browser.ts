import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const ELSEWHERE = [
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];

const HINT = "Install Chromium, Chrome or Edge (Debian: apt-get install chromium).";

/** Chromium, Chrome or Edge where it is usually installed. Under CI it must be there. */
export function findBrowser(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const places = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE];
  const found = places.find((place) => existsSync(place));
  if (found === undefined && process.env["CI"] === "true")
    throw new Error(`Under CI a browser must be installed. ${HINT}`);
  return found;
}

const isMissing = findBrowser() === undefined;
if (isMissing) process.stderr.write(`Left out: ${expect.getState().testPath ?? "browser tests"}. ${HINT}\n`);

/** `describe` in a real browser; without one its tests are left out, and one line says so. */
export const describeInBrowser = isMissing ? describe.skip : describe;
