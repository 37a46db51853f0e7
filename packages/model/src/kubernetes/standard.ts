/**
 * What the Pod Security Standards of Kubernetes' versions say differently, from the versions of the controls in
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/ and of the admission controller that enforces them.
 */
import type { ModelSettings } from "../document.ts";
import type { KubernetesStandard } from "./model.ts";

/** What a standard allows from a minor version of Kubernetes 1 on. */
type Since = readonly (readonly [minor: number, words: readonly string[]])[];

const SYSCTLS: Since = [
  [
    0,
    [
      "kernel.shm_rmid_forced",
      "net.ipv4.ip_local_port_range",
      "net.ipv4.tcp_syncookies",
      "net.ipv4.ping_group_range",
      "net.ipv4.ip_unprivileged_port_start",
    ],
  ],
  [27, ["net.ipv4.ip_local_reserved_ports"]],
  [
    29,
    [
      "net.ipv4.tcp_keepalive_time",
      "net.ipv4.tcp_fin_timeout",
      "net.ipv4.tcp_keepalive_intvl",
      "net.ipv4.tcp_keepalive_probes",
    ],
  ],
  [32, ["net.ipv4.tcp_rmem", "net.ipv4.tcp_wmem"]],
  [37, ["net.ipv4.tcp_slow_start_after_idle", "net.ipv4.tcp_notsent_lowat"]],
];

const SELINUX_TYPES: Since = [
  [0, ["container_t", "container_init_t", "container_kvm_t"]],
  [31, ["container_engine_t"]],
];

/** The minor version in the settings; without bound where there is none, or none that can be read: the newest. */
export function minorOf({ kubernetesVersion }: ModelSettings): number {
  const [, digits] = /^1\.(\d+)$/.exec(kubernetesVersion ?? "") ?? [];
  return digits === undefined ? Number.POSITIVE_INFINITY : Number(digits);
}

/** The standards of the version in the settings. */
export function standardOf(settings: ModelSettings): KubernetesStandard {
  const minor = minorOf(settings);
  return {
    sysctls: allowedIn(SYSCTLS, minor),
    seLinuxTypes: allowedIn(SELINUX_TYPES, minor),
    exemptsWindows: minor >= 25,
    readsSeccompAnnotations: minor < 27,
    forbidsHandlerHosts: minor >= 34,
    trustsUserNamespaces: minor >= 35,
  };
}

function allowedIn(since: Since, minor: number): readonly string[] {
  return since.flatMap(([first, words]) => (first <= minor ? words : []));
}
