/** A session that changes step by step says what a new one says, whatever was kept; so does a run with a cache. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Report } from "@secpolicy/core";
import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openSession, type Session, type SessionInput } from "../src/session.ts";

const dockerfiles = [
  "FROM node:22\nCOPY . .\nCMD node server.js\n",
  "FROM node:latest AS build\nRUN npm ci\nFROM build\nUSER root\n",
  "FROM alpine:3.9\nUSER app\n",
  "ARG PASSWORD=hunter2hunter2\nFROM alpine:3.20\nENV API_TOKEN=ghp_0123456789abcdefghijABCDEFGHIJ012345\n",
  "# secpolicy-ignore dockerfile/root-user until=2026-06-30 -- soon\nFROM alpine:3.20\nUSER root\n",
  "FROM alpine:3.20 AS other\nUSER 1000\nFROM alpine:3.20 AS app\nUSER root\n",
  "not a Dockerfile\n",
];
const composes = [
  "services:\n  web:\n    build: .\n    image: acme/web\n    env_file: .env\n    privileged: true\n",
  "services:\n  web:\n    build: { context: ., target: other }\n    image: acme/web\n    ports: ['${PORT:-80}:80']\n",
  "services:\n  db:\n    image: postgres:${VERSION}\n    environment: { POSTGRES_PASSWORD: hunter2hunter2 }\n",
  "include: [other.yaml]\nservices:\n  a:\n    extends: { file: other.yaml, service: b }\n",
  "services: [\n",
];
const manifests = [
  "apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec:\n  securityContext: { runAsNonRoot: true }\n  containers:\n    - { name: a, image: acme/web }\n",
  "apiVersion: v1\nkind: Pod\nmetadata: { name: b }\nspec:\n  hostNetwork: true\n  containers:\n    - { name: a, image: 'nginx:latest' }\n",
  "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n",
  "name: other\n",
];
const texts: Readonly<Record<string, readonly string[]>> = {
  Dockerfile: dockerfiles,
  "api/Dockerfile": dockerfiles,
  ".dockerignore": ["", "*\n", ".env\n*.key\n", "**/.git\nnode_modules\n"],
  ".env": ["PORT=8080\nVERSION=17\n", "VERSION=latest\n", "PORT='\n"],
  "compose.yaml": composes,
  "compose.override.yaml": composes,
  "other.yaml": ["services:\n  b:\n    image: redis\n    network_mode: host\n", ...composes, ...manifests],
  "k8s/pod.yaml": manifests,
  "k8s/templates/pod.yaml": manifests,
  "k8s/Chart.yaml": ["name: chart\n"],
};

interface Edit {
  readonly path: string;
  /** Nothing for a file that goes. */
  readonly text: string | undefined;
}

const edit: fc.Arbitrary<Edit> = fc
  .constantFrom(...Object.keys(texts))
  .chain((path) => fc.record({ path: fc.constant(path), text: fc.constantFrom(undefined, ...(texts[path] ?? [])) }));
const edits = fc.array(edit, { minLength: 1, maxLength: 12 });

const everything = { presets: ["all"] } as const;

function input(more: Partial<SessionInput>): SessionInput {
  return { cwd: "/", paths: ["."], config: { value: {} }, adjustments: everything, forceExclude: false, ...more };
}

async function judge(session: Session, now = "2026-01-01"): Promise<string> {
  return plain(await session.lint({ now, failOn: "high" }));
}

/** In full: `policies` is a map. */
function plain(report: Report): string {
  return JSON.stringify({ ...report, policies: [...report.policies] }, undefined, 1);
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "secpolicy-session-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe("a session that changes", () => {
  it("says what a new one says", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        const files = new Map<string, string>();
        const session = await openSession(input({ files }));
        for (const { path, text } of steps) {
          if (text === undefined) {
            files.delete(path);
            session.remove(path);
          } else {
            files.set(path, text);
            session.update(path, text);
          }
          const fresh = await openSession(input({ files }));
          expect(await judge(session)).toBe(await judge(fresh));
        }
      }),
      { numRuns: 25 },
    );
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
});

