import { definePolicy, loneIndexesOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Package index in a layer of its own",
    severity: "medium",
    severityReason:
      "The layer is used again for weeks, so that later steps install old versions, security fixes missing, or fail.",
    presets: ["recommended", "cis-docker"],
    remediation: "Update and install in one RUN: `apt-get update && apt-get install -y …`.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#apt-get",
      "https://docs.docker.com/build/cache/invalidation/",
    ],
    frameworks: ["cis-docker:4.7"],
    aliases: [
      "trivy:DS-0017",
      "checkov:CKV_DOCKER_5",
      "kics:update_instruction_alone",
      "dockerfilelint:apt-get-update_require_install",
      "dockle:CIS-DI-0007",
    ],
    since: "0.1.0",
  },
  *check(stage) {
    for (const { update, user } of loneIndexesOf(stage)) {
      yield {
        at: update,
        message: `The index of ${update.tool} ${update.subcommand} stays in the build cache, so later steps install old versions by it, or ask for some that are gone.`,
        related: user === undefined ? [] : [{ at: user, label: "installs by this index" }],
      };
    }
  },
});
