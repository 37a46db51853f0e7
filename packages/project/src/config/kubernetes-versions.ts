/** Minor versions of Kubernetes 1 that can be chosen. */
const OLDEST = 24;
const NEWEST = 37;

export const kubernetesVersions: readonly string[] = Array.from(
  { length: NEWEST - OLDEST + 1 },
  (_, index) => `1.${OLDEST + index}`,
);
