import {
  type ComposeService,
  contains,
  definePolicy,
  type Fix,
  is,
  type KnownImage,
  type Located,
  removeEntry,
  setValue,
  usersOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "compose.service",
  meta: {
    title: "Service runs privileged",
    severity: "high",
    severityReason: "Whoever takes the container over has the host, without any further flaw.",
    presets: ["recommended", "cis-docker"],
    remediation:
      "Remove `privileged: true`, drop all capabilities, and add back the capabilities and devices that the program fails without.",
    references: [
      "https://docs.docker.com/reference/compose-file/services/#privileged",
      "https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities",
      "https://falco.org/docs/setup/container/",
    ],
    frameworks: ["cis-docker:5.5", "owasp-docker:rule-3"],
    aliases: ["kics:privileged_containers_enabled", "compose-lint:CL-0002", "semgrep:privileged-service"],
    since: "0.1.0",
  },
  *check(service) {
    const { name, identity, privileged } = service;
    if (privileged === undefined || is(privileged, true) !== true) return;
    yield {
      at: privileged,
      message: `Service "${name}" runs privileged: it has every capability and every device of the host, so whoever takes it over has the host.${adviceFor(identity?.known)}`,
      related: usersOf(service, privileged, `used by ${name}`),
      fix: fixOf(service, privileged),
    };
  },
});

function adviceFor(image: KnownImage | undefined): string {
  const least = image?.leastCapabilities;
  if (image === undefined || least === undefined) return "";
  const enough = least.length === 0 ? "none of this" : `no more than the capabilities ${least.join(", ")}`;
  return ` By its documentation, ${image.title} needs ${enough}.`;
}

/** A value that stands outside the service may be meant for others, too. */
function fixOf({ yaml, extent, source }: ComposeService, at: Located): Fix | undefined {
  if (at.source !== source || !contains(extent, at.range)) return undefined;
  const edits = removeEntry(yaml, "privileged") ?? setValue(yaml, ["privileged"], false);
  return edits === undefined ? undefined : { title: "Run without privileges", safe: false, edits };
}
