import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { eventMessage } from "./client";
import type { SimulatedExcel } from "./simulated-excel";

const OFFICE_JS = "https://appsforoffice.microsoft.com/**";
const CLIENT = "@microsoft/office-js/dist/excel-win32-16.01.debug.js";

/**
 * Stands in for Microsoft's address: hands the page the same client library, whose messages go to the simulated Excel in
 * this process. The page itself is not touched.
 */
export async function bringExcelTo(page: Page, excel: SimulatedExcel): Promise<void> {
  await page.exposeFunction("answerExcel", async (body: unknown) => excel.execute(body));
  await page.exposeFunction("documentBytes", async () => [...((await excel.switches.documentBytes?.()) ?? [])]);
  excel.around.tell = (event) =>
    void page.evaluate((message) => {
      const { OfficeExtension } = globalThis as unknown as PageGlobals;
      OfficeExtension._testTriggerRichApiMessageEvent(message);
    }, eventMessage(event));
  const client = readFileSync(createRequire(join(process.cwd(), "package.json")).resolve(CLIENT), "utf8");
  const body = `${client}\n;(${installInPage.toString()})(${JSON.stringify({ apiSet: excel.switches.apiSet, name: excel.workbook.name })});`;
  await page.route(OFFICE_JS, (route) => route.fulfill({ contentType: "text/javascript", body }));
}

interface PageGlobals {
  answerExcel: (body: unknown) => Promise<unknown>;
  documentBytes: () => Promise<number[]>;
  Office: unknown;
  OfficeExtension: {
    HostBridgeSession: object;
    _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
    _testTriggerRichApiMessageEvent: (message: unknown) => void;
  };
  ribbon: Record<string, (event: { completed: () => void }) => void>;
}

/** Runs in the page, after the client library: what the real office.js finds out from its host. */
function installInPage({ apiSet, name }: { readonly apiSet: number; readonly name: string }): void {
  const page = globalThis as unknown as PageGlobals;
  const sessions = Object.getPrototypeOf(page.OfficeExtension.HostBridgeSession) as { _overrideSession: unknown };
  sessions._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
    getEventRegistration: () => null,
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: string, _flags: number, { Body }: { Body: unknown }) =>
        page.answerExcel(typeof Body === "string" ? JSON.parse(Body) : Body),
    }),
  };
  page.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const info = { host: "Excel", platform: "PC" };
  const file = (data: number[]) => ({
    size: data.length,
    sliceCount: 1,
    getSliceAsync: (_index: number, answer: (result: unknown) => void) =>
      answer({ status: "succeeded", value: { data } }),
    closeAsync: () => undefined,
  });
  page.ribbon = {};
  page.Office = {
    HostType: { Excel: "Excel" },
    FileType: { Compressed: "compressed" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: (callback?: (given: unknown) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    actions: { associate: (id: string, act: PageGlobals["ribbon"][string]) => (page.ribbon[id] = act) },
    addin: { showAsTaskpane: () => Promise.resolve() },
    context: {
      requirements: { isSetSupported: (_name: string, version = "1.1") => Number(version.split(".")[1]) <= apiSet },
      document: {
        url: name,
        getFileAsync: (_type: string, _options: object, answer: (result: unknown) => void) =>
          void page.documentBytes().then((data) => answer({ status: "succeeded", value: file(data) })),
      },
    },
  };
}
