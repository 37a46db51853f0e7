import { describe, expect, it } from "vitest";
import { projectOf, serviceOf, web } from "./helpers.ts";

describe("segments", () => {
  const segments = (text: string) =>
    projectOf(text).segments.map((one) => [one.name, one.services.map(({ name }) => name), one.leadsOut]);

  it("are the networks that services join, the default one among them", () => {
    const text = `services:
  web: { image: a, networks: [front, back] }
  db: { image: b, networks: [back] }
  job: { image: c }
networks:
  front:
  back: { internal: true }
  spare:
`;
    expect(segments(text)).toEqual([
      ["front", ["web"], true],
      ["back", ["web", "db"], false],
      ["default", ["job"], true],
    ]);
  });

  it("have services in the namespace of others, too", () => {
    const text = `services:
  vpn: { image: a, networks: [n] }
  app: { image: b, network_mode: "service:vpn" }
  log: { image: c, network_mode: "service:app" }
  alone: { image: d, network_mode: none }
  loop: { image: e, network_mode: "service:loop" }
networks: { n: }
`;
    expect(segments(text)).toEqual([["n", ["vpn", "app", "log"], true]]);
  });

  it("lead out as far as it is known", () => {
    expect(segments("services: { a: { image: a } }\nnetworks: { default: { internal: '${I}' } }\n")).toEqual([
      ["default", ["a"], undefined],
    ]);
  });
});

describe("a service's exposure", () => {
  const exposure = (...lines: readonly string[]) => serviceOf(web(...lines)).exposure;

  it("is the widest of its doors", () => {
    expect(exposure()).toBe("nobody");
    expect(exposure("ports: ['127.0.0.1:80:80', '[::1]:80:80']")).toBe("host");
    expect(exposure("ports: ['127.0.0.1:80:80', '10.0.0.5:80:80']")).toBe("address");
    expect(exposure("ports: ['127.0.0.1:80:80', 81]")).toBe("everybody");
    expect(exposure("network_mode: host")).toBe("everybody");
  });

  it("is none where ports don't publish", () => {
    expect(exposure("ports: [80]", "network_mode: none")).toBe("nobody");
    expect(serviceOf(`${web("ports: [80]", "networks: [n]")}networks: { n: { internal: true } }\n`).exposure).toBe(
      "nobody",
    );
  });

  it("is unknown where a variable decides", () => {
    expect(exposure("ports: ['${BIND}:80:80']")).toBeUndefined();
    expect(exposure("network_mode: ${MODE}")).toBeUndefined();
  });
});
