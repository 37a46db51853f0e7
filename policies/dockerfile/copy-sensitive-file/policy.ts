import { cleanPath, type DockerfileInstruction, definePolicy, isIgnored } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY"],
  meta: {
    title: "File with credentials is copied",
    severity: "high",
    severityReason: "Whoever can pull the image can read the file, also when a later step deletes it.",
    presets: ["recommended", "cis-docker"],
    remediation:
      "Give it to the one step that needs it with `RUN --mount=type=secret`, or to the container when it runs.",
    references: [
      "https://docs.docker.com/build/building/secrets/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html#rule-12-utilize-docker-secrets-for-sensitive-data-management",
    ],
    frameworks: ["cis-docker:4.10", "owasp-docker:rule-12", "owasp-node:8"],
    aliases: ["trivy:DS-0031", "dockle:CIS-DI-0010"],
    since: "0.1.0",
  },
  *check(instruction) {
    const { copy, keyword, stage, isDeferred } = instruction;
    if (copy === undefined) return;
    const ignoreFile = copy.from === undefined && !isDeferred ? stage?.file.ignoreFile : undefined;
    for (const { path, kind } of copy.sources) {
      if (kind !== "path" || !path.known) continue;
      const description = describe(cleanPath(path.value), instruction);
      if (description === undefined) continue;
      // Then the file does not reach the builder, which has a policy of its own.
      if (ignoreFile !== undefined && isIgnored(ignoreFile, path.value) === true) continue;
      yield {
        at: path,
        message: `${keyword} takes ${path.value}, which ${description}: ${consequenceFor(instruction)}.`,
      };
    }
  },
});

const DOTENV = /(?:^|\/)\.env(?:\.(?:local|prod|production|staging|secrets?))?$/;

const CREDENTIALS: readonly (readonly [path: RegExp, description: string])[] = [
  [/(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/, "is a private SSH key"],
  [/(?:^|\/)\.ssh(?:\/\*)?$/, "is where private SSH keys lie"],
  [
    /(?:^|[/._-])(?:privkey|private[._-]?key|(?:server|client|tls|ssl)[._-]?key)\.(?:pem|key|der)$/i,
    "is a private key",
  ],
  [/(?:^|\/)(?:server|client|tls|ssl|private|privkey|domain|localhost)\.key$/i, "is a private key"],
  [/\.(?:p12|pfx|ppk)$/i, "holds a private key"],
  [/(?:^|\/)\.aws(?:\/credentials|\/\*)?$/, "holds credentials of AWS"],
  [
    /(?:^|\/)\.config\/gcloud(?:\/|$)|(?:^|\/)application_default_credentials\.json$/,
    "holds credentials of Google Cloud",
  ],
  [/(?:^|\/)service[._-]?account(?:[._-]?key)?\.json$/i, "is the key of a service account"],
  [/(?:^|\/)\.azure(?:\/|$)/, "holds credentials of Azure"],
  [/(?:^|\/)\.docker(?:\/config\.json)?$|(?:^|\/)\.dockercfg$/, "holds credentials of registries"],
  [/(?:^|\/)\.kube(?:\/config)?$|(?:^|\/)kubeconfig$/, "holds credentials of clusters"],
  [/(?:^|\/)[._]netrc$/, "holds passwords of hosts"],
  [/(?:^|\/)\.git-credentials$/, "holds credentials of git hosts"],
  [/(?:^|\/)\.pgpass$/, "holds passwords of databases"],
  [/(?:^|\/)\.pypirc$/, "holds credentials of package indexes"],
  [/(?:^|\/)\.vault-token$/, "is a token of Vault"],
  [/(?:^|\/)terraform\.tfstate$/, "holds what Terraform knows, secrets included"],
];

function describe(path: string, { stage, isDeferred }: DockerfileInstruction): string | undefined {
  // In a stage that is not shipped it is mostly the public configuration of a front end's build.
  if (DOTENV.test(path)) return stage?.isShipped === true || isDeferred ? "is where credentials are kept" : undefined;
  return CREDENTIALS.find(([pattern]) => pattern.test(path))?.[1];
}

function consequenceFor({ stage }: DockerfileInstruction): string {
  return stage?.isShipped === true
    ? "whoever can pull the image can read it, even if it is deleted later"
    : "it stays in the stage's layers, which caches keep and share";
}
