/** From the value of a config to its model. */
import { knownValue } from "../scalar.ts";
import type { Located, Source } from "../source.ts";
import { all, not, type Ternary } from "../ternary.ts";
import { headersOn, routeHeaders } from "./effective.ts";
import { mapValue, valuesOf } from "./evaluate/alternatives.ts";
import type { Evaluation } from "./evaluate/index.ts";
import { argumentsOf, newObject, type Run } from "./evaluate/run.ts";
import { doubtOf } from "./evaluate/truth.ts";
import { type ObjectValue, type Property, primitive, type UnknownValue, type Value } from "./evaluate/value.ts";
import type {
  NextCommentedOut,
  NextConfig,
  NextElsewhere,
  NextHeader,
  NextMiddleware,
  NextMistake,
  NextRule,
} from "./model.ts";
import type { OtherRules } from "./others/index.ts";
import { markOverridden } from "./overrides.ts";
import { prefixesOf } from "./prefixes.ts";
import { Reasons } from "./reasons.ts";
import type { Prefix } from "./routes.ts";
import { type RuleDraft, RuleReader } from "./rules.ts";
import { asBoolean, asString, scalarProperty } from "./scalars.ts";
import { sends } from "./sends.ts";
import { variablesOfConfig, variablesOfFile } from "./variables.ts";

const CACHING = "cache-control";

const phases = { production: "phase-production-build", development: "phase-development-server" } as const;

/** Next.js calls a config that is a function; more than one layer is a plugin's. */
const MOST_LAYERS = 3;

/** The config, once functions have been called as a production build calls them. */
function resolve(run: Run, value: Value, at: Located, layers = MOST_LAYERS): Value {
  return mapValue(value, (choice) => {
    if (choice.type !== "function" || layers === 0) return choice;
    const context = newObject(run, at);
    context.properties.set("defaultConfig", { key: at, value: newObject(run, at), doubt: undefined });
    const args = argumentsOf(run, at, [primitive(at, phases[run.mode]), context]);
    return resolve(run, run.call(choice, args, at), at, layers - 1);
  });
}

/** What a config is read with, besides its own value. */
export interface Surroundings {
  /** Looks for other files that may set headers: only when the config has some. */
  findElsewhere(): readonly NextElsewhere[];
  /** What those files are seen to set. */
  findRules(config: Pick<NextConfig, "elsewhere" | "output">, prefixes: readonly Prefix[]): readonly OtherRules[];
  /** Looks for pages that are made for one visitor. */
  findPrivatePages(elsewhere: readonly NextElsewhere[]): readonly string[];
  /** Looks for headers in comments. */
  findCommentedOut(): NextCommentedOut | undefined;
  /** The config as development reads it. */
  inDevelopment(): NextConfig | undefined;
  readonly middleware: NextMiddleware | undefined;
  /** Files of variables that name some for browsers. */
  readonly variableFiles: readonly Source[];
}

