import { describe, expect, it } from "vitest";
import { containers, onlyContainer, pods, podWith, say, show } from "./manifest.ts";

/** An object whose pod spec lies at the path. */
function at(apiVersion: string, kind: string, ...path: readonly string[]): string {
  const spec = path.reduceRight((inner, key) => `{ ${key}: ${inner} }`, "{ containers: [{ name: app }] }");
  return `{ apiVersion: "${apiVersion}", kind: "${kind}", metadata: { name: web }, ${spec.slice(1)}\n`;
}

const template = ["spec", "template", "spec"];
const jobTemplate = ["spec", "jobTemplate", "spec", "template", "spec"];

describe("pods", () => {
  it.each([
    ["v1", "Pod", ["spec"]],
    ["v1", "PodTemplate", ["template", "spec"]],
    ["v1", "ReplicationController", template],
    ["apps/v1", "Deployment", template],
    ["apps/v1beta2", "StatefulSet", template],
    ["apps/v1", "DaemonSet", template],
    ["apps/v1", "ReplicaSet", template],
    ["extensions/v1beta1", "Deployment", template],
    ["batch/v1", "Job", template],
    ["batch/v1", "CronJob", jobTemplate],
    ["batch/v1beta1", "CronJob", jobTemplate],
    ["apps.openshift.io/v1", "DeploymentConfig", template],
  ] as const)("are found in a %s %s", (apiVersion, kind, path) => {
    expect(containers(at(apiVersion, kind, ...path)).map(say)).toEqual(["app"]);
  });

  it.each([
    ["serving.knative.dev/v1", "Pod"],
    ["acme.io/v1", "Deployment"],
    ["v1", "Deployment"],
    ["batch/v1", "Deployment"],
    ["{{ .Values.api }}", "Deployment"],
  ] as const)("are not looked for in another group's kind: %s %s", (apiVersion, kind) => {
    expect(pods(at(apiVersion, kind, ...template))).toEqual([]);
    expect(pods(at(apiVersion, kind, "spec"))).toEqual([]);
  });

  it("stand at their object's name", () => {
    expect(pods(at("apps/v1", "Deployment", ...template)).map(say)).toEqual(["web"]);
  });

  it("are absent where the object has no spec", () => {
    expect(pods("apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\n")).toEqual([]);
    expect(pods("apiVersion: v1\nkind: Pod\nspec: soon\n")).toEqual([]);
  });

  it("may have no containers, or none that can be read", () => {
    for (const value of ["", "none", "[]", "[~, app]"]) {
      expect(containers(`apiVersion: v1\nkind: Pod\nspec:\n  containers: ${value}\n`)).toEqual([]);
    }
  });

  it.each([
    ["os: { name: windows }", "true", "windows"],
    ["os: { name: linux }\nnodeSelector: { kubernetes.io/os: windows }", "false", "linux"],
    ["nodeSelector: { kubernetes.io/os: windows }", "true", "windows"],
    ["nodeSelector: { beta.kubernetes.io/os: windows }", "true", "windows"],
    ["nodeSelector: { kubernetes.io/os: '{{ .Values.os }}' }", "?{{ .Values.os }}", "'{{ .Values.os }}'"],
    ["nodeSelector: { disk: ssd }", "false", "web"],
    ["nodeName: windows-1", "false", "web"],
  ])("run on Windows or not: %s", (spec, expected, place) => {
    const [pod] = pods(podWith("", spec));
    expect(show(pod?.isWindows)).toBe(expected);
    expect(say(pod?.isWindows)).toBe(place);
  });

  it.each([
    ["[{ key: kubernetes.io/os, operator: In, values: [windows] }]", "true"],
    ["[{ key: disk, operator: Exists }, { key: kubernetes.io/os, operator: In, values: [windows] }]", "true"],
    ["[{ key: kubernetes.io/os, operator: In, values: [windows, linux] }]", "false"],
    ["[{ key: kubernetes.io/os, operator: NotIn, values: [windows] }]", "false"],
    ["[{ key: kubernetes.io/os, operator: In, values: ['{{ .os }}'] }]", "false"],
  ])("run on Windows when every term of a required affinity says so: %s", (expressions, expected) => {
    const affinity = (terms: string): string =>
      `affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [${terms}] } } }`;
    const term = `{ matchExpressions: ${expressions} }`;
    expect(show(pods(podWith("", affinity(term)))[0]?.isWindows)).toBe(expected);
    expect(show(pods(podWith("", affinity(`${term}, { matchExpressions: [] }`)))[0]?.isWindows)).toBe("false");
  });

  it("tell whether they have a user namespace of their own", () => {
    expect(show(pods(podWith("", "hostUsers: false"))[0]?.hostUsers)).toBe("false");
    expect(show(pods(podWith(""))[0]?.hostUsers)).toBe("-");
  });
});

