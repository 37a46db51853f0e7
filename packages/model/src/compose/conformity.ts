/** Everything in a project that the specification does not allow, each once, with the services that it reaches. */
import type { Located } from "../source.ts";
import { nearest } from "../suggest.ts";
import type { YamlMap } from "../yaml/node.ts";
import type { IncludeCycle } from "./files.ts";
import { type Flaw, FlawFinder, type KeyFlaw, nameFlaws } from "./flaws.ts";
import type { ComposeFlaws, ComposeService, ComposeUnknownKey, ComposeWrongValue } from "./model.ts";
import { projectForm, serviceForm } from "./specification.ts";

export interface Conforming {
  /** The map of all layers. */
  readonly top: YamlMap;
  /** With all that they extend. */
  readonly services: readonly ComposeService[];
  /** Other files may add to this one. */
  readonly open: boolean;
  readonly cycles: readonly IncludeCycle[];
  /** Is there a failure at the place already? */
  isProblem(at: Located): boolean;
}

export function findFlaws(given: Conforming): ComposeFlaws {
  const found = new Map<string, { readonly flaw: Flaw; readonly services: ComposeService[] }>();
  for (const [flaw, user] of flawsOf(given)) {
    if (given.isProblem(flaw)) continue;
    const place = `${flaw.source.path} ${flaw.range.join(" ")}`;
    const entry = found.get(place) ?? { flaw, services: [] };
    found.set(place, entry);
    if (user !== undefined && !entry.services.includes(user)) entry.services.push(user);
  }
  const unknownKeys: ComposeUnknownKey[] = [];
  const wrongValues: ComposeWrongValue[] = [];
  for (const { flaw, services } of found.values()) {
    const at = { source: flaw.source, range: flaw.range };
    if (flaw.kind === "value") wrongValues.push({ ...at, fact: flaw.fact, unquoted: flaw.unquoted, services });
    else unknownKeys.push({ ...at, ...explain(flaw), services });
  }
  return { unknownKeys, wrongValues };
}

function* flawsOf({ top, services, open, cycles }: Conforming): Generator<readonly [Flaw, ComposeService?]> {
  for (const { path, ...at } of cycles) {
    yield [{ ...at, kind: "value", fact: `The include leads back to ${path}, which it comes from` }];
  }
  const finder = new FlawFinder();
  const rest = top.entries.filter(({ key }) => key.text !== "services");
  for (const flaw of finder.inMap(rest, projectForm, "the file", open)) yield [flaw];
  for (const one of services) {
    const { name, yaml, incomplete } = one;
    for (const flaw of nameFlaws(one, name)) yield [flaw];
    for (const flaw of finder.inMap(yaml.entries, serviceForm, name, incomplete !== undefined)) yield [flaw, one];
  }
}

function explain({ key, map }: KeyFlaw): Pick<ComposeUnknownKey, "key" | "nearest" | "of" | "replacement"> {
  const { noun, keys = {}, replaced = {} } = map;
  const replacement = Object.hasOwn(replaced, key) ? replaced[key] : undefined;
  return { key, of: noun, nearest: nearest(key, Object.keys(keys)), replacement };
}
