/** The forms that values of fields can have. */

/** `int32` and `int64` are integers; `quantity` is `500m` or `2Gi`; `bytes` is base64. */
export type ScalarForm =
  | "string"
  | "boolean"
  | "int32"
  | "int64"
  | "number"
  | "bytes"
  | "quantity"
  | "intOrString"
  | "time";

export type FieldType =
  | { readonly form: ScalarForm }
  /** A text out of a closed set. */
  | { readonly form: "closed"; readonly set: string }
  | { readonly form: "list" | "map"; readonly of: FieldType }
  | { readonly form: "object"; readonly name: string }
  | { readonly form: "any" };

/** Minor versions of Kubernetes 1, both inclusive; absent where there is no end within the table. */
export interface Span {
  readonly since: number | undefined;
  readonly until: number | undefined;
}

export interface FieldRule {
  readonly name: string;
  readonly type: FieldType;
  readonly isRequired: boolean;
}

/** What an object may hold in one version of Kubernetes. */
export interface ObjectRule {
  readonly fields: ReadonlyMap<string, FieldRule>;
  readonly required: readonly FieldRule[];
}

export function isWithin({ since = 0, until = Number.POSITIVE_INFINITY }: Span, minor: number): boolean {
  return since <= minor && minor <= until;
}

/** What a message says of a span that the cluster's version is not in. */
export function spanText({ since, until }: Span): string {
  if (since === undefined) return `up to Kubernetes 1.${until} only`;
  if (until === undefined) return `only since Kubernetes 1.${since}`;
  return since === until ? `in Kubernetes 1.${since} only` : `in Kubernetes 1.${since} to 1.${until} only`;
}
