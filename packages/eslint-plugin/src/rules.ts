/** A rule is a policy under the same id; `unreadable` alone is no policy. */
import type { RuleContext, RuleDefinition, RuleVisitor } from "@eslint/core";
import { directivePolicies, type Meta, type OptionsSchema, policies } from "secpolicy/engine";
import { schemaOf } from "./options.ts";
import { subjectOf } from "./subject.ts";

export const rules: Record<string, RuleDefinition> = { unreadable: unreadableRule() };

for (const { id, policy } of policies) rules[id] = policyRule(id, policy.meta, policy.options);
for (const [id, meta] of Object.entries(directivePolicies)) rules[id] = policyRule(id, meta);

function policyRule(id: string, { title }: Meta, options: OptionsSchema = {}): RuleDefinition {
  return {
    meta: {
      type: "problem",
      docs: { description: title },
      fixable: "code",
      hasSuggestions: true,
      languages: ["*"],
      schema: schemaOf(options),
    },
    create(context) {
      const subject = subjectOf(context);
      subject.enlist(id, context.options[0]);
      return atRoot(context, () => {
        for (const violation of subject.violationsOf(id)) context.report(violation);
      });
    },
  };
}

function unreadableRule(): RuleDefinition {
  return {
    meta: {
      type: "problem",
      docs: { description: "Part of the file can't be read, so no policy judges it" },
      languages: ["*"],
      schema: [],
    },
    create(context) {
      const subject = subjectOf(context);
      return atRoot(context, () => {
        for (const violation of subject.problems()) context.report(violation);
      });
    },
  };
}

/** Reports when ESLint visits the root: by then all rules exist. Languages call their root what they like. */
function atRoot({ sourceCode: { ast } }: RuleContext, report: () => void): RuleVisitor {
  const type = typeof ast === "object" && ast !== null && "type" in ast ? String(ast.type) : "";
  let reported = false;
  const reportOnce = (): void => {
    // Should a node inside have the root's type, the root comes first.
    if (!reported) report();
    reported = true;
  };
  // A type costs nothing; the other selector is tried on every node.
  return { [/^\w+$/.test(type) ? type : ":not(* *)"]: reportOnce };
}
