/** Every control of the restricted standard, pass and fail, for each field, role of container and version that matters. */
import { describe, expect, it } from "vitest";
import { type Fields, podWith, podWithContainer, podWithContext, restrictedContext, roleNames } from "./pods.ts";
import { denialsOf } from "./verdict.ts";

/** Ids without their kind; none for a pod that is admitted. */
function refusalsOf(pod: unknown, version = "1.37"): readonly string[] {
  return denialsOf(pod, "pss-restricted", version).map((id) => id.replace("kubernetes/", ""));
}

describe.each(roleNames)("the security context of a %s", (role) => {
  it.each<[settings: Fields, policies: readonly string[], version?: string]>([
    [{}, []],
    [{}, [], "1.24"],
    [{ allowPrivilegeEscalation: true }, ["allow-privilege-escalation"]],
    [{ allowPrivilegeEscalation: undefined }, ["allow-privilege-escalation"]],
    [{ capabilities: undefined }, ["capabilities-not-dropped"]],
    [{ capabilities: { drop: [] } }, ["capabilities-not-dropped"]],
    [{ capabilities: { drop: ["NET_RAW"] } }, ["capabilities-not-dropped"]],
    [{ capabilities: { drop: ["all"] } }, ["drop-all-spelling"]],
    [{ capabilities: { drop: ["NET_RAW", "ALL"] } }, []],
    [{ capabilities: { drop: ["ALL"], add: ["NET_BIND_SERVICE"] } }, []],
    [{ capabilities: { drop: ["ALL"], add: ["CHOWN"] } }, ["capability-added"]],
    [{ capabilities: { drop: ["ALL"], add: ["NET_RAW"] } }, ["capability-beyond-default"]],
    [{ runAsNonRoot: undefined }, ["run-as-non-root"]],
    [{ runAsNonRoot: false }, ["run-as-non-root"]],
    [{ runAsNonRoot: undefined, runAsUser: 1000 }, ["non-root-not-required"]],
    [{ runAsNonRoot: false, runAsUser: 1000 }, ["non-root-not-required"]],
    [{ runAsUser: 1000 }, []],
    [{ runAsUser: 0 }, ["user-zero"]],
    [{ runAsUser: 0 }, ["user-zero"], "1.24"],
    [{ runAsNonRoot: false, runAsUser: 0 }, ["run-as-non-root"]],
    [{ seccompProfile: undefined }, ["seccomp-profile-missing"]],
    [{ seccompProfile: { type: "Localhost", localhostProfile: "a" } }, []],
    [{ seccompProfile: { type: "Unconfined" } }, ["seccomp-unconfined"]],
    [{ procMount: "Unmasked" }, ["proc-mount"]],
    [{ privileged: false }, []],
  ])("%j is refused by %j", (settings, policies, version) => {
    expect(refusalsOf(podWithContext(role, settings), version)).toEqual(policies);
  });

  it("may not be missing", () => {
    expect(refusalsOf(podWithContainer(role, {}))).toEqual([
      "allow-privilege-escalation",
      "capabilities-not-dropped",
      "run-as-non-root",
      "seccomp-profile-missing",
    ]);
  });
});

describe("the security context of a pod", () => {
  const perContainer: Fields = { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } };
  const inheriting = [{ name: "app", image: "app:1", securityContext: perContainer }];
  const overriding = [{ name: "app", image: "app:1", securityContext: { ...restrictedContext, runAsUser: 1000 } }];

  it.each<[settings: Fields, policies: readonly string[]]>([
    [{ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } }, []],
    [{ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: "Localhost", localhostProfile: "a" } }, []],
    [{ runAsNonRoot: true }, ["seccomp-profile-missing"]],
    [{ seccompProfile: { type: "RuntimeDefault" } }, ["run-as-non-root"]],
    [{ runAsUser: 1000, seccompProfile: { type: "RuntimeDefault" } }, ["non-root-not-required"]],
    [{ runAsNonRoot: true, runAsUser: 0, seccompProfile: { type: "RuntimeDefault" } }, ["user-zero"]],
    [{ runAsNonRoot: true, seccompProfile: { type: "Unconfined" } }, ["seccomp-unconfined"]],
  ])("%j of which containers inherit is refused by %j", (securityContext, policies) => {
    expect(refusalsOf(podWith({ securityContext, containers: inheriting }))).toEqual(policies);
  });

  it.each<[settings: Fields, policies: readonly string[]]>([
    [{}, []],
    [{ runAsNonRoot: false }, ["non-root-not-required"]],
    [{ runAsUser: 0 }, ["user-zero"]],
    [{ seccompProfile: { type: "Unconfined" } }, ["seccomp-unconfined"]],
  ])("%j that containers override is refused by %j all the same", (securityContext, policies) => {
    expect(refusalsOf(podWith({ securityContext, containers: overriding }))).toEqual(policies);
  });
});

