import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Browser, type BrowserContextOptions, type Locator, type Page } from "playwright-core";
import { builtPage } from "./built-page";
import { findBrowser } from "./find-browser";
import { SavedCopy } from "./saved-copy";
import { serve, type Served } from "./serve";

/** A browser and the page's server, for one test file. */
export class BrowserSession {
  readonly #served: Served;
  readonly #browser: Browser;

  private constructor(served: Served, browser: Browser) {
    this.#served = served;
    this.#browser = browser;
  }

  static async start(): Promise<BrowserSession> {
    const served = await serve(await builtPage());
    // No sandbox: containers that run tests as root have none to offer.
    const browser = await chromium.launch({ executablePath: findBrowser()!, args: ["--no-sandbox"] });
    return new BrowserSession(served, browser);
  }

  async open(options: BrowserContextOptions = {}): Promise<WatchedPage> {
    const context = await this.#browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: "vi-VN",
      ...options,
    });
    const page = await context.newPage();
    const watched = new WatchedPage(page, this.#served.origin);
    await page.goto(this.#served.origin);
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
    return watched;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#served.close();
  }
}

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
