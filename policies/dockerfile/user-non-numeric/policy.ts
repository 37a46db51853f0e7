import { definePolicy, is, knownValue } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "USER by name",
    severity: "info",
    severityReason: "It works everywhere but in Kubernetes with `runAsNonRoot` and no `runAsUser`.",
    presets: ["strict"],
    remediation: "Give the number of the user: `USER 1000`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#user",
      "https://kubernetes.io/docs/tasks/configure-pod-container/security-context/",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3066"],
    since: "0.1.0",
  },
  *check({ isFinal, user, isWindows }) {
    if (!isFinal || user === undefined || user.isBase || isWindows === true) return;
    // Root by name is root, which is another policy's matter.
    if (is(user.isNumeric, false) !== true || is(user.isRoot, true) === true) return;
    yield {
      at: user,
      message: `The image runs as ${knownValue(user.user)}, by name: Kubernetes can't tell that this is not root, so with runAsNonRoot alone it refuses to start it.`,
      related: user.args.map((at) => ({ at, label: "sets the value" })),
    };
  },
});
