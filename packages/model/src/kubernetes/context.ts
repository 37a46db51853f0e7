/** A security context as one level writes it: the standards refuse a bad value even where another level overrides it. */
import type { Scalar } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { YamlMap } from "../yaml/node.ts";
import { booleanField, numberField, wordField } from "./fields.ts";
import type { KubernetesContext } from "./model.ts";

const CONTEXT = "securityContext";

/** Reads a setting when it is asked for: most are asked by one policy, and most policies are not enabled. */
class SecurityContext implements KubernetesContext {
  readonly source: Located["source"];
  readonly range: Located["range"];
  readonly label: string;
  readonly #owner: YamlMap;

  constructor({ source, range }: Located, label: string, owner: YamlMap) {
    this.source = source;
    this.range = range;
    this.label = label;
    this.#owner = owner;
  }

  get runAsNonRoot(): Scalar<boolean> | undefined {
    return booleanField(this.#owner, CONTEXT, "runAsNonRoot");
  }

  get runAsUser(): Scalar<number> | undefined {
    return numberField(this.#owner, CONTEXT, "runAsUser");
  }

  get hostProcess(): Scalar<boolean> | undefined {
    return booleanField(this.#owner, CONTEXT, "windowsOptions", "hostProcess");
  }

  get procMount(): Scalar<string> | undefined {
    return wordField(this.#owner, CONTEXT, "procMount");
  }

  get seccompProfile(): Scalar<string> | undefined {
    return wordField(this.#owner, CONTEXT, "seccompProfile", "type");
  }

  get appArmorProfile(): Scalar<string> | undefined {
    return wordField(this.#owner, CONTEXT, "appArmorProfile", "type");
  }

  get seLinuxType(): Scalar<string> | undefined {
    return wordField(this.#owner, CONTEXT, "seLinuxOptions", "type");
  }

  get seLinuxUser(): Scalar<string> | undefined {
    return wordField(this.#owner, CONTEXT, "seLinuxOptions", "user");
  }

  get seLinuxRole(): Scalar<string> | undefined {
    return wordField(this.#owner, CONTEXT, "seLinuxOptions", "role");
  }
}

/** `owner` is the map that holds the `securityContext`; `at` and `label` are its name. */
export function contextOf(at: Located, label: string, owner: YamlMap): KubernetesContext {
  return new SecurityContext(at, label, owner);
}
