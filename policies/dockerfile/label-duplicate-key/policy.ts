import { type DockerfileAssignment, definePolicy, knownValue } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Label is set twice",
    severity: "info",
    severityReason: "The image has the last value; the first is only misleading.",
    presets: ["strict"],
    remediation: "Keep the label that is meant.",
    references: ["https://docs.docker.com/reference/dockerfile/#label"],
    frameworks: [],
    aliases: ["tally:labels/no-duplicate-keys"],
    since: "0.1.0",
  },
  *check({ instructions }) {
    const latest = new Map<string, DockerfileAssignment>();
    for (const { keyword, assignments } of instructions) {
      if (keyword !== "LABEL") continue;
      for (const assignment of assignments) {
        const before = latest.get(assignment.name);
        latest.set(assignment.name, assignment);
        // A name with a variable may be another one.
        if (before === undefined || assignment.name.includes("$")) continue;
        const isSame = before.value !== undefined && knownValue(before.value) === knownValue(assignment.value);
        yield {
          at: before.nameAt,
          message: isSame
            ? `The label ${assignment.name} is set again in the same stage, to the same value.`
            : `The label ${assignment.name} is set again in the same stage, so this value is lost.`,
          related: [{ at: assignment.nameAt, label: "takes its place" }],
        };
      }
    }
  },
});
