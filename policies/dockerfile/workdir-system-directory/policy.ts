import { definePolicy, knownValue, type Scalar } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["WORKDIR"],
  meta: {
    title: "WORKDIR in a directory of the kernel",
    severity: "medium",
    severityReason: "What the build puts there is not there in containers, or hides what programs need.",
    presets: ["recommended"],
    remediation: "Use a directory of the program's own, such as `/app` or `/srv`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#workdir",
      "https://refspecs.linuxfoundation.org/FHS_3.0/fhs/index.html",
    ],
    frameworks: [],
    aliases: ["trivy:DS-0030"],
    since: "0.1.0",
  },
  *check({ args: [path] }) {
    if (path === undefined) return;
    const directory = systemDirectory(path);
    if (directory === undefined) return;
    yield {
      at: path,
      message: `${directory} belongs to the kernel and is mounted anew in every container, so what the build puts into ${knownValue(path) ?? directory} is not there.`,
    };
  },
});

/** `/dev/shm` is memory for programs. */
function systemDirectory(path: Scalar<string>): string | undefined {
  if (!path.known || /^\/dev\/shm(?:\/|$)/.test(path.value)) return undefined;
  return /^\/(?:proc|sys|dev|boot|initrd|lost\+found)(?=\/|$)/.exec(path.value)?.[0];
}
