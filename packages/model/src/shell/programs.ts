/** Options of programs that policies ask about: which take a value. */

import type { ShellCommand } from "./model.ts";
import { type OptionSyntax, readOptions, type ShellOptions } from "./options.ts";
import { wrappers } from "./wrappers.ts";

function taking(short: string, ...long: readonly string[]): OptionSyntax {
  return { short, long: new Set(long) };
}

/** curl(1), all options that have an argument. */
const curl = taking(
  "AbcCdDeEFhHKmoPQrtTuUwxXyYz",
  ...[
    "--abstract-unix-socket",
    "--alt-svc",
    "--aws-sigv4",
    "--cacert",
    "--capath",
    "--cert",
    "--cert-type",
    "--ciphers",
  ],
  ...[
    "--config",
    "--connect-timeout",
    "--connect-to",
    "--continue-at",
    "--cookie",
    "--cookie-jar",
    "--create-file-mode",
  ],
  ...[
    "--crlfile",
    "--curves",
    "--data",
    "--data-ascii",
    "--data-binary",
    "--data-raw",
    "--data-urlencode",
    "--delegation",
  ],
  ...["--dns-interface", "--dns-ipv4-addr", "--dns-ipv6-addr", "--dns-servers", "--doh-url", "--dump-header", "--ech"],
  ...["--egd-file", "--engine", "--etag-compare", "--etag-save", "--expect100-timeout", "--form", "--form-string"],
  ...["--ftp-account", "--ftp-alternative-to-user", "--ftp-method", "--ftp-port", "--ftp-ssl-ccc-mode"],
  ...["--happy-eyeballs-timeout-ms", "--haproxy-clientip", "--header", "--hostpubmd5", "--hostpubsha256", "--hsts"],
  ...["--interface", "--ip-tos", "--ipfs-gateway", "--json", "--keepalive-time", "--key", "--key-type", "--krb"],
  ...["--libcurl", "--limit-rate", "--local-port", "--login-options", "--mail-auth", "--mail-from", "--mail-rcpt"],
  ...["--max-filesize", "--max-redirs", "--max-time", "--netrc-file", "--noproxy", "--oauth2-bearer", "--output"],
  ...["--output-dir", "--parallel-max", "--pass", "--pinnedpubkey", "--preproxy", "--proto", "--proto-default"],
  ...["--proto-redir", "--proxy", "--proxy-cacert", "--proxy-capath", "--proxy-cert", "--proxy-cert-type"],
  ...["--proxy-ciphers", "--proxy-crlfile", "--proxy-header", "--proxy-key", "--proxy-key-type", "--proxy-pass"],
  ...["--proxy-pinnedpubkey", "--proxy-service-name", "--proxy-tls13-ciphers", "--proxy-tlsauthtype"],
  ...["--proxy-tlspassword", "--proxy-tlsuser", "--proxy-user", "--proxy1.0", "--pubkey", "--quote", "--random-file"],
  ...["--range", "--rate", "--referer", "--request", "--request-target", "--resolve", "--retry", "--retry-delay"],
  ...["--retry-max-time", "--sasl-authzid", "--service-name", "--socks4", "--socks4a", "--socks5", "--socks5-hostname"],
  ...["--socks5-gssapi-service", "--speed-limit", "--speed-time", "--stderr", "--telnet-option", "--tftp-blksize"],
  ...["--time-cond", "--tls-max", "--tls13-ciphers", "--tlsauthtype", "--tlspassword", "--tlsuser", "--trace"],
  ...["--trace-ascii", "--trace-config", "--unix-socket", "--upload-file", "--url", "--url-query", "--user"],
  ...["--user-agent", "--variable", "--write-out"],
);

/** wget(1), likewise. */
const wget = taking(
  "aABDeGiIloOPQRtTUwX",
  ...["--accept", "--accept-regex", "--append-output", "--base", "--bind-address", "--body-data", "--body-file"],
  ...["--ca-certificate", "--ca-directory", "--certificate", "--certificate-type", "--ciphers", "--compression"],
  ...["--connect-timeout", "--crl-file", "--cut-dirs", "--default-page", "--directory-prefix", "--dns-servers"],
  ...["--dns-timeout", "--domains", "--egd-file", "--exclude-directories", "--exclude-domains", "--execute"],
  ...["--follow-tags", "--ftp-password", "--ftp-user", "--header", "--http-password", "--http-user", "--ignore-tags"],
  ...["--include-directories", "--input-file", "--level", "--limit-rate", "--load-cookies", "--local-encoding"],
  ...[
    "--max-redirect",
    "--method",
    "--output-document",
    "--output-file",
    "--password",
    "--pinnedpubkey",
    "--post-data",
  ],
  ...["--post-file", "--prefer-family", "--private-key", "--private-key-type", "--progress", "--proxy-password"],
  ...["--proxy-user", "--quota", "--random-file", "--read-timeout", "--referer", "--regex-type", "--reject"],
  ...["--reject-regex", "--rejected-log", "--remote-encoding", "--report-speed", "--restrict-file-names"],
  ...["--retry-on-http-error", "--save-cookies", "--secure-protocol", "--start-pos", "--timeout", "--tries", "--user"],
  ...["--user-agent", "--wait", "--waitretry", "--warc-file"],
);

