import {
  type DockerfileCommand,
  definePolicy,
  type Fix,
  is,
  lastOption,
  locate,
  optionsOf,
  replace,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: ["sudo"],
  meta: {
    title: "RUN uses sudo",
    severity: "low",
    severityReason: "The build works; the way to root that it needs is in the image as well.",
    presets: ["strict"],
    remediation:
      "Run the command as root, between `USER root` and the USER that is shipped; for another user take `USER`, `gosu` or `su-exec`. Leave the package out.",
    references: [
      "https://docs.docker.com/build/building/best-practices/#user",
      "https://docs.docker.com/reference/dockerfile/#user",
    ],
    frameworks: ["owasp-docker:rule-2"],
    aliases: [
      "hadolint:DL3004",
      "trivy:DS-0010",
      "checkov:CKV2_DOCKER_1",
      "kics:run_using_sudo",
      "semgrep:no-sudo-in-dockerfile",
      "dockerfilelint:sudo_usage",
      "dockle:DKL-DI-0001",
    ],
    since: "0.1.0",
  },
  *check(node) {
    if (becomesAnother(node)) return;
    const { user } = node.instruction.settings;
    const isRoot = !node.instruction.isDeferred && is(user?.isRoot, true) === true;
    yield {
      at: node,
      message: isRoot
        ? "sudo has nothing to do, because the build already runs as root here; what it needs to work is in the image."
        : "sudo works only where the image lets a user become root without a password, and it lets them in containers too.",
      fix: fixOf(node),
    };
  },
});

/** `sudo -u app make` gives rights up. */
function becomesAnother({ command }: DockerfileCommand): boolean {
  const user = lastOption(optionsOf(command), "-u", "--user")?.value;
  return user !== undefined && !/^(?:root|#?0)$/.test(user.shape);
}

/** Unsafe: sudo also sets PATH and HOME. */
function fixOf({ command, instruction }: DockerfileCommand): Fix | undefined {
  const [first] = command.words;
  const isPlain = first !== undefined && optionsOf(command).operands[0] === first && !/=/.test(first.shape);
  if (!isPlain || instruction.form === "exec" || first.range[0] <= command.range[1]) return undefined;
  const edits = [replace(locate(command.source, command.range[0], first.range[0]), "")];
  return { title: "Remove sudo", safe: false, edits };
}
