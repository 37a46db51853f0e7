import { type DockerfileInstruction, definePolicy, type Finding, type Scalar } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY", "USER"],
  meta: {
    title: "User by name in an image without a list of users",
    severity: "high",
    severityReason: "The image does not build, or no container of it starts.",
    presets: ["recommended"],
    remediation: "Give the number, such as `USER 65532`, or copy `/etc/passwd` from the stage that creates the user.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#user",
      "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod",
    ],
    frameworks: [],
    aliases: ["tally:named-identity-in-passwdless-stage"],
    since: "0.1.0",
  },
  *check(instruction) {
    const { keyword, stage } = instruction;
    if (stage === undefined || stage.isWindows === true) return;
    if (keyword === "USER") yield* inUser(instruction);
    if (keyword === "COPY" || keyword === "ADD") yield* inOwner(instruction);
  },
});

/** The file must be there when a container starts, or a step before that runs as the user. */
function* inUser({ stage, args: [user] }: DockerfileInstruction): Generator<Finding> {
  if (stage?.hasUsersFile !== false || !namesSomebody(user)) return;
  yield {
    at: user,
    message: `The image has no /etc/passwd, so nobody knows who ${user.value} is, and no container of it starts.`,
    related: [{ at: stage.base, label: "has no list of users" }],
  };
}

function* inOwner({ stage, settings, flags }: DockerfileInstruction): Generator<Finding> {
  const owner = flags.find(({ name }) => name === "chown")?.value;
  if (stage === undefined || settings.hasUsersFile !== false || !namesSomebody(owner)) return;
  yield {
    at: owner,
    message: `The stage has no /etc/passwd at this point, so nobody knows who ${owner.value} is, and the build stops here.`,
    related: [{ at: stage.base, label: "has no list of users" }],
  };
}

/** A name for the user; a group alone is looked up elsewhere, and root needs no list. */
function namesSomebody(owner: Scalar<string> | undefined): owner is Scalar<string> & { known: true; value: string } {
  if (owner?.known !== true) return false;
  const [user = ""] = owner.value.split(":");
  return !/^\d*$/.test(user) && user !== "root";
}
