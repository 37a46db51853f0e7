import { describe, expect, it } from "vitest";
import { onlyContainer, podWith, say, show } from "./manifest.ts";

function security(container: string, pod = "") {
  const context = (value: string): string => (value === "" ? "" : `securityContext: ${value}`);
  return onlyContainer(podWith(context(container), context(pod))).security;
}

describe("the security context in force", () => {
  it("is the container's over the pod's, setting by setting", () => {
    const both = security(
      "{ runAsNonRoot: false, seccompProfile: { type: Unconfined } }",
      "{ runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: RuntimeDefault } }",
    );
    expect(show(both.runAsNonRoot)).toBe("false");
    expect(show(both.runAsUser)).toBe("1000");
    expect(show(both.seccompProfile)).toBe("Unconfined");
  });

  it("is the pod's where the container says nothing, or null", () => {
    for (const container of ["", "{}", "~", "{ runAsNonRoot: ~, runAsUser: null, seccompProfile: }"]) {
      const inherited = security(
        container,
        "{ runAsNonRoot: true, runAsUser: 5, seccompProfile: { type: RuntimeDefault } }",
      );
      expect([inherited.runAsNonRoot, inherited.runAsUser, inherited.seccompProfile].map(show)).toEqual([
        "true",
        "5",
        "RuntimeDefault",
      ]);
    }
  });

  it("does not take from the pod what only containers can have", () => {
    const misplaced = security(
      "",
      "{ privileged: true, allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: [ALL], add: [X] } }",
    );
    expect(misplaced.privileged).toBeUndefined();
    expect(misplaced.allowPrivilegeEscalation).toBeUndefined();
    expect(misplaced.readOnlyRootFilesystem).toBeUndefined();
    expect(misplaced.capabilitiesDrop).toBeUndefined();
    expect(misplaced.capabilitiesAdd).toBeUndefined();
  });

  it("is absent where no level says anything", () => {
    expect(Object.values(security("")).filter((value) => value !== undefined)).toEqual([]);
  });

  it.each(["yes", "on", "True", "y"])("reads the YAML 1.1 boolean %s", (word) => {
    const { runAsNonRoot } = security(`{ runAsNonRoot: ${word} }`);
    expect(show(runAsNonRoot)).toBe("true");
    expect(say(runAsNonRoot)).toBe(word);
  });

  it("leaves values of the wrong type unknown, so that the pod's value does not shine through", () => {
    const wrong = security(
      '{ runAsNonRoot: "true", runAsUser: "1000", privileged: 1, allowPrivilegeEscalation: "{{ .Values.escalate }}" }',
      "{ runAsNonRoot: false, runAsUser: 0 }",
    );
    expect(show(wrong.runAsNonRoot)).toBe("?true");
    expect(show(wrong.runAsUser)).toBe("?1000");
    expect(show(wrong.privileged)).toBe("?1");
    expect(show(wrong.allowPrivilegeEscalation)).toBe("?{{ .Values.escalate }}");
    expect(say(wrong.runAsUser)).toBe('"1000"');
  });

  it("is unknown as a whole where a hole stands for it", () => {
    const hidden = security("'{{ toYaml .Values.securityContext }}'");
    expect(hidden.privileged?.known).toBe(false);
    expect(hidden.runAsUser?.known).toBe(false);
    expect(hidden.capabilitiesDrop).toMatchObject({ items: [], open: true });
  });

  it("lists capabilities as they are written, each at its place", () => {
    const { capabilitiesDrop, capabilitiesAdd } = security(
      "{ capabilities: { drop: [ALL, '{{ .x }}'], add: [NET_ADMIN] } }",
    );
    expect(capabilitiesDrop?.items.map(show)).toEqual(["ALL", "?{{ .x }}"]);
    expect(capabilitiesAdd?.items.map(say)).toEqual(["NET_ADMIN"]);
    expect([capabilitiesDrop?.open, capabilitiesAdd?.open]).toEqual([false, false]);
  });

  it("has an open list where capabilities are no list", () => {
    expect(security("{ capabilities: { drop: ALL } }").capabilitiesDrop).toMatchObject({ items: [], open: true });
    expect(security("{ capabilities: '{{ .Values.caps }}' }").capabilitiesAdd).toMatchObject({ items: [], open: true });
    expect(security("{ capabilities: { drop: } }").capabilitiesDrop).toBeUndefined();
  });
});

describe("allowPrivilegeEscalation", () => {
  it("is what the container says", () => {
    expect(show(security("{ allowPrivilegeEscalation: false }").allowPrivilegeEscalation)).toBe("false");
    expect(show(security("{ privileged: false }").allowPrivilegeEscalation)).toBe("-");
  });

  it("is true in a privileged container, because of that", () => {
    const { allowPrivilegeEscalation, escalationCause } = security(
      "{ privileged: yes, allowPrivilegeEscalation: false }",
    );
    expect(show(allowPrivilegeEscalation)).toBe("true");
    expect(say(allowPrivilegeEscalation)).toBe("yes");
    expect(say(escalationCause)).toBe("yes");
  });

  it("is true beside CAP_SYS_ADMIN by its long name, because of that", () => {
    const { allowPrivilegeEscalation } = security(
      "{ allowPrivilegeEscalation: false, capabilities: { add: [NET_RAW, CAP_SYS_ADMIN] } }",
    );
    expect(show(allowPrivilegeEscalation)).toBe("true");
    expect(say(allowPrivilegeEscalation)).toBe("CAP_SYS_ADMIN");
  });

  it("is what the container says beside SYS_ADMIN by its short name, and beside a privileged that is unknown", () => {
    for (const other of ["capabilities: { add: [SYS_ADMIN] }", "privileged: '{{ .Values.privileged }}'"]) {
      expect(show(security(`{ allowPrivilegeEscalation: false, ${other} }`).allowPrivilegeEscalation)).toBe("false");
    }
  });
});
