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
  readonly yaml: YamlMap;

  constructor({ source, range }: Located, label: string, yaml: YamlMap) {
    this.source = source;
    this.range = range;
    this.label = label;
    this.yaml = yaml;
  }

  get runAsNonRoot(): Scalar<boolean> | undefined {
    return booleanField(this.yaml, CONTEXT, "runAsNonRoot");
  }

  get runAsUser(): Scalar<number> | undefined {
    return numberField(this.yaml, CONTEXT, "runAsUser");
  }

  get hostProcess(): Scalar<boolean> | undefined {
    return booleanField(this.yaml, CONTEXT, "windowsOptions", "hostProcess");
  }

  get procMount(): Scalar<string> | undefined {
    return wordField(this.yaml, CONTEXT, "procMount");
  }

  get seccompProfile(): Scalar<string> | undefined {
    return wordField(this.yaml, CONTEXT, "seccompProfile", "type");
  }

  get appArmorProfile(): Scalar<string> | undefined {
    return wordField(this.yaml, CONTEXT, "appArmorProfile", "type");
  }

  get seLinuxType(): Scalar<string> | undefined {
    return wordField(this.yaml, CONTEXT, "seLinuxOptions", "type");
  }

  get seLinuxUser(): Scalar<string> | undefined {
    return wordField(this.yaml, CONTEXT, "seLinuxOptions", "user");
  }

  get seLinuxRole(): Scalar<string> | undefined {
    return wordField(this.yaml, CONTEXT, "seLinuxOptions", "role");
  }
}

/** `yaml` is the map that holds the `securityContext`; `at` and `label` are its name. */
export function contextOf(at: Located, label: string, yaml: YamlMap): KubernetesContext {
  return new SecurityContext(at, label, yaml);
}
