/** XML 1.0, which forbids most control characters even as references: they take their visible form. */
import { visible } from "./visible.ts";

export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escapeXml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The lines of an element with its children, each of them indented. Attributes without a value are left out. */
export function element(name: string, attributes: XmlAttributes, children: readonly string[] = []): string[] {
  const tag = openingTag(name, attributes);
  if (children.length === 0) return [`<${tag}/>`];
  return [`<${tag}>`, ...children.map((line) => `  ${line}`), `</${name}>`];
}

/** An element with a text of several lines, which are kept as they are. */
export function textElement(name: string, attributes: XmlAttributes, lines: readonly string[]): string[] {
  return [`<${openingTag(name, attributes)}>${lines.map(escapeXml).join("\n")}</${name}>`];
}

/** The document of an element, with the lines of each child as a piece. */
export function* xmlDocument(
  name: string,
  attributes: XmlAttributes,
  children: Iterable<readonly string[]>,
): Iterable<string> {
  const tag = openingTag(name, attributes);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  let isEmpty = true;
  for (const child of children) {
    if (isEmpty) yield `<${tag}>\n`;
    yield child.map((line) => `  ${line}\n`).join("");
    isEmpty = false;
  }
  yield isEmpty ? `<${tag}/>\n` : `</${name}>\n`;
}

function openingTag(name: string, attributes: XmlAttributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  );
  return `${name}${written.join("")}`;
}
