import { type ComposeReset, definePolicy } from "@secpolicy/core";

/** What a service may do without each of them. */
const consequences: ReadonlyMap<string, string> = new Map([
  ["cap_drop", "it keeps the capabilities that were dropped"],
  ["cpus", "it may take all of the host's processor time"],
  ["mem_limit", "it may take all of the host's memory"],
  ["pids_limit", "it may fill the host's table of processes"],
  ["read_only", "it can write to its root file system"],
  ["security_opt", "it runs without the confinement that was set"],
  ["user", "it runs as the user of its image"],
]);

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Override takes a confinement away",
    severity: "low",
    severityReason: "The container still runs; it has lost one layer of several, and often only where people develop.",
    presets: ["strict"],
    remediation: "Remove the `!reset`, or set the value that is needed, such as the one capability or a `tmpfs`.",
    references: ["https://docs.docker.com/reference/compose-file/merge/#reset-value"],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ name, resets, yaml }) {
    for (const reset of resets) {
      const consequence = consequences.get(reset.key);
      // A later file may set it again.
      if (consequence === undefined || yaml.get(reset.key) !== undefined || confinesNothing(reset)) continue;
      yield {
        at: { source: reset.source, range: reset.range },
        message: `The override takes \`${reset.key}\` away from service "${name}": ${consequence}.`,
        related: [{ at: { source: reset.below.source, range: reset.below.range }, label: "is taken away" }],
      };
    }
  },
});

function confinesNothing({ key, below: { value } }: ComposeReset): boolean {
  if (value.type === "seq") return value.items.length === 0;
  return value.type === "scalar" && (value.value === null || (key === "read_only" && value.value === false));
}
