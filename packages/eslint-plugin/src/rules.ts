/** A rule is a policy under the same id; `unreadable` alone is no policy. */
import type { RuleDefinition, RuleVisitor } from "@eslint/core";
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
      return atRoot(() => {
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
      return atRoot(() => {
        for (const violation of subject.problems()) context.report(violation);
      });
    },
  };
}

/** Languages call their root what they like; it is the node that is inside of no other. By then all rules exist. */
function atRoot(report: () => void): RuleVisitor {
  return { ":not(* *)": report };
}
