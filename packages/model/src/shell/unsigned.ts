/** What makes package managers take packages that nobody has signed. */
import type { ShellCommand, ShellScript } from "./model.ts";
import { findOption } from "./options.ts";
import { packageCommandOf } from "./packages/read.ts";
import { optionsOf } from "./programs.ts";
import { lineOf, type ProgramSwitches, type SwitchedOff, type SwitchTable, switchedOff } from "./switches.ts";
import { isVerification } from "./verification.ts";
import { WRITERS } from "./written.ts";

const apt: ProgramSwitches = {
  program: "apt",
  options: [
    { names: ["--allow-unauthenticated", "--force-yes", "--allow-insecure-repositories", "--allow-untrusted"] },
    {
      names: ["-o", "--option"],
      value: /^=?(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=(?:true|yes|on|1)$/i,
    },
  ],
};

const dnf: ProgramSwitches = {
  program: "dnf",
  options: [
    { names: ["--nogpgcheck", "--no-gpgchecks"] },
    { names: ["--setopt"], value: /(?:^|\.)(?:pkg_)?gpgcheck=(?:0|false|no|off)$/i },
  ],
};

const table: SwitchTable = {
  programs: new Map<string, ProgramSwitches>([
    ["apk", { program: "apk", options: [{ names: ["--allow-untrusted"] }] }],
    ["apt-get", apt],
    ["apt", apt],
    ["aptitude", apt],
    ["yum", dnf],
    ["dnf", dnf],
    ["dnf5", dnf],
    ["microdnf", dnf],
    ["tdnf", dnf],
    ["yum-config-manager", dnf],
    ["rpm", { program: "rpm", options: [{ names: ["--nosignature", "--nodigest", "--nofiledigest", "--noverify"] }] }],
    [
      "zypper",
      { program: "zypper", options: [{ names: ["--no-gpg-checks", "--allow-unsigned-rpm", "--no-gpgcheck", "-G"] }] },
    ],
    ["flatpak", { program: "Flatpak", options: [{ names: ["--no-gpg-verify"] }] }],
    ["debootstrap", { program: "debootstrap", options: [{ names: ["--no-check-gpg"] }] }],
  ]),
  lines: [
    // Not of a folder of packages on the image's own disk.
    { line: lineOf("trusted\\s*=\\s*yes(?=[^\\]]*\\]\\s*(?!file:|copy:)(?:\\S|$))"), program: "apt" },
    {
      line: lineOf('(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)\\s*"?(?:true|yes|on|1)\\b"?'),
      program: "apt",
    },
    { line: lineOf("gpgcheck\\s*=\\s*(?:0|false|no)\\b"), program: "dnf" },
    { line: lineOf("SigLevel\\s*=\\s*(?:Never|[A-Za-z ]*TrustAll)\\b"), program: "pacman" },
  ],
};

/** The programs whose commands may do so, those that write files included. */
export const packageSwitchPrograms: readonly string[] = [...table.programs.keys(), ...WRITERS];

/** `range` is the option or the part of a line. */
export function unsignedPackagesOf(command: ShellCommand, script: ShellScript): readonly SwitchedOff[] {
  const found = switchedOff(command, table);
  if (found.length === 0 || (isRpm(command) && !installs(command))) return [];
  return takesFiles(command) && isVerifiedBefore(command, script) ? [] : found;
}

function isRpm({ name }: ShellCommand): boolean {
  return name?.known === true && name.value === "rpm";
}

/** `rpm -qa --nosignature` only asks. */
function installs(command: ShellCommand): boolean {
  const modes = ["-i", "-U", "-F", "--install", "--upgrade", "--freshen", "--reinstall"];
  return findOption(optionsOf(command), ...modes) !== undefined;
}

/** Only packages that are already there. */
function takesFiles(command: ShellCommand): boolean {
  if (isRpm(command)) return !optionsOf(command).operands.some(({ shape }) => shape.includes("://"));
  const packages = packageCommandOf(command)?.packages ?? [];
  return packages.length > 0 && packages.every(({ kind }) => kind === "file");
}

const checks = new WeakMap<ShellScript, { readonly first: ShellCommand | undefined }>();

function isVerifiedBefore({ range }: ShellCommand, script: ShellScript): boolean {
  const found = checks.get(script) ?? { first: script.commands.find(isVerification) };
  checks.set(script, found);
  return found.first !== undefined && found.first.range[0] < range[0];
}
