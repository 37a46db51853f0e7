import type { Linter } from "eslint";
import yml from "eslint-plugin-yml";
import { describe, expect, it } from "vitest";
import plugin from "../../packages/eslint-plugin/src/index.ts";
import { lint, marked, places, versions } from "./lint.ts";

const USER = "secpolicy/kubernetes/run-as-non-root";
const { text: TEXT, marks } = marked(`
# The shop.
apiVersion: v1
kind: Pod
metadata:
  name: shop
spec:
  containers:
    - name: «app»
      image: shop:1
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop: [ALL]
      tty:
`);

const theirs: Linter.Config[] = [...yml.configs.recommended, { rules: { "yml/no-empty-mapping-value": "error" } }];

describe.each(versions)("Beside eslint-plugin-yml under $version", ({ create }) => {
  it.each([
    ["before", [...plugin.configs.rules, ...theirs]],
    ["after", [...theirs, ...plugin.configs.rules]],
  ])("both plugins report at their places, with ours %s theirs", async (_, config) => {
    const result = await lint(create, { config, path: "pod.yaml", text: TEXT });
    expect(places(result)).toEqual([`${USER} ${marks[0]}`, "yml/no-empty-mapping-value 15:7-15:11"]);
  });

  it("offsets stay right with CRLF and a byte order mark", async () => {
    const text = `\uFEFF${TEXT.replaceAll("\n", "\r\n")}`;
    const result = await lint(create, { config: [...theirs, ...plugin.configs.rules], path: "pod.yaml", text });
    expect(places(result)[0]).toBe(`${USER} ${marks[0]}`);
  });

  it("eslint-disable comments are theirs to read", async () => {
    const text = TEXT.replace("    - name", `    # eslint-disable-next-line ${USER}\n    - name`);
    const result = await lint(create, { config: [...theirs, ...plugin.configs.rules], path: "pod.yaml", text });
    expect(result.messages.map(({ ruleId }) => ruleId)).toEqual(["yml/no-empty-mapping-value"]);
  });

  it("Dockerfiles still have their own language", async () => {
    const config = [...plugin.configs.rules, ...theirs];
    const { messages } = await lint(create, { config, path: "Dockerfile", text: "FROM scratch\nRUN <<EOF\n" });
    expect(messages.map(({ ruleId }) => ruleId)).toContain("secpolicy/unreadable");
  });
});
