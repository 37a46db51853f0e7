/**
 * Documents that no policy judges, told by their top-level keys, so that they need not be parsed: definitions of custom
 * resources, which are most of the text of many repositories. Resources themselves are read, whatever their group: names
 * and labels in them tie objects together, a key that stands twice is a mistake in any of them, and they are little text.
 */
import type { ModelSettings } from "../document.ts";
import type { Range } from "../source.ts";
import { hasTopLevel } from "../top-level.ts";

const KIND = "CustomResourceDefinition";
/** Older versions are gone from Kubernetes, which is a finding. */
const API_VERSION = "apiextensions.k8s.io/v1";

/** A key that starts a line, however it is written. */
const KEY = /^(?:\?|(["']?)(kind|apiVersion)\1[ \t]*:)[^\n]*/gm;
/** The plain form of one. */
const PLAIN = /^(kind|apiVersion):[ \t]+(\S+)[ \t\r]*$/;
/** Behind a line: more of its value, on an indented line. */
const CONTINUED = /(?:[ \t\r]*\n)+[ \t]+[^ \t\r\n#]/y;

/** Can the document in a range of a text be left unread? Everything out of the ordinary is parsed. */
export function isUnread(text: string, [start, end]: Range, settings: ModelSettings): boolean {
  if (settings.readsDefinitions === true) return false;
  const at = text.indexOf(KIND, start);
  if (at === -1 || at >= end) return false;
  const document = text.slice(start, end);
  const values = keysOf(document);
  if (values?.get("kind") !== KIND || values.get("apiVersion") !== API_VERSION) return false;
  // Lines in a quoted text may look the same.
  return hasTopLevel(document, ["kind", "apiVersion"]);
}

/** Nothing when one of the two keys occurs twice, or in another form than a plain key with a word. */
function keysOf(document: string): ReadonlyMap<string, string> | undefined {
  const values = new Map<string, string>();
  for (const { 0: line, index } of document.matchAll(KEY)) {
    const [, key, value] = PLAIN.exec(line) ?? [];
    CONTINUED.lastIndex = index + line.length;
    if (key === undefined || value === undefined || values.has(key) || CONTINUED.test(document)) return undefined;
    values.set(key, value);
  }
  return values;
}
