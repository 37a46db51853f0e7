/** dnf, yum, microdnf, tdnf and zypper, whose packages are those of RPM: `dnf install -y httpd-2.4.57-5.el9`. */
import type { ShellWord } from "../model.ts";
import { hasOption } from "../options.ts";
import { partOf } from "../word.ts";
import type { ManagerSyntax, PackageSpec } from "./model.ts";
import { actions, divided, never, placeSpec, registrySpec, specOf } from "./spec.ts";

export const dnf: ManagerSyntax = {
  manager: "dnf",
  options: {
    short: "cdexR",
    long: new Set([
      ...["--config", "--releasever", "--installroot", "--setopt", "--repo", "--repoid", "--enablerepo"],
      ...[
        "--disablerepo",
        "--exclude",
        "--disableexcludes",
        "--repofrompath",
        "--forcearch",
        "--comment",
        "--advisory",
      ],
      ...["--destdir", "--downloaddir", "--debuglevel", "--errorlevel", "--rpmverbosity", "--color"],
    ]),
  },
  actions: actions(
    {
      install: [
        ...["install", "reinstall", "localinstall", "groupinstall", "group install", "module install", "in"],
        ...["install-n", "install-na", "install-nevra", "builddep", "build-dep"],
      ],
      update: ["makecache", "check-update", "check-upgrade"],
      upgrade: [
        ...["update", "upgrade", "up", "upgrade-minimal", "update-minimal", "distro-sync", "dsync", "groupupdate"],
        "update-to",
      ],
      remove: ["remove", "erase", "rm", "autoremove", "groupremove", "group remove", "module remove"],
      clean: ["clean"],
      download: ["download"],
      other: [
        ...["group", "module", "repolist", "list", "info", "search", "provides", "history", "config-manager", "copr"],
        ...["swap", "versionlock", "mark", "repoquery"],
      ],
    },
    // What they name are sources or their specifications.
    { builddep: Number.POSITIVE_INFINITY, "build-dep": Number.POSITIVE_INFINITY },
  ),
  readSpec: readRpmSpec,
  assumesYes: (options) => hasOption(options, "-y", "--assumeyes", "--yes", "--assumeno"),
};

const { assumesYes: _, ...neverAsking } = dnf;

/** microdnf(8): `-y` does nothing, since it always assumes yes. */
export const microdnf: ManagerSyntax = neverAsking;

export const zypper: ManagerSyntax = {
  manager: "zypper",
  options: {
    short: "trRp",
    long: new Set([
      ...["--type", "--from", "--config", "--root", "--installroot", "--repo", "--plus-repo", "--plus-content"],
      ...["--reposd-dir", "--cache-dir", "--releasever", "--name", "--download", "--priority"],
    ]),
  },
  actions: actions({
    install: ["install", "in"],
    update: ["refresh", "ref"],
    upgrade: ["update", "up", "dist-upgrade", "dup", "patch"],
    remove: ["remove", "rm"],
    clean: ["clean", "cc"],
    download: ["download", "source-install", "si"],
    other: [
      "addrepo",
      "ar",
      "removerepo",
      "rr",
      "modifyrepo",
      "mr",
      "addlock",
      "al",
      "search",
      "se",
      "info",
      "repos",
      "lr",
    ],
  }),
  readSpec: readRpmSpec,
  assumesYes: (options) => hasOption(options, "-y", "--no-confirm", "-n", "--non-interactive"),
};

const OPERATOR = /\s*(?:[<>]=?|==?)\s*/;

/** A version, perhaps with epoch, release and architecture, at the end of a name. */
const VERSION_AT_END = /-(?:\d+:)?\d[\w.+~^*\uFFFC]*(?:-[\w.+~^*\uFFFC]+)?$/;
const ARCHITECTURE = /\.(?:x86_64|noarch|aarch64|i[3-6]86|ppc64le|s390x|armv7hl|src)$/;

/** Of `java-11-openjdk` the number belongs to the name; of `gcc-toolset-12` nobody knows. */
function readRpmSpec(word: ShellWord): PackageSpec {
  const { shape } = word;
  const place = placeSpec(word);
  if (place !== undefined) return place;
  if (shape.endsWith(".rpm")) return specOf(word, "file");
  if (shape.startsWith("@") || /^(?:pattern|patch|product):/.test(shape)) return specOf(word, "group");
  const operator = OPERATOR.exec(shape);
  if (operator !== null)
    return divided(word, operator.index, operator.index + operator[0].length, () => operator[0].trim().startsWith("="));
  const architecture = ARCHITECTURE.exec(shape);
  const full = shape.slice(0, architecture?.index);
  const match = versionAtEnd(full);
  if (match === undefined) return registrySpec(word, partOf(word, 0, full.length), undefined, never);
  const version = partOf(word, match + 1, full.length);
  const isCertain = /[.:]/.test(shape.slice(match, full.length));
  const spec = registrySpec(word, partOf(word, 0, match), version, (text) => !text.includes("*"));
  return isCertain ? spec : { ...spec, isPinned: undefined };
}

/** Where the dash before a version stands. */
function versionAtEnd(shape: string): number | undefined {
  const match = VERSION_AT_END.exec(shape);
  return match === null || match.index === 0 ? undefined : match.index;
}
