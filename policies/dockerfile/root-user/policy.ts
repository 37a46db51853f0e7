import {
  type DockerfileStage,
  type DockerfileUser,
  definePolicy,
  type Finding,
  is,
  type Related,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image runs as root",
    severity: "high",
    severityReason:
      "Root in a container needs one more flaw, a writable host path or a mounted socket to be root on the host.",
    presets: ["recommended", "cis-docker"],
    remediation:
      "Add `USER` with the number of an ordinary user, such as `USER 1000`, after the last step that needs root.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#user",
      "https://docs.docker.com/reference/dockerfile/#user",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html#rule-2-set-a-user",
    ],
    frameworks: ["cis-docker:4.1", "owasp-docker:rule-2", "owasp-node:4"],
    aliases: [
      "hadolint:DL3002",
      "trivy:DS-0002",
      "checkov:CKV_DOCKER_3",
      "checkov:CKV_DOCKER_8",
      "kics:last_user_is_root",
      "kics:missing_user_instruction",
      "semgrep:last-user-is-root",
      "semgrep:missing-user",
      "semgrep:missing-user-entrypoint",
      "sonar:S6471",
      "dockle:CIS-DI-0001",
    ],
    since: "0.1.0",
  },
  *check(stage) {
    const { user, isFinal, hasCommand } = stage;
    // What has nothing to run is exported, not run.
    if (!isFinal || hasCommand === false || is(user?.isRoot, true) !== true || user === undefined) return;
    yield user.isBase ? ofBase(stage, user) : stated(stage, user);
  },
});

const CONSEQUENCE = "so whoever takes over its process is root in the container.";

function stated(stage: DockerfileStage, user: DockerfileUser): Finding {
  const related: Related[] = user.args.map((at) => ({ at, label: "sets the value" }));
  if (stage.from.stage !== undefined && !isWithin(stage, user)) {
    related.push({ at: stage.from, label: "the final stage builds on it" });
  }
  return { at: user, message: `The image runs as root: its last USER is ${textOf(user)}, ${CONSEQUENCE}`, related };
}

function ofBase({ from, base }: DockerfileStage, user: DockerfileUser): Finding {
  const [name] = (base.image?.text ?? "scratch").split("@", 1);
  const cause = base.isScratch
    ? "scratch has no other user (nor a list of users, but a number needs none)"
    : `${name} runs as root`;
  const related: Related[] = user.args.map((at) => ({ at, label: "sets the base image" }));
  if (base !== from) related.push({ at: base, label: "the base image" });
  return { at: from, message: `The image runs as root: nothing sets USER and ${cause}, ${CONSEQUENCE}`, related };
}

function isWithin({ extent }: DockerfileStage, { range }: DockerfileUser): boolean {
  return extent[0] <= range[0] && range[1] <= extent[1];
}