const aria2c = taking(
  "doilsxkjmtTVSMO",
  ...[
    "--dir",
    "--out",
    "--input-file",
    "--log",
    "--split",
    "--max-connection-per-server",
    "--min-split-size",
    "--header",
  ],
  ...["--max-concurrent-downloads", "--max-tries", "--timeout", "--ca-certificate", "--certificate", "--private-key"],
  ...["--http-user", "--http-passwd", "--user-agent", "--all-proxy", "--checksum", "--load-cookies", "--referer"],
);

const git: OptionSyntax = taking("cC", "--git-dir", "--work-tree", "--namespace", "--exec-path", "--config-env");

const programs: ReadonlyMap<string, OptionSyntax> = new Map<string, OptionSyntax>([
  ["curl", curl],
  ["wget", wget],
  ["wget2", wget],
  ["aria2c", aria2c],
  ["fetch", taking("oBNSTwi", "--output")],
  ["git", git],
  ["chmod", { ...taking("", "--reference"), letters: "Rvcf" }],
  ["chown", taking("", "--from", "--reference")],
  ["chgrp", taking("", "--reference")],
  ["cp", taking("St", "--suffix", "--target-directory")],
  ["mv", taking("St", "--suffix", "--target-directory")],
  ["ln", taking("St", "--suffix", "--target-directory")],
  ["install", taking("gmoSt", "--group", "--mode", "--owner", "--suffix", "--target-directory")],
  ["mkdir", taking("mZ", "--mode", "--context")],
  ["mkfifo", taking("mZ", "--mode", "--context")],
  ["tar", taking("fCTXIKNgbLHV", "--file", "--directory", "--files-from", "--exclude-from", "--use-compress-program")],
  ["unzip", taking("dxP")],
  [
    "useradd",
    taking(
      "bcdefgGkKpRPsuZ",
      ...[
        "--base-dir",
        "--comment",
        "--home-dir",
        "--home",
        "--expiredate",
        "--inactive",
        "--gid",
        "--groups",
        "--skel",
      ],
      ...["--key", "--password", "--root", "--prefix", "--shell", "--uid", "--selinux-user"],
    ),
  ],
  [
    "usermod",
    taking(
      "cdefgGlpRPsuZ",
      ...["--comment", "--home", "--expiredate", "--inactive", "--gid", "--groups", "--login", "--password", "--root"],
      ...["--shell", "--uid"],
    ),
  ],
  [
    "adduser",
    taking(
      "hgsGkuc",
      "--home",
      "--shell",
      "--uid",
      "--gid",
      "--ingroup",
      "--gecos",
      "--comment",
      "--firstuid",
      "--lastuid",
    ),
  ],
  [
    "rpm",
    taking("DEr", "--root", "--dbpath", "--define", "--eval", "--prefix", "--relocate", "--excludepath", "--import"),
  ],
  ["dpkg", taking("", "--root", "--admindir", "--instdir", "--log")],
  [
    "gpg",
    taking("urou", "--keyserver", "--keyring", "--homedir", "--output", "--local-user", "--recipient", "--passphrase"),
  ],
  ["openssl", { ...taking(""), areWords: true }],
  ["sed", taking("efl", "--expression", "--file", "--line-length")],
  ["ssh", taking("BbcDEeFIiJLlmOopQRSWw")],
  ["scp", taking("cDFiJloPSX")],
]);

const VERSIONED = /^(pip|pypy|python)[\d.]+$/;

/** The program that a command is, by its name: `pip3.12` is pip, and `python3` python. */
export function programOf({ name, callsFunction }: ShellCommand): string | undefined {
  if (name?.known !== true || callsFunction) return undefined;
  return VERSIONED.exec(name.value)?.[1] ?? name.value;
}

const PLAIN = taking("");

/** The options of a command; of programs that are not in the table no option takes the word behind it. */
export function optionsOf({ name, words, isOpen, callsFunction }: ShellCommand): ShellOptions {
  const syntax = name?.known === true && !callsFunction ? syntaxOf(name.value) : undefined;
  return readOptions(words, syntax ?? PLAIN, isOpen);
}

/** Of programs that run others, those in front of the command; behind a subcommand they are others. */
function syntaxOf(program: string): OptionSyntax | undefined {
  const wrapper = wrappers.get(program);
  return programs.get(program) ?? (wrapper?.subcommand === undefined ? wrapper?.options : undefined);
}
