import { definePolicy, type KubernetesObject, type Scalar } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Object is in another namespace than its user",
    severity: "medium",
    severityReason: "Names don't reach into other namespaces, so what is named is not found.",
    presets: ["recommended"],
    remediation: "Put both into one namespace, or name the right one where a field for it exists.",
    references: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  applies: (object) => namesOf(object).next().done !== true,
  *check(object, { project }) {
    for (const { kind, name, namespace } of namesOf(object)) {
      const { cluster } = project;
      if (!name.known || !cluster.named(object, kind, name.value, namespace).isMissing) continue;
      const [elsewhere, ...others] = cluster.namedElsewhere(object, kind, name.value, namespace);
      if (elsewhere === undefined) continue;
      yield {
        at: name,
        message: `${object.label} names the ${kind} "${name.value}", which the files have in the namespace "${elsewhere.namespace}" and not in ${whereOf(object, namespace)}, so it is not found.`,
        related: [elsewhere, ...others].map(({ place }) => ({ at: place, label: `the ${kind} of that name` })),
      };
    }
  },
});

interface Named {
  readonly kind: string;
  readonly name: Scalar<string>;
  readonly namespace?: Scalar<string> | undefined;
}

/** Secrets are left out: the same one is often copied into many namespaces by hand or by a controller. */
function* namesOf(object: KubernetesObject): Generator<Named> {
  for (const reference of object.references) if (reference.kind !== "Secret" && !reference.isOptional) yield reference;
  yield* object.backends;
  const { pod, binding } = object;
  if (pod?.serviceAccount !== undefined) yield { kind: "ServiceAccount", name: pod.serviceAccount };
  const { roleKind, roleName, subjects = [] } = binding ?? {};
  if (roleKind?.known === true && roleName !== undefined) yield { kind: roleKind.value, name: roleName };
  for (const { kind, name, namespace } of subjects) {
    const isAccount = kind?.known === true && kind.value === "ServiceAccount";
    if (isAccount && name !== undefined) yield { kind: kind.value, name, namespace };
  }
}

function whereOf({ namespace }: KubernetesObject, wanted: Scalar<string> | undefined): string {
  const where = wanted ?? namespace;
  return where?.known === true ? `"${where.value}"` : "its own";
}
