import { definePolicy, type KubernetesContainer, type Located } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.pod",
  meta: {
    title: "Two ports clash",
    severity: "medium",
    severityReason: "The API server refuses two ports of one name; of two equal numbers, one program can't start.",
    presets: ["recommended"],
    remediation: "Give one of them another name or number.",
    references: ["https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports"],
    frameworks: [],
    aliases: ["kubescore:container-ports-check"],
    since: "0.1.0",
  },
  *check({ containers }) {
    const numbers = new Map<string, Located>();
    for (const container of containers) {
      // Init containers have gone when the others start, and mostly run the same image.
      const isBeside = container.role === "container" || container.role === "sidecar";
      for (const { at, what, earlier } of clashesOf(container, isBeside ? numbers : new Map())) {
        yield {
          at,
          message: `Container "${container.label}" has a port with ${what} that another one has, too.`,
          related: [{ at: earlier, label: "the other port" }],
        };
      }
    }
  },
});

interface Clash {
  readonly at: Located;
  readonly what: string;
  readonly earlier: Located;
}

/** Names must differ in a container, and pairs of number and protocol in the pod, whose containers share a network. */
function* clashesOf({ ports }: KubernetesContainer, numbers: Map<string, Located>): Generator<Clash> {
  const names = new Map<string, Located>();
  for (const { name, number, protocol } of ports) {
    if (name?.known === true) {
      const earlier = names.get(name.value);
      if (earlier !== undefined) yield { at: name, what: `the name ${name.value}`, earlier };
      names.set(name.value, name);
    }
    if (number?.known !== true || protocol?.known === false) continue;
    const pair = `${number.value}/${protocol?.value ?? "TCP"}`;
    const earlier = numbers.get(pair);
    if (earlier !== undefined) yield { at: number, what: `the number ${pair}`, earlier };
    numbers.set(pair, number);
  }
}
