/** The headers() of the document that the product was asked for from: what is owed, and what must not be reported. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintConfig } from "../../packages/secpolicy/src/index.ts";

const FOLDER = "../shared/seed";

/** The method as the document shows it, without a config around it. */
function seedMethod(): string {
  const file = readdirSync(FOLDER).find((name) => name.endsWith(".txt")) ?? "";
  const text = readFileSync(join(FOLDER, file), "utf8");
  return /^async headers\(\) \{\n[\s\S]*?^\}/m.exec(text)?.[0] ?? "";
}

async function found(
  preset: "recommended" | "all",
  others: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const files = { "next.config.js": seedMethod(), ...others };
  const { diagnostics, failures } = await lintConfig({ files, config: { presets: [preset] } });
  expect(failures).toEqual([]);
  return diagnostics.map(({ policy, severity, start }) => `${start.line} ${severity} ${policy}`);
}

describe.skipIf(!existsSync(FOLDER))("the seed's headers()", () => {
  it("gets the findings that are owed, and no others", async () => {
    expect(await found("recommended")).toEqual(["1 medium nextjs/csp-missing", "24 medium nextjs/x-xss-protection"]);
  });

  it("gets a note on pages for one visitor where the project has some", async () => {
    const page = "export default function Page() { return null; }\n";
    const others = { "app/layout.tsx": page, "app/checkout/page.tsx": page, "app/account/page.tsx": page };
    expect(await found("all", others)).toContain("1 info nextjs/cache-control-missing");
  });

  it("gets notes with all policies, and none about what is right", async () => {
    expect(await found("all")).toEqual([
      "1 medium nextjs/csp-missing",
      "1 info nextjs/cross-origin-opener-policy-missing",
      "1 info nextjs/cross-origin-resource-policy-missing",
      "1 info nextjs/permissions-policy-missing",
      "24 medium nextjs/x-xss-protection",
      "28 info nextjs/referrer-policy-weak",
    ]);
  });
});
