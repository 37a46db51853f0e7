/** Every control of the baseline standard, pass and fail, for each field, role of container and version that matters. */
import { describe, expect, it } from "vitest";
import { type Fields, podWith, podWithContainer, podWithContext, roleNames } from "./pods.ts";
import { denialsOf } from "./verdict.ts";

const OLDEST = "1.24";
const NEWEST = "1.37";

/** A pod that only the given policy refuses, at both levels; `undefined` for one that is admitted. */
function expectBaseline(pod: unknown, policy: string | undefined, version = NEWEST): void {
  const expected = policy === undefined ? [] : [`kubernetes/${policy}`];
  expect(denialsOf(pod, "pss-baseline", version)).toEqual(expected);
}

describe.each(roleNames)("the security context of a %s", (role) => {
  it.each<[settings: Fields, policy: string | undefined, version?: string]>([
    [{}, undefined],
    [{ privileged: false }, undefined],
    [{ privileged: true }, "privileged"],
    [{ capabilities: { add: ["NET_BIND_SERVICE", "CHOWN", "SYS_CHROOT"] } }, undefined],
    [{ capabilities: { add: [] } }, undefined],
    [{ capabilities: { add: ["NET_RAW"] } }, "capability-beyond-default"],
    [{ capabilities: { add: ["CHOWN", "SYS_ADMIN"] } }, "capability-beyond-default"],
    [{ capabilities: { add: ["CAP_CHOWN"] } }, "capability-beyond-default"],
    [{ capabilities: { add: ["ALL"] } }, "capability-beyond-default"],
    [{ windowsOptions: { hostProcess: false } }, undefined],
    [{ windowsOptions: { hostProcess: true } }, "windows-host-process"],
    [{ appArmorProfile: { type: "RuntimeDefault" } }, undefined],
    [{ appArmorProfile: { type: "Localhost", localhostProfile: "a" } }, undefined],
    [{ appArmorProfile: { type: "Unconfined" } }, "apparmor-unconfined"],
    [{ appArmorProfile: { type: "Unconfined" } }, "apparmor-unconfined", OLDEST],
    [{ seLinuxOptions: {} }, undefined],
    [{ seLinuxOptions: { type: "", user: "", role: "", level: "s0:c1" } }, undefined],
    [{ seLinuxOptions: { type: "container_t" } }, undefined],
    [{ seLinuxOptions: { type: "container_init_t" } }, undefined],
    [{ seLinuxOptions: { type: "container_kvm_t" } }, undefined],
    [{ seLinuxOptions: { type: "container_engine_t" } }, undefined],
    [{ seLinuxOptions: { type: "container_engine_t" } }, undefined, "1.31"],
    [{ seLinuxOptions: { type: "container_engine_t" } }, "selinux-options", "1.30"],
    [{ seLinuxOptions: { type: "spc_t" } }, "selinux-options"],
    [{ seLinuxOptions: { user: "system_u" } }, "selinux-options"],
    [{ seLinuxOptions: { role: "system_r" } }, "selinux-options"],
    [{ procMount: "Default" }, undefined],
    [{ procMount: "Unmasked" }, "proc-mount"],
    [{ seccompProfile: undefined }, undefined],
    [{ seccompProfile: { type: "Localhost", localhostProfile: "a.json" } }, undefined],
    [{ seccompProfile: { type: "Unconfined" } }, "seccomp-unconfined"],
    // What only the restricted standard refuses.
    [{ runAsNonRoot: false, runAsUser: 0, allowPrivilegeEscalation: true, capabilities: {} }, undefined],
  ])("%j is refused by %s", (settings, policy, version) => {
    expectBaseline(podWithContext(role, settings), policy, version);
  });

  it("may be missing", () => {
    expectBaseline(podWithContainer(role, {}), undefined);
  });
});

