/** What a module gives to those that import it, whichever of the two module systems each of them uses. */
import type { Located } from "../../source.ts";
import { memberOf } from "./access.ts";
import { newObject, type Run } from "./run.ts";
import type { Module } from "./scope.ts";
import { createSecureHeaders } from "./secure-headers.ts";
import { type ObjectValue, primitive, unknownValue, type Value } from "./value.ts";

/** Phases in which Next.js calls a config that is a function: its package `next/constants`. */
const phases: Readonly<Record<string, string>> = {
  PHASE_DEVELOPMENT_SERVER: "phase-development-server",
  PHASE_EXPORT: "phase-export",
  PHASE_INFO: "phase-info",
  PHASE_PRODUCTION_BUILD: "phase-production-build",
  PHASE_PRODUCTION_SERVER: "phase-production-server",
  PHASE_TEST: "phase-test",
};

export function exportOfPackage(run: Run, module: string, name: string, at: Located): Value {
  if (/^next\/constants(?:\.js)?$/.test(module)) return phaseOf(run, name, at);
  if (module === "next-secure-headers") return secureHeadersOf(run, name, at);
  return unknownValue(at, `this comes from the package \`${module}\``, module);
}

function secureHeadersOf(run: Run, name: string, at: Located): Value {
  const create = createSecureHeaders(run, at);
  if (name === "createSecureHeaders") return create;
  if (name !== "*" && name !== "module.exports") {
    return unknownValue(at, "this comes from the package `next-secure-headers`", "next-secure-headers");
  }
  const all = newObject(run, at);
  all.properties.set("createSecureHeaders", { key: at, value: create, doubt: undefined });
  all.open = unknownValue(at, "this comes from the package `next-secure-headers`", "next-secure-headers");
  return all;
}

function phaseOf(run: Run, name: string, at: Located): Value {
  if (name !== "*" && name !== "module.exports" && name !== "default") return primitive(at, phases[name]);
  const all = newObject(run, at);
  for (const [phase, value] of Object.entries(phases)) {
    all.properties.set(phase, { key: at, value: primitive(at, value), doubt: undefined });
  }
  return all;
}

function isEcmaScript({ exported, stars }: Module): boolean {
  return exported.size > 0 || stars.length > 0;
}

/** The export `name`; `*` is the namespace that `import` gives, `module.exports` what `require` gives. */
export function exportOf(run: Run, module: Module, name: string, at: Located): Value {
  const wantsAll = name === "*" || name === "module.exports";
  if (isEcmaScript(module)) return wantsAll ? namespaceOf(run, module) : namedExport(run, module, name, at);
  const exports = memberOf(run, module.commonjs, primitive(at, "exports"), at);
  if (name === "module.exports") return exports;
  if (name === "*") return withDefault(run, exports);
  if (name !== "default") return memberOf(run, exports, primitive(at, name), at);
  // What a compiler made of an ECMAScript module keeps its default export under that name.
  const isCompiled = exports.type === "object" && exports.properties.has("__esModule");
  return isCompiled ? memberOf(run, exports, primitive(at, "default"), at) : exports;
}

function namedExport(run: Run, module: Module, name: string, at: Located): Value {
  const read = module.exported.get(name);
  if (read !== undefined) return read();
  const [star, ...others] = module.stars;
  if (star !== undefined && others.length === 0) return run.load(star, name, module, at);
  for (const each of module.stars) {
    const found = run.find(each, module);
    if (found?.exported.has(name) === true) return exportOf(run, found, name, at);
  }
  return unknownValue(at, `\`${name}\` is not among the exports of \`${module.source.path}\``);
}

function namespaceOf(run: Run, module: Module): ObjectValue {
  const at: Located = { source: module.source, range: [0, 0] };
  const all = newObject(run, at);
  for (const [name, read] of module.exported) all.properties.set(name, { key: at, value: read(), doubt: undefined });
  if (module.stars.length > 0) all.open = unknownValue(at, "`export *` is not followed here");
  return all;
}

function withDefault(run: Run, exports: Value): ObjectValue {
  const all = newObject(run, exports.at);
  if (exports.type === "object") {
    for (const [name, property] of exports.properties) all.properties.set(name, property);
    all.open = exports.open;
  }
  if (!all.properties.has("default")) {
    all.properties.set("default", { key: exports.at, value: exports, doubt: undefined });
  }
  return all;
}
