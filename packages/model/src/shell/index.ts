/** What policies may ask about scripts; reading them is a matter of the kinds that have some. */

export { type HostAddress, hostAddressOf, isOwnHost } from "./addresses.ts";
export { blocksAround, isWithin } from "./blocks.ts";
export { credentialsIn, type WrittenCredential } from "./credentials.ts";
export { downloadPrograms, downloadsOf, type ShellDownload } from "./downloads.ts";
export type { ShellExecution } from "./execution.ts";
export { type FetchedAddress, fetchedBy, fetchingPrograms } from "./fetched.ts";
export { type GitClone, gitCloneOf, isRevisionChosenBehind } from "./git.ts";
export { type HostNeed, hostNeedOf } from "./host-commands.ts";
export { type LostState, lostStateOf } from "./lost-state.ts";
export type * from "./model.ts";
export {
  findOption,
  hasOption,
  lastOption,
  type OptionSyntax,
  readOptions,
  type ShellOption,
  type ShellOptions,
} from "./options.ts";
export type { PackageAction, PackageCommand, PackageKind, PackageManager, PackageSpec } from "./packages/model.ts";
export { packageCommandOf, packagePrograms } from "./packages/read.ts";
export { type AccountPassword, accountPasswordsSetBy } from "./passwords.ts";
export { hiddenFailureOf } from "./pipe-failures.ts";
export { optionsOf, programOf } from "./programs.ts";
export type { SwitchedOff } from "./switches.ts";
export { HOLE, type ShellPiece } from "./text.ts";
export { type UncheckedTls, uncheckedByVariable, uncheckedTlsOf } from "./tls.ts";
export { packageSwitchPrograms, unsignedPackagesOf } from "./unsigned.ts";
export { beginningOf, partOf } from "./word.ts";
