import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "package-"));
const web = join(folder, "web");
const portable = join(folder, "portable");
const output = join(folder, "output");
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...options: string[]) =>
  spawnSync(
    process.execPath,
    [".config/package.mjs", "--web", web, "--portable", portable, "--output", output, ...options],
    {
      encoding: "utf8",
    },
  );

beforeAll(() => {
  mkdirSync(web);
  mkdirSync(portable);
  writeFileSync(join(portable, "phu-luc.html"), "<p>trang</p>");
  writeFileSync(join(web, "taskpane.html"), "<p>ngăn</p>");
  writeFileSync(join(web, "taskpane.js.map"), "{}");
});

it("writes static files, the manifest and a guide, all with the office's own address", () => {
  expect(run("--url", "https://phuluc.example.gov.vn/addin/").status).toBe(0);
  const manifest = readFileSync(join(output, "manifest.xml"), "utf8");
  const guide = readFileSync(join(output, "HUONG-DAN.md"), "utf8");
  expect(manifest).toContain("https://phuluc.example.gov.vn/addin/taskpane.html");
  expect(manifest).toContain("https://phuluc.example.gov.vn/addin/assets/icon-check-16.png");
  expect(`${manifest}${guide}`).not.toMatch(/localhost|\{\{/u);
  expect(readFileSync(join(output, "web", "taskpane.html"), "utf8")).toBe("<p>ngăn</p>");
  expect(readFileSync(join(output, "portable", "phu-luc.html"), "utf8")).toBe("<p>trang</p>");
  expect(existsSync(join(output, "web", "taskpane.js.map"))).toBe(false);
});

it.each([
  [[], "Thiếu địa chỉ máy chủ"],
  [["--url", "http://phuluc.example.gov.vn"], "https://"],
  [["--url", "phuluc"], "https://"],
  [["--url", "https://phuluc.example.gov.vn/?a=1"], "dấu ?"],
])("an address that Excel could not use is refused in words: %j", (options, words) => {
  const { status, stderr } = run(...options);
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

it("without a build it says what to do first", () => {
  const { status, stderr } = run("--url", "https://a.example.gov.vn", "--web", join(folder, "absent"));
  expect(status).toBe(2);
  expect(stderr).toContain("npm run build");
});
