import { type DockerfileStage, definePolicy, type Located, locate, replace, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "HEALTHCHECK asks localhost with BusyBox wget",
    severity: "info",
    severityReason: "It works where the program listens on IPv6, too, and fails at the first try where it does not.",
    presets: [],
    remediation: "Ask `127.0.0.1`, or the address that the program listens on.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#healthcheck",
      "https://git.busybox.net/busybox/tree/networking/wget.c",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(stage) {
    const { healthcheck } = stage;
    if (healthcheck === undefined || healthcheck.instruction.stage !== stage || !isAlpine(stage)) return;
    const items = healthcheck.command?.items ?? [];
    if (!items.some((item) => /\bwget\b/.test(textOf(item)))) return;
    for (const item of items) {
      const host = localhostIn(item);
      if (host === undefined) continue;
      yield {
        at: host,
        message:
          "BusyBox wget asks only the first address of localhost, which may be ::1, so the check fails when the program listens on IPv4 alone.",
        fix: { title: "Ask 127.0.0.1", safe: false, edits: [replace(host, "127.0.0.1")] },
      };
    }
  },
});

function isAlpine({ base: { image } }: DockerfileStage): boolean {
  return image !== undefined && (/(?:^|\/)alpine$/.test(image.path) || /alpine/.test(image.tag ?? ""));
}

function localhostIn(item: Located): Located | undefined {
  const match = /\bhttps?:\/\/(localhost)(?=[:/\s"'?]|$)/.exec(textOf(item));
  if (match === null) return undefined;
  const start = item.range[0] + match.index + match[0].length - "localhost".length;
  return locate(item.source, start, start + "localhost".length);
}
