/** The nodes that policies can judge. A policy names one; the engine walks each document once and calls it. */
import type { ComposeNetwork, ComposeProject, ComposeService } from "./compose/model.ts";
import type { DockerfileKeyword } from "./dockerfile/keywords.ts";
import type { Dockerfile, DockerfileCommand, DockerfileInstruction, DockerfileStage } from "./dockerfile/model.ts";
import type { Kind } from "./document.ts";
import type { KubernetesContainer, KubernetesManifest, KubernetesObject, KubernetesPod } from "./kubernetes/model.ts";
import type { ContentSecurityPolicy, NextConfig, NextHeader } from "./nextjs/model.ts";

export interface Targets {
  "dockerfile.file": Dockerfile;
  "dockerfile.stage": DockerfileStage;
  "dockerfile.instruction": DockerfileInstruction;
  "dockerfile.command": DockerfileCommand;
  "compose.project": ComposeProject;
  "compose.service": ComposeService;
  "compose.network": ComposeNetwork;
  "kubernetes.manifest": KubernetesManifest;
  "kubernetes.object": KubernetesObject;
  "kubernetes.pod": KubernetesPod;
  "kubernetes.container": KubernetesContainer;
  "nextjs.config": NextConfig;
  "nextjs.header": NextHeader;
  "nextjs.csp": ContentSecurityPolicy;
}

export type TargetName = keyof Targets;

/**
 * What policies may choose nodes of a target by: an instruction's keyword, a command's program as `programOf` tells it, an
 * object's `groupKind`. Most have no sorts.
 */
export type SortOf<T extends TargetName> = T extends "dockerfile.instruction"
  ? DockerfileKeyword
  : T extends "dockerfile.command" | "kubernetes.object"
    ? string
    : never;

/**
 * Names under which a node can be addressed from a config's `exceptions` and a baseline, which have no line
 * numbers: `Deployment/web`, `container:app`, `services.web`, `stage:final`. Each name alone addresses the node.
 */
export type Address = readonly string[];

/**
 * Called by a kind's `walk` for each node, in document order, outer nodes before inner ones. `sort` is absent where it is
 * not known.
 */
export type Visit = <T extends TargetName>(target: T, node: Targets[T], address: Address, sort?: string) => void;

export function kindOf(target: TargetName): Kind {
  if (target.startsWith("dockerfile.")) return "dockerfile";
  if (target.startsWith("compose.")) return "compose";
  if (target.startsWith("kubernetes.")) return "kubernetes";
  return "nextjs";
}
