import { cleanPath, definePolicy } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY"],
  meta: {
    title: "Source lies outside of the build context",
    severity: "medium",
    severityReason: "Some builders refuse it; BuildKit silently takes the path for one inside of the context.",
    presets: ["strict"],
    remediation: "Build with a folder above as the context, or add the other one with `--build-context`.",
    references: [
      "https://docs.docker.com/build/concepts/context/",
      "https://docs.docker.com/reference/dockerfile/#adding-files-from-the-build-context",
    ],
    frameworks: [],
    aliases: ["dockerfilelint:add_src_invalid"],
    since: "0.1.0",
  },
  *check({ copy, keyword }) {
    if (copy === undefined || copy.from !== undefined) return;
    for (const { path, kind } of copy.sources) {
      if (kind !== "path" || !path.known || path.value.startsWith("/")) continue;
      const clean = cleanPath(path.value);
      if (!/^\.\.(?:\/|$)/.test(clean)) continue;
      const inside = clean.replace(/^(?:\.\.(?:\/|$))+/, "") || ".";
      yield {
        at: path,
        message: `${keyword} takes ${path.value}, which no builder can reach: it is an error, or BuildKit takes ${inside} of the context in its place.`,
      };
    }
  },
});
