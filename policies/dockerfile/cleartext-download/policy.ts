import {
  definePolicy,
  type Fix,
  fetchedBy,
  fetchingPrograms,
  hostAddressOf,
  isOwnHost,
  locate,
  replace,
  type ShellWord,
  textOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  only: fetchingPrograms,
  meta: {
    title: "Download without TLS",
    severity: "medium",
    severityReason: "It takes somebody on the way between the build and the server; for them it is easy.",
    presets: ["recommended", "cis-docker"],
    remediation: "Use https, or compare what comes with a checksum in the same RUN.",
    references: [
      "https://cwe.mitre.org/data/definitions/319.html",
      "https://docs.docker.com/reference/dockerfile/#add---checksum",
    ],
    frameworks: ["cis-docker:4.11"],
    aliases: ["sonar:S5332"],
    since: "0.1.0",
  },
  *check({ command, script }) {
    for (const { address, isVerified } of fetchedBy(command, script)) {
      const found = hostAddressOf(address);
      if (isVerified || found?.scheme === undefined || !CLEARTEXT.test(found.scheme) || isNear(found.host)) continue;
      yield {
        at: address,
        message: `What comes over ${found.scheme.replace(/^git\+/, "")} is neither encrypted nor signed, so anybody on the way can put something else in its place.`,
        fix: fixOf(address),
      };
    }
  },
});

const CLEARTEXT = /^(?:git\+)?(?:http|ftp|git)$/;

/** Names without a dot are those of a network of one's own. */
function isNear(host: string): boolean {
  return isOwnHost(host) || !/[.:]/.test(host) || /\.(?:local|internal|lan|test)$/.test(host);
}

/** Unsafe: not every server speaks TLS. */
function fixOf(address: ShellWord): Fix | undefined {
  const match = /^(["']?)http:/i.exec(textOf(address));
  if (match === null) return undefined;
  const end = address.range[0] + match[0].length - 1;
  return { title: "Use https", safe: false, edits: [replace(locate(address.source, end, end), "s")] };
}
