/** From documents to objects: the items of lists are objects too. */
import { limitsOf, type ModelSettings, type Problem } from "../document.ts";
import { type LimitName, type Limits, overLimit } from "../limits.ts";
import { known, type Scalar, unknown } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { YamlDocument, YamlMap, YamlNode } from "../yaml/node.ts";
import { lifecycleOf } from "./api-versions.ts";
import { backendsOf } from "./backends.ts";
import { labelOf } from "./container.ts";
import { dataOf } from "./data.ts";
import type { KubernetesFault } from "./faults.ts";
import { wordField } from "./fields.ts";
import type {
  KubernetesBinding,
  KubernetesDatum,
  KubernetesLifecycle,
  KubernetesObject,
  KubernetesPod,
  KubernetesRule,
  KubernetesStandard,
} from "./model.ts";
import { claimNamesOf } from "./mounts.ts";
import { isPart } from "./parts.ts";
import { podsOf } from "./pod.ts";
import { bindingOf, rulesOf } from "./rbac.ts";
import { referencesOf } from "./references.ts";
import type { KubernetesBackend, KubernetesReference, KubernetesService } from "./relations.ts";
import { faultsOf, isBuiltIn } from "./schema/index.ts";
import { serviceOf } from "./service.ts";
import { standardOf } from "./standard.ts";
import { groupOf } from "./types.ts";

interface Type {
  readonly apiVersion: Scalar<string>;
  readonly kind: Scalar<string>;
}

/** What the cluster's version decides. */
interface Cluster {
  readonly settings: ModelSettings;
  readonly standard: KubernetesStandard;
}

class ManifestObject implements KubernetesObject {
  readonly source: Located["source"];
  readonly range: Located["range"];
  readonly extent: Located["range"];
  readonly yaml: YamlMap;
  readonly apiVersion: Scalar<string>;
  readonly kind: Scalar<string>;
  readonly name: Scalar<string> | undefined;
  readonly namespace: Scalar<string> | undefined;
  readonly isWhole: boolean;
  readonly pods: readonly KubernetesPod[];
  readonly label: string;
  readonly #cluster: Cluster;
  #groupKind: Scalar<string> | undefined;
  #rules: readonly KubernetesRule[] | undefined;
  #faults: readonly KubernetesFault[] | undefined;
  #references: readonly KubernetesReference[] | undefined;
  #backends: readonly KubernetesBackend[] | undefined;
  /** Nothing where nobody has asked yet. */
  #service: { readonly found: KubernetesService | undefined } | undefined;

  constructor(yaml: YamlMap, { apiVersion, kind }: Type, isWhole: boolean, cluster: Cluster) {
    this.yaml = yaml;
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.isWhole = isWhole;
    this.name = wordField(yaml, "metadata", "name");
    this.namespace = wordField(yaml, "metadata", "namespace");
    this.label = `${labelOf(kind)} "${labelOf(this.name)}"`;
    const { source, range } = this.name ?? yaml.get("kind")?.value ?? yaml.entries[0]?.key ?? yaml;
    this.source = source;
    this.range = range;
    this.extent = yaml.range;
    this.#cluster = cluster;
    this.pods = podsOf(this, cluster.standard, cluster.settings);
  }

  get pod(): KubernetesPod | undefined {
    return this.pods[0];
  }

  get groupKind(): Scalar<string> {
    // Most policies ask, of every object.
    this.#groupKind ??= groupKindOf(this);
    return this.#groupKind;
  }

  get data(): readonly KubernetesDatum[] {
    return dataOf(this);
  }

  get claimNames(): readonly Scalar<string>[] {
    return claimNamesOf(this.yaml);
  }

  get lifecycle(): KubernetesLifecycle | undefined {
    return lifecycleOf(this, this.#cluster.settings);
  }

  get isBuiltIn(): boolean {
    return isBuiltIn(this);
  }

  get isPart(): boolean {
    return isPart(this);
  }

  get faults(): readonly KubernetesFault[] {
    // Several policies ask, each for those of its sort.
    this.#faults ??= faultsOf(this, this.#cluster.settings);
    return this.#faults;
  }

  get rules(): readonly KubernetesRule[] {
    // Many policies ask, and most objects have none.
    this.#rules ??= rulesOf(this);
    return this.#rules;
  }

  get references(): readonly KubernetesReference[] {
    this.#references ??= referencesOf(this);
    return this.#references;
  }

  get backends(): readonly KubernetesBackend[] {
    this.#backends ??= backendsOf(this);
    return this.#backends;
  }

  get service(): KubernetesService | undefined {
    this.#service ??= { found: serviceOf(this) };
    return this.#service.found;
  }

  get binding(): KubernetesBinding | undefined {
    return bindingOf(this);
  }
}

function groupKindOf({ apiVersion, kind, label }: KubernetesObject): Scalar<string> {
  if (!apiVersion.known || !kind.known) return unknown(kind, label);
  const group = groupOf(apiVersion.value);
  return known(kind, group === "" ? kind.value : `${kind.value}.${group}`);
}

/** Collects objects in the order of the text. */
class ObjectReader {
  readonly objects: KubernetesObject[] = [];
  readonly problems: Problem[] = [];
  /** An object that two aliases name is one object, and a list of aliases to lists can't explode. */
  readonly #seen = new Set<YamlMap>();
  readonly #cluster: Cluster;
  readonly #limits: Limits;
  #containers = 0;

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
    this.#limits = limitsOf(cluster.settings);
  }

