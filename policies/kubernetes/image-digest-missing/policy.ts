import { definePolicy, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container runs an image without a digest",
    severity: "info",
    severityReason: "It takes somebody who moves a tag on purpose or by mistake.",
    presets: [],
    remediation: "Name the digest beside the tag: `nginx:1.27.3@sha256:…`; tools for dependency updates keep it fresh.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/#image-names"],
    frameworks: [],
    aliases: [
      "checkov:CKV_K8S_43",
      "kics:image_without_digest",
      "kubescape:C-0306",
      "kyverno:other/require-image-checksum",
    ],
    since: "0.1.0",
  },
  *check(container) {
    const { image, label } = container;
    const reference = image?.reference;
    // What has no version at all is another policy's matter.
    if (image === undefined || reference === undefined || reference.digest !== undefined) return;
    if (reference.tag === undefined || reference.tag === "latest") return;
    yield {
      at: image,
      message: `Container "${label}" runs ${reference.text} by a tag, which its publisher can move to another image.`,
      related: usersOf(container, image, `used by ${label}`),
    };
  },
});
