import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Tests run on the sources; the published bundle has tests of its own in test/. */
const alias = Object.fromEntries(
  ["engine", "tester"].map((name) => [
    `secpolicy/${name}`,
    join(import.meta.dirname, `packages/secpolicy/src/${name}.ts`),
  ]),
);

const results = process.env["SECPOLICY_TEST_RESULTS"];

export default defineConfig({
  test: {
    reporters: results === undefined ? ["default"] : ["default", ["json", { outputFile: results }]],
    projects: [
      {
        // Hundreds of small files: one realm for all of them, so policies and their tests keep no global state.
        test: {
          name: "policies",
          include: ["policies/**/*.test.ts"],
          pool: "threads",
          isolate: false,
          globals: true,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "packages",
          include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts", "tools/**/*.test.ts"],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