describe("volumes", () => {
  it.each([
    "configMap",
    "csi",
    "downwardAPI",
    "emptyDir",
    "ephemeral",
    "image",
    "persistentVolumeClaim",
    "projected",
    "secret",
  ])("of the type %s are admitted", (type) => {
    expect(refusalsOf(podWith({ volumes: [{ name: "a", [type]: {} }] }))).toEqual([]);
  });

  it.each([
    "awsElasticBlockStore",
    "azureDisk",
    "azureFile",
    "cephfs",
    "cinder",
    "fc",
    "flexVolume",
    "flocker",
    "gcePersistentDisk",
    "gitRepo",
    "glusterfs",
    "iscsi",
    "nfs",
    "photonPersistentDisk",
    "portworxVolume",
    "quobyte",
    "rbd",
    "scaleIO",
    "storageos",
    "vsphereVolume",
  ])("of the type %s are refused, at this level only", (type) => {
    const pod = podWith({ volumes: [{ name: "a", [type]: {} }] });
    expect(refusalsOf(pod)).toEqual(["volume-type"]);
    expect(denialsOf(pod, "pss-baseline")).toEqual([]);
  });

  it("of the type hostPath are refused as at the baseline level", () => {
    expect(refusalsOf(podWith({ volumes: [{ name: "a", hostPath: { path: "/a" } }] }))).toEqual(["host-path"]);
  });

  it("without a source are admitted, because they become an emptyDir", () => {
    expect(refusalsOf(podWith({ volumes: [{ name: "a" }] }))).toEqual([]);
  });
});

describe("a user namespace", () => {
  const root: Fields = { ...restrictedContext, runAsNonRoot: undefined, runAsUser: 0 };
  const unmasked: Fields = { ...restrictedContext, procMount: "Unmasked" };
  const podOf = (securityContext: Fields): Fields =>
    podWith({ hostUsers: false, containers: [{ name: "app", image: "app:1", securityContext }] });

  it("lets containers be root from 1.35 on", () => {
    expect(refusalsOf(podOf(root), "1.34")).toEqual(["non-root-not-required", "user-zero"]);
    expect(refusalsOf(podOf(root), "1.35")).toEqual([]);
  });

  it("does not let them unmask /proc", () => {
    expect(refusalsOf(podOf(unmasked), "1.34")).toEqual(["proc-mount"]);
    expect(refusalsOf(podOf(unmasked), "1.35")).toEqual(["proc-mount-in-user-namespace"]);
  });
});

describe("a Windows pod", () => {
  const containers = [{ name: "app", image: "app:1" }];
  const nonRoot = { runAsNonRoot: true };

  it("need not have settings of Linux from 1.25 on, if it says that it is one", () => {
    const pod = podWith({ os: { name: "windows" }, securityContext: nonRoot, containers });
    expect(refusalsOf(pod, "1.24")).toEqual(["windows-not-declared"]);
    expect(refusalsOf(pod, "1.25")).toEqual([]);
    expect(refusalsOf(pod)).toEqual([]);
  });

  it("must require a user other than root all the same", () => {
    expect(refusalsOf(podWith({ os: { name: "windows" }, containers }))).toEqual(["non-root-not-required"]);
  });

  it("counts as Linux if it only selects Windows nodes", () => {
    const nodeSelector = { "kubernetes.io/os": "windows" };
    expect(refusalsOf(podWith({ nodeSelector, securityContext: nonRoot, containers }))).toEqual([
      "windows-not-declared",
    ]);
    expect(refusalsOf(podWith({ nodeSelector }))).toEqual([]);
  });

  it("may not run as a process of its node", () => {
    const windowsOptions = { hostProcess: true };
    const pod = podWith({ os: { name: "windows" }, securityContext: { ...nonRoot, windowsOptions }, containers });
    expect(refusalsOf(pod)).toEqual(["windows-host-process"]);
  });
});

describe("the old seccomp annotation", () => {
  const containers = [
    { name: "app", image: "app:1", securityContext: { ...restrictedContext, seccompProfile: undefined } },
  ];
  const annotations = { "seccomp.security.alpha.kubernetes.io/pod": "runtime/default" };

  it("counts up to 1.26", () => {
    expect(refusalsOf(podWith({ containers }, { annotations }), "1.26")).toEqual([]);
    expect(refusalsOf(podWith({ containers }, { annotations }), "1.27")).toEqual(["seccomp-profile-missing"]);
  });
});

it("refuses at the restricted level what the baseline standard refuses", () => {
  expect(refusalsOf(podWith({ hostPID: true, hostNetwork: true, hostIPC: true }))).toEqual([
    "host-ipc",
    "host-network",
    "host-pid",
  ]);
});
