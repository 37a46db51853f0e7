import { definePolicy } from "@secpolicy/core";

const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["scratch", "FROM scratch below it starts from this stage and no longer from nothing"],
  ["context", "builders take the word for the build context"],
]);

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Stage has a reserved name",
    severity: "medium",
    severityReason: "The file builds, but names in it no longer mean what everybody reads.",
    presets: ["recommended"],
    remediation: "Give the stage a name that says what it is for.",
    references: [
      "https://docs.docker.com/reference/build-checks/reserved-stage-name/",
      "https://docs.docker.com/reference/dockerfile/#from",
    ],
    frameworks: [],
    aliases: ["hadolint:DL3063", "buildkit:ReservedStageName"],
    since: "0.1.0",
  },
  *check({ name }) {
    const meaning = name?.known === true ? MEANINGS.get(name.value) : undefined;
    if (name?.known !== true || meaning === undefined) return;
    yield { at: name, message: `Stage "${name.value}" has a name that the builder reserves: ${meaning}.` };
  },
});
