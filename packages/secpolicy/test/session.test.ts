/** A session that changes step by step says what a new one says, whatever was kept; so does a run with a cache. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Report } from "@secpolicy/core";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSession, type Session, type SessionInput } from "../src/session.ts";
import { dockerfiles, texts } from "./changing-texts.ts";

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
    `apiVersion: v1\nkind: Service\nmetadata: { name: s${index}, namespace: many }\nspec: { selector: { app: a${index % 7} } }\n`,
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

  async function run(cwd: string, more: Partial<SessionInput>, now = "2026-01-01"): Promise<string> {
    const session = await openSession(input({ cwd, ...more }));
    return plain(await session.lintOnce({ now, failOn: "high" }));
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

  it("is used, and ignored when it is damaged", async () => {
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
