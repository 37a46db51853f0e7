import { type DockerfileExposedPort, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["EXPOSE"],
  meta: {
    title: "EXPOSE of something that is no port",
    severity: "high",
    severityReason: "The image does not build.",
    presets: ["recommended"],
    remediation: "Give a port from 0 to 65535, or a range such as `8000-8010`.",
    references: ["https://docs.docker.com/reference/dockerfile/#expose"],
    frameworks: [],
    aliases: [
      "hadolint:DL3011",
      "trivy:DS-0008",
      "kics:unix_ports_out_of_range",
      "semgrep:invalid-port",
      "dockerfilelint:invalid_port",
      "dockerfile-utils:INVALID_PORT",
    ],
    since: "0.1.0",
  },
  *check({ exposedPorts }) {
    for (const exposed of exposedPorts) {
      // From here on it is a comment that was meant: another policy's matter.
      if (exposed.text.startsWith("#")) return;
      const fact = factOf(exposed);
      if (fact !== undefined) yield { at: exposed.portAt, message: `${fact}, so the image does not build.` };
    }
  },
});

const HIGHEST = 65_535;

function factOf({ port, first, last }: DockerfileExposedPort): string | undefined {
  if (first === undefined || last === undefined)
    return port === "" ? "EXPOSE has no port here" : `"${port}" is no port`;
  if (first > HIGHEST || last > HIGHEST) return `There is no port ${Math.max(first, last)} (the highest is ${HIGHEST})`;
  return last < first ? `The range ${port} ends before it begins` : undefined;
}
