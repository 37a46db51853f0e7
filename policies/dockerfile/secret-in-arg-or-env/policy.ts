import {
  type DockerfileAssignment,
  type DockerfileInstruction,
  definePolicy,
  type Finding,
  judgeSecret,
  judgeSecretValue,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ARG", "ENV"],
  meta: {
    title: "Secret in an ARG or ENV of the image",
    severity: "high",
    severityReason:
      "Everybody who can pull the image can read it, and it stays there when a later version has another.",
    presets: ["recommended"],
    remediation:
      "Give secrets of the build with `RUN --mount=type=secret`, and those of the program when its container is started. Replace what was ever built into an image.",
    references: [
      "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/",
      "https://docs.docker.com/build/building/secrets/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ],
    frameworks: ["cis-docker:4.10", "owasp-docker:rule-12", "owasp-node:10"],
    aliases: [
      "hadolint:DL3064",
      "buildkit:SecretsUsedInArgOrEnv",
      "trivy:DS-0031",
      "kics:passwords_and_secrets",
      "semgrep:secret-in-build-arg",
      "sonar:S6472",
      "tally:ruby/secrets-in-arg-or-env",
      "tally:ruby/prefer-secret-mounts-for-build-credentials",
      "dockle:CIS-DI-0010",
    ],
    since: "0.1.0",
  },
  *check(instruction) {
    const { keyword, assignments, stage, isDeferred } = instruction;
    // What a stage that is not shipped holds is another policy's matter.
    if (stage?.isShipped !== true || isDeferred) return;
    for (const assignment of assignments) {
      const finding = keyword === "ARG" ? ofArg(assignment) : ofEnv(instruction, assignment);
      if (finding !== undefined) yield finding;
    }
  },
});

/** Without a default, or with an empty one, the value comes with `--build-arg`; a stand-in says that none does. */
function ofArg({ name, nameAt, value }: DockerfileAssignment): Finding | undefined {
  const isGiven = value === undefined || (value.known && value.value === "");
  const judgement = judgeSecret(name, isGiven ? undefined : value);
  if (judgement === "given") {
    const message = `ARG ${name} takes a secret, and build arguments stay in the image's history, where \`docker history\` shows them.`;
    return { at: nameAt, message };
  }
  if (judgement !== "secret" || value === undefined || isToken(value)) return undefined;
  const message = `ARG ${name} has a secret for its default, which stands in the file and in the image's history.`;
  return { at: nameAt, message, secrets: [value] };
}

function ofEnv(
  instruction: DockerfileInstruction,
  { name, nameAt, value, range }: DockerfileAssignment,
): Finding | undefined {
  if (value === undefined) return undefined;
  const judgement = judgeSecret(name, value);
  if (judgement === "secret" && !isToken(value)) {
    const message = `ENV ${name} has a secret for its value, which everybody who can pull the image can read in its configuration.`;
    return { at: nameAt, message, secrets: [value] };
  }
  // A value that only the build knows is kept all the same.
  const comesFromArg = instruction.variables.some(
    (variable) => variable.isDeclared === true && range[0] <= variable.range[0] && variable.range[1] <= range[1],
  );
  if (judgement !== "given" || !comesFromArg) return undefined;
  const message = `ENV ${name} keeps a secret that the build is given: everybody who can pull the image can read it in its configuration.`;
  return { at: nameAt, message };
}

/** What is a secret by its form alone is reported wherever it stands, by another policy. */
function isToken(value: NonNullable<DockerfileAssignment["value"]>): boolean {
  return value.known && judgeSecretValue(value.value).kind === "token";
}
