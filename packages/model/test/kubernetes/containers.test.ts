import { describe, expect, it } from "vitest";
import { onlyContainer, podWith, say, show } from "./manifest.ts";

describe("variables of a container", () => {
  it("are those with a literal value, at their names", () => {
    const { variables } = onlyContainer(
      podWith(
        "env: [{ name: A, value: a }, { name: B, valueFrom: {} }, { name: C, value: $(A) }, { name: D, value: '' }]",
      ),
    );
    expect(variables.map(say)).toEqual(["A", "C", "D"]);
    expect(variables.map(({ value }) => show(value))).toEqual(["a", "?$(A)", ""]);
  });

  it("are none where a template stands for them", () => {
    expect(onlyContainer(podWith("env: '{{ toYaml .Values.env }}'")).variables).toEqual([]);
  });
});

describe("paths of the node that a container mounts", () => {
  const mounts = (volumeMounts: string, hostPath: string) =>
    onlyContainer(
      podWith(
        `volumeMounts: ${volumeMounts}`,
        `volumes: [{ name: host, hostPath: { path: ${hostPath} } }, { name: other, emptyDir: {} }]`,
      ),
    ).hostMounts;

  it("have the path in plain form", () => {
    const [mount, ...rest] = mounts(
      "[{ name: host, mountPath: /a, readOnly: yes }, { name: other }, { name: none }]",
      "/etc//./x/",
    );
    expect(rest).toEqual([]);
    expect(mount?.path).toBe("/etc/x");
    expect(say(mount)).toBe("host");
    expect(show(mount?.readOnly)).toBe("true");
    expect(mounts("[{ name: host }]", "/")[0]?.path).toBe("/");
  });

  it("go on with subPath", () => {
    expect(mounts("[{ name: host, subPath: log/app }]", "/var")[0]?.path).toBe("/var/log/app");
  });

  it("have no path where only the run decides", () => {
    expect(mounts("[{ name: host, subPathExpr: $(POD) }]", "/var")[0]?.path).toBeUndefined();
    expect(mounts("[{ name: host }]", "'{{ .Values.path }}'")[0]?.path).toBeUndefined();
  });
});
