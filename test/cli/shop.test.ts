import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { secpolicy } from "./command.ts";

const cwd = join(import.meta.dirname, "../../fixtures/projects/shop");

interface Shown {
  readonly policy: string;
  readonly severity: string;
  readonly path: string;
  readonly start: { readonly line: number; readonly column: number };
}

async function findings(preset: string): Promise<readonly Shown[]> {
  const { stdout } = await secpolicy(["check", "--preset", preset, "-f", "json"], { cwd });
  return JSON.parse(stdout).diagnostics;
}

function lineOf(path: string, text: string): number {
  const lines = readFileSync(join(cwd, path), "utf8").split("\n");
  return lines.findIndex((line) => line.includes(text)) + 1;
}

/** Findings that the first policies owe this project; the comments say what a reader of the file would. */
const owed = [
  // The array is a command in a Dockerfile: it runs a program named CMD, so the container is always unhealthy.
  ["dockerfile/healthcheck-compose-form", "Dockerfile", 'CMD ["CMD"'],
  ["compose/privileged", "docker-compose.yml", "privileged: true"],
  // `:ro` does not limit what can be asked of the engine.
  ["compose/docker-socket", "docker-compose.yml", "/var/run/docker.sock"],
  // A backend network that reaches the internet; the comment postpones the decision.
  ["compose/network-not-internal", "docker-compose.yml", "internal: false"],
  ["nextjs/csp-missing", "next.config.ts", "async headers()"],
  ["nextjs/x-xss-protection", "next.config.ts", "1; mode=block"],
] as const;

describe("the shop", () => {
  it.each(owed)("is told of %s in %s, at the line", async (policy, path, text) => {
    const found = await findings("recommended");
    const lines = found.filter((one) => one.policy === policy && one.path === path).map(({ start }) => start.line);
    expect(lines).toEqual([lineOf(path, text)]);
  });

  it("is told of nothing else by the recommended policies", async () => {
    const found = await findings("recommended");
    expect(found.map(({ policy }) => policy).sort()).toEqual(owed.map(([policy]) => policy).sort());
  });

  it.each([
    ["dockerfile/root-user", "the final stage has a USER"],
    ["dockerfile/user-missing", "the final stage has a USER"],
    ["dockerfile/base-image-latest", "the tag is 20-alpine"],
    ["dockerfile/base-image-untagged", "the tag is 20-alpine"],
    ["kubernetes/run-as-non-root", "the pod sets it"],
    ["kubernetes/allow-privilege-escalation", "the container sets it"],
    ["kubernetes/capabilities-not-dropped", "the container drops ALL"],
    ["kubernetes/image-user-by-name", "the pod has a runAsUser"],
    ["nextjs/hsts-missing", "the header is set for every path"],
    [
      "nextjs/hsts-weak",
      "two years with includeSubDomains and preload are what the specification of preloading asks for",
    ],
  ])("is never told of %s: %s", async (policy) => {
    expect((await findings("all")).filter((one) => one.policy === policy)).toEqual([]);
  });

  it("has every file accounted for", async () => {
    const { stdout } = await secpolicy(["check", "-f", "json"], { cwd });
    const report = JSON.parse(stdout);
    expect(report.failures).toEqual([]);
    expect(report.files.map(({ path, kind }: { path: string; kind: string }) => `${path} ${kind}`)).toEqual([
      "Dockerfile dockerfile",
      "docker-compose.yml compose",
      "k8s/network-policy.yaml kubernetes",
      "k8s/pod.yaml kubernetes",
      "next.config.ts nextjs",
    ]);
  });
});
