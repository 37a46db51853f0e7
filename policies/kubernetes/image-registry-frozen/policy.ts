import { definePolicy, replace, textOf, usersOf } from "@secpolicy/core";

const FROZEN = "k8s.gcr.io";
const SUCCESSOR = "registry.k8s.io";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Image comes from a registry that is frozen",
    severity: "low",
    severityReason: "The images are still served, but no new ones come, fixes included.",
    presets: ["recommended"],
    remediation: "Take the image from `registry.k8s.io`, which has all of them and the new ones.",
    references: ["https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/"],
    frameworks: [],
    aliases: ["kubescape:C-0253", "kyverno:other/restrict-deprecated-registry"],
    since: "0.1.0",
  },
  *check(container) {
    const { image, label } = container;
    if (image?.reference?.registry !== FROZEN) return;
    yield {
      at: image,
      message: `Container "${label}" takes its image from ${FROZEN}, which has been frozen since April 2023 and gets no fixes.`,
      related: usersOf(container, image, `used by ${label}`),
      fix: {
        title: `Use ${SUCCESSOR}`,
        safe: false,
        edits: [replace(image, textOf(image).replace(FROZEN, SUCCESSOR))],
      },
    };
  },
});
