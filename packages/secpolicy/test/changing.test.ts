/** A session that changes step by step says what a new one says, whatever it kept. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type Diagnostic, definePolicy, type Report } from "@secpolicy/core";
import type { Config } from "@secpolicy/project";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LintChoices, openSession, type Session } from "../src/session.ts";
import { deployment, dockerfiles, selecting } from "./changing-texts.ts";
import { type Edit, edits, folder, input, judge, plain } from "./sessions.ts";

const exceptions = [
  { policies: ["dockerfile/root-user"], files: "**", reason: "old" },
  { policies: ["kubernetes/*"], files: "k8s/w*", at: "Deployment/web", reason: "known" },
  { policies: ["compose/privileged"], files: "compose*", reason: "soon", until: "2026-03-01" },
];

const configs = fc.constantFrom<Config>(
  {},
  { exceptions },
  { overrides: [{ files: "k8s/**", policies: { "kubernetes/*": "off" } }] },
);
const choices: fc.Arbitrary<LintChoices> = fc.record({
  now: fc.constantFrom("2026-01-01", "2026-01-01", "2026-01-01", "2026-07-01"),
  inline: fc.constantFrom(true, true, true, false),
  minSeverity: fc.constantFrom("info", "info", "info", "medium"),
  failOn: fc.constantFrom("high", "never"),
});

/** Both in the session and in the files that a new one gets. */
function apply(session: Session, files: Map<string, string>, { path, text }: Edit): void {
  if (text === undefined) {
    files.delete(path);
    session.remove(path);
  } else {
    files.set(path, text);
    session.update(path, text);
  }
}

describe("a session that changes", () => {
  const steps = fc.array(fc.record({ edits, choices }), { minLength: 2, maxLength: 8 });

  it("says what a new one says, and leaves what it said before as it was", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(configs, steps, async (value, all) => {
        const config = { value };
        const files = new Map<string, string>();
        const session = await openSession(input({ files, config }));
        const said: { readonly report: Report; readonly text: string }[] = [];
        for (const step of all) {
          for (const edit of step.edits) apply(session, files, edit);
          const report = await session.lint(step.choices);
          const fresh = await openSession(input({ files, config }));
          expect(plain(report)).toBe(plain(await fresh.lintOnce(step.choices)));
          said.push({ report, text: plain(report) });
        }
        for (const { report, text } of said) expect(plain(report)).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  it("needs nobody to wait", async () => {
    const session = await openSession(input({ files: new Map() }));
    const reports: Promise<Report>[] = [];
    for (const text of dockerfiles) {
      session.update("Dockerfile", text);
      reports.push(session.lint({ now: "2026-01-01", failOn: "high" }));
    }
    for (const [index, report] of (await Promise.all(reports)).entries()) {
      const fresh = await openSession(input({ files: new Map([["Dockerfile", dockerfiles[index] ?? ""]]) }));
      expect(plain(report)).toBe(await judge(fresh));
    }
  });

  it("follows the date, comments that don't count, and goes back", async () => {
    const files = new Map([["Dockerfile", dockerfiles[4] ?? ""]]);
    const session = await openSession(input({ files }));
    const before = await judge(session);
    expect(before).toContain('"status": "suppressed"');
    expect(await judge(session, "2026-07-01")).toContain("suppression/expired");
    expect(plain(await session.lint({ inline: false, now: "2026-01-01" }))).not.toContain('"status": "suppressed"');
    expect(await judge(session)).toBe(before);
  });

  it("no longer reads what is taken away", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "Dockerfile"), "FROM alpine:3.20\nCOPY . .\n");
    writeFileSync(join(cwd, ".dockerignore"), "*\n");
    const session = await openSession(input({ cwd }));
    const before = await judge(session);
    session.remove(".dockerignore");
    expect(await judge(session)).not.toBe(before);
  });

  it("follows the baseline on the disk", async () => {
    const cwd = folder();
    const policies = ["dockerfile/root-user"];
    writeFileSync(join(cwd, "Dockerfile"), "FROM alpine:3.20\nUSER root\n");
    const session = await openSession(
      input({ cwd, config: { value: { baseline: "baseline.json" } }, adjustments: { only: policies } }),
    );
    const [found] = (await session.lint()).diagnostics;
    const { fingerprint = "", policy = "", path = "", message = "" } = found ?? {};
    const write = (findings: readonly object[]): void =>
      writeFileSync(join(cwd, "baseline.json"), JSON.stringify({ version: 1, findings }));
    const statuses = async () => (await session.lint()).diagnostics.map(({ status }) => status);
    expect(await statuses()).toEqual(["reported"]);
    write([{ fingerprint, policy, path, message }]);
    expect(await statuses()).toEqual(["baselined"]);
    write([]);
    expect(await statuses()).toEqual(["reported"]);
  });
});

/** A change of one file, and what is said of another one because of it. */
interface Told {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly change: readonly [path: string, from: string, to: string];
  readonly policy: string;
  readonly of: string;
}

const service = selecting("Service", "web", "{ selector: { app: web }, ports: [{ port: 80 }] }");