describe("containers", () => {
  it("have the role that their list gives them, in the order of the text", () => {
    const text = [
      "apiVersion: v1",
      "kind: Pod",
      "spec:",
      "  initContainers:",
      "    - name: migrate",
      "    - name: proxy",
      "      restartPolicy: Always",
      "    - name: maybe",
      "      restartPolicy: '{{ .Values.restart }}'",
      "  containers:",
      "    - name: app",
      "      restartPolicy: Always",
      "  ephemeralContainers:",
      "    - name: debug",
    ].join("\n");
    expect(containers(text).map((container) => `${say(container)} ${container.role}`)).toEqual([
      "migrate init",
      "proxy sidecar",
      "maybe init",
      "app container",
      "debug ephemeral",
    ]);
  });

  it("stand at their name, and at their first key when they have none", () => {
    const text = "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: a\n      name: 8080\n    - image: b\n";
    expect(containers(text).map(say)).toEqual(["8080", "image"]);
    expect(containers(text).map(({ name }) => show(name))).toEqual(["8080", "-"]);
    expect(containers(text).map(({ label }) => label)).toEqual(["8080", "(unnamed)"]);
  });

  it("have an image with its parts and its place", () => {
    const { image } = onlyContainer(podWith('image: "ghcr.io/team/app:1.2"'));
    expect(say(image)).toBe('"ghcr.io/team/app:1.2"');
    expect(image?.reference).toMatchObject({ registry: "ghcr.io", path: "team/app", tag: "1.2" });
  });

  it.each([
    "{{ .Values.image }}",
    '"{{ .Values.image }}:{{ .Values.tag }}"',
    "$REGISTRY/app:1",
    '"<%= image %>"',
    "app:$(TAG)",
  ])("have an unknown image where a template leaves a hole: %s", (value) => {
    const { image } = onlyContainer(podWith(`image: ${value}`));
    expect(image?.text.known).toBe(false);
    expect(image?.reference).toBeUndefined();
  });

  it("may lack an image", () => {
    expect(onlyContainer(podWith("")).image).toBeUndefined();
    expect(onlyContainer(podWith("image:")).image).toBeUndefined();
  });

  it("take what they share from anchors and merge keys, at the place where it is written", () => {
    const text = [
      "apiVersion: v1",
      "kind: Pod",
      "x-base: &base",
      "  image: app:1",
      "  securityContext: &secure { runAsUser: 1000 }",
      "spec:",
      "  containers:",
      "    - <<: *base",
      "      name: a",
      "    - { <<: *base, name: b, securityContext: { <<: *secure, privileged: true } }",
      "    - { name: c, securityContext: *secure }",
    ].join("\n");
    const found = containers(text);
    expect(found.map(({ image }) => say(image))).toEqual(["app:1", "app:1", "-"]);
    expect(found.map(({ security }) => show(security.runAsUser))).toEqual(["1000", "1000", "1000"]);
    expect(found.map(({ security }) => show(security.privileged))).toEqual(["-", "true", "-"]);
    expect(found[2]?.security.runAsUser?.range[0]).toBe(text.indexOf("1000"));
  });
});
