import { definePolicy, type Fix, nearest, parseSignal, replace, signalNames } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["STOPSIGNAL"],
  meta: {
    title: "STOPSIGNAL that is no signal",
    severity: "high",
    severityReason: "The image does not build, or its containers can't be stopped with that signal.",
    presets: ["recommended"],
    remediation: "Name a signal such as `SIGTERM`, `SIGINT` or `SIGQUIT`.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#stopsignal",
      "https://man7.org/linux/man-pages/man7/signal.7.html",
    ],
    frameworks: [],
    aliases: ["dockerfile-utils:INVALID_SIGNAL"],
    since: "0.1.0",
  },
  *check({ args: [signal] }) {
    if (signal?.known !== true) return;
    const text = signal.value;
    if (parseSignal(text) !== undefined) return;
    const meant = nearest(text, signalNames);
    const fix: Fix | undefined =
      meant === undefined ? undefined : { title: `Write ${meant}`, safe: false, edits: [replace(signal, meant)] };
    const question = meant === undefined ? "" : ` (${meant}?)`;
    const consequence = /^[1-9]\d*$/.test(text) ? "no container can be stopped with it" : "the image does not build";
    yield { at: signal, message: `There is no signal ${text}${question}: ${consequence}.`, fix };
  },
});
