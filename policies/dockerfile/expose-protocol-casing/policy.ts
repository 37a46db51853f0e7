import { definePolicy, type Fix, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["EXPOSE"],
  meta: {
    title: "EXPOSE with a protocol in capitals",
    severity: "info",
    severityReason: "It works; the builder warns of it.",
    presets: ["strict"],
    remediation: "Write the protocol in lower case.",
    references: ["https://docs.docker.com/reference/build-checks/expose-proto-casing/"],
    frameworks: [],
    aliases: ["buildkit:ExposeProtoCasing"],
    since: "0.1.0",
  },
  *check({ exposedPorts }) {
    for (const { protocol, protocolAt } of exposedPorts) {
      if (protocol === undefined || protocolAt === undefined || !/^(?:tcp|udp|sctp)$/i.test(protocol)) continue;
      const lower = protocol.toLowerCase();
      if (protocol === lower) continue;
      const fix: Fix | undefined =
        textOf(protocolAt) === protocol
          ? { title: "Write lower case", safe: true, edits: [replace(protocolAt, lower)] }
          : undefined;
      const message = `The protocol ${protocol} is ${lower} to everybody else, so the builder warns of it in each build.`;
      yield { at: protocolAt, message, fix };
    }
  },
});
