import { describe, expect, it } from "vitest";
import { parse, say, show as showAll } from "./manifest.ts";

/** A dash for what is absent, a question mark for what is not known. */
const show = (scalar: Parameters<typeof showAll>[0]): string => showAll(scalar).replace(/^\?.*/s, "?");

/** Pods of one object: their places, whether root is forbidden, and the names of their containers. */
function podsOf(text: string, podTemplates: Readonly<Record<string, string>> = {}): readonly string[] {
  const [object] = parse(text, "app.yaml", { podTemplates }).model.objects;
  return (object?.pods ?? []).map((pod) => {
    const containers = pod.containers.map(({ role, name }) => `${role} ${show(name)}`).join(", ");
    return `${say(pod)}: ${show(pod.context.runAsNonRoot)}; ${containers}`;
  });
}

const object = (apiVersion: string, kind: string, spec: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web }\nspec: ${spec}\n`;
const TEMPLATE = "{ spec: { securityContext: { runAsNonRoot: true }, containers: [{ name: app }] } }";
const FULL = "web: true; container app";

describe("pods in custom resources", () => {
  it.each([
    ["argoproj.io/v1alpha1", "Rollout", `{ template: ${TEMPLATE} }`],
    ["serving.knative.dev/v1", "Service", `{ template: ${TEMPLATE} }`],
    ["apps.kruise.io/v1alpha1", "CloneSet", `{ template: ${TEMPLATE} }`],
    [
      "apps.kruise.io/v1alpha1",
      "AdvancedCronJob",
      `{ template: { jobTemplate: { spec: { template: ${TEMPLATE} } } } }`,
    ],
    ["keda.sh/v1alpha1", "ScaledJob", `{ jobTargetRef: { template: ${TEMPLATE} } }`],
    ["kubeflow.org/v1", "PyTorchJob", `{ pytorchReplicaSpecs: { Master: { template: ${TEMPLATE} } } }`],
    ["ray.io/v1", "RayCluster", `{ headGroupSpec: { template: ${TEMPLATE} } }`],
    ["batch.volcano.sh/v1alpha1", "Job", `{ tasks: [{ template: ${TEMPLATE} }] }`],
    ["jobset.x-k8s.io/v1alpha2", "JobSet", `{ replicatedJobs: [{ template: { spec: { template: ${TEMPLATE} } } }] }`],
  ])("are found in %s %s", (apiVersion, kind, spec) => {
    expect(podsOf(object(apiVersion, kind, spec))).toEqual([FULL]);
  });

  it("are several where a list holds them, each at the name of its part", () => {
    const spec = `{ tasks: [{ name: one, template: ${TEMPLATE} }, { name: two, template: ${TEMPLATE} }] }`;
    expect(podsOf(object("batch.volcano.sh/v1alpha1", "Job", spec))).toEqual([
      "one: true; container app",
      "two: true; container app",
    ]);
  });

  it("are found where the config says", () => {
    const text = object("acme.io/v1", "Runner", `{ agents: [{ pod: ${TEMPLATE} }] }`);
    expect(podsOf(text)).toEqual([]);
    expect(podsOf(text, { "Runner.acme.io": "spec.agents.*.pod" })).toEqual([FULL]);
    expect(podsOf(text, { "Runner.other.io": "spec.agents.*.pod" })).toEqual([]);
  });

  it("are none in kinds of the same name in another group", () => {
    expect(podsOf(object("v1", "Service", `{ template: ${TEMPLATE} }`))).toEqual([]);
    expect(podsOf(object("acme.io/v1", "Rollout", `{ template: ${TEMPLATE} }`))).toEqual([]);
  });
});

describe("workflows of Argo", () => {
  it("have a pod for each template that runs something", () => {
    const spec = `
  securityContext: { runAsNonRoot: true }
  templates:
    - { name: main, steps: [[{ name: a, template: run }]] }
    - { name: run, container: { image: a }, sidecars: [{ name: proxy }], initContainers: [{ name: first }] }
    - { name: say, script: { image: a }, securityContext: { runAsNonRoot: false } }
    - { name: both, containerSet: { containers: [{ name: a }, { name: b }] } }`;
    for (const kind of ["Workflow", "WorkflowTemplate", "ClusterWorkflowTemplate"]) {
      expect(podsOf(object("argoproj.io/v1alpha1", kind, spec))).toEqual([
        "run: true; sidecar proxy, init first, container run",
        "say: false; container say",
        "both: true; container a, container b",
      ]);
    }
  });

  it("may stand in a CronWorkflow", () => {
    const spec = "{ workflowSpec: { templates: [{ name: run, container: { image: a } }] } }";
    expect(podsOf(object("argoproj.io/v1alpha1", "CronWorkflow", spec))).toEqual(["run: -; container run"]);
  });

  it("have no known pods where a patch may change anything", () => {
    const spec = "{ templates: [{ name: run, container: { image: a }, podSpecPatch: x }] }";
    expect(podsOf(object("argoproj.io/v1alpha1", "Workflow", spec))).toEqual([]);
  });
});

describe("tasks of Tekton", () => {
  it("have steps for containers, and a template for what these lack", () => {
    const spec = `
  stepTemplate: { securityContext: { runAsUser: 1000 } }
  sidecars: [{ name: db }]
  steps:
    - { name: build }
    - { name: test, securityContext: { runAsUser: 0 } }`;
    const text = object("tekton.dev/v1", "Task", spec);
    expect(podsOf(text)).toEqual(["web: ?; container build, container test, sidecar db"]);
    const [pod] = parse(text).model.objects[0]?.pods ?? [];
    expect(pod?.containers.map(({ context }) => show(context.runAsUser))).toEqual(["1000", "0", "?"]);
  });

  it("may stand in pipelines", () => {
    const spec = "{ tasks: [{ name: one, taskRef: { name: x } }, { name: two, taskSpec: { steps: [{ name: a }] } }] }";
    expect(podsOf(object("tekton.dev/v1", "Pipeline", spec))).toEqual(["two: ?; container a"]);
  });
});

describe("parts of pods that an operator makes", () => {
  it("are known as far as they are written", () => {
    const spec = "{ securityContext: { runAsUser: 0 }, containers: [{ name: prometheus, image: a }] }";
    const [pod] = parse(object("monitoring.coreos.com/v1", "Prometheus", spec)).model.objects[0]?.pods ?? [];
    expect(show(pod?.context.runAsUser)).toBe("0");
    expect(show(pod?.hostNetwork)).toBe("?");
    expect(pod?.labels).toEqual({ pairs: {}, open: true });
    const [container] = pod?.containers ?? [];
    expect(show(container?.image?.text)).toBe("a");
    expect(show(container?.context.seccompProfile)).toBe("?");
  });

  it("are those of Strimzi's templates", () => {
    const spec = "{ kafka: { template: { pod: { securityContext: { runAsNonRoot: true } } } }, entityOperator: {} }";
    expect(podsOf(object("kafka.strimzi.io/v1beta2", "Kafka", spec))).toEqual(["web: true; "]);
  });
});
