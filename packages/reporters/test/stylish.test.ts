import { describe, expect, it } from "vitest";
import { diagnostic, place, reportOf } from "./build.ts";
import { findings, look } from "./sample.ts";
import { stylish } from "./written.ts";

describe("stylish", () => {
  it("has a line for each finding, under its file", () => {
    expect(stylish(findings, look)).toBe(`api/Dockerfile
   2:6  high  dockerfile/root-user         The final stage runs as root, so whoever breaks into the process owns the container.
  3:18  high  dockerfile/healthcheck-form  HEALTHCHECK runs a program named \`CMD\`, which does not exist, so the container is always unhealthy.

compose.yaml
  4:9  critical  compose/docker-socket  Service \`agent\` mounts the Docker socket, so it can start a container that owns the host.

k8s/shop.yaml
  3:17  medium  kubernetes/run-as-non-root  Container \`web\` of Deployment \`shop\` has no \`runAsNonRoot\`, so an image that runs as root is started.

4 findings (1 critical, 2 high, 1 medium). 4 files checked (1 Dockerfile, 1 compose file, 2 Kubernetes files), 3 of no known type.
Exit status 1: 4 findings at or above medium.
`);
  });

  it("never begins a line as a workflow command would", () => {
    const one = diagnostic("acme/x", "low", "Bad.", place("::error::x", "«x»"));
    expect(stylish(reportOf([one], [], [], 0, findings.verdict), look)).toMatch(/^\.\/::error::x\n/);
  });
});
