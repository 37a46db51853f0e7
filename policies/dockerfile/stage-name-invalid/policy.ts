import { definePolicy, textOf } from "@secpolicy/core";

/** `validStageName` in BuildKit's frontend/dockerfile/instructions. */
const VALID = /^[a-z][a-z0-9-_.]*$/;

/** Marks that other programs replace before the builder sees the file. */
const PLACEHOLDER = /\{\{|%|[<>]|^@.*@$/;

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Stage name that the builder refuses",
    severity: "high",
    severityReason: "The image does not build.",
    presets: ["recommended"],
    remediation: "Begin the name with a letter and go on with letters, digits, `-`, `_` and `.` only.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#from",
      "https://docs.docker.com/build/building/multi-stage/#name-your-build-stages",
    ],
    frameworks: [],
    aliases: ["dockerfile-utils:INVALID_BUILD_STAGE_NAME"],
    since: "0.1.0",
  },
  *check({ name }) {
    // The builder substitutes no variables here, so what is written decides.
    const written = name === undefined ? undefined : textOf(name);
    if (name === undefined || written === undefined || VALID.test(written.toLowerCase())) return;
    if (PLACEHOLDER.test(written)) return;
    const fault = written.includes("$")
      ? "holds a variable, which means nothing here"
      : /^[a-z]/i.test(written)
        ? "holds a sign other than letters, digits, -, _ and ."
        : "does not begin with a letter";
    yield { at: name, message: `The stage name ${written} ${fault}: the image does not build.` };
  },
});
