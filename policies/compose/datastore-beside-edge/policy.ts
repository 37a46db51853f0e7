import { type ComposeService, definePolicy, type ImageRole } from "@secpolicy/core";

const DATA: ReadonlySet<ImageRole | undefined> = new Set<ImageRole>(["datastore", "cache", "broker"]);

export default definePolicy({
  on: "compose.project",
  meta: {
    title: "Data store shares a network with the edge",
    severity: "low",
    severityReason: "It takes somebody who has taken the edge over.",
    presets: ["strict"],
    remediation: "Give the edge and the application one network, the application and its data another.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#networks",
      "https://docs.docker.com/compose/how-tos/networking/",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html",
    ],
    frameworks: ["owasp-docker:rule-5"],
    aliases: [],
    since: "0.1.0",
  },
  *check({ segments }) {
    for (const { name, services } of segments) {
      const edge = services.find(isEdge);
      if (edge === undefined) continue;
      for (const service of services) {
        const known = service.identity?.known;
        if (!DATA.has(known?.role)) continue;
        const attachment = service.networks.items.find((item) => item.name === name);
        yield {
          at: attachment ?? service,
          message: `Service "${service.name}" (${known?.title}) is on the network "${name}" with "${edge.name}", which is open to the outside: whoever takes that over reaches the data directly.`,
          related: [{ at: { source: edge.source, range: edge.range }, label: "open to the outside" }],
        };
      }
    }
  },
});

function isEdge({ identity, exposure }: ComposeService): boolean {
  return identity?.known?.role === "edge" && (exposure === "everybody" || exposure === "address");
}
