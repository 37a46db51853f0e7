/** What the kubelet connects to for probes and lifecycle hooks. */
import type { Scalar } from "../scalar.ts";
import type { YamlMap } from "../yaml/node.ts";
import { wordField } from "./fields.ts";

const HANDLERS: readonly (readonly string[])[] = [
  ["livenessProbe"],
  ["readinessProbe"],
  ["startupProbe"],
  ["lifecycle", "postStart"],
  ["lifecycle", "preStop"],
];

const ACTIONS: readonly string[] = ["httpGet", "tcpSocket"];

/** Hosts that probes and hooks name in place of the pod; an empty text names none. */
export function handlerHostsOf(container: YamlMap): readonly Scalar<string>[] {
  const hosts: Scalar<string>[] = [];
  for (const handler of HANDLERS) {
    for (const action of ACTIONS) {
      const host = wordField(container, ...handler, action, "host");
      if (host !== undefined && !(host.known && host.value === "")) hosts.push(host);
    }
  }
  return hosts;
}
