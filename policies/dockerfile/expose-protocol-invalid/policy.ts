import { definePolicy, type Fix, nearest, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["EXPOSE"],
  meta: {
    title: "EXPOSE with a protocol that there is not",
    severity: "high",
    severityReason: "The image does not build.",
    presets: ["recommended"],
    remediation: "Write `/tcp` (or nothing), `/udp` or `/sctp`.",
    references: ["https://docs.docker.com/reference/dockerfile/#expose"],
    frameworks: [],
    aliases: ["dockerfile-utils:INVALID_PROTO"],
    since: "0.1.0",
  },
  *check({ exposedPorts }) {
    for (const { text, protocol, protocolAt } of exposedPorts) {
      if (text.startsWith("#")) return;
      if (protocol === undefined || protocolAt === undefined || /^(?:tcp|udp|sctp)?$/i.test(protocol)) continue;
      const meant = textOf(protocolAt) === protocol ? nearest(protocol, ["tcp", "udp", "sctp"]) : undefined;
      const fix: Fix | undefined =
        meant === undefined ? undefined : { title: `Write ${meant}`, safe: false, edits: [replace(protocolAt, meant)] };
      const message = `Containers know tcp, udp and sctp, not ${protocol}, so the image does not build.`;
      yield { at: protocolAt, message, fix };
    }
  },
});
