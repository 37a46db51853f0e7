import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["VOLUME"],
  meta: {
    title: "VOLUME for the Docker socket",
    severity: "medium",
    severityReason: "The image asks for the one mount that gives whoever takes over the container all of the host.",
    presets: ["strict"],
    remediation:
      "Leave the VOLUME out: it mounts no socket. Where the engine must be asked, put a proxy that filters requests in between.",
    references: [
      "https://docs.docker.com/engine/security/#docker-daemon-attack-surface",
      "https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html#rule-1-do-not-expose-the-docker-daemon-socket-even-to-the-containers",
    ],
    frameworks: ["owasp-docker:rule-1"],
    aliases: ["semgrep:dockerfile-dockerd-socket-mount"],
    since: "0.1.0",
  },
  *check({ args }) {
    for (const path of args) {
      if (!path.known || !/^\/(?:var\/)?run\/docker\.sock\/?$/.test(path.value)) continue;
      yield {
        at: path,
        message:
          "The image wants the socket of the Docker engine, with which a container can do all that root can on the host; the VOLUME itself only makes an empty directory there.",
      };
    }
  },
});
