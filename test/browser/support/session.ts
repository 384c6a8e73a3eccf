import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from "playwright-core";
import { builtPage, builtPortable } from "./built-page";
import { findBrowser } from "./find-browser";
import { SavedCopy } from "./saved-copy";
import { serve } from "./serve";

/** Where a page is opened from; nothing may be requested from elsewhere. */
interface Site {
  readonly origin: string;
  readonly address: string;
  readonly close: () => void;
}

/** A browser and where its page comes from, for one test file. */
export class BrowserSession {
  readonly #site: Site;
  readonly #browser: Browser;

  private constructor(site: Site, browser: Browser) {
    this.#site = site;
    this.#browser = browser;
  }

  /** The page from a server. */
  static async start(): Promise<BrowserSession> {
    const served = await serve(await builtPage());
    return BrowserSession.#launch({ ...served, address: served.origin });
  }

  /** The page from a folder, without any server. */
  static async startPortable(): Promise<BrowserSession> {
    const origin = pathToFileURL(`${await builtPortable()}/`).href;
    return BrowserSession.#launch({ origin, address: `${origin}phu-luc.html`, close: () => undefined });
  }

  static async #launch(site: Site): Promise<BrowserSession> {
    const browser = await chromium.launch({ executablePath: findBrowser()!, args: FLAGS });
    return new BrowserSession(site, browser);
  }

  async open(options: BrowserContextOptions = {}): Promise<WatchedPage> {
    const context = await this.#browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: "vi-VN",
      ...options,
    });
    const page = await context.newPage();
    const watched = new WatchedPage(page, this.#site.origin);
    await page.goto(this.#site.address);
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
    return watched;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#site.close();
  }
}

/** No sandbox, since containers that run tests as root have none to offer; no spare process is started for the next page. */
const FLAGS = ["--no-sandbox", "--renderer-process-limit=1"];

type Name = string | RegExp;

/** A page that keeps account of what must never happen on it, and is used as people use it. */
export class WatchedPage {
  readonly page: Page;
  /** Requests to other origins, violations of the content policy, exceptions. */
  readonly offences: string[] = [];

  constructor(page: Page, origin: string) {
    this.page = page;
    page.setDefaultTimeout(15_000);
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(?:data|blob):/u.test(url)) this.offences.push(`request: ${url}`);
    });
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) this.offences.push(message.text());
    });
    page.on("pageerror", (error) => this.offences.push(`exception: ${error.message}`));
  }

  /** Presses the first button of that name; a text is the whole name. */
  press(name: Name): Promise<void> {
    return this.page.getByRole("button", { name, exact: true }).first().click();
  }

  /** Unfolds what was seen on the sheet, where rows and columns can be said otherwise. */
  unfoldSeen(): Promise<void> {
    return this.page
      .getByText(/^\d+ nhiệm vụ/u)
      .first()
      .click();
  }

  /** Waits until a text is on the page. */
  shows(text: Name): Promise<void> {
    return this.page.getByText(text).first().waitFor();
  }

  /** The cell of the finding one stands on. */
  async currentPlace(): Promise<string> {
    const label = await this.page.locator("article[aria-current=true]").getAttribute("aria-label");
    return /^[A-Z]+\d+/u.exec(label ?? "")?.[0] ?? "";
  }

  /** The cell that is selected on the sheet, as the spreadsheet's own name box says. */
  selectedCell(): Promise<string> {
    return this.page.locator("[data-u-comp=defined-name] input").inputValue();
  }

  async selects(cell: string): Promise<void> {
    await expect(this.becomes(() => this.selectedCell(), cell)).resolves.toBe(cell);
  }

  /** Waits until the live region says it. */
  announces(text: Name): Promise<void> {
    return this.page.getByRole("status").filter({ hasText: text }).first().waitFor({ state: "attached" });
  }

  /** Walks until the current card has a button of that name. */
  async openGroupWith(button: string): Promise<void> {
    const card = this.page.locator("article[aria-current=true]");
    for (let steps = 0; steps < 60; steps += 1) {
      await this.page.keyboard.press("F8");
      if ((await card.getByRole("button", { name: button, exact: true }).count()) > 0) return;
    }
    throw new Error(`No finding offers “${button}”.`);
  }

  focusedLabel(): Promise<string | null> {
    return this.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
  }

  /** Types over the selected cell, as one does after clicking into the sheet. */
  async typeIntoSheet(text: string): Promise<void> {
    await this.page.locator("[data-u-comp=defined-name] input").press("Enter");
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Pastes as the clipboard of Word would: an event that carries HTML. */
  async paste(field: Locator, html: string): Promise<void> {
    await field.evaluate((element, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", text);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  }

  /** What "Lưu bản sao" hands out. */
  async savedCopy(): Promise<SavedCopy> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.press("Lưu bản sao")]);
    return new SavedCopy(await readFile(await download.path()));
  }

  /** Keeps a picture for people to look at. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(process.cwd(), "test", ".out", `${name}.png`) });
  }

  /** The value once it is as wanted, or the last one seen. (The page's policy forbids Playwright's own polling.) */
  private async becomes<T>(read: () => Promise<T>, wanted: T): Promise<T> {
    let seen = await read();
    for (let tries = 0; seen !== wanted && tries < 50; tries += 1) {
      await sleep(100);
      seen = await read();
    }
    return seen;
  }
}
