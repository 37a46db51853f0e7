import {
  definePolicy,
  goneFeatures,
  nearest,
  parsePermissionsPolicy,
  permissionFeatures,
  rewriteValue,
} from "@secpolicy/core";

export default definePolicy({
  on: "nextjs.header",
  meta: {
    title: "Permissions-Policy names a feature that no browser has",
    severity: "info",
    severityReason: "Browsers skip the name; the rest of the header works.",
    presets: ["strict"],
    remediation: "Remove the feature, or write its current name.",
    references: [
      "https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md",
      "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy",
    ],
    frameworks: [],
    aliases: [],
    since: "0.1.0",
  },
  *check(header) {
    const { key, value, applies, placeOf } = header;
    if (key !== "permissions-policy" || !value.known || applies !== true) return;
    const { features, fault } = parsePermissionsPolicy(value.value);
    if (fault !== undefined) return;
    for (const feature of features) {
      const gone = goneFeatures.get(feature);
      if (gone === undefined && permissionFeatures.has(feature)) continue;
      const meant = nearest(feature, permissionFeatures);
      const guess = meant === undefined ? "" : ` (did you mean ${meant}?)`;
      yield {
        at: placeOf(feature),
        message: `Permissions-Policy names ${feature}, ${gone === undefined ? `which no browser knows${guess}` : `which does nothing: ${gone}`}.`,
        fix: gone === undefined ? undefined : rewriteValue(header, withoutFeature(value.value, feature)),
      };
    }
  },
});

/** Nothing when no other feature is left. */
function withoutFeature(value: string, feature: string): string | undefined {
  const members = value.split(",").filter((member) => member.trim().split(/[=;]/, 1)[0]?.trim() !== feature);
  return members.length === 0 ? undefined : members.join(",").trim();
}