/** `start` is the file's first statement. */
export function readConfig(
  { run, value }: Evaluation,
  start: Located,
  {
    findCommentedOut,
    findElsewhere,
    findPrivatePages,
    findRules,
    inDevelopment,
    middleware,
    variableFiles,
  }: Surroundings,
): NextConfig {
  const reasons = new Reasons();
  const resolved = resolve(run, value, start);
  const choices = valuesOf(resolved);
  const objects = choices.filter((choice) => choice.type === "object");
  const prefixes = prefixesOf(objects);
  const reader = new RuleReader(reasons, prefixes);
  const doubt = resolved.type === "alternatives" ? resolved.doubt : undefined;
  const hasHeaders = choices.map((choice) => readHeaders(run, reader, choice, doubt)).includes(true);
  const { exceeded } = run.budget;
  if (exceeded !== undefined) return unreadable(start, exceeded, middleware, variableFiles);
  const drafts = reader.rules.flatMap(({ headers }) => headers);
  const status = statusOf(reader, hasHeaders);
  // Only who asks what a path gets looks at them where the config has no headers.
  let files = status === "none" ? undefined : findElsewhere();
  const elsewhere = (): readonly NextElsewhere[] => {
    files ??= findElsewhere();
    return files;
  };
  const config = { ...settingsOf(objects), ...placeOf(objects, start), status };
  markOverridden(drafts);
  if (drafts.length > 0) markUncertain(drafts, config.applies, elsewhere());
  const setsPageHeaders = reader.rules.some(isForPages);
  const sendsHeader = (name: string): Ternary => sends({ status, headers: drafts, elsewhere: files ?? [] }, name);
  // Only where the headers of pages stand in the config alone can it be said that they get none.
  const isWhole = setsPageHeaders && (status === "full" || status === "names");
  const isAlone = isWhole && !elsewhere().some((file) => file.maySet(CACHING));
  const pages = isAlone ? findPrivatePages(elsewhere()) : [];
  let development: readonly NextHeader[] | undefined;
  let others: readonly OtherRules[] | undefined;
  return {
    ...config,
    get elsewhere() {
      return elsewhere();
    },
    reasons: reasons.all,
    rules: reader.rules,
    headers: drafts,
    setsPageHeaders,
    get publicVariables() {
      return [...variablesOfConfig(objects), ...variableFiles.flatMap(variablesOfFile)];
    },
    get developmentHeaders() {
      development ??= drafts.length > 0 || status === "unknown" ? [] : (inDevelopment()?.headers ?? []);
      return development;
    },
    get commentedOut() {
      return status === "none" ? findCommentedOut() : undefined;
    },
    ignored: ignoredOf(objects),
    middleware,
    lacks: (name) => all([config.applies, setsPageHeaders, not(sendsHeader(name))]),
    mistakes: reader.mistakes,
    object: literalOf(objects),
    sends: sendsHeader,
    headersOn: (path) => headersOn(reader.rules, path),
    get privateRoutes() {
      const base = config.basePath?.known === true ? config.basePath.value : "";
      return pages.filter((page) => {
        return !headersOn(reader.rules, base + page).some(({ header }) => header.key === CACHING);
      });
    },
    routeHeaders: (path) => {
      others ??= findRules({ elsewhere: elsewhere(), output: config.output }, prefixes);
      return routeHeaders({ rules: reader.rules, others, applies: config.applies }, path);
    },
  };
}

/** A config of which nothing is known. */
export function unreadable(
  { source, range }: Located,
  { at, reason }: UnknownValue,
  middleware?: NextMiddleware,
  variableFiles: readonly Source[] = [],
): NextConfig {
  return {
    source,
    range,
    status: "unknown",
    reasons: [{ source: at.source, range: at.range, reason }],
    rules: [],
    headers: [],
    output: undefined,
    basePath: undefined,
    poweredByHeader: undefined,
    applies: undefined,
    setsPageHeaders: false,
    elsewhere: [],
    middleware,
    get publicVariables() {
      return variableFiles.flatMap(variablesOfFile);
    },
    commentedOut: undefined,
    developmentHeaders: [],
    ignored: undefined,
    lacks: () => undefined,
    mistakes: [],
    object: undefined,
    sends: () => undefined,
    headersOn: () => [],
    privateRoutes: [],
    routeHeaders: () => [],
  };
}

/** Tells whether there are headers to read. */
function readHeaders(run: Run, reader: RuleReader, config: Value, doubt: UnknownValue | undefined): boolean {
  if (config.type !== "object") {
    if (config.type === "unknown") reader.open(config);
    return config.type === "unknown";
  }
  if (config.open !== undefined) reader.open(config.open);
  const property = config.properties.get("headers");
  if (property === undefined) return config.open !== undefined;
  const choices = valuesOf(property.value);
  const unsure = doubt ?? property.doubt ?? (choices.length > 1 ? doubtOf(property.value) : undefined);
  for (const choice of choices) {
    if (choice.type === "function") reader.read(run.call(choice, argumentsOf(run, choice.at, []), choice.at), unsure);
    else if (choice.type === "unknown") reader.open(choice);
  }
  return choices.some(({ type }) => type === "function" || type === "unknown");
}