describe("a run that keeps no models", () => {
  /** More than are held at a time, and most of them ask of others. */
  const many = Array.from({ length: 2050 }, (_, index): [string, string] => [
    `many/${index}.yaml`,
    `apiVersion: v1\nkind: Service\nmetadata: { name: s${index}, namespace: n }\nspec: { selector: { app: a${index % 7} } }\n`,
  ]);
  const few = Object.entries(texts).flatMap(([path, all]) =>
    all.map((text, index): [string, string] => [`few/${index}/${path}`, text]),
  );

  it("says what one says that keeps them", { timeout: 120_000 }, async () => {
    const files = new Map([...few, ...many]);
    const now = "2026-01-01";
    const once = await (await openSession(input({ files }))).lintOnce({ now });
    expect(once.diagnostics.filter(({ policy }) => policy === "kubernetes/service-selects-nothing")).not.toEqual([]);
    expect(plain(once)).toBe(plain(await (await openSession(input({ files }))).lint({ now })));
  });

  it("says the same of fewer files, some of which it lets go as well", async () => {
    const files = new Map(
      ["a", "b", "c"].flatMap((folder) => few.map(([path, text]): [string, string] => [`${folder}/${path}`, text])),
    );
    const now = "2026-01-01";
    const once = plain(await (await openSession(input({ files }))).lintOnce({ now }));
    expect(once).toBe(plain(await (await openSession(input({ files }))).lint({ now })));
  });

  it("can be repeated, and its documents be asked for", { timeout: 120_000 }, async () => {
    const session = await openSession(input({ files: new Map([...few, ...many]) }));
    const now = "2026-01-01";
    const once = plain(await session.lintOnce({ now }));
    expect((await session.documents()).length).toBeGreaterThan(many.length);
    expect(plain(await session.lint({ now }))).toBe(once);
  });
});

