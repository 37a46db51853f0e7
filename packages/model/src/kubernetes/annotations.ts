/** Annotations of a pod that stood for security settings before there were fields. */
import { known, type Scalar } from "../scalar.ts";
import type { YamlMap } from "../yaml/node.ts";
import { wordField } from "./fields.ts";

const APPARMOR = "container.apparmor.security.beta.kubernetes.io/";
const SECCOMP_POD = "seccomp.security.alpha.kubernetes.io/pod";
const SECCOMP_CONTAINER = "container.seccomp.security.alpha.kubernetes.io/";

/** Profiles as annotations name them: `runtime/default`, `localhost/…`, `unconfined`. */
export function appArmorAnnotationsOf(annotations: YamlMap | undefined): readonly Scalar<string>[] {
  const profiles: Scalar<string>[] = [];
  for (const { key } of annotations?.entries ?? []) {
    const profile = key.text.startsWith(APPARMOR) ? wordField(annotations, key.text) : undefined;
    if (profile !== undefined) profiles.push(profile);
  }
  return profiles;
}

/** The profile's type that the API server sets for an annotation; nothing for values that it knows no type for. */
export function seccompAnnotationOf(annotations: YamlMap | undefined, container?: string): Scalar<string> | undefined {
  if (annotations === undefined) return undefined;
  const profile = wordField(annotations, container === undefined ? SECCOMP_POD : SECCOMP_CONTAINER + container);
  if (profile?.known !== true) return profile;
  const type = seccompTypeOf(profile.value);
  return type === undefined ? undefined : known(profile, type);
}

function seccompTypeOf(profile: string): string | undefined {
  if (profile === "unconfined") return "Unconfined";
  if (profile === "runtime/default" || profile === "docker/default") return "RuntimeDefault";
  return profile.startsWith("localhost/") ? "Localhost" : undefined;
}
