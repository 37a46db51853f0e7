/** What a step of a workflow asks for → how the command is started. Pure: `run.mjs` does it. */

/**
 * Events whose code has been accepted into the repository, or comes from somebody who may write to it. Others, such as
 * `pull_request_target`, `workflow_run` and `issue_comment`, can be started by anybody.
 */
const TRUSTED_EVENTS = new Set(["push", "schedule", "workflow_dispatch", "merge_group", "release", "create"]);

/** May the repository's config be run? A pull request's only when it comes from the repository itself. */
export function isTrusted(eventName, event) {
  if (TRUSTED_EVENTS.has(eventName)) return true;
  if (eventName !== "pull_request") return false;
  // A fork that was deleted is null.
  const head = event?.pull_request?.head?.repo?.full_name;
  const base = event?.repository?.full_name;
  return typeof head === "string" && head === base;
}

/** Throws for an input that is none of `auto`, `true`, `false`: a typing error must not turn the protection off. */
export function isStatic(input, eventName, event) {
  if (input === "true") return true;
  if (input === "false") return false;
  if (input === "auto" || input === "") return !isTrusted(eventName, event);
  throw new Error(`The input static-config must be auto, true or false, not "${input}".`);
}

/** The arguments of the command. Paths stand behind `--`, so that none of them is taken for an option. */
export function argumentsOf({ paths, config, format, failOn }, hasStaticConfig) {
  const given = paths
    .split("\n")
    .map((path) => path.trim())
    .filter((path) => path !== "");
  return [
    "check",
    `--format=${format}`,
    ...(config === "" ? [] : [`--config=${config}`]),
    ...(failOn === "" ? [] : [`--fail-on=${failOn}`]),
    ...(hasStaticConfig ? ["--static-config"] : []),
    "--",
    ...(given.length === 0 ? ["."] : given),
  ];
}

/** Only a version: a tag could be moved, and an address would be another program. */
export function checkVersion(version) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`The input version must be like 1.2.3, not "${version}".`);
  return version;
}
