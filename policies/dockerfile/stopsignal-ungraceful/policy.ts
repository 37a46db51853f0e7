import { definePolicy, parseSignal } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["STOPSIGNAL"],
  meta: {
    title: "STOPSIGNAL that no program can handle",
    severity: "medium",
    severityReason: "Every stop is a crash: open requests break, and what is not yet written is lost.",
    presets: ["recommended"],
    remediation: "Name the signal at which the program ends in order: `SIGTERM`, the default, `SIGINT` or `SIGQUIT`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#stopsignal",
      "https://man7.org/linux/man-pages/man7/signal.7.html",
    ],
    frameworks: [],
    aliases: ["tally:no-ungraceful-stopsignal"],
    since: "0.1.0",
  },
  *check({ args: [signal] }) {
    if (signal?.known !== true) return;
    const name = parseSignal(signal.value);
    if (name !== "SIGKILL" && name !== "SIGSTOP") return;
    const consequence =
      name === "SIGKILL"
        ? "every stop ends it in the middle of its work"
        : "it halts without ending, and is killed when the time to stop is over";
    yield { at: signal, message: `No program can handle ${name}: ${consequence}.` };
  },
});
