import { type DockerfileAssignment, definePolicy, judgeSecret, judgeSecretValue } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ARG", "ENV"],
  meta: {
    title: "Secret in an ARG or ENV of a build stage",
    severity: "low",
    severityReason: "The image does not have it; the build's cache, its log and its provenance may.",
    presets: ["strict"],
    remediation: "Give secrets of the build with `RUN --mount=type=secret`.",
    references: [
      "https://docs.docker.com/build/building/secrets/",
      "https://docs.docker.com/build/metadata/attestations/slsa-provenance/",
      "https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/",
    ],
    frameworks: ["cis-docker:4.10", "owasp-docker:rule-12", "owasp-node:10"],
    aliases: [
      "hadolint:DL3064",
      "buildkit:SecretsUsedInArgOrEnv",
      "trivy:DS-0031",
      "kics:passwords_and_secrets",
      "semgrep:secret-in-build-arg",
      "sonar:S6472",
    ],
    since: "0.1.0",
  },
  *check({ keyword, assignments, stage, isDeferred }) {
    if (stage === undefined || stage.isShipped || isDeferred) return;
    for (const assignment of assignments) {
      const { name, nameAt, value } = assignment;
      const judgement = judgeSecret(name, isEmpty(assignment) ? undefined : value);
      if (judgement !== "secret" && (judgement !== "given" || keyword !== "ARG")) continue;
      // What is a secret by its form alone is reported wherever it stands, by another policy.
      if (value?.known === true && judgeSecretValue(value.value).kind === "token") continue;
      yield {
        at: nameAt,
        message: `${keyword} ${name} brings a secret into a stage that is not shipped: the image does not have it, the build's cache and provenance may.`,
        secrets: judgement === "secret" && value !== undefined ? [value] : [],
      };
    }
  },
});

/** Then the value comes with `--build-arg`. */
function isEmpty({ value }: DockerfileAssignment): boolean {
  return value?.known === true && value.value === "";
}
