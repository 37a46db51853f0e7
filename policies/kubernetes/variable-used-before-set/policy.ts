import { definePolicy, seqAt, stringAt } from "@secpolicy/core";

export default definePolicy({
  on: "kubernetes.container",
  meta: {
    title: "Variable is used before it is set",
    severity: "medium",
    severityReason: "The program gets the text $(NAME) in place of the value.",
    presets: ["recommended"],
    remediation: "Move the variable above the one that uses it.",
    references: [
      "https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check({ label, variableNames, yaml }) {
    // What comes from elsewhere is set before all of them.
    if (yaml.get("envFrom") !== undefined) return;
    const names = variableNames.map((name) => (name.known ? name.value : undefined));
    for (const [index, { value }] of (seqAt(yaml, "env")?.items ?? []).entries()) {
      const text = stringAt(value, "value");
      if (text?.known !== true) continue;
      for (const used of usesOf(text.value)) {
        if (names.indexOf(used) <= index) continue;
        yield {
          at: text,
          message: `Container "${label}" uses $(${used}) before the line that sets it, so the program gets these signs and not the value.`,
        };
      }
    }
  },
});

/** Names in `$(NAME)`; `$$(NAME)` stands for the signs themselves. */
function usesOf(text: string): readonly string[] {
  return [...text.matchAll(/(\$+)\(([\w.-]+)\)/g)].flatMap(([, signs = "", name = ""]) =>
    signs.length % 2 === 1 ? [name] : [],
  );
}
