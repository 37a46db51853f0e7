/** apt-get, apt and aptitude: `apt-get install -y curl=7.88.1-10 libc6:arm64 ./local.deb editor/trixie`. */
import type { Ternary } from "../../ternary.ts";
import type { ShellWord } from "../model.ts";
import { findOption, hasOption, type ShellOptions } from "../options.ts";
import { partOf } from "../word.ts";
import type { ManagerSyntax, PackageSpec } from "./model.ts";
import { actions, divided, never, placeSpec, registrySpec, specOf } from "./spec.ts";

export const apt: ManagerSyntax = {
  manager: "apt",
  options: {
    short: "otcaP",
    long: new Set([
      ...["--option", "--target-release", "--default-release", "--config-file", "--host-architecture"],
      ...["--build-profiles", "--with-source", "--solver", "--architecture"],
    ]),
  },
  actions: actions(
    {
      install: ["install", "reinstall", "satisfy", "build-dep"],
      update: ["update"],
      upgrade: ["upgrade", "dist-upgrade", "full-upgrade", "safe-upgrade", "dselect-upgrade"],
      remove: ["remove", "purge", "autoremove", "autopurge"],
      clean: ["clean", "autoclean", "auto-clean", "distclean", "dist-clean"],
      download: ["download", "source"],
      other: ["check", "changelog", "show", "search", "list", "policy", "edit-sources", "markauto", "hold"],
    },
    // What it names are sources, and what it installs is named by those.
    { "build-dep": Number.POSITIVE_INFINITY },
  ),
  readSpec,
  assumesYes,
};

function readSpec(word: ShellWord): PackageSpec {
  const { shape } = word;
  const place = placeSpec(word);
  if (place !== undefined) return place;
  if (/\.deb$/.test(shape)) return specOf(word, "file");
  if (shape.endsWith("^")) return specOf(word, "group");
  const sign = shape.indexOf("=");
  if (sign !== -1) return divided(word, sign, sign + 1, (version) => !version.includes("*"));
  const slash = shape.indexOf("/");
  if (slash !== -1) return divided(word, slash, slash + 1, never);
  const name = /[+-]$/.test(shape) ? partOf(word, 0, shape.length - 1) : word;
  return registrySpec(word, shape.endsWith("++") ? word : name, undefined, never);
}

const YES_SETTING = /^=?APT::Get::Assume-Yes=(?:true|yes|on|1)$/i;

/** Only says what it would do, or answers no. */
const ASKS_NOTHING: readonly string[] = [
  ...["-s", "--simulate", "--just-print", "--dry-run", "--recon", "--no-act", "--print-uris", "--assume-no"],
];

/** Two `q` mean `-y` as well: apt-get(8). */
function assumesYes(options: ShellOptions): Ternary {
  let quiet = 0;
  for (const { name, value } of options.options) {
    if (name === "-q" || name === "--quiet") quiet += value?.known === true ? Number(value.value) || 1 : 1;
    if ((name === "-o" || name === "--option") && value?.known === true && YES_SETTING.test(value.value)) return true;
  }
  if (quiet >= 2 || findOption(options, ...ASKS_NOTHING) !== undefined) return true;
  return hasOption(options, "-y", "--yes", "--assume-yes", "--force-yes");
}
