import { describe, expect, it } from "vitest";
import { parseQuantity } from "../../src/kubernetes/quantity.ts";
import { onlyContainer, onlyPod, podWith, show } from "./manifest.ts";

describe("a quantity", () => {
  it.each([
    ["1", 1],
    ["500m", 0.5],
    ["0.5", 0.5],
    [".5", 0.5],
    ["1k", 1000],
    ["1Ki", 1024],
    ["1.5Gi", 1.5 * 2 ** 30],
    ["128974848", 128_974_848],
    ["129e6", 129_000_000],
    ["1E3", 1000],
    ["1E", 1e18],
    ["-1", -1],
  ])("is the number that %s stands for", (text, value) => {
    expect(parseQuantity(text)).toBeCloseTo(value, 9);
  });

  it.each(["", "Gi", "1 Gi", "1gb", "1GB", "1Mi5", "{{ .x }}", "1e", "0x10"])("is not %j", (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });
});

describe("a container's resources", () => {
  const of = (lines: string, spec = "") => onlyContainer(podWith(lines, spec)).resources;

  it("are numbers with their texts", () => {
    const { cpu, memory } = of("resources: { requests: { cpu: 250m, memory: 1Mi }, limits: { cpu: '1' } }");
    expect([cpu.request, cpu.limit, memory.request, memory.limit].map(show)).toEqual(["0.25", "1", "1048576", "-"]);
    expect([cpu.requestText, memory.requestText].map(show)).toEqual(["250m", "1Mi"]);
  });

  it("are unknown where a template fills them in, and not missing", () => {
    const { memory } = of("resources: { limits: { memory: '{{ .m }}' } }");
    expect(show(memory.limit)).toBe("?{{ .m }}");
    expect([memory.isLimited, memory.isRequested]).toEqual([true, true]);
    expect(of("resources: '{{ .r }}'").cpu.isRequested).toBe(true);
  });

  it("have a limit for a request, but no request for a limit", () => {
    expect(of("resources: { limits: { cpu: 1 } }").cpu.isRequested).toBe(true);
    expect(of("resources: { requests: { cpu: 1 } }").cpu.isLimited).toBe(false);
  });

  it("may be those of the whole pod", () => {
    const { cpu } = of("image: a", "resources: { limits: { cpu: 1 } }");
    expect([cpu.isLimited, cpu.isRequested]).toEqual([true, true]);
  });

  it("decide the pod's quality of service", () => {
    expect(onlyPod(podWith("resources: { limits: { ephemeral-storage: 1Gi } }")).isBestEffort).toBe(true);
    expect(onlyPod(podWith("resources: { requests: { memory: 1Gi } }")).isBestEffort).toBe(false);
  });
});
