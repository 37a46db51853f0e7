import { describe, expect, it } from "vitest";
import { sleepOf } from "../../src/kubernetes/handlers.ts";
import { onlyContainer, podWith, say, show } from "./manifest.ts";

const handlers = (lines: string) => onlyContainer(podWith(lines)).handlers;

describe("probes and hooks", () => {
  it("are found with their ports, at their keys", () => {
    const found = handlers(`livenessProbe: { httpGet: { port: http } }
readinessProbe: { grpc: { port: 9090 } }
startupProbe: { exec: { command: [a] } }
lifecycle: { preStop: { tcpSocket: { port: "80" } }, postStart: ~ }`);
    expect(found.map(({ kind, port }) => `${kind} ${show(port)}`)).toEqual([
      "liveness http",
      "readiness 9090",
      "startup -",
      "preStop 80",
    ]);
    expect(found.map(say)).toEqual(["livenessProbe", "readinessProbe", "startupProbe", "preStop"]);
  });
});

describe("the time that a hook sleeps", () => {
  const seconds = (preStop: string): string => {
    const [hook] = handlers(`lifecycle: { preStop: ${preStop} }`);
    return show(hook === undefined ? undefined : sleepOf(hook.yaml));
  };

  it.each([
    ["{ sleep: { seconds: 5 } }", "5"],
    ["{ exec: { command: [sleep, '5'] } }", "5"],
    ["{ exec: { command: [/bin/sleep, '5'] } }", "5"],
    ["{ exec: { command: [sh, -c, sleep 5] } }", "5"],
    ["{ exec: { command: [/bin/bash, -c, exec /usr/bin/sleep 5] } }", "5"],
    ["{ exec: { command: [sleep, '{{ .s }}'] } }", "-"],
    ["{ exec: { command: [sleep, $SECONDS] } }", "?$SECONDS"],
    ["{ exec: { command: [sh, -c, sleep 5; stop] } }", "-"],
    ["{ exec: { command: [nosleep, '5'] } }", "-"],
    ["{ httpGet: { port: 80 } }", "-"],
  ])("of %s is %s", (preStop, expected) => {
    expect(seconds(preStop)).toBe(expected);
  });
});
