import { definePolicy, is, usersOf } from "@secpolicy/core";

/** By convention these files are bases of kustomizations, which put the real image in place: `config/manager` is Kubebuilder's. */
const BASE = /(?:^|\/)bases?\/|(?:^|\/)manager\/manager\.ya?ml$/;

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Container runs an image with the tag latest",
    severity: "medium",
    severityReason: "Nothing is wrong today; a restart takes another image without anybody having decided so.",
    presets: ["recommended"],
    remediation: "Name the version, such as `nginx:1.27.3`, or better the digest.",
    references: [
      "https://kubernetes.io/docs/concepts/containers/images/",
      "https://kubernetes.io/docs/concepts/configuration/overview/",
    ],
    frameworks: [],
    aliases: [
      "kubelinter:latest-tag",
      "kubescore:container-image-tag",
      "trivy:KSV-0013",
      "checkov:CKV_K8S_14",
      "kics:invalid_image",
      "polaris:tagNotSpecified",
      "kyverno:best-practices/disallow-latest-tag",
    ],
    since: "0.1.0",
  },
  *check(container) {
    const { image, label } = container;
    const reference = image?.reference;
    if (image === undefined || reference === undefined || reference.tag !== "latest" || reference.digest !== undefined)
      return;
    if (BASE.test(image.source.path)) return;
    // The name that Kubebuilder gives a controller until kustomize puts the real image in its place.
    if (reference.text === "controller:latest") return;
    // Such an image is loaded onto the node by hand; no registry decides what it is.
    if (is(image.pullPolicy, "Never") !== false) return;
    yield {
      at: image,
      message: `Container "${label}" runs ${reference.text}: whatever its publisher pushed last, so that replicas can differ and no rollback brings the old one back.`,
      related: usersOf(container, image, `used by ${label}`),
    };
  },
});
