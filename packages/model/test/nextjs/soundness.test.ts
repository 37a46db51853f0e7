/** What is said of a config must hold for every run of it. The programs here are our own, so they can be run. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { program } from "./programs.ts";
import { parse } from "./read.ts";

interface Header {
  readonly key: string;
  readonly value: unknown;
}

interface Rule {
  readonly headers: readonly Header[];
}

type Environment = Readonly<Record<string, string>>;

const environments: readonly Environment[] = [{}, { A: "1" }, { B: "1" }, { A: "1", B: "1" }];

/** `name=value` of each header; nothing when the program ends with an error. */
function run(text: string, variables: Environment): readonly string[] | undefined {
  const module: { exports: { headers(): readonly Rule[] } } = { exports: { headers: () => [] } };
  try {
    new Function("module", "process", text)(module, { env: { ...variables, NODE_ENV: "production" } });
    const headers = module.exports.headers().flatMap((rule) => rule.headers);
    return headers.map(({ key, value }) => `${key}=${value}`);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) throw error;
    return undefined;
  }
}

/** What is known of a header: `K1=a`, or `K1=` and anything. */
interface Claim {
  readonly text: string;
  readonly isWhole: boolean;
  readonly maybe: boolean;
}

function fits({ text, isWhole }: Claim, header: string): boolean {
  return isWhole ? header === text : header.startsWith(text);
}

function claimsOf(text: string): { readonly status: string; readonly claims: readonly Claim[] } {
  const { status, headers } = parse({ "next.config.js": text }).model;
  const claims = headers.map(({ name, value, maybe }) => ({
    text: `${name.known ? name.value : ""}=${value.known ? value.value : ""}`,
    isWhole: value.known,
    maybe,
  }));
  return { status, claims };
}

describe("the evaluation of a config", () => {
  it("says nothing that some run of it contradicts", () => {
    const property = fc.property(program, (text) => {
      const runs = environments.flatMap((variables) => {
        const headers = run(text, variables);
        return headers === undefined ? [] : [headers];
      });
      const { status, claims } = claimsOf(text);
      for (const headers of runs) {
        expect(status).not.toBe("none");
        const isClosed = status === "full" || status === "names";
        const unclaimed = headers.filter((header) => !claims.some((claim) => fits(claim, header)));
        expect(isClosed ? unclaimed : [], "a header that is not listed").toEqual([]);
        const wrong = claims.filter((claim) => !claim.maybe && !headers.some((header) => fits(claim, header)));
        expect(wrong, "a header that is not always there").toEqual([]);
        if (status === "full") expect(headers).toEqual(claims.map((claim) => claim.text));
      }
    });
    fc.assert(property, { numRuns: 300, seed: 20_260 });
  });

  it("is full for most programs that don't look at the environment", () => {
    const texts = fc
      .sample(program, { numRuns: 300, seed: 7 })
      .filter((text) => !/env\.[AB]/.test(text.replace(/function h.*/, "")));
    const known = texts.filter((text) => ["full", "unknown"].includes(claimsOf(text).status));
    expect(texts.length).toBeGreaterThan(5);
    expect(known.length / texts.length).toBeGreaterThan(0.8);
  });
});
