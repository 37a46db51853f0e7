/** A policy as a reporting descriptor: what code scanning shows beside an alert. */
import type { Meta, Severity } from "@secpolicy/core";
import { type Level, levelOf } from "../level.ts";

export interface ReportingDescriptor {
  readonly id: string;
  readonly shortDescription?: { readonly text: string };
  readonly fullDescription?: { readonly text: string };
  readonly help?: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: Level };
  readonly properties: {
    readonly tags: readonly string[];
    readonly precision: "high";
    readonly "security-severity": string;
    readonly aliases?: readonly string[];
  };
}

/**
 * GitHub reads a number from 0 to 10: above 9 is critical, from 7 high, from 4 medium, above 0 low. These are the middles.
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const securitySeverities: Readonly<Record<Severity, string>> = {
  critical: "9.5",
  high: "8.0",
  medium: "5.5",
  low: "2.0",
  info: "0.0",
};

/** `severity` is the worst under which the policy reported: the user's choice, not the policy's own. */
export function descriptorOf(
  id: string,
  meta: Meta | undefined,
  severity: Severity,
  page?: string,
): ReportingDescriptor {
  const category = id.split("/", 1);
  const properties = { precision: "high", "security-severity": securitySeverities[severity] } as const;
  const defaultConfiguration = { level: levelOf(severity) };
  if (meta === undefined)
    return { id, defaultConfiguration, properties: { tags: ["security", ...category], ...properties } };
  return {
    id,
    shortDescription: { text: meta.title },
    fullDescription: { text: `${meta.title}. ${meta.severityReason}` },
    help: { text: meta.remediation, markdown: page ?? pageOf(meta) },
    defaultConfiguration,
    properties: {
      tags: [...new Set(["security", ...category, ...meta.frameworks])],
      ...properties,
      ...(meta.aliases.length === 0 ? {} : { aliases: meta.aliases }),
    },
  };
}

/** What the metadata alone has to say, for policies without a page. */
function pageOf({ title, severityReason, remediation, references }: Meta): string {
  const parts = [`# ${title}`, severityReason, "## What to do", remediation];
  if (references.length > 0) parts.push("## References", references.map((address) => `- <${address}>`).join("\n"));
  return parts.join("\n\n");
}
