/** What a container asks of its node and what it may use at most. */
import type { Scalar } from "../scalar.ts";
import type { YamlMap } from "../yaml/node.ts";
import { wordField } from "./fields.ts";
import type { KubernetesResource, KubernetesResources } from "./model.ts";
import { quantityField } from "./quantity.ts";

class Resource implements KubernetesResource {
  readonly #container: YamlMap;
  readonly #pod: YamlMap;
  readonly #name: string;

  constructor(container: YamlMap, pod: YamlMap, name: string) {
    this.#container = container;
    this.#pod = pod;
    this.#name = name;
  }

  get request(): Scalar<number> | undefined {
    return this.#amount("requests");
  }

  get limit(): Scalar<number> | undefined {
    return this.#amount("limits");
  }

  get requestText(): Scalar<string> | undefined {
    return wordField(this.#container, "resources", "requests", this.#name);
  }

  get limitText(): Scalar<string> | undefined {
    return wordField(this.#container, "resources", "limits", this.#name);
  }

  get isRequested(): boolean {
    return this.isLimited || this.request !== undefined || this.#amountOfPod("requests") !== undefined;
  }

  get isLimited(): boolean {
    return this.limit !== undefined || this.#amountOfPod("limits") !== undefined;
  }

  #amount(side: "requests" | "limits"): Scalar<number> | undefined {
    return quantityField(this.#container, "resources", side, this.#name);
  }

  #amountOfPod(side: "requests" | "limits"): Scalar<number> | undefined {
    return quantityField(this.#pod, "resources", side, this.#name);
  }
}

/** `container` and `pod` are the maps that may hold `resources`: those of a pod hold for its containers together. */
export function resourcesOf(container: YamlMap, pod: YamlMap): KubernetesResources {
  return {
    cpu: new Resource(container, pod, "cpu"),
    memory: new Resource(container, pod, "memory"),
    ephemeralStorage: new Resource(container, pod, "ephemeral-storage"),
  };
}
