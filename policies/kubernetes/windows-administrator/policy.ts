import { definePolicy, stringAt, usersOf } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Windows container runs as its administrator",
    severity: "medium",
    severityReason: "It takes somebody who is in the container already; then everything in it can be changed.",
    presets: ["strict"],
    remediation: "Set `windowsOptions.runAsUserName: ContainerUser`.",
    references: [
      "https://kubernetes.io/docs/tasks/configure-pod-container/configure-runasusername/",
      "https://kubernetes.io/docs/concepts/security/windows-security/",
    ],
    frameworks: [],
    aliases: ["kyverno:windows-security/require-run-as-containeruser"],
    since: "0.1.0",
  },
  *check(container) {
    const own = stringAt(container.yaml, "securityContext", "windowsOptions", "runAsUserName");
    const user = own ?? stringAt(container.pod.yaml, "securityContext", "windowsOptions", "runAsUserName");
    if (user?.known !== true || !/^(?:.*\\)?ContainerAdministrator$/i.test(user.value)) return;
    yield {
      at: user,
      message: `Container "${container.label}" runs as ContainerAdministrator, so whoever gets in can change everything in it.`,
      related: usersOf(container, user, `used by ${container.label}`),
    };
  },
});
