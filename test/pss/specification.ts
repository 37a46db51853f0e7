/**
 * The Pod Security Standards as their page specifies them, control by control, on plain objects: no model, no policies.
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/
 */
import type { Fields } from "./pods.ts";

export interface Subject {
  readonly spec: Fields;
  readonly annotations: Readonly<Record<string, string>>;
  /** Minor version of Kubernetes 1. */
  readonly minor: number;
}

type Control = (pod: Pod) => boolean;

/** What the controls ask about, each list with all its levels. */
interface Pod {
  readonly minor: number;
  readonly spec: Fields;
  readonly annotations: Subject["annotations"];
  readonly containers: readonly Fields[];
  readonly podContext: Fields;
  readonly contexts: readonly Fields[];
}

export function isAdmitted(subject: Subject, level: "baseline" | "restricted"): boolean {
  const pod = readPod(subject);
  const controls = level === "baseline" ? baseline : [...baseline, ...restricted];
  return controls.every((control) => control(pod));
}

function readPod({ spec, annotations, minor }: Subject): Pod {
  const containers = ["initContainers", "containers", "ephemeralContainers"].flatMap((key) => list(spec[key]));
  const podContext = map(spec["securityContext"]);
  const contexts = containers.map((container) => map(container["securityContext"]));
  return { minor, spec, annotations, containers, podContext, contexts };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function map(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function list(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function texts(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value is there and is none of those allowed. */
function isOther(value: unknown, allowed: readonly unknown[]): boolean {
  return value !== undefined && value !== null && !allowed.includes(value);
}

const profiles = ["RuntimeDefault", "Localhost"];

const defaultCapabilities =
  "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(
    " ",
  );

const safeSysctls: readonly (readonly [since: number, names: string])[] = [
  [
    0,
    "kernel.shm_rmid_forced net.ipv4.ip_local_port_range net.ipv4.ip_unprivileged_port_start net.ipv4.tcp_syncookies net.ipv4.ping_group_range",
  ],
  [27, "net.ipv4.ip_local_reserved_ports"],
  [
    29,
    "net.ipv4.tcp_keepalive_time net.ipv4.tcp_fin_timeout net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes",
  ],
  [32, "net.ipv4.tcp_rmem net.ipv4.tcp_wmem"],
  [37, "net.ipv4.tcp_slow_start_after_idle net.ipv4.tcp_notsent_lowat"],
];

const isTrusted = ({ minor, spec }: Pod): boolean => minor >= 35 && spec["hostUsers"] === false;

const isWindows = ({ minor, spec }: Pod): boolean => minor >= 25 && map(spec["os"])["name"] === "windows";

const baseline: readonly Control[] = [
  ({ podContext, contexts }) =>
    [podContext, ...contexts].every((context) => map(context["windowsOptions"])["hostProcess"] !== true),
  ({ spec }) => ["hostNetwork", "hostPID", "hostIPC"].every((key) => spec[key] !== true),
  ({ contexts }) => contexts.every(({ privileged }) => privileged !== true),
  ({ contexts }) =>
    contexts.every(({ capabilities }) =>
      texts(map(capabilities)["add"]).every((name) => defaultCapabilities.includes(String(name))),
    ),
  ({ spec }) => list(spec["volumes"]).every((volume) => !isFields(volume["hostPath"])),
  ({ containers }) => containers.every(({ ports }) => list(ports).every((port) => !isOther(port["hostPort"], [0]))),
  ({ minor, containers }) => minor < 34 || containers.every((container) => hostsOf(container).every((host) => !host)),
  ({ podContext, contexts }) =>
    [podContext, ...contexts].every(({ appArmorProfile }) => !isOther(map(appArmorProfile)["type"], profiles)),
  ({ annotations }) =>
    Object.entries(annotations).every(
      ([key, value]) =>
        !key.startsWith("container.apparmor.security.beta.kubernetes.io/") ||
        value === "" ||
        value === "runtime/default" ||
        value.startsWith("localhost/"),
    ),
  ({ minor, podContext, contexts }) => [podContext, ...contexts].every((context) => hasPlainSeLinux(context, minor)),
  (pod) => isTrusted(pod) || pod.contexts.every(({ procMount }) => !isOther(procMount, ["Default"])),
  ({ podContext, contexts }) =>
    [podContext, ...contexts].every(({ seccompProfile }) => !isOther(map(seccompProfile)["type"], profiles)),
  ({ minor, podContext }) => {
    const names = safeSysctls.flatMap(([since, safe]) => (since <= minor ? safe.split(" ") : []));
    return list(podContext["sysctls"]).every(({ name }) => names.includes(String(name)));
  },
];

const restricted: readonly Control[] = [
  ({ spec }) => list(spec["volumes"]).every((volume) => Object.keys(volume).every((key) => volumeKeys.includes(key))),
  (pod) => isWindows(pod) || pod.contexts.every((context) => context["allowPrivilegeEscalation"] === false),
  (pod) =>
    isTrusted(pod) ||
    (pod.podContext["runAsNonRoot"] !== false &&
      pod.contexts.every((context) => (context["runAsNonRoot"] ?? pod.podContext["runAsNonRoot"]) === true)),
  (pod) => isTrusted(pod) || [pod.podContext, ...pod.contexts].every(({ runAsUser }) => runAsUser !== 0),
  (pod) =>
    isWindows(pod) ||
    pod.contexts.every(({ seccompProfile }) => isFields(seccompProfile ?? pod.podContext["seccompProfile"])),
  (pod) => isWindows(pod) || pod.contexts.every(({ capabilities }) => texts(map(capabilities)["drop"]).includes("ALL")),
  ({ contexts }) =>
    contexts.every(({ capabilities }) => texts(map(capabilities)["add"]).every((name) => name === "NET_BIND_SERVICE")),
  ({ contexts }) => contexts.every(({ procMount }) => !isOther(procMount, ["Default"])),
];

const volumeKeys: readonly string[] =
  "name configMap csi downwardAPI emptyDir ephemeral image persistentVolumeClaim projected secret".split(" ");

function hasPlainSeLinux({ seLinuxOptions }: Fields, minor: number): boolean {
  const { type, user, role } = map(seLinuxOptions);
  const types = [
    "",
    "container_t",
    "container_init_t",
    "container_kvm_t",
    ...(minor >= 31 ? ["container_engine_t"] : []),
  ];
  return !isOther(type, types) && !user && !role;
}

function hostsOf(container: Fields): readonly unknown[] {
  const { postStart, preStop } = map(container["lifecycle"]);
  const { livenessProbe, readinessProbe, startupProbe } = container;
  return [livenessProbe, readinessProbe, startupProbe, postStart, preStop].flatMap((handler) =>
    ["httpGet", "tcpSocket"].map((action) => map(map(handler)[action])["host"]),
  );
}
