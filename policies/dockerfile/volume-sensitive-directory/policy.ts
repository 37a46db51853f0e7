import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["VOLUME"],
  meta: {
    title: "VOLUME in a directory of the kernel",
    severity: "medium",
    severityReason: "Containers lose devices or settings that programs need, or do not start.",
    presets: ["strict"],
    remediation: "Leave the VOLUME out; mount what the program needs from there when the container is started.",
    references: ["https://docs.docker.com/reference/dockerfile/#volume"],
    frameworks: [],
    aliases: ["dockle:DKL-DI-0002"],
    since: "0.1.0",
  },
  *check({ args }) {
    for (const path of args) {
      if (!path.known || !isSensitive(path.value)) continue;
      yield {
        at: path,
        message: `${path.value} is the kernel's: a volume lays an empty directory over it in every container.`,
      };
    }
  },
});

/** Images with systemd have a volume for control groups by custom, and shared memory is for programs. */
function isSensitive(path: string): boolean {
  return /^\/(?:proc|sys|dev)(?:\/|$)/.test(path) && !/^\/(?:sys\/fs\/cgroup|dev\/shm)(?:\/|$)/.test(path);
}
