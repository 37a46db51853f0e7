import { adminConsoleOf, definePolicy } from "@secpolicy/core";

const OUTSIDE: readonly string[] = ["LoadBalancer", "NodePort"];

export default definePolicy({
  on: "kubernetes.container",
  reads: "project",
  meta: {
    title: "Admin console can be reached from outside the cluster",
    severity: "medium",
    severityReason: "A login may still stand in the way, and so may a private network.",
    presets: ["strict"],
    remediation:
      "Make the Service a `ClusterIP`, and reach the console by `kubectl port-forward` or behind a login of your own.",
    references: [
      "https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types",
      "https://kubernetes.io/docs/tasks/access-application-cluster/port-forward-access-application-cluster/",
    ],
    frameworks: [],
    aliases: ["kubescape:C-0021"],
    since: "0.1.0",
  },
  applies: (container) => adminConsoleOf(container) !== undefined,
  *check(container, { project }) {
    const title = adminConsoleOf(container);
    const { image, label, pod } = container;
    if (title === undefined || image === undefined) return;
    const { object, labels } = pod;
    const services = project.cluster.selecting(object, "Service", labels);
    const exposed = services.objects.filter(({ service }) => OUTSIDE.includes(service?.type ?? ""));
    const [first] = exposed;
    if (first === undefined) return;
    yield {
      at: image,
      message: `Container "${label}" runs ${title}, and the Service "${first.name}" opens it to whoever reaches the nodes or the load balancer.`,
      related: exposed.map(({ place }) => ({ at: place, label: "the Service" })),
    };
  },
});
