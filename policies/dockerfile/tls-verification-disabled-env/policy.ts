import { definePolicy, knownValue, uncheckedByVariable } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ARG", "ENV"],
  meta: {
    title: "Variable switches certificate checks off",
    severity: "high",
    severityReason: "Whoever is on the way between the container and a server can read and change what they exchange.",
    presets: ["recommended"],
    remediation:
      "Remove the variable. Where a server has a certificate of your own authority, add that to the trusted ones (`NODE_EXTRA_CA_CERTS`, `SSL_CERT_FILE`, `update-ca-certificates`).",
    references: [
      "https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue",
      "https://peps.python.org/pep-0493/",
      "https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify",
      "https://docs.npmjs.com/cli/using-npm/config#strict-ssl",
      "https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host",
    ],
    frameworks: [],
    aliases: [
      "checkov:CKV2_DOCKER_5",
      "checkov:CKV2_DOCKER_6",
      "checkov:CKV2_DOCKER_12",
      "checkov:CKV2_DOCKER_14",
      "checkov:CKV2_DOCKER_16",
    ],
    since: "0.1.0",
  },
  *check({ keyword, assignments }) {
    for (const assignment of assignments) {
      const { name } = assignment;
      const value = knownValue(assignment.value);
      const program = value === undefined ? undefined : uncheckedByVariable(name, value);
      if (program === undefined) continue;
      const when = keyword === "ENV" ? "in every container and during the build" : "during the build";
      yield {
        at: assignment,
        message: `${name} keeps ${program} from checking certificates ${when}, so anybody on the way can answer in the server's place.`,
      };
    }
  },
});
