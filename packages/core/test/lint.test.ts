import { definePolicy, entryAt } from "@secpolicy/core";
import { describe, expect, it } from "vitest";
import { meta, reported, run } from "./run.ts";

const everyStage = definePolicy({
  on: "dockerfile.stage",
  meta,
  *check(stage) {
    yield { at: stage.from, message: "A stage." };
  },
});

const throwing = definePolicy({
  on: "dockerfile.stage",
  meta,
  // biome-ignore lint/correctness/useYield: it throws before it could
  *check() {
    throw new Error("no idea");
  },
});

describe("lint", () => {
  it("gives diagnostics everything that a reporter needs", () => {
    const report = run({ "api/Dockerfile": "FROM a\nFROM b\n" }, { "dockerfile/s": everyStage });
    expect(report.diagnostics[0]).toMatchObject({
      policy: "dockerfile/s",
      severity: "high",
      help: "Mend it.",
      path: "api/Dockerfile",
      start: { line: 1, column: 6 },
      end: { line: 1, column: 7 },
      excerpt: { line: 1, lines: ["FROM a", "FROM b"] },
      status: "reported",
    });
    expect(report.policies.get("dockerfile/s")?.aliases).toEqual(["peer:X1"]);
  });

  it("goes on when a policy throws, and says so as a failure with a place", () => {
    const report = run({ Dockerfile: "FROM a\n" }, { "dockerfile/bad": throwing, "dockerfile/s": everyStage });
    expect(reported(report)).toEqual(["dockerfile/s Dockerfile:1"]);
    expect(report.failures).toMatchObject([{ path: "Dockerfile", start: { line: 1 } }]);
    expect(report.failures[0]?.message).toContain("dockerfile/bad failed on Dockerfile: no idea");
    expect(report.verdict.status).toBe(2);
    expect(report.passed).toBe(false);
  });

  it("shows the first problems of a broken file and counts the others", () => {
    const report = run({ Dockerfile: `FROM a\n${"COPY x\nRUN true\n".repeat(9)}` }, { "dockerfile/s": everyStage });
    expect(report.failures).toHaveLength(6);
    expect(report.failures.map(({ message }) => message).join()).toContain("4 more problems");
  });

  it("reports a finding outside the judged document as the policy's failure", () => {
    const stranger = definePolicy({
      on: "dockerfile.stage",
      meta,
      *check() {
        yield { at: { source: { path: "else", text: "x" }, range: [0, 1] }, message: "Elsewhere." };
      },
    });
    expect(run({ Dockerfile: "FROM a\n" }, { "dockerfile/x": stranger }).failures[0]?.message).toContain("else");
  });

  it("shows commands of the programs that a policy names, and to others all", () => {
    const words = { on: "dockerfile.command", meta } as const;
    const seen: string[] = [];
    const note = (who: string) =>
      function* (): Generator<never> {
        seen.push(who);
        yield* [];
      };
    const text =
      "FROM a\nRUN git pull && sudo git x; A=1; python3.12 -m pip y\nRUN git() { true; }; git z\nCOPY git .\n";
    run(
      { Dockerfile: text },
      {
        "dockerfile/git": definePolicy({ ...words, only: ["git"], check: note("git") }),
        "dockerfile/python": definePolicy({ ...words, only: ["pip", "python"], check: note("python") }),
        "dockerfile/any": definePolicy({ ...words, check: note("any") }),
      },
    );
    // A function is no program, whatever its name.
    expect(seen.filter((who) => who !== "any")).toEqual(["git", "git", "python"]);
    expect(seen.filter((who) => who === "any")).toHaveLength(7);
  });

  it("counts files by what became of them", () => {
    const files = {
      Dockerfile: "FROM a\n",
      "crd.yaml": "apiVersion: example.com/v1\nkind: Thing\nmetadata:\n  name: x\n",
      "broken/Dockerfile": "RUN nothing before\n",
      "notes.yaml": "just: notes\n",
    };
    const report = run(files, { "dockerfile/s": everyStage });
    expect(report.summary).toMatchObject({ checked: 1, recognised: 1, failed: 1, other: 1 });
    expect(report.files.map(({ path, status }) => `${path} ${status}`)).toEqual([
      "Dockerfile checked",
      "broken/Dockerfile failed",
      "crd.yaml recognised",
    ]);
  });

  it("keeps fingerprints when lines move and tells equal findings apart", () => {
    const prints = (text: string) =>
      run({ Dockerfile: text }, { "dockerfile/s": everyStage }).diagnostics.map(({ fingerprint }) => fingerprint);
    const before = prints("FROM a AS x\nFROM a AS y\n");
    expect(new Set(before).size).toBe(2);
    expect(prints("# moved\n\nFROM a AS x\nRUN true\nFROM a AS y\n")).toEqual(before);
  });

  it("accepts what the baseline holds, and only that", () => {
    const policies = { "dockerfile/s": everyStage };
    const [first] = run({ Dockerfile: "FROM a AS x\n" }, policies).diagnostics;
    const baseline = new Set([first?.fingerprint ?? ""]);
    const report = run({ Dockerfile: "FROM a AS x\nFROM b AS y\n" }, policies, { baseline });
    expect(report.summary.baselined + report.summary.high).toBe(2);
    expect(report.summary.high).toBeGreaterThanOrEqual(1);
  });

  it("masks secrets in every excerpt that shows them", () => {
    const leaky = definePolicy({
      on: "dockerfile.instruction",
      meta,
      *check(instruction) {
        if (instruction.keyword !== "USER") return;
        const secrets = instruction.args;
        yield { at: instruction.keywordAt, message: "A secret.", secrets };
      },
    });
    const report = run(
      { Dockerfile: "FROM a\nUSER hunter2hunter2\n" },
      { "dockerfile/leak": leaky, "dockerfile/s": everyStage },
    );
    const shown = JSON.stringify(report.diagnostics);
    expect(shown).not.toContain("hunter2");
    expect(shown).toContain("hun****");
  });

  it("masks every line of a secret that has several", () => {
    const key = [
      "-----BEGIN PRIVATE KEY-----",
      "MIIEvAIBADANBgkqhkiG",
      "9w0BAQEFAASCBKYwggSi",
      "-----END PRIVATE KEY-----",
    ];
    const leaky = definePolicy({
      on: "compose.service",
      meta,
      *check(service) {
        const at = entryAt(service.yaml, "command")?.value;
        if (at !== undefined) yield { at, message: "A key.", secrets: [at] };
      },
    });
    for (const end of ["\n", "\r\n"]) {
      const lines = [
        "services:",
        "  web:",
        "    image: a",
        "    command: |",
        ...key.map((line) => `      ${line}`),
        "",
      ];
      const report = run({ "compose.yaml": lines.join(end) }, { "compose/leak": leaky });
      expect(report.diagnostics).toHaveLength(1);
      const shown = JSON.stringify(report.diagnostics);
      for (const line of key.slice(1, 3)) expect(shown).not.toContain(line);
    }
  });
});

