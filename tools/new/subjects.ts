/** What a new policy starts from, for each kind: a node that many policies judge, and a text that holds one. */
import type { Kind, TargetName } from "@secpolicy/core";

export interface Subject {
  readonly on: TargetName;
  /** The name of the node in code. */
  readonly node: string;
  /** An expression for a value of the node, and its path. */
  readonly value: string;
  readonly field: string;
  /** The language of code blocks. */
  readonly language: string;
  /** A text with the value marked where the policy points. */
  readonly marked: readonly string[];
  readonly innocent: readonly string[];
}

export const subjects: { readonly [K in Kind]: Subject } = {
  dockerfile: {
    on: "dockerfile.stage",
    node: "stage",
    value: "stage.from.reference",
    field: "from.reference",
    language: "dockerfile",
    marked: ["FROM «debian:12»"],
    innocent: ["FROM debian:13"],
  },
  compose: {
    on: "compose.service",
    node: "service",
    value: "service.image?.text",
    field: "image.text",
    language: "yaml",
    marked: ["services:", "  web:", "    image: «nginx:1.27»"],
    innocent: ["services:", "  web:", "    image: nginx:1.28"],
  },
  kubernetes: {
    on: "kubernetes.container",
    node: "container",
    value: "container.image?.text",
    field: "image.text",
    language: "yaml",
    marked: [
      "apiVersion: v1",
      "kind: Pod",
      "metadata:",
      "  name: web",
      "spec:",
      "  containers:",
      "    - name: web",
      "      image: «nginx:1.27»",
    ],
    innocent: [
      "apiVersion: v1",
      "kind: Pod",
      "metadata:",
      "  name: web",
      "spec:",
      "  containers:",
      "    - name: web",
      "      image: nginx:1.28",
    ],
  },
  nextjs: {
    on: "nextjs.header",
    node: "header",
    value: "header.value",
    field: "value",
    language: "ts",
    marked: [
      "export default {",
      "  async headers() {",
      '    return [{ source: "/:path*", headers: [{ key: "X-Foo", value: «"1"» }] }];',
      "  },",
      "};",
    ],
    innocent: [
      "export default {",
      "  async headers() {",
      '    return [{ source: "/:path*", headers: [{ key: "X-Foo", value: "2" }] }];',
      "  },",
      "};",
    ],
  },
};
