import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RIBBON_COMMANDS } from "../../src/taskpane/ribbon";

const manifest = readFileSync("manifest.xml", "utf8");
const SCHEMA = join(process.cwd(), "..", "shared", "manifest-schema", "OfficeAppManifestV1_1.xsd");
const xmllint = spawnSync("xmllint", ["--version"]).status === 0;

/** The schemas are of 2020; these elements came later (Microsoft's manifest reference). */
const NEWER_ELEMENTS = ["Runtimes"];
const without = (xml: string, name: string) => xml.replace(new RegExp(`<${name}>.*?</${name}>`, "su"), "");
const asOf2020 = (xml: string) => NEWER_ELEMENTS.reduce(without, xml);

/** The complaints of libxml about the manifest. */
function validate(xml: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  const file = join(folder, "manifest.xml");
  writeFileSync(file, xml);
  const { stderr } = spawnSync("xmllint", ["--noout", "--nonet", "--schema", SCHEMA, file], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return stderr.split("\n").filter((line) => /error/u.test(line));
}

const canValidate = xmllint && existsSync(SCHEMA);
if (process.env["CI"] === "true" && !canValidate)
  throw new Error("Under CI xmllint and the manifest's schemas must be there");

(canValidate ? describe : describe.skip)("by Microsoft's schema", () => {
  it("is valid", () => {
    expect(validate(asOf2020(manifest))).toEqual([]);
  });

  it.each([
    ["a permission that does not exist", "ReadWriteDocument", "ReadWriteEverything"],
    ["an action without its function", "<FunctionName>check</FunctionName>", ""],
    ["an identity that is no GUID", "6f0d4a2e-", ""],
  ])("%s is found", (_name, from, to) => {
    expect(validate(asOf2020(manifest.replace(from, to)))).not.toEqual([]);
  });
});

/** In a process of its own: one of the reader's dependencies is a module that jest cannot load. */
function readByMicrosoft(file: string): Record<string, unknown> {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(${JSON.stringify(file)}).then((info) => console.log(JSON.stringify(info)))`;
  const { stdout } = spawnSync(process.execPath, ["-e", script], { encoding: "utf8" });
  return JSON.parse(stdout) as Record<string, unknown>;
}

describe("by office-addin-manifest's reader", () => {
  it("says what the product is and asks for no more than it needs", () => {
    const info = readByMicrosoft("manifest.xml");
    expect(info).toMatchObject({
      displayName: "Phụ lục",
      defaultLocale: "vi-VN",
      hosts: ["Workbook"],
      officeAppType: "TaskPaneApp",
      permissions: "ReadWriteDocument",
      manifestType: "xml",
    });
    expect(info["id"]).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u);
  });
});

const attributes = (pattern: RegExp) => [...manifest.matchAll(pattern)].map(([, value = ""]) => value);

describe("as a whole", () => {
  it("every address is https and of one server", () => {
    const addresses = attributes(/"(https?:[^"]+)"/gu).filter(
      (address) => !address.includes("schemas.microsoft.com") && !address.includes("www.w3.org"),
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(new Set(["https://localhost:3000"]));
  });

  it("every picture it names is there, in its size", () => {
    for (const picture of attributes(/localhost:3000\/(assets\/[^"]+)"/gu)) {
      const bytes = readFileSync(picture);
      const size = Number(/-(\d+)\.png$/u.exec(picture)?.[1]);
      expect({ picture, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }).toEqual({
        picture,
        width: size,
        height: size,
      });
    }
  });

  it("every resource that is used is defined, and none is defined for nothing", () => {
    const used = new Set(attributes(/resid="([^"]+)"/gu));
    expect(new Set(attributes(/<bt:(?:Image|Url|String) id="([^"]+)"/gu))).toEqual(used);
  });

  it("every button's function is one that the commands carry out, and the other way round", () => {
    expect(new Set(attributes(/<FunctionName>([^<]+)</gu))).toEqual(new Set(RIBBON_COMMANDS));
  });

  it("every text has Vietnamese first and an English override, within Office's lengths", () => {
    const strings = [
      ...manifest.matchAll(
        /<bt:String id="([^"]+)" DefaultValue="([^"]+)">\s*<bt:Override Locale="en-US" Value="([^"]+)"/gu,
      ),
    ];
    expect(strings).toHaveLength(attributes(/<bt:String (id)/gu).length);
    for (const [, id = "", vietnamese = "", english = ""] of strings) {
      const longest = id.endsWith("Tip") || id.endsWith("Text") ? 250 : 125;
      expect({ id, isShort: vietnamese.length <= longest && english.length <= longest }).toEqual({ id, isShort: true });
    }
  });

  it("asks for ExcelApi 1.13 and the shared runtime of the pane", () => {
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.13" />');
    expect(manifest).toContain('<Runtime resid="Pane.Url" lifetime="long" />');
  });
});
