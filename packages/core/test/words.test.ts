import { checkOptions, createCatalogue, nearest, resolveOptions, severityUnder } from "@secpolicy/core";
import { describe, expect, it } from "vitest";

const entry = {
  id: "dockerfile/root-user",
  title: "Root",
  severity: "medium",
  presets: ["recommended", ["cis-docker", "high"]],
  aliases: ["hadolint:DL3002"],
  since: "0.1.0",
} as const;

describe("nearest", () => {
  it("finds a slip and no stranger", () => {
    expect(nearest("dockerfile/rot-user", ["dockerfile/root-user", "compose/privileged"])).toBe("dockerfile/root-user");
    expect(nearest("hihg", ["high", "info"])).toBe("high");
    expect(nearest("Recommended", ["recommended", "strict"])).toBe("recommended");
    expect(nearest("kubernetes/x", ["dockerfile/root-user"])).toBeUndefined();
  });
});

describe("a catalogue", () => {
  it("answers to ids and aliases, case ignored", () => {
    const catalogue = createCatalogue([entry]);
    for (const name of ["dockerfile/root-user", "hadolint:DL3002", "dl3002"]) {
      expect(catalogue.find(name)).toEqual([entry]);
    }
    expect(catalogue.find("DL3003")).toEqual([]);
  });
});

describe("severityUnder", () => {
  it("holds recommended policies in strict and all, and others only where they are listed", () => {
    expect(severityUnder(entry, "recommended")).toBe("medium");
    expect(severityUnder(entry, "strict")).toBe("medium");
    expect(severityUnder(entry, "all")).toBe("medium");
    expect(severityUnder(entry, "cis-docker")).toBe("high");
    expect(severityUnder(entry, "nsa-k8s")).toBeUndefined();
  });

  it("holds the baseline standard's policies in the restricted one, not the other way round", () => {
    expect(severityUnder({ ...entry, presets: ["pss-baseline"] }, "pss-restricted")).toBe("medium");
    expect(severityUnder({ ...entry, presets: [["pss-restricted", "low"], "pss-baseline"] }, "pss-restricted")).toBe(
      "low",
    );
    expect(severityUnder({ ...entry, presets: ["pss-restricted"] }, "pss-baseline")).toBeUndefined();
  });
});

describe("options", () => {
  const schema = {
    allow: { type: "strings", default: ["a"], description: "Allowed." },
    mode: { type: "string", default: "x", oneOf: ["x", "y"], description: "Mode." },
    most: { type: "number", default: 3, minimum: 1, description: "Most." },
  } as const;

  it("are complete: what is not given has its default", () => {
    expect(resolveOptions(schema, { most: 5 })).toEqual({ allow: ["a"], mode: "x", most: 5 });
  });

  it("are checked by name, type and value", () => {
    const messages = checkOptions(schema, { allow: "a", mode: "z", most: 0, other: 1 }).map(({ message }) => message);
    expect(messages).toEqual([
      'Option "allow" must be a list of strings.',
      'Option "mode" must be one of x, y.',
      'Option "most" must be at least 1.',
      'Unknown option "other". Options are allow, mode, most.',
    ]);
    expect(checkOptions(undefined, { x: 1 })[0]?.message).toContain("This policy has no options.");
  });
});