describe("a run with a cache", () => {
  /** Enough of them for a run to have a cache. */
  function fill(cwd: string): void {
    for (let index = 0; index < 45; index++) write(cwd, `many/${index}/Dockerfile`, dockerfiles[index % 3] ?? "");
  }

  function write(cwd: string, path: string, text: string): void {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }

  async function run(cwd: string, more: Partial<SessionInput>, now?: string): Promise<string> {
    return judge(await openSession(input({ cwd, ...more })), now);
  }

  it("says what one without says, after edits of any file", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (steps) => {
        const cwd = mkdtempSync(join(tmpdir(), "secpolicy-cache-"));
        try {
          fill(cwd);
          const cache = `${cwd}-cache`;
          for (const { path, text } of steps) {
            if (text === undefined) rmSync(join(cwd, path), { force: true });
            else write(cwd, path, text);
            expect(await run(cwd, { knowledge: { cache } })).toBe(await run(cwd, {}));
          }
          expect(await run(cwd, { knowledge: { cache } })).toBe(await run(cwd, {}));
        } finally {
          rmSync(cwd, { recursive: true, force: true });
          rmSync(`${cwd}-cache`, { recursive: true, force: true });
        }
      }),
      { numRuns: 5 },
    );
  });

  it("follows dates, configs and options", async () => {
    const cwd = folder();
    fill(cwd);
    write(cwd, "Dockerfile", dockerfiles[4] ?? "");
    const cache = folder();
    const variants: readonly [Partial<SessionInput>, string?][] = [
      [{}],
      [{}, "2026-07-01"],
      [{ config: { value: { policies: { "dockerfile/root-user": "low" } } } }],
      [{ config: { value: { overrides: [{ files: "many/1*", policies: { "dockerfile/*": "off" } }] } } }],
      [
        {
          config: { value: { exceptions: [{ policies: ["dockerfile/root-user"], files: "many/**", reason: "old" }] } },
        },
      ],
      [{ config: { value: { kinds: { "many/2/*": "ignore" } } } }],
      [{ adjustments: { presets: ["strict"], only: ["dockerfile/*"] } }],
      [{ paths: ["many"] }],
    ];
    for (const [more, now] of [...variants, ...variants]) {
      expect(await run(cwd, { ...more, knowledge: { cache } }, now)).toBe(await run(cwd, more, now));
    }
  });

  function stopClock(time: number): void {
    const spy = vi.spyOn(Date, "now").mockReturnValue(time);
    onTestFinished(() => spy.mockRestore());
  }

  /** As if files had been written some time before the run. */
  function later(): void {
    stopClock(Date.now() + 60_000);
  }

  it("does not look into files that are as they were, and sees each change", async () => {
    const cwd = folder();
    fill(cwd);
    const cache = folder();
    const path = join(cwd, "many/1/Dockerfile");
    later();
    const fresh = await run(cwd, { knowledge: { cache } });
    const before = statSync(path);
    const read = vi.spyOn(process, "getBuiltinModule");
    expect(await run(cwd, { knowledge: { cache } })).toBe(fresh);
    expect(read).not.toHaveBeenCalledWith("node:crypto");
    read.mockRestore();
    // As long as before, and with the time of before.
    writeFileSync(path, (dockerfiles[1] ?? "").replace("USER root", "USER 1000"));
    writeFileSync(path, (dockerfiles[1] ?? "").replace("USER root", "USER abcd"));
    utimesSync(path, before.atime, before.mtime);
    expect(statSync(path).size).toBe(before.size);
    const expected = await run(cwd, {});
    expect(expected).not.toBe(fresh);
    expect(await run(cwd, { knowledge: { cache } })).toBe(expected);
    // In place of the file, with another's content.
    rmSync(path);
    write(cwd, "many/1/Dockerfile", dockerfiles[1] ?? "");
    utimesSync(path, before.atime, before.mtime);
    expect(await run(cwd, { knowledge: { cache } })).toBe(fresh);
  });

  it("trusts no file that may still change at the same time", async () => {
    stopClock(Date.now());
    const cwd = folder();
    fill(cwd);
    const cache = folder();
    const texts = ["USER root", "USER abcd", "USER 1000"].map((user) =>
      (dockerfiles[1] ?? "").replace("USER root", user),
    );
    for (let index = 0; index < 12; index++) {
      write(cwd, "many/1/Dockerfile", texts[index % 3] ?? "");
      expect(await run(cwd, { knowledge: { cache } })).toBe(await run(cwd, {}));
    }
    // No stamp was kept of files that are so young.
    for (const name of readdirSync(cache)) expect(readFileSync(join(cache, name), "utf8")).toContain('"stamped":[]');
  });

  it("is written again when files have new stamps, and then no more", async () => {
    const cwd = folder();
    fill(cwd);
    const cache = folder();
    const fresh = await run(cwd, { knowledge: { cache } });
    const [name = ""] = readdirSync(cache);
    const text = () => readFileSync(join(cache, name), "utf8");
    later();
    expect(await run(cwd, { knowledge: { cache } })).toBe(fresh);
    const withStamps = text();
    expect(withStamps).not.toContain('"stamped":[]');
    const written = statSync(join(cache, name)).ino;
    expect(await run(cwd, { knowledge: { cache } })).toBe(fresh);
    expect(statSync(join(cache, name)).ino).toBe(written);
    for (let index = 0; index < 45; index++) {
      const path = join(cwd, `many/${index}/Dockerfile`);
      utimesSync(path, 1, 1);
    }
    expect(await run(cwd, { knowledge: { cache } })).toBe(fresh);
    expect(text()).not.toBe(withStamps);
  });

  it("is used, and ignored when it is damaged", async () => {
    later();
    const cwd = folder();
    fill(cwd);
    const cache = folder();
    const fresh = await run(cwd, { knowledge: { cache } });
    const [name = ""] = readdirSync(cache);
    const path = join(cache, name);
    const whole = readFileSync(path, "utf8");
    expect(await run(cwd, { knowledge: { cache } })).toBe(fresh);
    for (const damaged of ["", "{}", whole.slice(0, -100), whole.replace("root", "boot"), "\u0000\uffff"]) {
      writeFileSync(path, damaged);
      expect(await run(cwd, { knowledge: { cache } })).toBe(fresh);
      expect(readFileSync(path, "utf8")).toBe(whole);
    }
  });

  it("that can't be written is none", async () => {
    const cwd = folder();
    fill(cwd);
    writeFileSync(join(cwd, "taken"), "");
    expect(await run(cwd, { knowledge: { cache: join(cwd, "taken") } })).toBe(await run(cwd, {}));
  });

  it("holds no secret", async () => {
    const cwd = folder();
    fill(cwd);
    const cache = folder();
    const token = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
    write(cwd, "Dockerfile", dockerfiles[3] ?? "");
    const report = await run(cwd, { knowledge: { cache } });
    expect(report).toContain("ghp_****");
    for (const name of readdirSync(cache)) {
      expect(readFileSync(join(cache, name), "utf8")).not.toContain(token);
    }
  });

  it("is whole after runs side by side", async () => {
    const cwd = folder();
    fill(cwd);
    const cache = folder();
    const reports = await Promise.all(Array.from({ length: 8 }, () => run(cwd, { knowledge: { cache } })));
    expect(new Set(reports).size).toBe(1);
    expect(await run(cwd, { knowledge: { cache } })).toBe(reports[0]);
    expect(readdirSync(cache)).toHaveLength(1);
  });
});
