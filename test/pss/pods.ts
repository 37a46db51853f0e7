/** Pods as objects, to be written as JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** Lists of a pod's `spec` that hold containers, and what makes an entry one of its role. */
export const roles = {
  container: { list: "containers", fields: {} },
  init: { list: "initContainers", fields: {} },
  sidecar: { list: "initContainers", fields: { restartPolicy: "Always" } },
  ephemeral: { list: "ephemeralContainers", fields: {} },
} as const;

export type Role = keyof typeof roles;

export const roleNames: readonly Role[] = ["container", "init", "sidecar", "ephemeral"];

/** What a container needs to be admitted at the restricted level, whatever its pod says. */
export const restrictedContext: Fields = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ["ALL"] },
  runAsNonRoot: true,
  seccompProfile: { type: "RuntimeDefault" },
};

export function containerWith(fields: Fields = {}, name = "app"): Fields {
  return { name, image: "registry.example/app:1", ...fields };
}

/** A pod whose main container is admitted at every level. */
export function podWith(spec: Fields = {}, metadata: Fields = {}): Fields {
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: "web", ...metadata },
    spec: { containers: [containerWith({ securityContext: restrictedContext })], ...spec },
  };
}

/** A pod that is admitted at every level but for what one container of a role has. */
export function podWithContainer(role: Role, fields: Fields): Fields {
  const { list, fields: ofRole } = roles[role];
  const tested = containerWith({ ...ofRole, ...fields }, "tested");
  return podWith(
    list === "containers"
      ? { containers: [containerWith({ securityContext: restrictedContext }), tested] }
      : { [list]: [tested] },
  );
}

/** The same with a security context that is good but for some settings; `undefined` takes one away. */
export function podWithContext(role: Role, settings: Fields): Fields {
  return podWithContainer(role, { securityContext: { ...restrictedContext, ...settings } });
}
