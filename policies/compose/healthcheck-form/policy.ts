import {
  type ComposeHealthcheck,
  definePolicy,
  type Fix,
  prependWord,
  seqAt,
  setValue,
  usersOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Health check has no form",
    severity: "high",
    severityReason: "Docker compose refuses the whole project, or the container never counts as healthy.",
    presets: ["recommended"],
    remediation:
      "Begin the list with `CMD` (a program and its arguments) or `CMD-SHELL` (one line for a shell); write `[NONE]` or `disable: true` to have no check.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#healthcheck",
      "https://docs.docker.com/reference/dockerfile/#healthcheck",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(service) {
    const { name, healthcheck } = service;
    const first = healthcheck?.test?.items[0];
    if (healthcheck === undefined || !first?.known) return;
    const related = usersOf(service, first, `used by ${name}`);
    if (healthcheck.form === "string" && first.value.trim() === "NONE") {
      yield {
        at: first,
        message: `The health check of service "${name}" is the text NONE, which a shell takes for a program: every container is unhealthy.`,
        related,
        fix: fixOfText(healthcheck),
      };
    }
    if (healthcheck.form !== "other") return;
    // An upper-case form is meant where only the case is wrong.
    const isForm = /^(?:cmd|cmd-shell|none)$/i.test(first.value);
    yield {
      at: first,
      message: `The health check of service "${name}" begins with ${first.value}, not with CMD, CMD-SHELL or NONE: docker compose refuses the project.`,
      related,
      fix: isForm ? undefined : withForm(healthcheck),
    };
  },
});

function fixOfText({ yaml }: ComposeHealthcheck): Fix | undefined {
  const edits = setValue(yaml, ["test"], ["NONE"]);
  return edits === undefined ? undefined : { title: "Write a list", safe: false, edits };
}

function withForm({ yaml }: ComposeHealthcheck): Fix | undefined {
  const list = seqAt(yaml, "test");
  const edits = list === undefined ? undefined : prependWord(list, "CMD");
  return edits === undefined ? undefined : { title: "Begin with CMD", safe: false, edits };
}
