import { definePolicy, usersOf } from "@secpolicy/core";
import { describe, expect, it } from "vitest";
import { meta, reported, run } from "./run.ts";

const privileged = definePolicy({
  on: "compose.service",
  meta,
  *check(service) {
    const at = service.privileged;
    if (at?.known !== true) return;
    yield { at, message: "Privileged.", related: usersOf(service, at, `used by ${service.name}`) };
  },
});

const policies = { "compose/x": privileged };
const base = "services:\n  web:\n    image: a\n";

describe("a file of two documents", () => {
  it("has one finding at one place, with the users of both", () => {
    const report = run(
      { "compose.yaml": base, "compose.override.yaml": "services:\n  web:\n    privileged: true\n" },
      policies,
    );
    expect(reported(report)).toEqual(["compose/x compose.override.yaml:3"]);
    expect(report.diagnostics[0]?.related.map(({ path }) => path)).toEqual(["compose.yaml"]);
  });

  it("may waive it for both, and the directive is used", () => {
    const override = "services:\n  web:\n    privileged: true # secpolicy-ignore compose/x -- known\n";
    const report = run({ "compose.yaml": base, "compose.override.yaml": override }, policies);
    expect(reported(report)).toEqual([]);
  });

  it("has a directive that only one of them uses", () => {
    const report = run(
      {
        "compose.yaml": "include: [compose.db.yaml]\nservices: {}\n",
        "compose.db.yaml":
          "services:\n  # secpolicy-ignore compose/x -- known\n  db:\n    image: a\n    extends: { file: b.yaml, service: b }\n",
        "b.yaml": "services: { b: { privileged: true } }\n",
      },
      policies,
    );
    expect(reported(report)).toEqual([]);
  });
});
