/** What a config puts before the `source` of its rules: `basePath`, and the locales of `i18n`. */
import type { ListValue, ObjectValue } from "./evaluate/value.ts";
import type { Prefix } from "./routes.ts";
import { asString } from "./scalars.ts";

/** Stands for one that is not known. */
const someBasePath = "/some-base-path";
const someLocales: readonly string[] = ["en"];

/** All prefixes that may be used, each once. */
export function prefixesOf(configs: readonly ObjectValue[]): readonly Prefix[] {
  const byText = new Map<string, Prefix>();
  for (const config of configs) {
    for (const basePath of basePathsOf(config)) {
      for (const locales of localesOf(config)) {
        byText.set([basePath, ...locales].join("\n"), { basePath, locales, isAssumed: basePath === someBasePath });
      }
    }
  }
  return byText.size === 0 ? [{ basePath: "", locales: [], isAssumed: false }] : [...byText.values()];
}

function basePathsOf({ properties, open }: ObjectValue): readonly string[] {
  const property = properties.get("basePath");
  if (property === undefined) return open === undefined ? [""] : ["", someBasePath];
  const { value, doubt } = property;
  if (value.type !== "primitive" || doubt !== undefined) return ["", someBasePath];
  return [typeof value.value === "string" ? value.value : ""];
}

function localesOf({ properties, open }: ObjectValue): readonly (readonly string[])[] {
  const property = properties.get("i18n");
  if (property === undefined) return open === undefined ? [[]] : [[], someLocales];
  const { value, doubt } = property;
  if (doubt === undefined && value.type === "primitive") return [[]];
  const locales = value.type === "object" ? value.properties.get("locales")?.value : undefined;
  if (doubt !== undefined || locales?.type !== "list" || locales.open !== undefined) return [[], someLocales];
  return [knownLocales(locales) ?? someLocales];
}

function knownLocales({ items }: ListValue): readonly string[] | undefined {
  const locales: string[] = [];
  for (const { value, doubt } of items) {
    const locale = asString(value);
    if (locale === undefined || doubt !== undefined) return undefined;
    locales.push(locale);
  }
  return locales;
}
