/**
 * Real manifests of well-known projects, judged by every policy. The corpus is not part of the repository: where it is
 * missing, these tests are skipped. `npx vitest run test/ecosystem -u` writes the expected summary anew.
 */
import { existsSync } from "node:fs";
import { buildProject, commentsOnly, createCatalogue, lint, parseTexts, resolveOptions } from "@secpolicy/core";
import { kindModules } from "@secpolicy/model/kinds";
import { catalogue } from "@secpolicy/policies";
import { policies } from "@secpolicy/policies/all";
import { expect, it } from "vitest";
import { summaryOf } from "./summary.ts";
import { readTexts } from "./texts.ts";

const FOLDER = "../shared/corpus";

/** Templates of a chart without its Chart.yaml: the only manifests here that are no YAML. */
const BROKEN = [
  "argo-cd/applicationset/examples/git-generator-directory/excludes/cluster-addons/exclude-helm-guestbook/templates/deployment.yaml",
];

it.skipIf(!existsSync(FOLDER))("real manifests give the expected findings, and none is lost", async () => {
  const texts = readTexts(FOLDER);
  const loaded = parseTexts(texts, kindModules, {});
  const settings = new Map(
    policies.map(
      ({ id, policy }) =>
        [id, { severity: policy.meta.severity, options: resolveOptions(policy.options, undefined) }] as const,
    ),
  );
  const report = lint({
    loaded,
    selection: { policies, catalogue: createCatalogue(catalogue), settingsFor: () => settings },
    project: buildProject(loaded.documents),
    waivers: commentsOnly,
    thresholds: { failOn: "never" },
    now: "2026-01-01",
  });
  expect(report.files.length + report.summary.other).toBe(texts.size);
  expect([...new Set(report.failures.map(({ path }) => path))]).toEqual(BROKEN);
  await expect(summaryOf(report)).toMatchFileSnapshot("corpus.expected.txt");
});
