import { SaxesParser } from "saxes";

import { HostError } from "../../refusals";
import type { Archive } from "./archive";

export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader is told; names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * Streams a part through its handlers. Document types are refused as Excel refuses them, so that no entity is ever
 * expanded and none is ever fetched.
 * @throws HostError `damaged` for anything that is not well-formed
 */
export function parseXml(archive: Archive, path: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", ({ name, attributes }) => handlers.open(localName(name), attributes));
  if (handlers.text) {
    const text = handlers.text.bind(handlers);
    parser.on("text", text);
    parser.on("cdata", text);
  }
  if (handlers.close) {
    const close = handlers.close.bind(handlers);
    parser.on("closetag", ({ name }) => close(localName(name)));
  }
  parser.on("doctype", () => refuse("document type"));
  parser.on("error", (error) => refuse(error));
  let decoder: TextDecoder | undefined;
  archive.unpack(path, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    parser.write(decoder.decode(piece, { stream: true }));
  });
  parser.write(decoder?.decode() ?? "").close();
}

function refuse(cause: unknown): never {
  throw new HostError("damaged", undefined, cause);
}

/** XML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** An attribute by its local name, whatever prefix the file gives it ("r:id"). */
export function prefixed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** An xsd:boolean: "1" and "true" hold, "0" and "false" do not. */
export const isTrue = (text: string | undefined, otherwise = false): boolean =>
  text === undefined ? otherwise : text === "1" || text === "true";

/** A number, or the given one when the attribute is absent or no number. */
export function numberOf(text: string | undefined, otherwise: number): number {
  const number = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(number) ? number : otherwise;
}
