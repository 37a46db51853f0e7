import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../..");
const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly private?: boolean;
}

function workflow(path: string): Workflow {
  return parse(textOf(path));
}

const workflows = [".github/workflows/ci.yml", ".github/workflows/release.yml", "docs/scale/github.yml"];

describe("workflows, those of the guides too", () => {
  it.each(workflows)("use actions by their commits: %s", (path) => {
    const uses = Object.values(workflow(path).jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
    expect(uses.length).toBeGreaterThan(1);
    for (const action of uses) expect(action).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
  });

  it.each(workflows)("ask for no more than they need, and leave no token in the clone: %s", (path) => {
    const { permissions, jobs } = workflow(path);
    expect([{}, { contents: "read" }]).toContainEqual(permissions);
    for (const { steps } of Object.values(jobs)) {
      for (const { uses, with: given } of steps) {
        if (uses?.startsWith("actions/checkout@") === true) expect(given?.["persist-credentials"]).toBe(false);
      }
    }
  });

  it("publish with a bill of materials and a proof of origin, from a job that builds nothing", () => {
    const { jobs } = workflow(".github/workflows/release.yml");
    const [build, publish] = [jobs["build"], jobs["publish"]];
    expect(build?.permissions).toEqual({ contents: "read" });
    expect(publish?.permissions).toEqual({ contents: "read", "id-token": "write", attestations: "write" });
    const steps = publish?.steps ?? [];
    expect(steps.some(({ uses }) => uses?.startsWith("actions/attest-build-provenance@") === true)).toBe(true);
    expect(steps.flatMap(({ with: given }) => given?.["sbom-path"] ?? [])).toHaveLength(2);
    const published = steps.flatMap(({ run }) => (run?.startsWith("npm publish") === true ? [run] : []));
    expect(published).toHaveLength(2);
    for (const command of published) expect(command).toMatch(/ --provenance .*--ignore-scripts /);
    for (const { uses } of steps) expect(uses ?? "").not.toMatch(/^actions\/checkout@/);
  });

  it("fail when a dependency is known to be vulnerable", () => {
    const steps = Object.values(workflow(".github/workflows/ci.yml").jobs).flatMap((job) => job.steps);
    const audits = steps.filter(({ run }) => run?.startsWith("npm audit") === true);
    expect(audits.map(({ run }) => run)).toEqual(["npm audit --omit=dev", "npm audit --audit-level=high"]);
    expect(existsSync(join(root, "package-lock.json"))).toBe(true);
  });
});

/** Packages by their names, those of this repository left out. */
function foreign(...lists: readonly (Readonly<Record<string, string>> | undefined)[]): readonly string[] {
  const names = lists.flatMap((list) => Object.keys(list ?? {}));
  return [...new Set(names)].filter((name) => !/^@?secpolicy/.test(name)).sort();
}

describe("the lockfile", () => {
  interface Locked {
    readonly link?: boolean;
    readonly integrity?: string;
    readonly optionalDependencies?: Readonly<Record<string, string>>;
  }
  const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(textOf("package-lock.json"));

  it("has what other machines than that of its writer need", () => {
    const optional = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
    expect(optional).toContain("@oxc-parser/binding-darwin-arm64");
    expect(optional.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });

  it("has the digest of everything that is installed, so that nothing else is", () => {
    const installed = Object.entries(packages).filter(([path, { link }]) => path.includes("node_modules/") && !link);
    expect(installed.length).toBeGreaterThan(100);
    const without = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""));
    expect(without.map(([path]) => path)).toEqual([]);
  });
});

