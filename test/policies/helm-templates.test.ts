/** Helm templates before all policies: what their text tells is found, and what a template may write is never missing. */
import { describe, expect, it } from "vitest";
import { lintConfig } from "../../packages/secpolicy/src/index.ts";

async function lint(template: string, more: Readonly<Record<string, string>> = {}) {
  const chart = "apiVersion: v2\nname: web\nversion: 1.0.0\n";
  const files = { "web/Chart.yaml": chart, "web/templates/web.yaml": template, ...more };
  return lintConfig({ files, config: { presets: ["all"] }, failOn: "never" });
}

async function findings(template: string, more: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const { diagnostics, failures } = await lint(template, more);
  expect(failures).toEqual([]);
  const own = diagnostics.filter(({ path }) => path === "web/templates/web.yaml");
  return own.map(({ policy, start }) => `${policy.slice("kubernetes/".length)} ${start.line}`);
}

/** As most charts write it: nothing of it is certain but what it is. */
const usual = `{{- if .Values.enabled }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "web.fullname" . }}
  labels:
    {{- include "web.labels" . | nindent 4 }}
spec:
  {{- if not .Values.autoscaling.enabled }}
  replicas: {{ .Values.replicaCount }}
  {{- end }}
  selector:
    matchLabels:
      {{- include "web.selectorLabels" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "web.selectorLabels" . | nindent 8 }}
    spec:
      containers:
        - name: {{ .Chart.Name }}
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          ports:
            - name: http
              containerPort: {{ .Values.service.port }}
          {{- with .Values.livenessProbe }}
          livenessProbe:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          readinessProbe:
            httpGet:
              port: metrics
          volumeMounts:
            - name: data
              mountPath: /data
      {{- with .Values.volumes }}
      volumes:
        {{- toYaml . | nindent 8 }}
      {{- end }}
{{- end }}
`;

describe("a Helm template", () => {
  it("lacks nothing that it may write", async () => {
    expect(await findings(usual)).toEqual([]);
  });

  it("lacks nothing that another object of the chart may bring", async () => {
    const service =
      "apiVersion: v1\nkind: Service\nmetadata: { name: web, namespace: shop }\nspec: { selector: { app: web }, ports: [{ port: {{ .x }} }] }\n";
    expect(await findings(service)).toEqual([]);
  });

  it("does not count as what the cluster holds", async () => {
    const { diagnostics } = await lint("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: {{ .x }} }\n", {
      "web.yaml":
        "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web }\nspec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }, minReplicas: 2, maxReplicas: 3 }\n",
    });
    expect(diagnostics.map(({ policy }) => policy)).toContain("kubernetes/autoscaler-target-missing");
  });

  it("has what its text says", async () => {
    const text = usual
      .replace("      containers:\n", "      hostNetwork: true\n      containers:\n")
      .replace("          ports:\n", "          securityContext:\n            privileged: true\n          ports:\n");
    expect(await findings(text)).toEqual(expect.arrayContaining(["host-network 20", "privileged 25"]));
  });

  it("may have, under a condition, what is nothing to report without it", async () => {
    const text = usual.replace(
      "      containers:\n",
      "      {{- if .Values.hostNetwork }}\n      hostNetwork: true\n      {{- end }}\n      containers:\n",
    );
    expect(await findings(text)).toEqual([]);
  });

  it("is judged like any other file where actions write values alone", async () => {
    const pod = `apiVersion: v1
kind: Pod
metadata:
  name: {{ .Release.Name }}-test
spec:
  containers:
    - name: test
      image: {{ .Values.image }}
      securityContext:
        readOnlyRootFilesystem: {{ .Values.readOnly }}
        allowPrivilegeEscalation: true
`;
    const found = await findings(pod);
    expect(found).toEqual(expect.arrayContaining(["allow-privilege-escalation 11", "capabilities-not-dropped 7"]));
    expect(found.filter((one) => one.startsWith("filesystem-writable") || one.startsWith("image"))).toEqual([]);
  });

  it("has as many containers, ports and volumes as actions may write", async () => {
    const pod = (name: string, containers: string): string =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, labels: { app: web } }\nspec:\n  serviceAccountName: web\n  hostUsers: false\n  enableServiceLinks: false\n  securityContext: { seccompProfile: { type: RuntimeDefault } }\n  containers: ${containers}\n`;
    expect(await findings(pod("all", "{{ toYaml .Values.containers | nindent 4 }}"))).toEqual([]);
    expect(await findings(pod("one", '\n    - {{ include "container" . | nindent 6 | trim }}'))).toEqual([
      "pod-bare 3",
    ]);
  });

  it("never counts as checked, and is said to be judged in part, or not at all", async () => {
    const statusOf = async (text: string) => {
      const { files } = await lint(text);
      const { status, reason } = files.find(({ path }) => path === "web/templates/web.yaml") ?? {};
      return [status, reason];
    };
    expect(await statusOf(usual)).toEqual([
      "skipped",
      "Helm template, judged only as far as its text tells without rendering",
    ]);
    const lost = "apiVersion: v1\nkind: Pod\nmetadata: {{ if .x }}\n  name: a\n{{ end }}\n";
    expect(await statusOf(lost)).toEqual(["skipped", "unrendered Helm template"]);
    expect(await statusOf("{{ .Values.manifest }}\n")).toEqual(["skipped", "unrendered Helm template"]);
  });
});
