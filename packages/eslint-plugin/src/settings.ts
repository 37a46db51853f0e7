/** `settings.secpolicy` of an ESLint config. */
import { resolve } from "node:path";
import { didYouMean, type Kind, kinds, type TextInput } from "secpolicy/engine";

export interface PluginSettings {
  /** The project's root, absolute. */
  readonly root: string;
  /** What the files are, whatever they are called. */
  readonly kind: Kind | undefined;
  readonly settings: NonNullable<TextInput["settings"]>;
}

/** Reads the settings, or throws an error that names what is wrong: a slip must not switch something off in silence. */
export function readSettings(given: unknown, cwd: string): PluginSettings {
  const { root, kind, settings } = readRecord("secpolicy", given, ["root", "kind", "settings"]);
  return {
    root: resolve(cwd, readString("secpolicy.root", root) ?? "."),
    kind: readKind(kind),
    settings: readModelSettings(settings),
  };
}

function readModelSettings(given: unknown): PluginSettings["settings"] {
  const path = "secpolicy.settings";
  const { kubernetes, images } = readRecord(path, given, ["kubernetes", "images"]);
  const { version, podTemplates } = readRecord(`${path}.kubernetes`, kubernetes, ["version", "podTemplates"]);
  const kubernetesVersion = readString(`${path}.kubernetes.version`, version);
  if (kubernetesVersion !== undefined && !/^1\.\d+$/.test(kubernetesVersion)) {
    throw new TypeError(`settings.${path}.kubernetes.version must be a version such as "1.33".`);
  }
  return {
    ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }),
    ...(podTemplates === undefined
      ? {}
      : { podTemplates: readStrings(`${path}.kubernetes.podTemplates`, podTemplates) }),
    ...(images === undefined ? {} : { images: readStrings(`${path}.images`, images) }),
  };
}

function readRecord<K extends string>(
  path: string,
  given: unknown,
  keys: readonly K[],
): { readonly [N in K]?: unknown } {
  if (given === undefined) return {};
  const record: { [N in K]?: unknown } = {};
  for (const [name, value] of entriesOf(path, given)) {
    const key = keys.find((known) => known === name);
    if (key === undefined) {
      throw new TypeError(
        `settings.${path}: there is no "${name}".${didYouMean(name, keys) || ` Keys are ${keys.join(", ")}.`}`,
      );
    }
    record[key] = value;
  }
  return record;
}

function readStrings(path: string, given: unknown): Readonly<Record<string, string>> {
  const strings: Record<string, string> = {};
  for (const [name, value] of entriesOf(path, given)) {
    const text = readString(`${path}["${name}"]`, value);
    if (text !== undefined) strings[name] = text;
  }
  return strings;
}

function entriesOf(path: string, given: unknown): [string, unknown][] {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new TypeError(`settings.${path} must be an object.`);
  }
  return Object.entries(given);
}

function readString(path: string, given: unknown): string | undefined {
  if (given === undefined || typeof given === "string") return given;
  throw new TypeError(`settings.${path} must be a string.`);
}

function readKind(given: unknown): Kind | undefined {
  const text = readString("secpolicy.kind", given);
  const kind = kinds.find((known) => known === text);
  if (text !== undefined && kind === undefined) {
    throw new TypeError(`settings.secpolicy.kind must be one of ${kinds.join(", ")}.`);
  }
  return kind;
}
