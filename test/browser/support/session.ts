import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { builtPage } from "./built-page";
import { findBrowser } from "./find-browser";
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

/** A page that keeps account of what must never happen on it. */
export class WatchedPage {
  readonly page: Page;
  /** Requests to other origins, violations of the content policy, exceptions. */
  readonly offences: string[] = [];

  constructor(page: Page, origin: string) {
    this.page = page;
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(?:data|blob):/u.test(url)) this.offences.push(`request: ${url}`);
    });
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) this.offences.push(message.text());
    });
    page.on("pageerror", (error) => this.offences.push(`exception: ${error.message}`));
  }

  /** Keeps a picture for people to look at. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(process.cwd(), "test", ".out", `${name}.png`) });
  }

  /** The cell that is selected on the sheet, as the spreadsheet's own name box says. */
  selectedCell(): Promise<string> {
    return this.page.locator("[data-u-comp=defined-name] input").inputValue();
  }
}
