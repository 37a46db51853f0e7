/** Random pods that the API accepts: the presets' verdict is that of the specification, at each level and version. */
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Fields } from "./pods.ts";
import { isAdmitted } from "./specification.ts";
import { denialsOf } from "./verdict.ts";

/** Mostly what is admitted, so that a pod with one bad field is as likely as one with many. */
function usually<T>(good: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 12, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: fc.constantFrom(...others) });
}

const profile = (good: Fields | undefined): fc.Arbitrary<Fields | null | undefined> =>
  usually<Fields | null | undefined>(
    good,
    undefined,
    null,
    { type: "RuntimeDefault" },
    { type: "Localhost", localhostProfile: "a" },
    { type: "Unconfined" },
  );

const seLinux = usually<Fields | undefined>(
  undefined,
  {},
  { type: "container_t", level: "s0" },
  { type: "container_engine_t" },
  { type: "spc_t" },
  { user: "u" },
  { user: "", role: "r" },
);

/** Fields of a security context that a Windows pod may not have go by `linux`. */
function contextOf(linux: boolean): fc.Arbitrary<Fields> {
  const both = fc.record({
    runAsNonRoot: usually<boolean | null | undefined>(true, false, null, undefined),
    windowsOptions: usually<Fields | undefined>(undefined, { hostProcess: true }, { hostProcess: false }),
  });
  const ofLinux = fc.record({
    runAsUser: usually<number | undefined>(undefined, 0, 1000),
    seccompProfile: profile({ type: "RuntimeDefault" }),
    appArmorProfile: profile(undefined),
    seLinuxOptions: seLinux,
  });
  return linux ? fc.tuple(both, ofLinux).map(([a, b]) => ({ ...a, ...b })) : both;
}

const ofContainers = fc
  .record({
    privileged: usually<boolean | undefined>(undefined, false, true),
    allowPrivilegeEscalation: usually<boolean | null | undefined>(false, true, null, undefined),
    capabilities: usually<Fields | undefined>(
      { drop: ["ALL"] },
      undefined,
      { drop: ["all"] },
      { drop: ["NET_RAW"], add: ["NET_BIND_SERVICE"] },
      { drop: ["ALL"], add: ["NET_BIND_SERVICE"] },
      { drop: ["ALL"], add: ["CHOWN"] },
      { drop: ["ALL"], add: ["NET_ADMIN"] },
    ),
    procMount: usually<string | undefined>(undefined, "Default", "Unmasked"),
  })
  // The API refuses to forbid what a privileged container can't be forbidden.
  .map((fields) => (fields.privileged === true ? { ...fields, allowPrivilegeEscalation: undefined } : fields));

const handler = usually<Fields | undefined>(
  undefined,
  { httpGet: { port: 80 } },
  { httpGet: { port: 80, host: "a" } },
  { tcpSocket: { port: 80, host: "" } },
  { tcpSocket: { port: 80, host: "10.0.0.1" } },
);

function containerOf(linux: boolean): fc.Arbitrary<Fields> {
  const context = fc
    .tuple(contextOf(linux), linux ? ofContainers : fc.constant({}))
    .map(([a, b]): Fields => ({ ...a, ...b }));
  return fc.record({
    image: fc.constant("registry.example/app:1"),
    ports: usually<readonly Fields[]>([], [{ containerPort: 80, hostPort: 0 }], [{ containerPort: 80, hostPort: 80 }]),
    readinessProbe: handler,
    lifecycle: fc.record({ preStop: handler }),
    securityContext: fc.oneof({ weight: 12, arbitrary: context }, { weight: 1, arbitrary: fc.constant(undefined) }),
  });
}

function named(containers: readonly Fields[], prefix: string): readonly Fields[] {
  return containers.map((container, index) => ({ name: `${prefix}${index}`, ...container }));
}

const volume = usually<Fields>(
  { emptyDir: {} },
  { hostPath: { path: "/a" } },
  { nfs: { server: "a", path: "/" } },
  { csi: { driver: "a" } },
  { configMap: { name: "a" } },
  {},
);

const sysctl = usually(
  "net.ipv4.tcp_syncookies",
  "net.ipv4.ip_local_reserved_ports",
  "net.ipv4.tcp_fin_timeout",
  "net.ipv4.tcp_wmem",
  "net.ipv4.tcp_notsent_lowat",
  "net.core.somaxconn",
);

function specOf(system: "windows" | "linux" | undefined): fc.Arbitrary<Fields> {
  const linux = system !== "windows";
  const hostNamespace = usually<boolean | undefined>(undefined, false, true);
  return fc
    .record({
      os: fc.constant(system === undefined ? undefined : { name: system }),
      nodeSelector: usually<Fields | undefined>(undefined, { "kubernetes.io/os": "windows" }),
      hostNetwork: linux ? hostNamespace : fc.constant(undefined),
      hostPID: linux ? hostNamespace : fc.constant(undefined),
      hostIPC: linux ? hostNamespace : fc.constant(undefined),
      hostUsers: linux ? usually<boolean | undefined>(undefined, false, false, true) : fc.constant(undefined),
      securityContext: fc.tuple(contextOf(linux), fc.array(sysctl, { maxLength: 1 })),
      volumes: fc.array(volume, { maxLength: 2 }),
      initContainers: fc.array(containerOf(linux), { maxLength: 1 }),
      containers: fc.array(containerOf(linux), { minLength: 1, maxLength: 2 }),
      ephemeralContainers: fc.array(containerOf(linux), { maxLength: 1 }),
    })
    .map(({ securityContext: [context, sysctls], ...spec }) => ({
      ...spec,
      securityContext: linux ? { ...context, sysctls: sysctls.map((name) => ({ name, value: "1" })) } : context,
      volumes: spec.volumes.map((source, index) => ({ name: `v${index}`, ...source })),
      initContainers: named(spec.initContainers, "init"),
      containers: named(spec.containers, "app"),
      ephemeralContainers: named(spec.ephemeralContainers, "debug"),
    }));
}

const spec = usually<"windows" | "linux" | undefined>(undefined, "linux", "windows", "windows").chain(specOf);

const annotations = usually<Readonly<Record<string, string>>>(
  {},
  { "container.apparmor.security.beta.kubernetes.io/app0": "runtime/default" },
  { "container.apparmor.security.beta.kubernetes.io/app0": "unconfined" },
);

it("is that of the specification", () => {
  const admitted = { "pss-baseline": 0, "pss-restricted": 0 };
  fc.assert(
    fc.property(spec, annotations, fc.integer({ min: 24, max: 37 }), (podSpec, podAnnotations, minor) => {
      const pod = {
        apiVersion: "v1",
        kind: "Pod",
        metadata: { name: "web", annotations: podAnnotations },
        spec: podSpec,
      };
      for (const level of ["baseline", "restricted"] as const) {
        const expected = isAdmitted({ spec: podSpec, annotations: podAnnotations, minor }, level);
        const denials = denialsOf(pod, `pss-${level}`, `1.${minor}`);
        if (expected) expect(denials).toEqual([]);
        else expect(denials).not.toEqual([]);
        if (expected) admitted[`pss-${level}`] += 1;
      }
    }),
    { numRuns: 1000 },
  );
  // Of pods that are all refused nothing would follow.
  expect(admitted["pss-baseline"]).toBeGreaterThan(100);
  expect(admitted["pss-restricted"]).toBeGreaterThan(25);
});
