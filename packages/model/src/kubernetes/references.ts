/** Objects that a pod, an Ingress or a Gateway needs by name: configuration, secrets, storage, accounts. */
import { knownValue, type Scalar } from "../scalar.ts";
import type { YamlMap } from "../yaml/node.ts";
import { booleanField, wordField } from "./fields.ts";
import type { KubernetesPod } from "./model.ts";
import type { KubernetesReference } from "./relations.ts";
import { itemsOf } from "./selector.ts";
import { isOf, type Typed } from "./types.ts";

/** An object that may hold a pod. */
interface Holder extends Typed {
  readonly pods: readonly KubernetesPod[];
}

/** Configuration, secrets and storage that the object names. */
export function referencesOf(object: Holder): readonly KubernetesReference[] {
  const { pods, yaml } = object;
  if (pods.length > 0) {
    // A StatefulSet puts claims of its own in the place of volumes of the same name.
    const claimed = itemsOf(yaml, "spec", "volumeClaimTemplates").map((claim) =>
      knownValue(wordField(claim, "metadata", "name")),
    );
    return pods.flatMap((pod) => [
      ...pod.containers.flatMap((container) => ofEnvironment(container.yaml)),
      ...ofVolumes(pod.yaml, claimed),
    ]);
  }
  if (isOf(object, /^(?:networking\.k8s\.io|extensions)$/, "Ingress")) {
    return itemsOf(yaml, "spec", "tls").flatMap((tls) => reference("Secret", wordField(tls, "secretName"), "TLS"));
  }
  if (isOf(object, "gateway.networking.k8s.io", "Gateway")) return ofListeners(yaml);
  return [];
}

interface Details {
  readonly isOptional?: boolean;
  readonly keys?: readonly (Scalar<string> | undefined)[];
  readonly namespace?: Scalar<string> | undefined;
}

function reference(
  kind: string,
  name: Scalar<string> | undefined,
  user: string,
  details: Details = {},
): readonly KubernetesReference[] {
  if (name === undefined) return [];
  const { source, range } = name;
  const { isOptional = false, keys = [], namespace } = details;
  return [{ source, range, kind, name, namespace, isOptional, user, keys: keys.flatMap((key) => key ?? []) }];
}

function isOptional(node: YamlMap, ...path: readonly string[]): boolean {
  const optional = booleanField(node, ...path, "optional");
  return optional !== undefined && !(optional.known && !optional.value);
}

function ofEnvironment(container: YamlMap): readonly KubernetesReference[] {
  const references: KubernetesReference[] = [];
  for (const variable of itemsOf(container, "env")) {
    const name = wordField(variable, "name");
    const user = `the variable ${name?.known === true ? name.value : "of a container"}`;
    for (const [kind, field] of KEY_FIELDS) {
      const path = ["valueFrom", field];
      references.push(
        ...reference(kind, wordField(variable, ...path, "name"), user, {
          isOptional: isOptional(variable, ...path),
          keys: [wordField(variable, ...path, "key")],
        }),
      );
    }
  }
  for (const from of itemsOf(container, "envFrom")) {
    for (const [kind, field] of FROM_FIELDS) {
      references.push(
        ...reference(kind, wordField(from, field, "name"), "envFrom", { isOptional: isOptional(from, field) }),
      );
    }
  }
  return references;
}

const KEY_FIELDS = [
  ["ConfigMap", "configMapKeyRef"],
  ["Secret", "secretKeyRef"],
] as const;
const FROM_FIELDS = [
  ["ConfigMap", "configMapRef"],
  ["Secret", "secretRef"],
] as const;

function ofVolumes(spec: YamlMap, claimed: readonly (string | undefined)[]): readonly KubernetesReference[] {
  const references: KubernetesReference[] = [];
  for (const volume of itemsOf(spec, "volumes")) {
    const name = wordField(volume, "name");
    if (name?.known === true && claimed.includes(name.value)) continue;
    const user = `the volume "${name?.known === true ? name.value : "(unnamed)"}"`;
    const paths = name?.known === true ? subPathsOf(spec, name.value) : [];
    references.push(...ofSource(volume, "configMap", "name", user, paths));
    references.push(...ofSource(volume, "secret", "secretName", user, paths));
    references.push(
      ...reference("PersistentVolumeClaim", wordField(volume, "persistentVolumeClaim", "claimName"), user),
    );
    for (const source of itemsOf(volume, "projected", "sources")) {
      references.push(
        ...ofSource(source, "configMap", "name", user, []),
        ...ofSource(source, "secret", "name", user, []),
      );
    }
  }
  for (const secret of itemsOf(spec, "imagePullSecrets")) {
    references.push(...reference("Secret", wordField(secret, "name"), "imagePullSecrets"));
  }
  return references;
}

/** `paths` are those below the volume's root that containers mount: without `items` they are names of entries. */
function ofSource(
  volume: YamlMap,
  field: "configMap" | "secret",
  nameKey: string,
  user: string,
  paths: readonly Scalar<string>[],
): readonly KubernetesReference[] {
  const items = itemsOf(volume, field, "items");
  const keys = items.length > 0 ? items.map((item) => wordField(item, "key")) : paths;
  const kind = field === "secret" ? "Secret" : "ConfigMap";
  return reference(kind, wordField(volume, field, nameKey), user, { isOptional: isOptional(volume, field), keys });
}

function subPathsOf(spec: YamlMap, volume: string): readonly Scalar<string>[] {
  const paths: Scalar<string>[] = [];
  for (const group of ["containers", "initContainers"]) {
    for (const container of itemsOf(spec, group)) {
      for (const mount of itemsOf(container, "volumeMounts")) {
        const name = wordField(mount, "name");
        const path = wordField(mount, "subPath");
        const isPlain = path?.known === true && path.value !== "" && !path.value.includes("/");
        if (isPlain && name?.known === true && name.value === volume) paths.push(path);
      }
    }
  }
  return paths;
}

function ofListeners(gateway: YamlMap): readonly KubernetesReference[] {
  return itemsOf(gateway, "spec", "listeners").flatMap((listener) =>
    itemsOf(listener, "tls", "certificateRefs").flatMap((ref) => {
      const kind = wordField(ref, "kind");
      if (kind !== undefined && !(kind.known && kind.value === "Secret")) return [];
      return reference("Secret", wordField(ref, "name"), "TLS", { namespace: wordField(ref, "namespace") });
    }),
  );
}
