/**
 * Where custom resources keep pods: by API group, kinds and the way to what holds the pod. `*` on the way stands for
 * every item of a list or every entry of a map. Users add their own in `settings.kubernetes.podTemplates`.
 */

/**
 * `template`: a pod template, whose pods have its labels and no others · `base`: a pod template that an operator may
 * add to · `part`: a few fields of a pod that an operator makes, so that what it lacks is not known · `workflow`: a
 * template of an Argo Workflow · `task`: steps of Tekton.
 */
export type PodForm = "template" | "base" | "part" | "workflow" | "task";

export interface PodHolder {
  readonly group: string;
  readonly kinds: readonly string[];
  /** With dots: to the template (`spec` is below it), or for the other forms to the map itself. */
  readonly path: string;
  readonly form: PodForm;
}

export const podHolders: readonly PodHolder[] = [
  // https://argo-rollouts.readthedocs.io/en/stable/features/specification/
  { group: "argoproj.io", kinds: ["Rollout"], path: "spec.template", form: "template" },
  // https://argo-workflows.readthedocs.io/en/latest/fields/
  {
    group: "argoproj.io",
    kinds: ["Workflow", "WorkflowTemplate", "ClusterWorkflowTemplate"],
    path: "spec.templates.*",
    form: "workflow",
  },
  { group: "argoproj.io", kinds: ["CronWorkflow"], path: "spec.workflowSpec.templates.*", form: "workflow" },
  // https://knative.dev/docs/serving/reference/serving-api/
  { group: "serving.knative.dev", kinds: ["Service", "Configuration"], path: "spec.template", form: "base" },
  // https://openkruise.io/docs/user-manuals/cloneset
  {
    group: "apps.kruise.io",
    kinds: ["CloneSet", "StatefulSet", "DaemonSet", "BroadcastJob"],
    path: "spec.template",
    form: "template",
  },
  { group: "apps.kruise.io", kinds: ["AdvancedCronJob"], path: "spec.template.*.spec.template", form: "base" },
  // https://tekton.dev/docs/pipelines/pipeline-api/
  { group: "tekton.dev", kinds: ["Task", "ClusterTask"], path: "spec", form: "task" },
  { group: "tekton.dev", kinds: ["TaskRun"], path: "spec.taskSpec", form: "task" },
  { group: "tekton.dev", kinds: ["Pipeline"], path: "spec.tasks.*.taskSpec", form: "task" },
  { group: "tekton.dev", kinds: ["PipelineRun"], path: "spec.pipelineSpec.tasks.*.taskSpec", form: "task" },
  // https://keda.sh/docs/latest/reference/scaledjob-spec/
  { group: "keda.sh", kinds: ["ScaledJob"], path: "spec.jobTargetRef.template", form: "base" },
  // https://prometheus-operator.dev/docs/api-reference/api/
  {
    group: "monitoring.coreos.com",
    kinds: ["Prometheus", "PrometheusAgent", "Alertmanager", "ThanosRuler"],
    path: "spec",
    form: "part",
  },
  // https://strimzi.io/docs/operators/latest/configuring
  { group: "kafka.strimzi.io", kinds: ["Kafka"], path: "spec.*.template.pod", form: "part" },
  {
    group: "kafka.strimzi.io",
    kinds: ["KafkaConnect", "KafkaBridge", "KafkaMirrorMaker2", "KafkaNodePool"],
    path: "spec.template.pod",
    form: "part",
  },
  // https://www.kubeflow.org/docs/components/trainer/legacy-v1/reference/
  { group: "kubeflow.org", kinds: ["TFJob"], path: "spec.tfReplicaSpecs.*.template", form: "base" },
  { group: "kubeflow.org", kinds: ["PyTorchJob"], path: "spec.pytorchReplicaSpecs.*.template", form: "base" },
  { group: "kubeflow.org", kinds: ["MPIJob"], path: "spec.mpiReplicaSpecs.*.template", form: "base" },
  { group: "kubeflow.org", kinds: ["Notebook"], path: "spec.template", form: "base" },
  // https://docs.ray.io/en/latest/cluster/kubernetes/references.html
  { group: "ray.io", kinds: ["RayCluster"], path: "spec.headGroupSpec.template", form: "base" },
  { group: "ray.io", kinds: ["RayCluster"], path: "spec.workerGroupSpecs.*.template", form: "base" },
  // https://volcano.sh/en/docs/vcjob/
  { group: "batch.volcano.sh", kinds: ["Job"], path: "spec.tasks.*.template", form: "base" },
  // https://jobset.sigs.k8s.io/docs/reference/jobset.v1alpha2/
  { group: "jobset.x-k8s.io", kinds: ["JobSet"], path: "spec.replicatedJobs.*.template.spec.template", form: "base" },
];
