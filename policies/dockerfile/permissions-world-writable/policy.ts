import { definePolicy, type GivenMode, modesGivenBy, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.instruction",
  only: ["ADD", "COPY", "RUN"],
  meta: {
    title: "Files that everybody can write",
    severity: "medium",
    severityReason: "It takes a way into the container first; then every process can change what others read or run.",
    presets: ["strict"],
    remediation:
      "Give the files to the user that needs them (`COPY --chown`, `chown`) or to its group (`chmod g+w`). A folder that all must share gets the sticky bit: `1777`.",
    references: [
      "https://www.gnu.org/software/coreutils/manual/html_node/File-permissions.html",
      "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod",
      "https://cwe.mitre.org/data/definitions/732.html",
    ],
    frameworks: [],
    aliases: ["sonar:S2612", "tally:world-writable-state-path-workaround"],
    since: "0.1.0",
  },
  *check(instruction) {
    // A stage that is left behind takes its modes with it.
    if (instruction.stage?.isShipped !== true) return;
    for (const given of modesGivenBy(instruction)) {
      const { mode, text, by } = given;
      if (mode.isWritableByAll !== true || mode.isSticky === true || isOfDevices(given)) continue;
      yield {
        at: given,
        message: `${by} ${text} lets every user of the container write there, so a process that is taken over can change what others read or run.`,
      };
    }
  },
});

/** `/dev` is made anew for each container. */
function isOfDevices({ files }: GivenMode): boolean {
  return files.length > 0 && files.every((file) => /^["']?\/(?:dev|proc)\//.test(textOf(file)));
}
