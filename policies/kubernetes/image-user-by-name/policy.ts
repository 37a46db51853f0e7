import { definePolicy, is, type Related } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  reads: "project",
  meta: {
    title: "runAsNonRoot on an image whose user is a name",
    severity: "high",
    severityReason: "The container never starts, on any cluster.",
    presets: ["recommended"],
    remediation: "Give the user's number in the Dockerfile (`USER 1001`), or set `runAsUser` beside `runAsNonRoot`.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
      "https://github.com/kubernetes/kubernetes/pull/56503",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ label, pod, image, security }, { project }) {
    const { runAsNonRoot, runAsUser } = security;
    if (image?.reference === undefined || runAsNonRoot === undefined || runAsUser !== undefined) return;
    if (is(runAsNonRoot, true) !== true || is(pod.isWindows, false) !== true) return;
    const built = project.imageOf(image.reference.text);
    const user = built?.stage.user;
    // An image for root is another matter: a number would not help it.
    if (built === undefined || user?.isNumeric !== false || user.isRoot !== false) return;
    const related: Related[] = [
      { at: user.place, label: "the image's user" },
      { at: runAsNonRoot, label: "asks for a user that is known not to be root" },
    ];
    if (built.namedBy !== undefined) related.push({ at: built.namedBy, label: "names the image" });
    yield {
      at: image,
      message: `Container "${label}" does not start: runAsNonRoot is true, and the kubelet can't tell that "${user.name}", the user of the image that ${built.dockerfile} builds, is not root.`,
      related,
    };
  },
});
