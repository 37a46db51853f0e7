import { definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image of a service starts an interactive interpreter",
    severity: "medium",
    severityReason: "A container of the image ends at once, unless whoever starts it names a command.",
    presets: ["recommended"],
    remediation: 'Say what the image runs, such as `CMD ["node", "server.js"]`.',
    references: [
      "https://docs.docker.com/reference/dockerfile/#cmd",
      "https://docs.docker.com/reference/dockerfile/#understand-how-cmd-and-entrypoint-interact",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ isFinal, interpreter, healthcheck, from, base }) {
    if (!isFinal || interpreter === undefined) return;
    // Only what goes on running has a health. Without a check the image may be a tool that is given a command.
    if (healthcheck === undefined || healthcheck.isNone) return;
    yield {
      at: from,
      message: `Nothing says what the image runs, so it runs ${interpreter}, the interactive interpreter of its base image, which ends at once without a terminal.`,
      related: [
        ...(base === from ? [] : [{ at: base, label: "the base image" }]),
        { at: healthcheck, label: "shows that it is meant to serve" },
      ],
    };
  },
});