describe("the verdict", () => {
  const dockerfile = { Dockerfile: "FROM a\n" };
  const policies = { "dockerfile/s": everyStage };

  it("is 1 for a finding at or above the threshold, 0 below it", () => {
    expect(run(dockerfile, policies, { failOn: "high" }).verdict.status).toBe(1);
    expect(run(dockerfile, policies, { failOn: "critical" }).verdict.status).toBe(0);
    expect(run(dockerfile, policies, { failOn: "never" }).verdict.status).toBe(0);
  });

  it("is 1 for more warnings than are accepted", () => {
    expect(run(dockerfile, policies, { failOn: "critical", maxWarnings: 0 }).verdict.status).toBe(1);
    expect(run(dockerfile, policies, { failOn: "critical", maxWarnings: 1 }).verdict.status).toBe(0);
  });

  it("is 3 when there was nothing to lint, unless that is allowed", () => {
    expect(run({ "README.md": "hello" }, policies).verdict.status).toBe(3);
    expect(run({ "README.md": "hello" }, policies, { allowEmpty: true }).verdict.status).toBe(0);
  });

  it("is 2 rather than 1 when something could not be judged", () => {
    const report = run({ ...dockerfile, "b/Dockerfile": "RUN x\n" }, policies);
    expect(report.summary.high).toBe(1);
    expect(report.verdict.status).toBe(2);
  });
});