describe("the security context of a pod, even where every container overrides it", () => {
  it.each<[settings: Fields, policy: string | undefined, version?: string]>([
    [{ windowsOptions: { hostProcess: true } }, "windows-host-process"],
    [{ windowsOptions: { runAsUserName: "ContainerUser" } }, undefined],
    [{ appArmorProfile: { type: "Unconfined" } }, "apparmor-unconfined"],
    [{ appArmorProfile: { type: "RuntimeDefault" } }, undefined],
    [{ seLinuxOptions: { type: "container_t" } }, undefined],
    [{ seLinuxOptions: { type: "spc_t" } }, "selinux-options"],
    [{ seLinuxOptions: { type: "container_engine_t" } }, "selinux-options", OLDEST],
    [{ seLinuxOptions: { user: "u" } }, "selinux-options"],
    [{ seLinuxOptions: { role: "r" } }, "selinux-options"],
    [{ seccompProfile: { type: "RuntimeDefault" } }, undefined],
    [{ seccompProfile: { type: "Localhost", localhostProfile: "a" } }, undefined],
    [{ seccompProfile: { type: "Unconfined" } }, "seccomp-unconfined"],
    [{ runAsUser: 0, runAsNonRoot: false }, undefined],
  ])("%j is refused by %s", (securityContext, policy, version) => {
    const own = {
      appArmorProfile: { type: "RuntimeDefault" },
      seLinuxOptions: { type: "container_t" },
      seccompProfile: { type: "RuntimeDefault" },
      windowsOptions: { hostProcess: false },
    };
    const containers = [{ name: "app", image: "app:1", securityContext: own }];
    expectBaseline(podWith({ securityContext, containers }), policy, version);
  });
});

describe("a pod", () => {
  it.each<[spec: Fields, policy: string | undefined]>([
    [{}, undefined],
    [{ hostNetwork: false, hostPID: false, hostIPC: false }, undefined],
    [{ hostNetwork: true }, "host-network"],
    [{ hostPID: true }, "host-pid"],
    [{ hostIPC: true }, "host-ipc"],
    [{ volumes: [{ name: "a", emptyDir: {} }] }, undefined],
    [{ volumes: [{ name: "a", nfs: { server: "a", path: "/" } }] }, undefined],
    [{ volumes: [{ name: "a", hostPath: { path: "/srv" } }] }, "host-path"],
    [{ volumes: [{ name: "a", hostPath: null, emptyDir: {} }] }, undefined],
  ])("with %j is refused by %s", (spec, policy) => {
    expectBaseline(podWith(spec), policy);
    expectBaseline(podWith(spec), policy, OLDEST);
  });

  it.each([
    ["kernel.shm_rmid_forced", 0],
    ["net.ipv4.ip_local_port_range", 0],
    ["net.ipv4.tcp_syncookies", 0],
    ["net.ipv4.ping_group_range", 0],
    ["net.ipv4.ip_unprivileged_port_start", 0],
    ["net.ipv4.ip_local_reserved_ports", 27],
    ["net.ipv4.tcp_keepalive_time", 29],
    ["net.ipv4.tcp_fin_timeout", 29],
    ["net.ipv4.tcp_keepalive_intvl", 29],
    ["net.ipv4.tcp_keepalive_probes", 29],
    ["net.ipv4.tcp_rmem", 32],
    ["net.ipv4.tcp_wmem", 32],
    ["net.ipv4.tcp_slow_start_after_idle", 37],
    ["net.ipv4.tcp_notsent_lowat", 37],
    ["net.core.somaxconn", 99],
    ["net/ipv4/tcp_syncookies", 99],
  ])("may set %s from 1.%i on", (name, since) => {
    const pod = podWith({ securityContext: { sysctls: [{ name, value: "1" }] } });
    for (let minor = 24; minor <= 37; minor += 1) {
      expectBaseline(pod, minor < since ? "unsafe-sysctl" : undefined, `1.${minor}`);
    }
  });

  it.each([
    ["runtime/default", undefined],
    ["localhost/web", undefined],
    ["", undefined],
    ["unconfined", "apparmor-unconfined"],
    ["RuntimeDefault", "apparmor-unconfined"],
  ])("with the AppArmor annotation %j is refused by %s", (profile, policy) => {
    const annotations = { "container.apparmor.security.beta.kubernetes.io/app": profile };
    expectBaseline(podWith({}, { annotations }), policy);
    expectBaseline(podWith({}, { annotations }), policy, OLDEST);
  });

  it.each([
    ["runtime/default", "1.26", undefined],
    ["docker/default", "1.26", undefined],
    ["localhost/a", "1.26", undefined],
    ["unconfined", "1.26", "seccomp-unconfined"],
    ["unconfined", "1.27", undefined],
  ])("with the seccomp annotation %s in %s is refused by %s", (profile, version, policy) => {
    const containers = [{ name: "app", image: "app:1" }];
    for (const key of [
      "seccomp.security.alpha.kubernetes.io/pod",
      "container.seccomp.security.alpha.kubernetes.io/app",
    ]) {
      expectBaseline(podWith({ containers }, { annotations: { [key]: profile } }), policy, version);
    }
  });

  it("with an unmasked /proc is admitted from 1.35 on if it has a user namespace", () => {
    const containers = [{ name: "app", image: "app:1", securityContext: { procMount: "Unmasked" } }];
    for (const [hostUsers, version, policy] of [
      [false, "1.34", "proc-mount"],
      [false, "1.35", undefined],
      [true, "1.35", "proc-mount"],
      [null, "1.35", "proc-mount"],
    ] as const) {
      expectBaseline(podWith({ hostUsers, containers }), policy, version);
    }
  });
});