function statusOf({ isOpen, isVague, rules }: RuleReader, hasHeaders: boolean): NextConfig["status"] {
  if (!hasHeaders) return "none";
  if (isOpen) return rules.some(({ headers }) => headers.some(({ key }) => key !== undefined)) ? "partial" : "unknown";
  return isVague ? "names" : "full";
}

function settingsOf(
  objects: readonly ObjectValue[],
): Pick<NextConfig, "output" | "basePath" | "poweredByHeader" | "applies"> {
  const [config, ...others] = objects;
  if (config === undefined || others.length > 0) {
    return { output: undefined, basePath: undefined, poweredByHeader: undefined, applies: undefined };
  }
  const { properties, open } = config;
  const output = scalarProperty(properties.get("output"), open?.at, asString);
  return {
    output,
    basePath: scalarProperty(properties.get("basePath"), open?.at, asString),
    // Of a fragment the object around it is not shown: it begins before the text.
    poweredByHeader: scalarProperty(properties.get("poweredByHeader"), open?.at ?? beforeText(config), asBoolean),
    applies: output === undefined || isNoExport(properties.get("output")) ? true : undefined,
  };
}

/** Is `output` something else, whatever a condition decides? */
function isNoExport(output: Property | undefined): boolean {
  if (output === undefined) return false;
  return valuesOf(output.value).every((choice) => choice.type === "primitive" && choice.value !== "export");
}

function ignoredOf(objects: readonly ObjectValue[]): NextMistake | undefined {
  const [config, ...others] = objects;
  if (config === undefined || others.length > 0) return undefined;
  const headers = config.properties.get("headers");
  if (headers?.doubt === undefined && (headers?.value.type === "list" || headers?.value.type === "object")) {
    const { source, range } = headers.key;
    return { source, range, fact: "`headers` is no function, and Next.js calls it only when it is one" };
  }
  const misspelt = config.properties.get("header");
  if (headers !== undefined || misspelt?.value.type !== "function") return undefined;
  const { source, range } = misspelt.key;
  return { source, range, fact: "Next.js has no setting `header`: it calls `headers`" };
}

function beforeText({ at }: ObjectValue): Located | undefined {
  return at.range[0] < 0 ? { source: at.source, range: [0, 0] } : undefined;
}

function literalOf(objects: readonly ObjectValue[]): Located | undefined {
  const [config, ...others] = objects;
  if (config === undefined || others.length > 0) return undefined;
  const { source, range } = config.at;
  return source.text[range[0]] === "{" && source.text[range[1] - 1] === "}" ? { source, range } : undefined;
}

function placeOf(objects: readonly ObjectValue[], start: Located): Located {
  const [first] = objects;
  const keys = objects.flatMap(({ properties }) => properties.get("headers")?.key ?? []);
  const isWritten = first !== undefined && first.at.range[0] < first.at.range[1];
  const { source, range } = keys[0] ?? (isWritten ? first.at : start);
  return { source, range };
}

/** Headers that the files do not decide about, whatever the rules say. */
function markUncertain(
  headers: readonly RuleDraft["headers"][number][],
  applies: NextConfig["applies"],
  elsewhere: readonly NextElsewhere[],
): void {
  const middleware = elsewhere.filter(({ type }) => type === "middleware");
  for (const header of headers) {
    const { key } = header;
    const isReplaced = key !== undefined && middleware.some((file) => file.names(key));
    if (header.applies === true && (applies !== true || isReplaced)) header.applies = undefined;
  }
}

/** Headers that projects set for every path when they think of interfaces and of caches. */
const otherHeaders =
  /^(?:accept-ch$|access-control-|cache-control$|critical-ch$|expires$|pragma$|timing-allow-origin$|vary$|x-powered-by$)/;

function isForPages({ conditional, siteWide, headers }: NextRule): boolean {
  if (headers.some(({ protectsPages }) => protectsPages)) return true;
  const keys = headers.flatMap(({ key }) => key ?? []);
  return !conditional && knownValue(siteWide) === true && keys.some((key) => !otherHeaders.test(key));
}
