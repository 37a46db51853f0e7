import { definePolicy, mapAt, type YamlMap } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Secret is in no file",
    severity: "info",
    severityReason: "Secrets are rightly kept out of repositories, so that most of these are made elsewhere.",
    presets: [["strict", "low"]],
    remediation:
      "Correct the name, or have the Secret made by an object in the files, such as an ExternalSecret or a Certificate.",
    references: ["https://kubernetes.io/docs/concepts/configuration/secret/"],
    frameworks: [],
    aliases: ["kubelinter:env-value-from"],
    since: "0.1.0",
  },
  applies: (object) => object.references.some(({ kind }) => kind === "Secret"),
  *check(object, { project }) {
    // The Secret is made when the certificate is issued.
    if (isIssuedFor(object.yaml)) return;
    for (const { kind, name, namespace, isOptional, user } of object.references) {
      if (kind !== "Secret" || !name.known || isOptional) continue;
      if (!project.cluster.named(object, kind, name.value, namespace).isMissing) continue;
      yield {
        at: name,
        message: `${object.label} needs the Secret "${name.value}" (${user}), which no file holds: without it, ${consequenceOf(user)}.`,
      };
    }
  },
});

function consequenceOf(user: string): string {
  if (user === "TLS") return "no certificate of its own is served";
  return user === "imagePullSecrets" ? "a private image can't be pulled" : "the pod does not start";
}

function isIssuedFor(yaml: YamlMap): boolean {
  const annotations = mapAt(yaml, "metadata", "annotations")?.entries ?? [];
  return annotations.some(({ key }) => /cert-manager|acme|letsencrypt|issuer/.test(key.text));
}
