/** What switches off that a program checks the certificate of the server that it talks to. */
import type { Located } from "../source.ts";
import type { ShellCommand } from "./model.ts";
import type { ShellOption } from "./options.ts";
import { lineOf, type ProgramSwitches, type SettingSwitch, type SwitchTable, switchedOff } from "./switches.ts";

/** `range` is the option, setting, line or assignment that does it. */
export interface UncheckedTls extends Located {
  /** Whose checks: `curl`, `Git`. */
  readonly program: string;
  /** `option` holds for the one command, `variable` for what it starts, `setting` for whatever comes later. */
  readonly by: "option" | "setting" | "variable";
  readonly option: ShellOption | undefined;
}

const ZERO = /^0$/;
const FALSE = /^(?:false|0)$/i;
const OFF = /^(?:false|no|off|0)$/i;
const TRUE = /^(?:true|yes|on|1)$/i;
const ANYTHING = /\S/;

/** Variables, the values with which they switch checks off, and whose checks. */
const VARIABLES: readonly (readonly [name: RegExp, value: RegExp, program: string])[] = [
  [/^NODE_TLS_REJECT_UNAUTHORIZED$/, ZERO, "Node"],
  // https://peps.python.org/pep-0493/
  [/^PYTHONHTTPSVERIFY$/, ZERO, "Python"],
  // Git looks whether the variable is there, not what it says.
  [/^GIT_SSL_NO_VERIFY$/, ANYTHING, "Git"],
  [/^(?:npm|pnpm)_config_strict_ssl$/i, FALSE, "npm"],
  [/^YARN_ENABLE_STRICT_SSL$/, FALSE, "Yarn"],
  [/^PIP_TRUSTED_HOST$/, ANYTHING, "pip"],
  [/^UV_INSECURE_HOST$/, ANYTHING, "uv"],
  [/^CONDA_SSL_VERIFY$/, OFF, "conda"],
  [/^BUNDLE_SSL_VERIFY_MODE$/, ZERO, "Bundler"],
  [/^GOINSECURE$/, ANYTHING, "Go"],
  [/^PERL_LWP_SSL_VERIFY_HOSTNAME$/, ZERO, "Perl"],
  [/^ANSIBLE_GALAXY_IGNORE(?:_CERTS)?$/, TRUE, "ansible-galaxy"],
  // https://developer.hashicorp.com/vault/docs/commands#vault_skip_verify
  [/^VAULT_SKIP_VERIFY$/, TRUE, "Vault"],
  [/^AZURE_CLI_DISABLE_CONNECTION_VERIFICATION$/, TRUE, "az"],
];

/** The program that a variable of this value keeps from checking certificates. */
export function uncheckedByVariable(name: string, value: string): string | undefined {
  return VARIABLES.find(([pattern, switchesOff]) => pattern.test(name) && switchesOff.test(value))?.[2];
}

function program(
  name: string,
  names: readonly string[],
  value?: RegExp,
  settings: readonly SettingSwitch[] = [],
): ProgramSwitches {
  return { program: name, options: [value === undefined ? { names } : { names, value }], settings };
}

const wget: ProgramSwitches = {
  program: "wget",
  options: [
    { names: ["--no-check-certificate"] },
    // -e takes a line of wgetrc.
    { names: ["-e", "--execute"], value: /^\s*check[_-]?certificate\s*=\s*off\s*$/i },
  ],
};

/** https://docs.npmjs.com/cli/using-npm/config#strict-ssl; yarn 1 and pnpm have taken it over. */
const STRICT_SSL: readonly SettingSwitch[] = [{ key: /^(?:strict-ssl|enableStrictSsl)$/i, value: FALSE }];

function npmLike(name: string): ProgramSwitches {
  const options = [{ names: ["--strict-ssl"], value: FALSE }, { names: ["--no-strict-ssl"] }];
  return { program: name, options, settings: STRICT_SSL };
}

/** https://manpages.debian.org/stable/apt/apt-transport-https.1.en.html */
const APT = program(
  "apt",
  ["-o", "--option"],
  /^=?Acquire::https(?:::[\w.-]+)?::Verify-(?:Peer|Host)=(?:false|no|off|0)$/i,
);

/** https://dnf.readthedocs.io/en/latest/conf_ref.html: of all repositories, or of one. */
const DNF = program("dnf", ["--setopt"], /(?:^|\.)sslverify=(?:0|false|no|off)$/i);

const KUBECTL = ["--insecure-skip-tls-verify"];
const TLS_VERIFY = ["--tls-verify", "--src-tls-verify", "--dest-tls-verify"];
const CONDA_SETTINGS: readonly SettingSwitch[] = [{ key: /^ssl_verify$/, value: OFF }];

