import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const pod = (more = "", name = "«web»"): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, labels: { app: web } }\nspec: { containers: [{ name: web, image: web }]${more} }\n`;
const policies = (types: string, selector = "{}", name = "all"): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: ${name} }\nspec: { podSelector: ${selector}, policyTypes: ${types} }\n`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

testPolicy(
  policy,
  {
    reports: {
      "what leaves is open": {
        ...both(pod(), policies("[Ingress]")),
        message: "they may connect to anything",
        related: ["all"],
      },
      "what enters is open": { ...both(pod(), policies("[Egress]")), message: "may connect to them" },
      "another policy is for other pods": both(
        pod(),
        policies("[Ingress]"),
        policies("[Egress]", "{ matchLabels: { app: api } }", "other"),
      ),
    },
    silent: {
      "both directions": both(pod("", "web"), policies("[Ingress, Egress]")),
      "one policy for each": both(pod("", "web"), policies("[Ingress]"), policies("[Egress]", "{}", "out")),
      "no policy at all, which is another finding": pod("", "web"),
      "the node's network": both(pod(", hostNetwork: true", "web"), policies("[Ingress]")),
      "a policy that may select it": both(
        pod("", "web"),
        policies("[Ingress]"),
        policies("[Egress]", "{ matchLabels: { app: '{{ x }}' } }", "out"),
      ),
      "a policy of a network plugin beside it": both(
        pod("", "web"),
        policies("[Ingress]"),
        "apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata: { name: out }\n",
      ),
    },
  },
  { describe, it },
);
