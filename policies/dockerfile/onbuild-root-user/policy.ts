import { type DockerfileInstruction, definePolicy, knownValue } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Images that build on this one run as root",
    severity: "medium",
    severityReason: "This image is fine; those that start from it are root without a word about it in their own files.",
    presets: ["recommended"],
    remediation:
      "End the triggers with an ordinary user, such as `ONBUILD USER 1000`, or leave USER to those who build on the image.",
    references: [
      "https://docs.docker.com/reference/dockerfile/#onbuild",
      "https://docs.docker.com/build/building/best-practices/#onbuild",
    ],
    frameworks: ["cis-docker:4.1", "owasp-docker:rule-2"],
    aliases: [],
    since: "0.1.0",
  },
  *check({ instructions }) {
    let last: DockerfileInstruction | undefined;
    for (const { trigger } of instructions) if (trigger?.keyword === "USER") last = trigger;
    const [user] = last?.args ?? [];
    if (user === undefined || !isRoot(knownValue(user))) return;
    yield {
      at: user,
      message:
        "The last USER behind ONBUILD is root, so every image that builds on this one runs as root unless it says otherwise.",
    };
  },
});

/** By name or by the number 0, whatever the group. */
function isRoot(user: string | undefined): boolean {
  return user !== undefined && /^(?:root|0+|)(?::|$)/.test(user);
}
