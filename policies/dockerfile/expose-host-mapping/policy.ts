import { definePolicy, type Fix, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["EXPOSE"],
  meta: {
    title: "EXPOSE with an address or a port of the host",
    severity: "low",
    severityReason: "The builder drops that part, and warns that it will refuse it one day.",
    presets: ["recommended"],
    remediation: "Name only the container's port; ports of the host belong into `docker run -p` or a compose file.",
    references: [
      "https://docs.docker.com/reference/build-checks/expose-invalid-format/",
      "https://docs.docker.com/reference/dockerfile/#expose",
    ],
    frameworks: [],
    aliases: ["buildkit:ExposeInvalidFormat", "dockerfilelint:expose_host_port"],
    since: "0.1.0",
  },
  *check({ exposedPorts }) {
    for (const { text, hostAt } of exposedPorts) {
      if (hostAt === undefined) continue;
      const isExact = textOf(hostAt).endsWith(":");
      const fix: Fix | undefined = isExact
        ? { title: "Leave the host's part out", safe: true, edits: [replace(hostAt, "")] }
        : undefined;
      yield {
        at: hostAt,
        message: `An image can't publish ports: of ${text} only the container's part counts, and builders will refuse the rest.`,
        fix,
      };
    }
  },
});
