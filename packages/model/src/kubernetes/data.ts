/** What a ConfigMap or a Secret holds, each value as its readers get it. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { mapAt } from "../yaml/access.ts";
import type { YamlEntry, YamlScalar } from "../yaml/node.ts";
import type { KubernetesDatum, KubernetesObject } from "./model.ts";

type Typed = Pick<KubernetesObject, "groupKind" | "yaml">;

/** None for other objects. */
export function dataOf({ groupKind, yaml }: Typed): readonly KubernetesDatum[] {
  const kind = groupKind.known ? groupKind.value : "";
  if (kind !== "Secret" && kind !== "ConfigMap") return [];
  const plain = kind === "Secret" ? "stringData" : "data";
  const encoded = kind === "Secret" ? "data" : "binaryData";
  return [
    ...(mapAt(yaml, plain)?.entries ?? []).flatMap((entry) => datumOf(entry, plainText)),
    ...(mapAt(yaml, encoded)?.entries ?? []).flatMap((entry) => datumOf(entry, decodedText)),
  ];
}

function datumOf({ key, value }: YamlEntry, read: (value: YamlScalar) => Scalar<string>): readonly KubernetesDatum[] {
  if (value.type !== "scalar" || value.value === null) return [];
  const { source, range } = key;
  return [{ source, range, key: key.text, value: read(value) }];
}

/** A template may write the text; one that fills in a part of a long text leaves the rest to be read. */
function plainText(value: YamlScalar): Scalar<string> {
  return /^\s*(?:\{\{.*\}\}|\$\{[^}]*\}|\$\([^)]*\)|<%.*%>)\s*$/s.test(value.text)
    ? unknown(value, value.text)
    : known(value, value.text);
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/** Base64 of UTF-8; bytes that are no text are unknown, and so is what is no base64. */
function decodedText(value: YamlScalar): Scalar<string> {
  const packed = value.text.replaceAll(/\s/g, "");
  if (!BASE64.test(packed) || packed.length % 4 !== 0) return unknown(value, value.text);
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  try {
    return known(value, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return unknown(value, value.text);
  }
}
