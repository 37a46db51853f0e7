/** What the kubelet runs or connects to for probes and lifecycle hooks. */
import { known, type Scalar, unknown } from "../scalar.ts";
import { entryAt, mapAt } from "../yaml/access.ts";
import type { YamlMap } from "../yaml/node.ts";
import { numberField, wordField } from "./fields.ts";
import type { KubernetesHandler } from "./model.ts";

type Kind = KubernetesHandler["kind"];

const HANDLERS: readonly (readonly [kind: Kind, path: readonly string[]])[] = [
  ["liveness", ["livenessProbe"]],
  ["readiness", ["readinessProbe"]],
  ["startup", ["startupProbe"]],
  ["postStart", ["lifecycle", "postStart"]],
  ["preStop", ["lifecycle", "preStop"]],
];

const ACTIONS: readonly string[] = ["httpGet", "tcpSocket", "grpc"];

/** Probes and hooks, each at its key. */
export function handlersOf(container: YamlMap): readonly KubernetesHandler[] {
  const handlers: KubernetesHandler[] = [];
  for (const [kind, path] of HANDLERS) {
    const key = entryAt(container, ...path)?.key;
    const yaml = mapAt(container, ...path);
    if (key === undefined || yaml === undefined) continue;
    const { source, range } = key;
    handlers.push({ source, range, kind, key: key.text, yaml, port: portOf(yaml) });
  }
  return handlers;
}

/** The port's number or name, as it is written. */
function portOf(handler: YamlMap): Scalar<string> | undefined {
  for (const action of ACTIONS) {
    const port = wordField(handler, action, "port");
    if (port !== undefined) return port;
  }
  return undefined;
}

/** Hosts that probes and hooks name in place of the pod; an empty text names none. */
export function handlerHostsOf(container: YamlMap): readonly Scalar<string>[] {
  const hosts: Scalar<string>[] = [];
  for (const { yaml } of handlersOf(container)) {
    for (const action of ACTIONS) {
      const host = action === "grpc" ? undefined : wordField(yaml, action, "host");
      if (host !== undefined && !(host.known && host.value === "")) hosts.push(host);
    }
  }
  return hosts;
}

/** Seconds for which a hook only sleeps, by its own action or the program of that name; nothing for other hooks. */
export function sleepOf(handler: YamlMap): Scalar<number> | undefined {
  const own = numberField(handler, "sleep", "seconds");
  if (own !== undefined) return own;
  const command = mapAt(handler, "exec")?.get("command")?.value;
  if (command?.type !== "seq") return undefined;
  const words = command.items.map(({ value }) => (value.type === "scalar" ? value.text : ""));
  const seconds = /^(?:(?:\/\w+)*\/)?(?:(?:ba|da)?sh -c )?(?:exec )?(?:(?:\/\w+)*\/)?sleep (\S+)$/.exec(
    words.join(" "),
  )?.[1];
  const last = command.items.at(-1)?.value;
  if (seconds === undefined || last === undefined) return undefined;
  return /^\d+$/.test(seconds) ? known(last, Number(seconds)) : unknown(last, seconds);
}
