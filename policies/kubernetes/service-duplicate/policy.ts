import { definePolicy, type KubernetesServiceFacts } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  reads: "project",
  meta: {
    title: "Two Services lead to the same ports of the same pods",
    severity: "info",
    severityReason: "Both work; one of the two is often a copy whose selector was forgotten.",
    presets: [],
    remediation: "Correct the selector of the one that was copied, or remove it.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/service/"],
    frameworks: [],
    aliases: ["kyverno:other/require-unique-service-selector"],
    since: "0.1.0",
  },
  applies: (object) => (object.service?.selector?.labels.length ?? 0) > 0,
  *check(object, { project: { cluster } }) {
    const { kind, name } = object;
    const selector = object.service?.selector;
    if (selector === undefined || selector.open || !kind.known || name?.known !== true) return;
    const alike = cluster.servicesAlike(object, selector);
    const own = alike.find((one) => one.name === name.value && one.place.path === object.source.path);
    const others = alike.filter(
      (other) => cluster.isBeside(object, other) && hasSamePorts(own?.service, other.service),
    );
    const [first] = others;
    if (first === undefined) return;
    yield {
      at: selector,
      message: `${object.label} and the Service "${first.name}" lead to the same ports of the same pods: if one is a copy, its own pods get no traffic.`,
      related: others.map(({ place }) => ({ at: place, label: "the other Service" })),
    };
  },
});

/** One that is headless, or reached from outside, has a purpose of its own. */
function hasSamePorts(a: KubernetesServiceFacts | undefined, b: KubernetesServiceFacts | undefined): boolean {
  if (a === undefined || b === undefined || a.portsOpen || b.portsOpen) return false;
  if (a.isHeadless !== b.isHeadless || a.type !== b.type || a.type === null) return false;
  return wordsOf(a) === wordsOf(b);
}

function wordsOf({ ports }: KubernetesServiceFacts): string {
  return ports
    .map(({ port }) => port)
    .sort()
    .join();
}
