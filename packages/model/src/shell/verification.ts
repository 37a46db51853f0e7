/** Commands that check whether a file is the one that somebody meant: by its checksum or by a signature. */
import type { ShellCommand } from "./model.ts";
import { findOption } from "./options.ts";
import { optionsOf } from "./programs.ts";

const CHECKS =
  /^(?:(?:sha\d+|md5|b2|b3|ck)sum|shasum|sha\d+|gpgv\d?|cosign|minisign|signify(?:-openbsd)?|rsign|slsa-verifier|jarsigner|debsig-verify|dpkg-sig)$/;

/** Of gpg only these look at a signature; importing or unwrapping a key does not. */
const GPG_CHECKS = ["--verify", "--verify-files", "--decrypt", "-d"] as const;
const GPG_OTHERS =
  /^--(?:dearmou?r|enarmou?r|import.*|recv-keys?|receive-keys|search-keys|fetch-keys?|locate-keys|refresh-keys|export.*|list-.*|fingerprint|quick-.*|gen-key|generate-key|full-.*|sign|detach-sign|encrypt|symmetric|delete-.*|edit-key|version)$/;

export function isVerification(command: ShellCommand): boolean {
  const { name, words, callsFunction } = command;
  if (name?.known !== true || callsFunction) return false;
  if (CHECKS.test(name.value)) return true;
  if (name.value === "openssl") return /^(?:dgst|sha\d+|md5|verify|smime|cms|ts)$/.test(words[0]?.shape ?? "");
  if (name.value === "rpm") return findOption(optionsOf(command), "-K", "--checksig") !== undefined;
  if (name.value === "apk") return words.some(({ shape }) => shape === "verify");
  if (name.value !== "gpg" && name.value !== "gpg2") return false;
  const options = optionsOf(command);
  return findOption(options, ...GPG_CHECKS) !== undefined || !options.options.some(({ name }) => GPG_OTHERS.test(name));
}
