import { describe, expect, it } from "vitest";
import { grantsOf } from "../../src/kubernetes/rbac.ts";
import { parse, say, show } from "./manifest.ts";

const object = (kind: string, rest: string) =>
  parse(`apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: { name: a }\n${rest}\n`).model.objects[0];

const secrets = { group: "", resource: "secrets", verbs: ["get", "list"] };

function granted(rule: string): string {
  const rules = object("Role", `rules: [${rule}]`)?.rules ?? [];
  const [first] = grantsOf(rules, [secrets]);
  return rules.length === 0 ? "no rule" : say(first);
}

describe("a rule", () => {
  it("grants a right at the resource's word", () => {
    expect(granted("{ apiGroups: [''], resources: [pods, secrets], verbs: [watch, list] }")).toBe("secrets");
    expect(granted("{ apiGroups: ['*'], resources: [secrets], verbs: ['*'] }")).toBe("secrets");
  });

  it("does not grant it for another group, verb or resource, or for some objects only", () => {
    for (const rule of [
      "{ apiGroups: [apps], resources: [secrets], verbs: [get] }",
      "{ apiGroups: [''], resources: [secrets], verbs: [create] }",
      "{ apiGroups: [''], resources: [secrets/status], verbs: [get] }",
      "{ apiGroups: [''], resources: ['*'], verbs: [get] }",
      "{ apiGroups: [''], resources: [secrets], verbs: [get], resourceNames: [a] }",
      "{ apiGroups: [''], resources: ['{{ .r }}'], verbs: [get] }",
      "{ resources: [secrets], verbs: [get] }",
    ]) {
      expect(granted(rule)).toBe("-");
    }
  });

  it("belongs to roles only", () => {
    expect(object("RoleBinding", "rules: [{ verbs: [get] }]")?.rules).toEqual([]);
    expect(object("ClusterRole", "rules: '{{ .rules }}'")?.rules).toEqual([]);
    const foreign = parse("apiVersion: acme.io/v1\nkind: Role\nrules: [{ verbs: [get] }]\n").model.objects[0];
    expect(foreign?.rules).toEqual([]);
  });
});

describe("a binding", () => {
  it("ties subjects to a role", () => {
    const binding = object(
      "ClusterRoleBinding",
      "roleRef: { kind: ClusterRole, name: view }\nsubjects: [{ kind: ServiceAccount, name: web, namespace: shop }, { kind: Group, name: '{{ .g }}' }]",
    )?.binding;
    expect([binding?.roleKind, binding?.roleName].map(show)).toEqual(["ClusterRole", "view"]);
    expect(binding?.subjects.map(({ kind, name }) => `${show(kind)} ${show(name)}`)).toEqual([
      "ServiceAccount web",
      "Group ?{{ .g }}",
    ]);
    expect(binding?.subjects.map(({ namespace }) => show(namespace))).toEqual(["shop", "-"]);
  });

  it("may have no subjects", () => {
    expect(object("RoleBinding", "roleRef: { name: a }")?.binding?.subjects).toEqual([]);
    expect(object("Role", "rules: []")?.binding).toBeUndefined();
  });
});