const table: SwitchTable = {
  programs: new Map<string, ProgramSwitches>([
    ["curl", program("curl", ["-k", "--insecure", "--proxy-insecure", "--doh-insecure"])],
    ["wget", wget],
    ["wget2", wget],
    ["aria2c", program("aria2c", ["--check-certificate"], FALSE)],
    ["fetch", program("fetch", ["--no-verify-peer", "--no-verify-hostname"])],
    ["http", program("HTTPie", ["--verify"], /^(?:no|false)$/)],
    ["https", program("HTTPie", ["--verify"], /^(?:no|false)$/)],
    [
      "git",
      // https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpsslVerify, also http.<url>.sslVerify
      program("Git", ["-c"], /^http\.(?:.+\.)?sslVerify=(?:false|no|off|0)$/i, [
        { key: /^http\.(?:.+\.)?sslVerify$/i, value: OFF },
      ]),
    ],
    ["svn", program("Subversion", ["--trust-server-cert"])],
    ["hg", program("Mercurial", ["--insecure"])],
    ["npm", npmLike("npm")],
    ["pnpm", npmLike("pnpm")],
    ["yarn", npmLike("Yarn")],
    ["pip", program("pip", ["--trusted-host"], ANYTHING, [{ key: /(?:^|\.)trusted-host$/, value: ANYTHING }])],
    ["uv", program("uv", ["--allow-insecure-host", "--trusted-host"], ANYTHING)],
    ["poetry", { program: "Poetry", settings: [{ key: /^certificates\..+\.cert$/, value: /^false$/ }] }],
    ["conda", program("conda", ["-k", "--insecure"], undefined, CONDA_SETTINGS)],
    ["mamba", program("mamba", ["-k", "--insecure"], undefined, CONDA_SETTINGS)],
    ["bundle", { program: "Bundler", settings: [{ key: /^ssl_verify_mode$/, value: ZERO }] }],
    ["composer", { program: "Composer", settings: [{ key: /^disable-tls$/, value: /^(?:true|1)$/ }] }],
    [
      "go",
      { program: "Go", options: [{ names: ["-insecure"] }], settings: [{ key: /^GOINSECURE$/, value: ANYTHING }] },
    ],
    ["apt-get", APT],
    ["apt", APT],
    ["apk", program("apk", ["--no-check-certificate"])],
    ["yum", DNF],
    ["dnf", DNF],
    ["microdnf", DNF],
    ["tdnf", DNF],
    ["yum-config-manager", DNF],
    ["helm", program("Helm", ["--insecure-skip-tls-verify"])],
    ["kubectl", program("kubectl", KUBECTL)],
    ["oc", program("oc", KUBECTL)],
    ["skopeo", program("Skopeo", TLS_VERIFY, FALSE)],
    ["podman", program("Podman", TLS_VERIFY, FALSE)],
    ["buildah", program("Buildah", TLS_VERIFY, FALSE)],
    ["aws", program("aws", ["--no-verify-ssl"])],
    ["deno", program("Deno", ["--unsafely-ignore-certificate-errors"])],
    ["ansible-galaxy", program("ansible-galaxy", ["--ignore-certs"])],
  ]),
  lines: [
    { line: lineOf('sslVerify\\s*=\\s*"?(?:0|false|no|off)\\b'), file: /gitconfig|\bgit\//, program: "Git" },
    { line: lineOf("sslverify\\s*=\\s*(?:0|false|no)\\b"), program: "dnf" },
    {
      line: lineOf('Acquire::https(?:::[\\w.-]+)?::Verify-(?:Peer|Host)\\s*"?(?:false|no|off|0)\\b"?'),
      program: "apt",
    },
    { line: lineOf('strict-ssl\\s*[ =]\\s*"?false\\b'), file: /npmrc|yarnrc/, program: "npm" },
    { line: lineOf("enableStrictSsl:\\s*false\\b"), program: "Yarn" },
    { line: lineOf("check[_-]?certificate\\s*=\\s*off\\b"), file: /wgetrc/, program: "wget" },
    { line: lineOf("insecure\\s*$"), file: /curlrc/, program: "curl" },
    { line: lineOf("trusted-host\\s*=\\s*\\S+"), file: /\bpip\b/, program: "pip" },
    { line: lineOf("ssl_verify:\\s*(?:false|no|off)\\b"), file: /condarc/, program: "conda" },
    { line: lineOf(":ssl_verify_mode:\\s*0\\b"), program: "RubyGems" },
  ],
};

/** What a command switches off for itself, for what it starts, or for what comes later. */
export function uncheckedTlsOf(command: ShellCommand): readonly UncheckedTls[] {
  const found: UncheckedTls[] = [];
  // Alone they are no part of the environment.
  if (command.name !== undefined) {
    for (const { source, range, name, value } of command.assignments) {
      const program = value.known ? uncheckedByVariable(name, value.value) : undefined;
      if (program !== undefined) found.push({ source, range, program, by: "variable", option: undefined });
    }
  }
  for (const { source, range, program, option } of switchedOff(command, table)) {
    found.push({ source, range, program, by: option === undefined ? "setting" : "option", option });
  }
  return found;
}
