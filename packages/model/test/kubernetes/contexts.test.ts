import { describe, expect, it } from "vitest";
import { onlyContainer, onlyPod, podWith, say, show } from "./manifest.ts";

describe("security contexts as they are written", () => {
  it("are the pod's and then each container's, without what the other level says", () => {
    const pod = onlyPod(
      podWith(
        "securityContext: { runAsUser: 7, procMount: Unmasked }",
        "securityContext: { runAsUser: 0, runAsNonRoot: no }",
      ),
    );
    expect(pod.contexts.map(({ label }) => label)).toEqual(["web", "app"]);
    expect(pod.contexts.map(({ runAsUser }) => show(runAsUser))).toEqual(["0", "7"]);
    expect(pod.contexts.map(({ runAsNonRoot }) => show(runAsNonRoot))).toEqual(["false", "-"]);
    expect(show(pod.containers[0]?.context.procMount)).toBe("Unmasked");
    expect(say(pod.context)).toBe("web");
  });

  it("hold profiles, labels and options at their words", () => {
    const { context } = onlyContainer(
      podWith(
        "securityContext: { seccompProfile: { type: A }, appArmorProfile: { type: B }, seLinuxOptions: { type: t, user: u, role: r }, windowsOptions: { hostProcess: yes } }",
      ),
    );
    const { seccompProfile, appArmorProfile, seLinuxType, seLinuxUser, seLinuxRole, hostProcess } = context;
    expect([seccompProfile, appArmorProfile, seLinuxType, seLinuxUser, seLinuxRole, hostProcess].map(say)).toEqual([
      "A",
      "B",
      "t",
      "u",
      "r",
      "yes",
    ]);
  });

  it("are unknown where a hole stands for them", () => {
    const { context } = onlyContainer(podWith("securityContext: '{{ toYaml .Values.context }}'"));
    expect(context.seLinuxType?.known).toBe(false);
    expect(context.hostProcess?.known).toBe(false);
  });
});

describe("host namespaces", () => {
  it("are booleans of the pod", () => {
    const { hostNetwork, hostPID, hostIPC } = onlyPod(podWith("", "hostNetwork: on\nhostPID: '{{ .x }}'"));
    expect([hostNetwork, hostPID, hostIPC].map(show)).toEqual(["true", "?{{ .x }}", "-"]);
  });
});

describe("annotations of a pod", () => {
  const template = (annotations: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, annotations: { container.apparmor.security.beta.kubernetes.io/a: object } }
spec:
  template:
    metadata: { annotations: { ${annotations} } }
    spec: { containers: [{ name: a, image: a:1 }, { name: b, image: b:1 }] }
`;

  it("name AppArmor profiles, in the template and not on the workload", () => {
    const { appArmorAnnotations } = onlyPod(
      template("container.apparmor.security.beta.kubernetes.io/a: unconfined, x: y"),
    );
    expect(appArmorAnnotations.map(say)).toEqual(["unconfined"]);
  });

  const seccomp =
    "container.seccomp.security.alpha.kubernetes.io/a: localhost/x, seccomp.security.alpha.kubernetes.io/pod";
  const effective = (value: string, version?: string) =>
    onlyPod(template(`${seccomp}: ${value}`), version).containers.map(({ security }) => show(security.seccompProfile));

  it("name seccomp profiles up to 1.26", () => {
    expect(effective("docker/default", "1.26")).toEqual(["Localhost", "RuntimeDefault"]);
    expect(effective("unconfined", "1.26")).toEqual(["Localhost", "Unconfined"]);
    expect(effective("'{{ .x }}'", "1.26")).toEqual(["Localhost", "?{{ .x }}"]);
    expect(effective("other", "1.26")).toEqual(["Localhost", "-"]);
    expect(effective("unconfined")).toEqual(["-", "-"]);
  });

  it("yield to fields of their level", () => {
    const pod = (context: string): string =>
      `apiVersion: v1\nkind: Pod\nmetadata: { annotations: { ${seccomp}: unconfined } }\nspec: { ${context}, containers: [{ name: a }, { name: b }] }\n`;
    const profiles = onlyPod(pod("securityContext: { seccompProfile: { type: RuntimeDefault } }"), "1.26").containers;
    expect(profiles.map(({ security }) => show(security.seccompProfile))).toEqual(["Localhost", "RuntimeDefault"]);
  });
});

describe("volumes", () => {
  const volumes = (text: string) => onlyPod(podWith("", `volumes: ${text}`)).volumes;

  it("have the type of the key that is no null", () => {
    const [a, b, c, d] = volumes(
      "[{ name: a, nfs: {} }, { nfs: ~, name: b, secret: {} }, { name: c }, { name: d, nfs: '{{ x }}' }]",
    );
    expect([a, b, c, d].map((volume) => show(volume?.type))).toEqual(["nfs", "secret", "-", "?{{ x }}"]);
    expect([a, b, c, d].map(say)).toEqual(["a", "b", "c", "d"]);
    expect(say(a?.type)).toBe("nfs");
  });

  it("show a path of the node if they are one", () => {
    const paths = volumes(
      "[{ name: a, hostPath: { path: /a } }, { name: b, hostPath: {} }, { name: c, secret: { path: /c } }]",
    );
    expect(paths.map(({ hostPath }) => show(hostPath))).toEqual(["/a", "-", "-"]);
  });

  it("are none where a template stands for them", () => {
    expect(volumes("'{{ toYaml .Values.volumes }}'")).toEqual([]);
    expect(volumes("['{{ .volume }}']")).toEqual([]);
  });
});

describe("names and numbers in lists", () => {
  it("are those of sysctls", () => {
    const { sysctls } = onlyPod(
      podWith("", "securityContext: { sysctls: [{ name: a.b, value: '1' }, { name: '{{ n }}' }, {}] }"),
    );
    expect(sysctls.map(show)).toEqual(["a.b", "?{{ n }}"]);
    expect(onlyPod(podWith("", "securityContext: { sysctls: '{{ s }}' }")).sysctls).toEqual([]);
  });

  it("are those of host ports", () => {
    const { hostPorts } = onlyContainer(
      podWith("ports: [{ containerPort: 1 }, { hostPort: 80 }, { hostPort: '{{ p }}' }]"),
    );
    expect(hostPorts.map(show)).toEqual(["80", "?{{ p }}"]);
  });

  it("are those of hosts of probes and hooks, but no empty ones", () => {
    const { handlerHosts } = onlyContainer(
      podWith(
        "livenessProbe: { httpGet: { host: a } }\nreadinessProbe: { tcpSocket: { host: '' } }\nlifecycle: { preStop: { tcpSocket: { host: b } }, postStart: { exec: { command: [x] } } }",
      ),
    );
    expect(handlerHosts.map(show)).toEqual(["a", "b"]);
  });
});
