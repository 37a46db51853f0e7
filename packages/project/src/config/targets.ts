import type { TargetName } from "@secpolicy/core";

/** Checked by the compiler: a target that the model adds is missing here until it is listed. */
const targets: Readonly<Record<TargetName, true>> = {
  "dockerfile.file": true,
  "dockerfile.stage": true,
  "dockerfile.instruction": true,
  "compose.project": true,
  "compose.service": true,
  "compose.network": true,
  "kubernetes.manifest": true,
  "kubernetes.object": true,
  "kubernetes.pod": true,
  "kubernetes.container": true,
  "nextjs.config": true,
  "nextjs.header": true,
};

export const targetNames: readonly string[] = Object.keys(targets);
