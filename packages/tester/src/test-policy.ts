/** `testPolicy`: a policy's behaviour as sentences with marked texts. */
import { kindOf, type Policy } from "@secpolicy/core";
import { type Case, type PolicyCases, projectOf } from "./cases.ts";
import { expectFixed, expectMarked, expectSoundFixes, expectUnmarked } from "./expectations.ts";

/** What the tester needs of a test framework; vitest, jest and node:test have it. */
export interface TestFramework {
  describe(title: string, body: () => void): void;
  it(title: string, body: () => void): void;
}

function isFramework(value: object): value is TestFramework {
  return "describe" in value && typeof value.describe === "function" && "it" in value && typeof value.it === "function";
}

function globalFramework(): TestFramework {
  const found: object = globalThis;
  if (isFramework(found)) return found;
  throw new Error(
    "testPolicy found no global describe() and it(). Pass them: testPolicy(policy, cases, { describe, it }).",
  );
}

/**
 * Declares tests for a policy. Beside the given cases it checks, unasked: every finding lies in its document and has a
 * message that ends in a period; CRLF line ends and a byte order mark give the same findings; each fix applies to a
 * text that still parses, and removes its finding.
 */
export function testPolicy(policy: Policy, cases: PolicyCases, framework: TestFramework = globalFramework()): void {
  const kind = kindOf(policy.on);
  const each = (group: Readonly<Record<string, Case>>, body: (given: ReturnType<typeof projectOf>) => void): void => {
    for (const [title, given] of Object.entries(group)) framework.it(title, () => body(projectOf(given, kind)));
  };
  framework.describe(policy.meta.title, () => {
    framework.describe("reports", () => {
      each(cases.reports, (given) => {
        expectMarked(policy, given);
        expectSoundFixes(policy, given);
      });
    });
    framework.describe("is silent about", () => each(cases.silent, (given) => expectUnmarked(policy, given)));
    if (cases.fixes === undefined) return;
    const { fixes } = cases;
    framework.describe("fixes", () => {
      for (const [title, { before, after }] of Object.entries(fixes)) {
        framework.it(title, () => expectFixed(policy, projectOf(before, kind), after));
      }
    });
  });
}