describe.each(roleNames)("a %s", (role) => {
  it.each<[ports: readonly Fields[], policy: string | undefined]>([
    [[{ containerPort: 80 }], undefined],
    [[{ containerPort: 80, hostPort: 0 }], undefined],
    [[{ containerPort: 80, hostPort: 8080 }], "host-port"],
    [[{ containerPort: 80 }, { containerPort: 81, hostPort: 81 }], "host-port"],
  ])("with the ports %j is refused by %s", (ports, policy) => {
    expectBaseline(podWithContainer(role, { ports }), policy);
  });
});

describe.each(["livenessProbe", "readinessProbe", "startupProbe", "postStart", "preStop"])(
  "the host of a %s",
  (key) => {
    it.each(["httpGet", "tcpSocket"])("in its %s is refused from 1.34 on", (action) => {
      const handler = (host: unknown): Fields => ({ [action]: { port: 80, host } });
      const fieldsOf = (host: unknown): Fields =>
        key.endsWith("Probe") ? { [key]: handler(host) } : { lifecycle: { [key]: handler(host) } };
      for (const role of ["container", "sidecar"] as const) {
        expectBaseline(podWithContainer(role, fieldsOf("10.0.0.1")), "probe-host");
        expectBaseline(podWithContainer(role, fieldsOf("10.0.0.1")), "probe-host", "1.34");
        expectBaseline(podWithContainer(role, fieldsOf("10.0.0.1")), undefined, "1.33");
        expectBaseline(podWithContainer(role, fieldsOf("")), undefined);
        expectBaseline(podWithContainer(role, fieldsOf(null)), undefined);
      }
    });
  },
);

describe("pod templates", () => {
  const spec = { containers: [{ name: "app", image: "app:1" }], hostPID: true };
  const template = { metadata: { annotations: {} }, spec };

  it.each<[apiVersion: string, kind: string, rest: Fields]>([
    ["v1", "PodTemplate", { template }],
    ["v1", "ReplicationController", { spec: { template } }],
    ["apps/v1", "ReplicaSet", { spec: { template } }],
    ["apps/v1", "Deployment", { spec: { template } }],
    ["apps/v1", "DaemonSet", { spec: { template } }],
    ["apps/v1", "StatefulSet", { spec: { template } }],
    ["batch/v1", "Job", { spec: { template } }],
    ["batch/v1", "CronJob", { spec: { jobTemplate: { spec: { template } } } }],
  ])("of %s %s are judged as pods", (apiVersion, kind, rest) => {
    expectBaseline({ apiVersion, kind, metadata: { name: "web" }, ...rest }, "host-pid");
  });
});
