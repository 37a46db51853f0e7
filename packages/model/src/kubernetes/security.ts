/** The security context in force for a container, as the kubelet determines it. */
import type { List, Scalar } from "../scalar.ts";
import { is, known, knownValue } from "../scalar.ts";
import type { Located } from "../source.ts";
import type { YamlMap } from "../yaml/node.ts";
import { seccompAnnotationOf } from "./annotations.ts";
import { booleanField, numberField, wordField, wordsField } from "./fields.ts";
import type { KubernetesSecurity } from "./model.ts";

const CONTEXT = "securityContext";

/**
 * `pod` and `container` are the maps that hold a `securityContext`. A container's setting wins over its pod's, and at
 * each level a field over an annotation; `annotations` are absent where they don't count.
 */
export function securityOf(pod: YamlMap, container: YamlMap, annotations: YamlMap | undefined): KubernetesSecurity {
  const privileged = booleanField(container, CONTEXT, "privileged");
  const capabilitiesAdd = wordsField(container, CONTEXT, "capabilities", "add");
  const escalationCause = escalationCauseOf(privileged, capabilitiesAdd);
  return {
    runAsNonRoot: booleanField(container, CONTEXT, "runAsNonRoot") ?? booleanField(pod, CONTEXT, "runAsNonRoot"),
    runAsUser: numberField(container, CONTEXT, "runAsUser") ?? numberField(pod, CONTEXT, "runAsUser"),
    runAsGroup: numberField(container, CONTEXT, "runAsGroup") ?? numberField(pod, CONTEXT, "runAsGroup"),
    privileged,
    allowPrivilegeEscalation:
      escalationCause === undefined
        ? booleanField(container, CONTEXT, "allowPrivilegeEscalation")
        : known(escalationCause, true),
    escalationCause,
    readOnlyRootFilesystem: booleanField(container, CONTEXT, "readOnlyRootFilesystem"),
    capabilitiesAdd,
    capabilitiesDrop: wordsField(container, CONTEXT, "capabilities", "drop"),
    seccompProfile:
      wordField(container, CONTEXT, "seccompProfile", "type") ??
      seccompAnnotationOf(annotations, knownValue(wordField(container, "name")) ?? "") ??
      wordField(pod, CONTEXT, "seccompProfile", "type") ??
      seccompAnnotationOf(annotations),
  };
}

/**
 * Escalation is always possible for privileged containers and those that add `CAP_SYS_ADMIN`: so says the API's
 * reference, and its validation refuses `allowPrivilegeEscalation: false` beside them. It compares the capability's
 * long name only; with the usual short one, `SYS_ADMIN`, a `false` is accepted and takes effect.
 */
function escalationCauseOf(
  privileged: Scalar<boolean> | undefined,
  added: List<Scalar<string>> | undefined,
): Located | undefined {
  if (is(privileged, true) === true) return privileged;
  return added?.items.find((capability) => is(capability, "CAP_SYS_ADMIN") === true);
}
