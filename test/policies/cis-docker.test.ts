import { policies } from "@secpolicy/policies/all";
import { describe, expect, it } from "vitest";
import { readRefused } from "../../tools/generate/catalogue.ts";

/**
 * Section 5 of the CIS Docker Benchmark, containers at run time. A compose file does not show the rest: Swarm mode (5.1),
 * and what is run in a container later (5.23, 5.24).
 */
const CONTROLS = Array.from({ length: 31 }, (_, index) => `cis-docker:5.${index + 2}`).filter(
  (control) => !/\.2[34]$/.test(control),
);

const compose = policies.filter(({ id }) => id.startsWith("compose/"));
const refused = readRefused(process.cwd());

describe("the preset cis-docker", () => {
  it("has a policy for each control of section 5, or docs/refused.md says why not", () => {
    const covered = new Set(compose.flatMap(({ policy }) => policy.meta.frameworks));
    expect(CONTROLS.filter((control) => !covered.has(control) && !refused.has(control))).toEqual([]);
    expect(CONTROLS.filter((control) => covered.has(control) && refused.has(control))).toEqual([]);
  });

  it("holds the compose policies that name a control, and no others", () => {
    const differing = compose.filter(({ policy: { meta } }) => {
      const isListed = meta.presets.some((entry) => entry === "cis-docker" || entry[0] === "cis-docker");
      return isListed !== meta.frameworks.some((framework) => framework.startsWith("cis-docker:"));
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });
});
