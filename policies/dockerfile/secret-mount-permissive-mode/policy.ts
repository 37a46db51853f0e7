import {
  type DockerfileMount,
  type DockerfileMountField,
  definePolicy,
  is,
  knownValue,
  replace,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["RUN"],
  meta: {
    title: "Secret of a mount that every user can read",
    severity: "low",
    severityReason: "It is there only while the step runs, for programs of that step that run as another user.",
    presets: ["strict"],
    remediation: "Leave `mode` out (it is 0400 then), and name the user who must read it with `uid`.",
    references: ["https://docs.docker.com/reference/dockerfile/#run---mounttypesecret"],
    frameworks: [],
    aliases: ["sonar:S6469"],
    since: "0.1.0",
  },
  *check({ mounts }) {
    for (const mount of mounts) {
      const mode = permissiveMode(mount);
      if (mode === undefined) continue;
      yield {
        at: mode,
        message: `With mode ${knownValue(mode.value)} users other than the owner can read the secret while the step runs.`,
        fix: { title: "Let only the owner read it", safe: false, edits: [replace(mode, "0400")] },
      };
    }
  },
});

/** Octal, as the builder reads it; the last two digits are those of the group and of everybody. */
function permissiveMode({ type, fields }: DockerfileMount): DockerfileMountField | undefined {
  if (is(type, "secret") !== true && is(type, "ssh") !== true) return undefined;
  const mode = fields.findLast(({ name }) => name === "mode");
  const text = knownValue(mode?.value) ?? "";
  return /^[0-7]{1,5}$/.test(text) && !/^(?:[0-7]*00|0)$/.test(text) ? mode : undefined;
}
