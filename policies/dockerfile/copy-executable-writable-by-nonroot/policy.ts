import { type DockerfileInstruction, definePolicy, is, knownValue } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY"],
  meta: {
    title: "Program can rewrite its own files",
    severity: "low",
    severityReason:
      "Somebody must have taken over the process first; then what they change is there until the container is replaced.",
    presets: [],
    remediation: "Leave files that are only read or run to root, and give the user the folders that it writes to.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html#rule-8-set-filesystem-and-volumes-to-read-only",
    ],
    frameworks: [],
    aliases: ["kics:chown_flag_exists", "sonar:S6504"],
    since: "0.1.0",
  },
  *check(instruction) {
    const { copy, flags, stage, keyword, isDeferred } = instruction;
    if (copy === undefined || isDeferred || stage?.isShipped !== true) return;
    const owner = flags.find(({ name }) => name === "chown");
    if (owner?.value?.known !== true || !isRuntimeUser(owner.value.value, instruction) || isReadOnly(instruction))
      return;
    yield {
      at: owner,
      message: `${keyword} gives the files to ${owner.value.value}, as whom containers run, so a process that is taken over can rewrite its own program.`,
    };
  },
});

/** Is it the user at the end of what is shipped, and an ordinary one? */
function isRuntimeUser(owner: string, { stage }: DockerfileInstruction): boolean {
  const user = stage?.file.finalStage?.user;
  if (user === undefined || is(user.isRoot, false) !== true) return false;
  const [name = ""] = owner.split(":", 1);
  return name !== "" && name === knownValue(user.user);
}

/** A mode without write permission for the owner. */
function isReadOnly({ flags }: DockerfileInstruction): boolean {
  const mode = flags.find(({ name }) => name === "chmod")?.value;
  if (mode === undefined) return false;
  return !mode.known || /^0?[0-7]?[0145][0-7]{2}$/.test(mode.value) || /u[=-]/.test(mode.value);
}
