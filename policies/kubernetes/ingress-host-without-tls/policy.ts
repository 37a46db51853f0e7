import { definePolicy, is, type Scalar, seqAt, stringAt, stringsAt } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.object",
  only: ["Ingress.networking.k8s.io"],
  meta: {
    title: "Host of an Ingress is left out of its TLS",
    severity: "medium",
    severityReason: "The other hosts have a certificate; for this one visitors get a warning, or no TLS at all.",
    presets: ["strict"],
    remediation: "Add the host to `tls.hosts`.",
    references: ["https://kubernetes.io/docs/concepts/services-networking/ingress/#tls"],
    frameworks: [],
    aliases: ["kyverno:other/ingress-host-match-tls"],
    since: "0.1.0",
  },
  *check({ groupKind, label, yaml }) {
    const tls = seqAt(yaml, "spec", "tls");
    if (is(groupKind, "Ingress.networking.k8s.io") !== true || tls === undefined || tls.items.length === 0) return;
    const hosts: Scalar<string>[] = [];
    for (const { value } of tls.items) {
      const named = stringsAt(value, "hosts");
      // A certificate for no host in particular is for all.
      if (named === undefined || named.items.length === 0) return;
      hosts.push(...named.items);
    }
    for (const { value } of seqAt(yaml, "spec", "rules")?.items ?? []) {
      const host = stringAt(value, "host");
      if (host?.known !== true || host.value === "" || hosts.some((other) => covers(other, host.value))) continue;
      yield {
        at: host,
        message: `${label} has TLS for other hosts and not for ${host.value}, which then gets the controller's own certificate or none.`,
      };
    }
  },
});

/** What a template fills in may be any host. A wildcard stands for one label. */
function covers(host: Scalar<string>, name: string): boolean {
  if (!host.known || /[{$]/.test(host.value) || /[{$]/.test(name)) return true;
  return host.value === name || (host.value.startsWith("*.") && name.replace(/^[^.]+/, "*") === host.value);
}