  read(map: YamlMap, isWhole: boolean, implied?: Type): void {
    if (this.#seen.has(map) || this.#containers > this.#limits.containers) return;
    this.#seen.add(map);
    const type = typeOf(map) ?? implied;
    if (type === undefined) return;
    const items = itemsOf(map, type.kind);
    if (items === undefined) this.#add(new ManifestObject(map, type, isWhole, this.#cluster));
    else this.#readItems(items, isWhole, impliedType(type));
  }

  /** An object beyond the limit is left out: one alone may hold any number of containers. */
  #add(object: KubernetesObject): void {
    this.#containers += object.pods.reduce((sum, { containers }) => sum + containers.length, 0);
    if (this.#containers <= this.#limits.containers) {
      this.objects.push(object);
      return;
    }
    const message = `The file holds ${this.#containers} containers up to here`;
    this.#problem(object, overLimit(message, "containers", this.#limits), "containers");
  }

  #readItems(items: YamlNode, isWhole: boolean, implied: Type | undefined): void {
    if (items.type === "scalar" && items.value === null) return;
    if (items.type !== "seq") {
      this.#problem(items, "The items of a List must be a sequence.");
      return;
    }
    for (const { value } of items.items) {
      if (value.type === "map") this.read(value, isWhole, implied);
      else if (value.type === "seq" || value.value !== null)
        this.#problem(value, "An item of a List must be an object.");
    }
  }

  #problem({ source, range }: Located, message: string, limit?: LimitName): void {
    this.problems.push({ source, range, message, ...(limit === undefined ? {} : { limit }) });
  }
}

function typeOf(map: YamlMap): Type | undefined {
  const apiVersion = wordField(map, "apiVersion");
  const kind = wordField(map, "kind");
  return apiVersion === undefined || kind === undefined ? undefined : { apiVersion, kind };
}

/** `List`, and lists of one kind, such as `RoleBindingList`, have `items`. */
function itemsOf(map: YamlMap, kind: Scalar<string>): YamlNode | undefined {
  return kind.known && kind.value.endsWith("List") ? map.get("items")?.value : undefined;
}

/** Items of a `RoleBindingList` need not repeat that they are a `RoleBinding`. */
function impliedType({ apiVersion, kind }: Type): Type | undefined {
  if (!kind.known || kind.value === "List") return undefined;
  return { apiVersion, kind: known(kind, kind.value.slice(0, -"List".length)) };
}

export interface Objects {
  readonly objects: readonly KubernetesObject[];
  readonly problems: readonly Problem[];
}

export function readObjects(documents: readonly YamlDocument[], settings: ModelSettings): Objects {
  const reader = new ObjectReader({ settings, standard: standardOf(settings) });
  for (const { root, problems } of documents) {
    if (root?.type === "map") reader.read(root, problems.length === 0);
  }
  if (reader.objects.length === 0) return reader;
  return { objects: reader.objects, problems: [...reader.problems, ...strayDocuments(documents)] };
}

/** Documents beside objects that can't be objects: `kubectl` refuses the whole file for them. */
function* strayDocuments(documents: readonly YamlDocument[]): Generator<Problem> {
  for (const { root, problems } of documents) {
    if (root === undefined || root.type === "map" || problems.length > 0) continue;
    const what = root.type === "seq" ? "a sequence" : "a single value";
    yield {
      ...firstLineOf(root),
      message: `This document is ${what}; an object needs a map with apiVersion and kind.`,
    };
  }
}

function firstLineOf({ source, range: [start, end] }: Located): Located {
  const line = source.text.slice(start, end).search(/\r?\n/);
  return { source, range: [start, line === -1 ? end : start + line] };
}
