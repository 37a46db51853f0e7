import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const policyOf = (spec: string, more = ""): string => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web${more} }
spec: ${spec}
`;
const both = (...texts: readonly string[]) => ({ files: { "app.yaml": texts.join("---\n") } });

const toApi = "{ to: [{ podSelector: { matchLabels: { app: api } } }], ports: [{ port: 8080 }] }";
const dns = "{ ports: [{ port: 53, protocol: UDP }] }";
const selector = "podSelector: { matchLabels: { app: web } }";

testPolicy(
  policy,
  {
    reports: {
      "a rule to other pods alone": {
        ...both(policyOf(`{ ${selector}, policyTypes: [«Egress»], egress: [${toApi}] }`)),
        message: "can't look up the name",
      },
      "rules that imply the direction": both(policyOf(`{ ${selector}, «egress»: [${toApi}] }`)),
      "a policy for DNS of other pods": both(
        policyOf(`{ ${selector}, «egress»: [${toApi}] }`),
        policyOf(`{ podSelector: { matchLabels: { app: api } }, egress: [${dns}] }`, "2"),
      ),
    },
    silent: {
      "a rule for DNS": both(policyOf(`{ ${selector}, egress: [${toApi}, ${dns}] }`)),
      "a rule for all ports": both(policyOf(`{ ${selector}, egress: [{ to: [{ podSelector: {} }] }] }`)),
      "a range of ports": both(
        policyOf(`{ ${selector}, egress: [${toApi}, { ports: [{ port: 1, endPort: 1024 }] }] }`),
      ),
      "a port that a template fills in": both(
        policyOf(`{ ${selector}, egress: [${toApi}, { ports: [{ port: '{{ .p }}' }] }] }`),
      ),
      "a policy for DNS of all pods": both(
        policyOf(`{ ${selector}, egress: [${toApi}] }`),
        policyOf(`{ podSelector: {}, egress: [${dns}] }`, "2"),
      ),
      "policies of a folder whose namespace is not known": {
        files: {
          "a.yaml": policyOf(`{ ${selector}, egress: [${toApi}] }`),
          "dns/all.yaml": policyOf(`{ podSelector: {}, egress: [${dns}] }`, "2"),
        },
      },
      "addresses, which need no names": both(
        policyOf(`{ ${selector}, egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0/8 } }], ports: [{ port: 5432 }] }] }`),
      ),
      "no way out, on purpose": both(policyOf(`{ ${selector}, policyTypes: [Egress], egress: [] }`)),
      "the way in alone": both(policyOf(`{ ${selector}, policyTypes: [Ingress] }`)),
    },
  },
  { describe, it },
);
