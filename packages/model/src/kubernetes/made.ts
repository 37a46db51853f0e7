/**
 * Secrets and other objects that an operator makes when it sees one of its own: they stand in no file, and are there
 * all the same. By API group and kind: what is made, and the ways to its name.
 */
import { wordField } from "./fields.ts";
import type { KubernetesObjectFacts } from "./relations.ts";
import { groupOf, type Typed } from "./types.ts";

interface Recipe {
  readonly group: string;
  readonly kind: string;
  readonly makes: string;
  /** The first one that leads somewhere. */
  readonly names: readonly (readonly string[])[];
}

const OWN_NAME = ["metadata", "name"];

const recipes: readonly Recipe[] = [
  // https://external-secrets.io/latest/api/externalsecret/
  {
    group: "external-secrets.io",
    kind: "ExternalSecret",
    makes: "Secret",
    names: [["spec", "target", "name"], OWN_NAME],
  },
  {
    group: "external-secrets.io",
    kind: "ClusterExternalSecret",
    makes: "Secret",
    names: [["spec", "externalSecretSpec", "target", "name"], ["spec", "externalSecretName"], OWN_NAME],
  },
  // https://github.com/bitnami-labs/sealed-secrets
  {
    group: "bitnami.com",
    kind: "SealedSecret",
    makes: "Secret",
    names: [["spec", "template", "metadata", "name"], OWN_NAME],
  },
  // https://cert-manager.io/docs/usage/certificate/
  { group: "cert-manager.io", kind: "Certificate", makes: "Secret", names: [["spec", "secretName"]] },
  // https://developer.hashicorp.com/vault/docs/deploy/kubernetes/vso
  ...["VaultStaticSecret", "VaultDynamicSecret", "VaultPKISecret"].map((kind) => ({
    group: "secrets.hashicorp.com",
    kind,
    makes: "Secret",
    names: [["spec", "destination", "name"]],
  })),
  { group: "onepassword.com", kind: "OnePasswordItem", makes: "Secret", names: [OWN_NAME] },
  {
    group: "secrets.infisical.com",
    kind: "InfisicalSecret",
    makes: "Secret",
    names: [["spec", "managedSecretReference", "secretName"]],
  },
  { group: "isindir.github.com", kind: "SopsSecret", makes: "Secret", names: [OWN_NAME] },
  // https://strimzi.io/docs/operators/latest/configuring
  { group: "kafka.strimzi.io", kind: "KafkaUser", makes: "Secret", names: [OWN_NAME] },
  // https://trust-manager.io
  { group: "trust.cert-manager.io", kind: "Bundle", makes: "ConfigMap", names: [OWN_NAME] },
];

/** What an operator makes of the object. */
export function madeOf(
  object: Typed,
  own: Pick<KubernetesObjectFacts, "namespace" | "place">,
): readonly KubernetesObjectFacts[] {
  const { apiVersion, kind, yaml } = object;
  if (!apiVersion.known || !kind.known) return [];
  const group = groupOf(apiVersion.value);
  const made: KubernetesObjectFacts[] = [];
  for (const recipe of recipes) {
    if (recipe.kind !== kind.value || recipe.group !== group) continue;
    const name = recipe.names.map((path) => wordField(yaml, ...path)).find((word) => word !== undefined);
    if (name === undefined) continue;
    made.push({
      apiVersion: "v1",
      kind: recipe.makes,
      name: name.known ? name.value : null,
      namespace: own.namespace,
      labels: { pairs: {}, open: true },
      place: own.place,
      isMade: true,
      data: { keys: [], open: true },
    });
  }
  return made;
}
