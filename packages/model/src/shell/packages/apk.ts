/** apk of Alpine: `apk add --no-cache curl=8.5.0-r0 'py3-pip~=23' edge-pkg@testing`. */
import type { ShellWord } from "../model.ts";
import { partOf } from "../word.ts";
import type { ManagerSyntax, PackageSpec } from "./model.ts";
import { actions, never, placeSpec, registrySpec, specOf } from "./spec.ts";

export const apk: ManagerSyntax = {
  manager: "apk",
  options: {
    short: "tpX",
    long: new Set([
      ...["--virtual", "--root", "--repository", "--arch", "--cache-dir", "--cache-max-age", "--keys-dir"],
      ...["--repositories-file", "--timeout", "--wait", "--progress-fd"],
    ]),
  },
  actions: actions({
    install: ["add"],
    update: ["update"],
    upgrade: ["upgrade", "fix"],
    remove: ["del"],
    clean: ["cache clean", "cache purge"],
    download: ["fetch"],
    other: ["cache", "info", "search", "list", "policy", "version", "verify", "audit", "stats", "index", "dot"],
  }),
  readSpec,
  rehearsal: ["-s", "--simulate"],
};

const OPERATOR = /[~<>=]+/;

function readSpec(word: ShellWord): PackageSpec {
  const { shape } = word;
  const place = placeSpec(word);
  if (place !== undefined) return place;
  if (shape.endsWith(".apk")) return specOf(word, "file");
  const operator = OPERATOR.exec(shape);
  const at = shape.indexOf("@");
  const nameEnd = Math.min(operator?.index ?? shape.length, at === -1 ? shape.length : at);
  const name = partOf(word, shape.startsWith("!") ? 1 : 0, nameEnd);
  if (operator === null) return registrySpec(word, name, undefined, never);
  const start = operator.index + operator[0].length;
  const version = partOf(word, start, at > start ? at : shape.length);
  return registrySpec(word, name, version, () => operator[0] === "=" || operator[0] === "==");
}
