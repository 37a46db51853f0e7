import { definePolicy, usersOf } from "@secpolicy/core";
import { describe, expect, it } from "vitest";
import { meta, reported, run } from "./run.ts";

const everyUser = definePolicy({
  on: "dockerfile.instruction",
  meta,
  *check(instruction) {
    if (instruction.keyword === "USER") yield { at: instruction.keywordAt, message: "A USER." };
  },
});

const everyPrivileged = definePolicy({
  on: "compose.service",
  meta,
  *check({ privileged, source, range, name }) {
    if (privileged === undefined) return;
    const related = [{ at: { source, range }, label: `used by ${name}`, user: true }];
    yield { at: privileged, message: "Privileged.", related };
  },
});

function dockerfile(text: string, more = {}) {
  return run({ Dockerfile: text }, { "dockerfile/user": everyUser }, more);
}

describe("a directive", () => {
  it("waives the instruction directly below it and no other", () => {
    const report = dockerfile("FROM a\n# secpolicy-ignore dockerfile/user -- known\nUSER b\nUSER c\n");
    expect(reported(report)).toEqual(["dockerfile/user Dockerfile:4"]);
    expect(report.diagnostics.find(({ status }) => status === "suppressed")?.reason).toBe("known");
    expect(report.summary.suppressed).toBe(1);
  });

  it("above FROM covers the whole stage and not the next one", () => {
    const report = dockerfile("# secpolicy-ignore dockerfile/user -- builder\nFROM a AS one\nUSER b\nFROM c\nUSER d\n");
    expect(reported(report)).toEqual(["dockerfile/user Dockerfile:5"]);
  });

  it("may name an alias, in any case, with or without its tool", () => {
    for (const name of ["peer:X1", "x1", "DOCKERFILE/USER"]) {
      expect(reported(dockerfile(`FROM a\n# secpolicy-ignore ${name} -- known\nUSER b\n`))).toEqual([]);
    }
  });

  it("may name several policies", () => {
    const policies = { "dockerfile/user": everyUser, "dockerfile/again": everyUser, "dockerfile/third": everyUser };
    const text = "FROM a\n# secpolicy-ignore dockerfile/user, dockerfile/third -- known\nUSER b\n";
    expect(reported(run({ Dockerfile: text }, policies))).toEqual(["dockerfile/again Dockerfile:3"]);
  });

  it("covers the file from its top with -file", () => {
    const report = dockerfile("# secpolicy-ignore-file dockerfile/user -- vendored\nFROM a\nUSER b\nUSER c\n");
    expect(reported(report)).toEqual([]);
    expect(report.summary.suppressed).toBe(2);
  });

  it("does nothing with -file further down, and is reported as unused", () => {
    const report = dockerfile("FROM a\n# secpolicy-ignore-file dockerfile/user -- vendored\nUSER b\n");
    expect(reported(report)).toEqual(["suppression/unused Dockerfile:2", "dockerfile/user Dockerfile:3"]);
  });

  it("without a reason suppresses nothing", () => {
    const report = dockerfile("FROM a\n# secpolicy-ignore dockerfile/user\nUSER b\n");
    expect(reported(report)).toEqual(["suppression/no-reason Dockerfile:2", "dockerfile/user Dockerfile:3"]);
  });

  it("holds until its date, that day included, and not after it", () => {
    const text = "FROM a\n# secpolicy-ignore dockerfile/user until=2026-06-01 -- soon\nUSER b\n";
    expect(reported(dockerfile(text))).toEqual([]);
    expect(reported(dockerfile(text, { now: "2026-06-02" }))).toEqual([
      "suppression/expired Dockerfile:2",
      "dockerfile/user Dockerfile:3",
    ]);
  });

  it("with a date that is none suppresses nothing", () => {
    const report = dockerfile("FROM a\n# secpolicy-ignore dockerfile/user until=soon -- later\nUSER b\n");
    expect(reported(report)).toEqual(["suppression/expired Dockerfile:2", "dockerfile/user Dockerfile:3"]);
  });

  it("that names an unknown policy says which one was meant", () => {
    const report = dockerfile("FROM a\n# secpolicy-ignore dockerfile/usr -- known\nUSER b\n");
    const [unknown] = report.diagnostics;
    expect(unknown?.policy).toBe("suppression/unknown-policy");
    expect(unknown?.message).toContain('Did you mean "dockerfile/user"?');
    expect(unknown?.start).toEqual({ line: 2, column: 20 });
  });

  it("is not unused when its policy did not run", () => {
    const report = run({ Dockerfile: "# secpolicy-ignore dockerfile/user -- off here\nFROM a\n" }, {}, {});
    expect(reported(report)).toEqual(["suppression/unknown-policy Dockerfile:1"]);
  });

  it("is ignored when comments don't count", () => {
    const text = "FROM a\n# secpolicy-ignore dockerfile/user -- known\nUSER b\n";
    expect(reported(dockerfile(text, { inline: false }))).toEqual(["dockerfile/user Dockerfile:3"]);
  });

  it("inside a heredoc is text of the file that is written, not a directive", () => {
    const text = "FROM a\nCOPY <<EOF /x\n# secpolicy-ignore dockerfile/user -- known\nEOF\nUSER b\n";
    expect(reported(dockerfile(text))).toEqual(["dockerfile/user Dockerfile:5"]);
  });
});

describe("a finding that came through an anchor", () => {
  const text = (comment: string) => `x-base: &base
  privileged: true
services:
  one:
    <<: *base
    image: a
${comment}  two:
    <<: *base
    image: b
`;

  it("is one finding with every service that uses it", () => {
    const report = run({ "compose.yaml": text("") }, { "compose/p": everyPrivileged });
    expect(reported(report)).toEqual(["compose/p compose.yaml:2"]);
    expect(report.diagnostics[0]?.related.map(({ label }) => label)).toEqual(["used by one", "used by two"]);
  });

  it("loses the service that is waived", () => {
    const report = run(
      { "compose.yaml": text("  # secpolicy-ignore compose/p -- agent\n") },
      { "compose/p": everyPrivileged },
    );
    expect(reported(report)).toEqual(["compose/p compose.yaml:2"]);
    expect(report.diagnostics[0]?.related.map(({ label }) => label)).toEqual(["used by one"]);
  });

  it("still holds for a service that sets the value itself, when one that extends it is waived", () => {
    const policy = definePolicy({
      on: "compose.service",
      meta,
      *check(service) {
        const { privileged } = service;
        if (privileged === undefined) return;
        yield {
          at: privileged,
          message: "Privileged.",
          related: usersOf(service, privileged, `used by ${service.name}`),
        };
      },
    });
    const extending =
      "services:\n  base:\n    image: a\n    privileged: true\n  # secpolicy-ignore compose/p -- agent\n  a:\n    extends: base\n";
    expect(reported(run({ "compose.yaml": extending }, { "compose/p": policy }))).toEqual(["compose/p compose.yaml:4"]);
  });

  it("is suppressed when every service is waived", () => {
    const everywhere = text("").replace("services:", "# secpolicy-ignore compose/p -- agents\nservices:");
    expect(reported(run({ "compose.yaml": everywhere }, { "compose/p": everyPrivileged }))).toEqual([]);
  });
});
