import { HostError } from "../../refusals";
import type { Archive } from "./archive";
import { parseXml, type Attributes } from "./xml";

/** An element of a small part, held whole. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** The root element of a part. @throws HostError `too-large` when it has more elements than the limits allow */
export function readTree(archive: Archive, path: string): XmlElement {
  const document: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open: Growing[] = [document];
  let elements = 0;
  parseXml(archive, path, {
    open(name, attributes) {
      if (++elements > archive.limits.elements) throw new HostError("too-large", undefined, path);
      const element: Growing = { name, attributes, children: [], text: "" };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close() {
      open.pop();
    },
  });
  const [root] = document.children;
  if (!root) throw new HostError("damaged", undefined, `${path} is empty`);
  return root;
}

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);
