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

function linesOf(path: string, text: string): readonly number[] {
  const lines = readFileSync(join(cwd, path), "utf8").split("\n");
  return lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
}

/** Findings that this project is owed, each at the lines that hold a text; the comments say what a reader would. */
const owed = [
  // Its last security fix came before the day of this test.
  ["dockerfile/base-image-end-of-life", "Dockerfile", "FROM node:20-alpine"],
  // Nothing says CMD: the image runs node's prompt, which ends at once.
  ["dockerfile/interpreter-as-command", "Dockerfile", "AS runner"],
  // The stage `builder` has no instruction, so node:20-alpine's files are all that it has.
  ["dockerfile/copy-from-empty-stage", "Dockerfile", "COPY --from=builder"],
  // The array is a command in a Dockerfile: it runs a program named CMD, so the container is always unhealthy.
  ["dockerfile/healthcheck-compose-form", "Dockerfile", 'CMD ["CMD"'],
  // Nothing sets HOSTNAME, so the server listens on the container's own address, and not where the check asks.
  ["dockerfile/next-standalone-hostname", "Dockerfile", "http://localhost:3000"],
  ["compose/image-latest", "docker-compose.yml", "falco:latest"],
  ["compose/privileged", "docker-compose.yml", "privileged: true"],
  // `:ro` does not limit what can be asked of the engine.
  ["compose/docker-socket", "docker-compose.yml", "/var/run/docker.sock"],
  // Falco has no such setting: it is switched in falco.yaml.
  ["compose/setting-unread", "docker-compose.yml", "FALCO_GRPC_ENABLED"],
  // A backend network that reaches the internet; the comment postpones the decision.
  ["compose/network-not-internal", "docker-compose.yml", "internal: false"],
  // The API server refuses a container without an image; the example leaves it out.
  ["kubernetes/field-required", "k8s/pod.yaml", "name: app"],
  ["nextjs/csp-missing", "next.config.ts", "async headers()"],
  ["nextjs/x-xss-protection", "next.config.ts", "1; mode=block"],
] as const;

describe("the shop", () => {
  it.each(owed)("is told of %s in %s, at the line", async (policy, path, text) => {
    const found = await findings("recommended");
    const lines = found.filter((one) => one.policy === policy && one.path === path).map(({ start }) => start.line);
    expect(lines).toEqual(linesOf(path, text));
  });

  it("is told of nothing else by the recommended policies", async () => {
    const found = await findings("recommended");
    const expected = owed.flatMap(([policy, path, text]) => linesOf(path, text).map(() => policy));
    expect(found.map(({ policy }) => policy).sort()).toEqual(expected.sort());
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
