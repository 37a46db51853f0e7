import { describe, expect, it } from "vitest";
import { standardOf } from "../../src/kubernetes/standard.ts";
import { onlyPod, podWith, say, show } from "./manifest.ts";

describe("the Pod Security Standards of a version", () => {
  it("are the newest where no version is set, or none that can be read", () => {
    const newest = standardOf({ kubernetesVersion: "1.37" });
    expect(standardOf({})).toEqual(newest);
    expect(standardOf({ kubernetesVersion: "latest" })).toEqual(newest);
    expect(newest.sysctls).toContain("net.ipv4.tcp_notsent_lowat");
  });

  it.each([
    ["1.24", "1.25", "exemptsWindows", true],
    ["1.26", "1.27", "readsSeccompAnnotations", false],
    ["1.33", "1.34", "forbidsHandlerHosts", true],
    ["1.34", "1.35", "trustsUserNamespaces", true],
  ] as const)("differ between %s and %s in %s", (before, after, field, then) => {
    expect(standardOf({ kubernetesVersion: before })[field]).toBe(!then);
    expect(standardOf({ kubernetesVersion: after })[field]).toBe(then);
  });

  it("allow more from version to version", () => {
    const counts = (field: "sysctls" | "seLinuxTypes") =>
      [24, 27, 29, 31, 32, 37].map((minor) => standardOf({ kubernetesVersion: `1.${minor}` })[field].length);
    expect(counts("sysctls")).toEqual([5, 6, 10, 10, 12, 14]);
    expect(counts("seLinuxTypes")).toEqual([3, 3, 3, 4, 4, 4]);
  });
});

describe("a declared Windows pod", () => {
  const declared = (spec: string, version?: string) => onlyPod(podWith("", spec), version).isDeclaredWindows;

  it("says so in os.name, at the word", () => {
    expect(show(declared("os: { name: windows }"))).toBe("true");
    expect(say(declared("os: { name: windows }"))).toBe("windows");
    expect(show(declared("os: { name: linux }"))).toBe("false");
  });

  it("is none by its nodes, or before 1.25", () => {
    expect(show(declared("nodeSelector: { kubernetes.io/os: windows }"))).toBe("false");
    expect(show(declared("os: { name: windows }", "1.24"))).toBe("false");
    expect(show(declared("os: { name: windows }", "1.25"))).toBe("true");
  });

  it("is unknown where a template says it", () => {
    expect(show(declared("os: { name: '{{ .Values.os }}' }"))).toBe("?{{ .Values.os }}");
  });
});

describe("a trusted user namespace", () => {
  const trusted = (spec: string, version?: string) => onlyPod(podWith("", spec), version).isUserNamespaceTrusted;

  it("is hostUsers: false from 1.35 on", () => {
    expect(show(trusted("hostUsers: false"))).toBe("true");
    expect(show(trusted("hostUsers: false", "1.34"))).toBe("false");
    expect(show(trusted("hostUsers: true"))).toBe("false");
    expect(show(trusted("hostUsers: ~"))).toBe("false");
    expect(show(trusted("hostUsers: '{{ .Values.hostUsers }}'"))).toBe("?{{ .Values.hostUsers }}");
  });
});