const told: readonly Told[] = [
  {
    what: "an object that has another name",
    files: {
      "a.yaml": deployment("web", "web"),
      "b.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: n }\n",
    },
    change: ["b.yaml", "settings", "others"],
    policy: "kubernetes/config-map-missing",
    of: "a.yaml",
  },
  {
    what: "pods that have other labels",
    files: { "a.yaml": service, "b.yaml": deployment("web", "web") },
    change: ["b.yaml", "app: web", "app: front"],
    policy: "kubernetes/service-selects-nothing",
    of: "a.yaml",
  },
  {
    what: "a selector that asks for another label",
    files: {
      "a.yaml": deployment("web", "web"),
      "b.yaml": selecting("NetworkPolicy", "p", "{ podSelector: { matchLabels: { app: web } } }"),
    },
    change: ["b.yaml", "app: web", "app: front"],
    policy: "kubernetes/pod-not-isolated",
    of: "a.yaml",
  },
  {
    what: "the place of an object",
    files: { "a.yaml": service, "b.yaml": service.replace("name: web", "name: copy") },
    change: ["b.yaml", "apiVersion", "# moved\napiVersion"],
    policy: "kubernetes/service-duplicate",
    of: "a.yaml",
  },
  {
    what: "a stage that is gone",
    files: {
      "compose.yaml": "services: { web: { build: { context: ., target: one } } }\n",
      Dockerfile: "FROM a AS one\n",
    },
    change: ["Dockerfile", "one", "two"],
    policy: "compose/build-target-missing",
    of: "compose.yaml",
  },
  {
    what: "a target that nobody builds any more",
    files: {
      "compose.yaml": "services: { web: { build: { context: ., target: one } } }\n",
      Dockerfile: "FROM a:1 AS one\nRUN x\nFROM a:1\n",
    },
    change: ["compose.yaml", ", target: one", ""],
    policy: "dockerfile/stage-unreachable",
    of: "Dockerfile",
  },
  {
    what: "an image that is built by another name",
    files: {
      "compose.yaml": "services: { web: { build: ., image: acme/web } }\n",
      Dockerfile: "FROM alpine:3.20\nUSER app\n",
      "pod.yaml":
        "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  securityContext: { runAsNonRoot: true }\n  containers:\n    - { name: a, image: acme/web }\n",
    },
    change: ["compose.yaml", "acme/web", "acme/front"],
    policy: "kubernetes/image-user-by-name",
    of: "pod.yaml",
  },
  {
    what: "a kustomization that takes in another file",
    files: {
      "a.yaml": deployment("web", "web"),
      "b.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: others, namespace: n }\n",
      "kustomization.yaml": "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n",
    },
    change: ["kustomization.yaml", "[a.yaml]", "[a.yaml, 'https://example.org/more']"],
    policy: "kubernetes/config-map-missing",
    of: "a.yaml",
  },
];

describe("a change", () => {
  it.each(told)("is told to others: $what", async ({ files, change: [path, from, to], policy, of }) => {
    const texts = new Map(Object.entries(files));
    const session = await openSession(input({ files: texts }));
    const about = ({ diagnostics }: Report): readonly Diagnostic[] =>
      diagnostics.filter((one) => one.policy === policy && one.path === of);
    const before = about(await session.lint());
    const text = texts.get(path)?.replaceAll(from, to) ?? "";
    apply(session, texts, { path, text });
    const after = await session.lint();
    expect(about(after)).not.toEqual(before);
    expect(plain(after)).toBe(plain(await (await openSession(input({ files: texts }))).lintOnce()));
  });

  it("of any facts of a kind is told to who asks for all of them", async () => {
    const policy = definePolicy({
      on: "dockerfile.file",
      reads: "project",
      meta: {
        title: "Images",
        severity: "low",
        severityReason: "It is a test.",
        presets: ["recommended"],
        remediation: "None.",
        references: [],
        frameworks: [],
        aliases: [],
        since: "0.1.0",
      },
      *check(file, { project }) {
        const images = project.facts("compose").flatMap(({ facts }) => facts.builds.map(({ image }) => image));
        yield { at: file, message: `Built: ${images.join()}.` };
      },
    });
    const value: Config = { plugins: [{ name: "acme", policies: { images: policy } }] };
    const files = new Map([["Dockerfile", "FROM a:1\n"]]);
    const session = await openSession(input({ files, config: { value } }));
    const messages = async () =>
      (await session.lint()).diagnostics.flatMap((one) => (one.policy === "acme/images" ? one.message : []));
    expect(await messages()).toEqual(["Built: ."]);
    session.update("compose.yaml", "services: { web: { build: ., image: acme/web } }\n");
    expect(await messages()).toEqual(["Built: acme/web."]);
    session.remove("compose.yaml");
    expect(await messages()).toEqual(["Built: ."]);
  });
});

describe("thousands of changes", () => {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");

  function megabytes(): number {
    if (typeof collect === "function") collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  }

  it("leave nothing behind", { timeout: 300_000 }, async () => {
    const session = await openSession(input({ files: new Map(), adjustments: {} }));
    const long = "x".repeat(30_000);
    const change = async (n: number): Promise<void> => {
      session.update("Dockerfile", `FROM alpine:3.20 AS s${n}\n# ${long}\nUSER root\n`);
      session.update(
        "compose.yaml",
        `services: { web: { build: { context: ., target: s${n - 1} }, image: acme/w${n} } }\n# ${long}`,
      );
      session.update("a.yaml", `# ${long}\n${deployment(`web${n}`, `web${n}`)}`);
      session.update(
        "b.yaml",
        `# ${long}\n${selecting("Service", "web", `{ selector: { app: web${n - 1} }, ports: [{ port: 80 }] }`)}`,
      );
      await session.lint();
    };
    for (let n = 0; n < 250; n++) await change(n);
    const before = megabytes();
    // Of four files each: a text that stays would take 30 kB, and all of them more than 100 MB.
    for (let n = 250; n < 1250; n++) await change(n);
    expect(megabytes() - before).toBeLessThan(15);
  });
});