interface Bill {
  readonly metadata: { readonly component: { readonly purl: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly scope: string;
    readonly hashes?: readonly { readonly content: string }[];
    readonly properties?: readonly { readonly name: string }[];
  }[];
}

function billOf(name: string): Bill {
  return JSON.parse(textOf(`packages/${name}/dist/sbom.cdx.json`));
}

// Needs the built packages, as `npm test` does.
describe("the bill of materials", () => {
  const isBundled = ({ properties }: Bill["components"][number]): boolean =>
    properties?.[0]?.name === "cdx:npm:package:bundled";

  it("is about the package that is published, and lists what it brings", () => {
    const { components, metadata } = billOf("secpolicy");
    expect(metadata.component.purl).toMatch(/^pkg:npm\/secpolicy@\d/);
    const installed = components.filter((one) => !isBundled(one));
    expect(installed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["jiti", "oxc-parser", "@oxc-project/types"]),
    );
    expect(installed.filter(({ scope }) => scope === "required").map(({ name }) => name)).toEqual(["jiti"]);
    for (const { name, hashes } of components)
      expect([name, hashes?.[0]?.content]).toEqual([name, expect.stringMatching(/^[0-9a-f]{128}$/)]);
  });

  it("lists what is inside the bundle, and the licences of all of that are there in full", () => {
    const bundled = billOf("secpolicy").components.filter(isBundled);
    const licences = textOf("packages/secpolicy/dist/third-party-licences.txt");
    const named = [...licences.matchAll(/^(\S+ \d\S*) \([\w.-]+\)\n\n\S/gm)].map(([, name]) => name);
    expect(bundled.map(({ name, version }) => `${name} ${version}`).sort()).toEqual(named.sort());
    const told = [...textOf("docs/dependencies.md").matchAll(/^\| ([\w@/-]+) \| bundled/gm)].map(([, name]) => name);
    expect(told.length).toBeGreaterThan(8);
    expect(named.map((name) => name?.split(" ")[0])).toEqual(expect.arrayContaining(told));
  });

  it("of the plugin for ESLint names secpolicy, with what comes with it", () => {
    const names = billOf("eslint-plugin").components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["secpolicy", "jiti", "@eslint/core", "@eslint/plugin-kit"]));
    expect(names).not.toContain("eslint");
  });

  it("is what a release publishes", () => {
    expect(textOf(".ci/pack")).toContain("dist/sbom.cdx.json");
  });
});

/** Files take whole blocks on a disk. */
const BLOCK = 4096;

describe("docs/dependencies.md", () => {
  const rows = [
    ...textOf("docs/dependencies.md").matchAll(/^\| ([\w@/-]+) \| ([^|]+) \| ([^|]+) \| [^|]+ \| [^|]+ \|$/gm),
  ]
    .map(([, name = "", how = "", size = ""]) => ({ name, how, size }))
    .filter(({ name }) => name !== "package");

  it("has each package that is installed or bundled, and no other", () => {
    const manifests = readdirSync(join(root, "packages"))
      .filter((name) => name !== "eslint-plugin")
      .map((name): Manifest => JSON.parse(textOf(`packages/${name}/package.json`)));
    const used = foreign(
      ...manifests.flatMap(({ dependencies, optionalDependencies, devDependencies }) => [
        dependencies,
        optionalDependencies,
        devDependencies,
      ]),
    );
    const atBuildTime = rows.filter(({ how }) => how.includes("build time only")).map(({ name }) => name);
    expect(
      rows
        .map(({ name }) => name)
        .filter((name) => !atBuildTime.includes(name))
        .sort(),
    ).toEqual(used.filter((name) => !atBuildTime.includes(name)));
    const { dependencies, optionalDependencies }: Manifest = JSON.parse(textOf("packages/secpolicy/package.json"));
    const installed = rows.filter(({ how }) => /runtime|optional/.test(how)).map(({ name }) => name);
    expect(installed.sort()).toEqual(foreign(dependencies, optionalDependencies));
  });

  it.each(rows.filter(({ size }) => size !== "none"))("tells how large $name is", ({ name, size }) => {
    const folder = join(root, "node_modules", name);
    const bytes = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => statSync(join(folder, path)))
      .reduce((sum, stats) => sum + (stats.isFile() ? Math.ceil(stats.size / BLOCK) * BLOCK : 0), 0);
    const told = Number(/^[\d.]+/.exec(size)?.[0]) * 1e6;
    // Tenths of a megabyte are told, and another version may be a little larger or smaller.
    expect(bytes - 50_000).toBeLessThan(told * 1.3);
    expect(bytes + 50_000).toBeGreaterThan(told * 0.7);
  });
});
