import { readFileSync } from "node:fs";
import { RULES_VERSION } from "../../src/core/rules";
import { VERSION } from "../../src/version";
import { phuluc } from "./fake-terminal";

test("the product's version is that of its package", () => {
  expect(VERSION).toBe((JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version);
});

test("--version tells the versions of the product and of its rules", async () => {
  const { out, status } = await phuluc(["--version"]);
  expect([out, status]).toEqual([`phuluc ${VERSION}, bộ quy tắc ${RULES_VERSION}`, 0]);
});
