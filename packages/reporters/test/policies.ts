/** Metadata of policies that the sample's findings come from. */
import type { Meta } from "@secpolicy/core";

function meta(title: string, remediation: string, aliases: readonly string[] = []): Meta {
  return {
    title,
    severity: "high",
    severityReason: "Whoever breaks into the process gets more than the process needs.",
    presets: ["recommended"],
    remediation,
    references: ["https://docs.docker.com/reference/dockerfile/#user"],
    frameworks: ["cis-docker:4.1"],
    aliases,
    since: "0.1.0",
  };
}

export const policies = new Map<string, Meta>([
  [
    "dockerfile/root-user",
    meta("Container runs as root", "Create a user and switch to it with USER.", [
      "hadolint:DL3002",
      "checkov:CKV_DOCKER_8",
    ]),
  ],
  [
    "dockerfile/unpinned-image",
    meta("Base image has no fixed tag", "Name a version, better a digest.", ["hadolint:DL3006"]),
  ],
  ["dockerfile/healthcheck-form", meta("HEALTHCHECK runs a program named CMD", "Leave out the first element.")],
  ["compose/docker-socket", meta("Service mounts the Docker socket", "Remove the mount, or use a socket proxy.")],
  [
    "kubernetes/run-as-non-root",
    meta("Pod may run as root", "Set `runAsNonRoot: true` in the security context.", ["checkov:CKV_K8S_23"]),
  ],
  ["nextjs/x-xss-protection", meta("X-XSS-Protection is deprecated", "Remove the header.")],
]);
