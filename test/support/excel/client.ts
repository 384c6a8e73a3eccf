import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import type { Response } from "./protocol";

/** Answers one message of the client: one round trip. */
export type Execute = (body: unknown) => Promise<Response>;

export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Brings an event of the workbook to the client, as Excel does. */
  readonly tell: (event: ExcelEvent) => void;
}

/** What Excel says of a change: the client's number of the event, and its arguments. */
export interface ExcelEvent {
  readonly type: number;
  readonly args: object;
}

const CLIENT = "dist/excel-win32-16.01.debug.js";
const packageFolder = () =>
  dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"));
const nothing = () => undefined;

interface LoadedClient extends OfficeClient {
  readonly sessions: { _overrideSession: unknown };
}

let loaded: LoadedClient | undefined;

/**
 * Microsoft's own client library in a bare context, its messages answered by `execute`. Loaded once: there is one Excel
 * at a time, the one that was asked for last.
 */
export function loadClient(execute: Execute): OfficeClient {
  loaded ??= load();
  loaded.sessions._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "", headers: {} }),
    getEventRegistration: () => null,
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: string, _flags: number, { Body }: { Body: unknown }) =>
        execute(typeof Body === "string" ? (JSON.parse(Body) as unknown) : Body),
    }),
  };
  return loaded;
}

function load(): LoadedClient {
  const file = join(packageFolder(), CLIENT);
  const context = vm.createContext(browserStub());
  new vm.Script(readFileSync(file, "utf8"), { filename: file }).runInContext(context);
  const client = context as unknown as OfficeClient & { OfficeExtension: TestableExtension };
  const sessions = Object.getPrototypeOf(client.OfficeExtension.HostBridgeSession) as LoadedClient["sessions"];
  const { _testSetRichApiMessageReadyImpl, _testTriggerRichApiMessageEvent } = client.OfficeExtension;
  _testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const tell = (event: ExcelEvent) => _testTriggerRichApiMessageEvent(eventMessage(event));
  return { Excel: client.Excel, OfficeExtension: client.OfficeExtension, sessions, tell };
}

/** An event in the form in which the client takes it. */
export const eventMessage = ({ type, args }: ExcelEvent) => ({
  entries: [{ messageCategory: EVENT, messageType: type, targetId: "Workbook", message: JSON.stringify(args) }],
});

/** The client's own openings for tests: where its session is replaced, and where events come in. */
interface TestableExtension {
  readonly HostBridgeSession: object;
  readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
  readonly _testTriggerRichApiMessageEvent: (message: { readonly entries: readonly object[] }) => void;
}

/** The client's category of messages that are events. */
const EVENT = 65_536;

/** The little that the library touches while it loads. */
function browserStub() {
  const element = () => ({ setAttribute: nothing, style: {} });
  const window: Record<string, unknown> = {
    console: { ...console, log: nothing },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    addEventListener: nothing,
    removeEventListener: nothing,
    navigator: { userAgent: "jest" },
    location: {
      href: "https://localhost/",
      search: "",
      hash: "",
      host: "localhost",
      protocol: "https:",
      pathname: "/",
    },
    document: {
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: element,
      addEventListener: nothing,
      cookie: "",
      head: { appendChild: nothing },
    },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
