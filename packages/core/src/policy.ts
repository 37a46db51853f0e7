import type { Document, Edit, Fix, Kind, Located, Place, SortOf, TargetName, Targets } from "@secpolicy/model";
import type { Meta } from "./meta.ts";
import type { OptionsOf, OptionsSchema } from "./options.ts";
import type { Project } from "./project.ts";

export type { Edit, Fix };

/** Another place that belongs to the story. */
export interface Related {
  /** A place in a source of this document, or one from another document's facts. */
  readonly at: Located | Place;
  /** What stands there, without a period: `the ARG that sets the tag`. */
  readonly label: string;
  /**
   * This place uses a value that is set elsewhere (through an anchor, `extends`, an override). Waiving every
   * user waives the finding.
   */
  readonly user?: boolean;
}

/** What a policy says: where and what. The engine adds id, severity and help. */
export interface Finding {
  /** In a source of the judged document: the offending word, or what stands nearest to something absent. */
  readonly at: Located;
  /** The thing, the fact and the consequence; ends with a period. Never holds a secret's value. */
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix | undefined;
  /** Places whose text must not be shown: it is masked in every excerpt of the report. */
  readonly secrets?: readonly Located[];
}

export interface Context<O = unknown> {
  readonly document: Document;
  /** Answers about other files; empty unless the policy says `reads: "project"`. */
  readonly project: Project;
  readonly options: O;
  /** Today, `YYYY-MM-DD`: the only clock that a policy has. */
  readonly now: string;
}

/**
 * A rule of conduct for one kind of node. `check` is pure: it sees the node, its document, the project's facts and
 * its options, and yields findings about its own document only.
 */
export interface Policy<T extends TargetName = TargetName, S extends OptionsSchema = OptionsSchema> {
  readonly on: T;
  /**
   * The sorts of node that it judges: instructions by keyword, `["ADD", "COPY"]`; commands by program, `["git"]`; Kubernetes
   * objects by kind and group, `["CronJob.batch"]`. All, when absent. The engine does not even ask the policy about others, which is what makes
   * many policies cheap.
   */
  readonly only?: readonly SortOf<T>[];
  /** Needs facts of other documents, so its findings can change when another file does. */
  readonly reads?: "project";
  readonly meta: Meta;
  readonly options?: S;
  /** Nodes that the policy has an opinion on; a document without any is "recognised", not "checked". All, when absent. */
  applies?(node: Targets[T]): boolean;
  check(node: Targets[T], context: Context<OptionsOf<S>>): Iterable<Finding>;
}

/** A policy under the id that configs, reports and comments use. */
export interface NamedPolicy {
  readonly id: string;
  readonly policy: Policy;
}

/** Types a policy by its target and options; returns it as it is. */
export function definePolicy<T extends TargetName, const S extends OptionsSchema = Record<never, never>>(
  policy: Policy<T, S>,
): Policy<T, S> {
  return policy;
}

/** Policies for documents of one kind. */
export type PoliciesByKind = { readonly [K in Kind]: readonly NamedPolicy[] };
