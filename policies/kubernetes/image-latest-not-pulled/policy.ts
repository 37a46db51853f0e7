import { definePolicy, is, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Image with the tag latest is not pulled again",
    severity: "low",
    severityReason: "Nothing breaks; nodes run different images under one name.",
    presets: ["strict"],
    remediation: "Name a version; if it must be `latest`, set `imagePullPolicy: Always`.",
    references: ["https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy"],
    frameworks: [],
    aliases: ["kubescape:C-0075"],
    since: "0.1.0",
  },
  *check(container) {
    const { image, label } = container;
    const reference = image?.reference;
    if (reference === undefined || reference.digest !== undefined || (reference.tag ?? "latest") !== "latest") return;
    const at = image?.pullPolicy;
    if (at === undefined || is(at, "IfNotPresent") !== true) return;
    yield {
      at,
      message: `Container "${label}" runs the latest ${reference.path} that its node happens to have: with IfNotPresent a newer one is never pulled.`,
      related: usersOf(container, at, `used by ${label}`),
    };
  },
});
