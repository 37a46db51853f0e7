import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "User of the image is not said",
    severity: "low",
    severityReason: "The base image may well set an ordinary user; the file does not tell.",
    presets: ["strict"],
    remediation: "Say the user with `USER` and a number, even if the base image already sets it.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#user",
      "https://docs.docker.com/reference/dockerfile/#user",
    ],
    frameworks: ["cis-docker:4.1", "owasp-docker:rule-2", "owasp-node:4"],
    aliases: [
      "trivy:DS-0002",
      "checkov:CKV_DOCKER_3",
      "kics:missing_user_instruction",
      "semgrep:missing-user",
      "semgrep:missing-user-entrypoint",
    ],
    since: "0.1.0",
  },
  *check({ isFinal, user, from, base }) {
    // Without a reference to an image, only the build decides what it is.
    if (!isFinal || user !== undefined || base.image === undefined) return;
    const [name] = base.image.text.split("@", 1);
    yield {
      at: from,
      message: `Nothing says who the image runs as: there is no USER, and the user of ${name} is not known here, so it may be root.`,
      related: base === from ? [] : [{ at: base, label: "the base image" }],
    };
  },
});
