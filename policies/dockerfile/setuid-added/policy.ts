import { definePolicy, modesGivenBy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY", "RUN"],
  meta: {
    title: "Program gets the set-user-id bit",
    severity: "medium",
    severityReason:
      "Whoever gets into the container can run it as its owner, mostly root; what it then allows is up to it.",
    presets: ["strict", "cis-docker"],
    remediation:
      "Give the program the one capability that it needs (`setcap`), or run what needs root before the USER that is shipped.",
    references: [
      "https://man7.org/linux/man-pages/man7/capabilities.7.html",
      "https://docs.docker.com/engine/security/#linux-kernel-capabilities",
      "https://cwe.mitre.org/data/definitions/250.html",
    ],
    frameworks: ["cis-docker:4.8"],
    aliases: [],
    since: "0.1.0",
  },
  *check(instruction) {
    if (instruction.stage?.isShipped !== true) return;
    for (const given of modesGivenBy(instruction)) {
      if (given.mode.isSetuid !== true) continue;
      yield {
        at: given,
        message: `${given.by} ${given.text} lets every user run the program as its owner, so a fault in it makes them that user.`,
      };
    }
  },
});
