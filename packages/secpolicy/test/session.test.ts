/** A run says the same whatever it keeps: no models, or a cache. */
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
import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openSession, type SessionInput } from "../src/session.ts";
import { dockerfiles, texts } from "./changing-texts.ts";
import { edits, folder, input, plain } from "./sessions.ts";

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
