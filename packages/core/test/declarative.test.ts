import { type Condition, compileDefinition, type PolicyDefinition } from "@secpolicy/core";
import { describe, expect, it } from "vitest";
import { meta, reported, run } from "./run.ts";

function judge(text: string, definition: Omit<PolicyDefinition, "meta" | "on" | "message"> & { message?: string }) {
  const policy = compileDefinition({ on: "compose.service", meta, message: "Service {name} is off.", ...definition });
  return run({ "compose.yaml": text }, { "compose/x": policy });
}

function service(...lines: string[]): string {
  return `services:\n  web:\n${lines.map((line) => `    ${line}\n`).join("")}`;
}

describe("deny", () => {
  const denies = (condition: Condition, ...lines: string[]): boolean =>
    reported(judge(service("image: a", ...lines), { deny: condition })).length > 0;
  const privileged: Condition = { field: "privileged", equals: true };

  it("compares a known value", () => {
    expect(denies(privileged, "privileged: true")).toBe(true);
    expect(denies(privileged, "privileged: false")).toBe(false);
    expect(denies(privileged)).toBe(false);
  });

  it("takes a variable's default for known and a variable without one for unknown", () => {
    expect(denies(privileged, "privileged: ${P:-true}")).toBe(true);
    expect(denies(privileged, "privileged: ${P}")).toBe(false);
  });

  it("never finds what is unknown, negated or not", () => {
    expect(denies({ not: privileged }, "privileged: ${P}")).toBe(false);
    expect(denies({ not: privileged }, "privileged: false")).toBe(true);
  });

  it("looks at every item of a list", () => {
    const all: Condition = { field: "capDrop", oneOf: ["ALL", "all"] };
    expect(denies({ not: all }, "cap_drop: [NET_RAW]")).toBe(true);
    expect(denies({ not: all }, "cap_drop: [NET_RAW, ALL]")).toBe(false);
    expect(denies({ not: all }, 'cap_drop: [NET_RAW, "${CAP}"]')).toBe(false);
  });

  it("combines conditions", () => {
    const both: Condition = { all: [privileged, { field: "readOnly", exists: false }] };
    expect(denies(both, "privileged: true")).toBe(true);
    expect(denies(both, "privileged: true", "read_only: true")).toBe(false);
    expect(denies({ any: [privileged, { field: "readOnly", equals: true }] }, "read_only: true")).toBe(true);
  });

  it("finds keys that have dots themselves", () => {
    const hook: Condition = { field: "yaml.labels.com.example.io/role.kind", equals: "web" };
    expect(denies(hook, "labels: { com.example.io/role.kind: web }")).toBe(true);
    expect(denies(hook, "labels: { com.example.io/role: { kind: web } }")).toBe(true);
    expect(denies(hook, "labels: { com: web }")).toBe(false);
  });

  it("compares numbers", () => {
    expect(denies({ field: "yaml.priority", lessThan: 5 }, "priority: 4")).toBe(true);
    expect(denies({ field: "yaml.priority", lessThan: 5 }, "priority: 5")).toBe(false);
    expect(denies({ field: "yaml.priority", greaterThan: 5 }, "priority: 6")).toBe(true);
    expect(denies({ field: "yaml.priority", greaterThan: 5 }, "priority: '6'")).toBe(false);
    expect(denies({ field: "yaml.priority", greaterThan: 5 })).toBe(false);
  });

  it("asks of one item of a list what its fields say together", () => {
    const condition: Condition = {
      some: "yaml.items",
      where: {
        all: [
          { field: "open", equals: true },
          { field: "owner", exists: false },
        ],
      },
    };
    expect(denies(condition, "items: [{ open: true, owner: me }, { open: false }]")).toBe(false);
    expect(denies(condition, "items: [{ open: true, owner: me }, { open: true }]")).toBe(true);
    expect(denies({ not: condition }, "items: [{ open: true, owner: me }]")).toBe(true);
    expect(denies({ not: condition }, "items: ${ITEMS}")).toBe(false);
    expect(denies(condition)).toBe(false);
  });

  it("takes a null for absent and what lies below a template's hole for unknown", () => {
    const lacks: Condition = { field: "yaml.labels.team", exists: false };
    expect(denies(lacks, "labels: { team: }")).toBe(true);
    expect(denies(lacks, "labels: ${LABELS}")).toBe(false);
    expect(denies({ field: "yaml.hostname", matches: "." }, "hostname: ${HOST}")).toBe(false);
  });

  it("reads keys that the model has no name for, through yaml", () => {
    expect(denies({ field: "yaml.hostname", matches: "^db" }, "hostname: db1")).toBe(true);
    expect(denies({ field: "yaml.labels.team", exists: false }, "labels: { team: a }")).toBe(false);
  });
});

describe("a finding", () => {
  it("points at the offending items of a list", () => {
    const report = judge(service("cap_add:", "  - NET_ADMIN", "  - SYS_ADMIN"), {
      deny: { field: "capAdd", oneOf: ["SYS_ADMIN"] },
      at: "capAdd",
      message: "Service {name} has {value}.",
    });
    expect(reported(report)).toEqual(["compose/x compose.yaml:5"]);
    expect(report.diagnostics[0]?.message).toBe("Service web has SYS_ADMIN.");
  });

  it("points at the item of a list, by its name or its first key", () => {
    const report = judge(service("x-items:", "  - { open: false, name: a }", "  - open: true", "    name: b"), {
      deny: { some: "yaml.x-items", where: { field: "open", equals: true } },
      at: "yaml.x-items",
      message: "Service {name} opens {value}.",
    });
    expect(reported(report)).toEqual(["compose/x compose.yaml:6"]);
    expect(report.diagnostics[0]?.message).toBe("Service web opens b.");
  });

  it("points at what matched inside of an item", () => {
    const report = judge(service("x-items: [{ a: 1 }]", "x-more:", "  - b: 2", "    c: 3"), {
      deny: { some: "yaml.x-more", where: { field: "c", greaterThan: 2 } },
      at: "yaml.x-more.c",
      message: "Service {name} counts {value}.",
    });
    expect(reported(report)).toEqual(["compose/x compose.yaml:6"]);
    expect(report.diagnostics[0]?.message).toBe("Service web counts 3.");
  });

  it("points at the node when the field is absent", () => {
    const report = judge(service("image: a"), {
      deny: { not: { field: "readOnly", equals: true } },
      at: "readOnly",
    });
    expect(reported(report)).toEqual(["compose/x compose.yaml:2"]);
  });

  it("relates the service when the value stands in an anchor", () => {
    const text = "x-a: &a\n  privileged: true\nservices:\n  web:\n    <<: *a\n";
    const report = judge(text, { deny: { field: "privileged", equals: true }, at: "privileged" });
    expect(reported(report)).toEqual(["compose/x compose.yaml:2"]);
    expect(report.diagnostics[0]?.related.map(({ label }) => label)).toEqual(["used by web"]);
  });

  it("carries its fix", () => {
    const report = judge(service("image: a"), {
      deny: { not: { field: "readOnly", equals: true } },
      fix: { title: "Make it read-only", safe: false, set: { path: "read_only", value: true } },
    });
    expect(report.diagnostics[0]?.fix).toMatchObject({ title: "Make it read-only", safe: false });
  });
});

describe("applies", () => {
  it("keeps the policy from nodes that it has no opinion on", () => {
    const text = service("image: a");
    const deny: Condition = { field: "name", equals: "web" };
    expect(reported(judge(text, { deny }))).toHaveLength(1);
    expect(reported(judge(text, { deny, applies: { field: "build", exists: true } }))).toHaveLength(0);
  });
});
