import {
  type DockerfileCommand,
  definePolicy,
  type Fix,
  hasOption,
  hostAddressOf,
  isOwnHost,
  removeOption,
  textOf,
  type UncheckedTls,
  uncheckedTlsOf,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.command",
  meta: {
    title: "Command does not check certificates",
    severity: "high",
    severityReason: "Whoever is on the way between the build and a server decides what gets into the image.",
    presets: ["recommended"],
    remediation:
      "Remove what switches the check off. Where a server has a certificate of your own authority, install that in the image (`update-ca-certificates`), or name it: `curl --cacert`, `pip --cert`, `git config http.sslCAInfo`.",
    references: [
      "https://curl.se/docs/manpage.html#-k",
      "https://www.gnu.org/software/wget/manual/html_node/HTTPS-_0028SSL_002fTLS_0029-Options.html",
      "https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify",
      "https://docs.npmjs.com/cli/using-npm/config#strict-ssl",
      "https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host",
      "https://dnf.readthedocs.io/en/latest/conf_ref.html",
    ],
    frameworks: ["cis-docker:4.11"],
    aliases: [
      "checkov:CKV2_DOCKER_2",
      "checkov:CKV2_DOCKER_3",
      "checkov:CKV2_DOCKER_4",
      "checkov:CKV2_DOCKER_5",
      "checkov:CKV2_DOCKER_6",
      "checkov:CKV2_DOCKER_12",
      "checkov:CKV2_DOCKER_13",
      "checkov:CKV2_DOCKER_14",
      "checkov:CKV2_DOCKER_15",
      "checkov:CKV2_DOCKER_16",
    ],
    since: "0.1.0",
  },
  *check(node) {
    for (const unchecked of uncheckedTlsOf(node.command)) {
      if (unchecked.by === "option" && isOfNoConsequence(node, unchecked)) continue;
      yield { at: unchecked, message: messageOf(unchecked), fix: fixOf(node, unchecked) };
    }
  },
});

/** The file is checked otherwise, or comes from the machine itself. */
function isOfNoConsequence({ download }: DockerfileCommand, { option }: UncheckedTls): boolean {
  const trusted = option?.value && hostAddressOf(option.value);
  if (trusted !== undefined && isOwnHost(trusted.host)) return true;
  if (download === undefined) return false;
  if (download.isVerified || hasOption(download.options, "--pinnedpubkey") === true) return true;
  const { urls } = download;
  return urls.length > 0 && urls.every((url) => isOwnHost(hostAddressOf(url)?.host ?? ""));
}

function messageOf(unchecked: UncheckedTls): string {
  const { program, by, option } = unchecked;
  const danger = "so anybody on the way can answer in the server's place";
  if (by === "setting") return `${program} does not check certificates from here on, ${danger}.`;
  const [name = ""] = option === undefined ? textOf(unchecked).split("=", 1) : [option.name];
  return `${name} keeps ${program} from checking the server's certificate, ${danger}.`;
}

/** Unsafe: behind a proxy with a certificate of its own, the build then fails. */
function fixOf({ instruction }: DockerfileCommand, { option }: UncheckedTls): Fix | undefined {
  const edit = option && removeOption(option, instruction);
  return edit && { title: `Remove ${option?.name}`, safe: false, edits: [edit] };
}
