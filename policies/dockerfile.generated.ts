// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import addLocalInsteadOfCopyPolicy from "./dockerfile/add-local-instead-of-copy/policy.ts";
import addRemoteWithoutChecksumPolicy from "./dockerfile/add-remote-without-checksum/policy.ts";
import aptInsteadOfAptGetPolicy from "./dockerfile/apt-instead-of-apt-get/policy.ts";
import aptNoInstallRecommendsMissingPolicy from "./dockerfile/apt-no-install-recommends-missing/policy.ts";
import archiveCopiedThenExtractedPolicy from "./dockerfile/archive-copied-then-extracted/policy.ts";
import argOutOfScopePolicy from "./dockerfile/arg-out-of-scope/policy.ts";
import baseImageDigestUnpinnedPolicy from "./dockerfile/base-image-digest-unpinned/policy.ts";
import baseImageEndOfLifePolicy from "./dockerfile/base-image-end-of-life/policy.ts";
import baseImageLatestPolicy from "./dockerfile/base-image-latest/policy.ts";
import baseImageReferenceInvalidPolicy from "./dockerfile/base-image-reference-invalid/policy.ts";
import baseImageUntaggedPolicy from "./dockerfile/base-image-untagged/policy.ts";
import baseImageUntrustedRegistryPolicy from "./dockerfile/base-image-untrusted-registry/policy.ts";
import builderSandboxDisabledPolicy from "./dockerfile/builder-sandbox-disabled/policy.ts";
import bundleInstallOptionRemovedPolicy from "./dockerfile/bundle-install-option-removed/policy.ts";
import cdInRunPolicy from "./dockerfile/cd-in-run/policy.ts";
import cleartextDownloadPolicy from "./dockerfile/cleartext-download/policy.ts";
import commandShellFormPolicy from "./dockerfile/command-shell-form/policy.ts";
import commentAsArgumentPolicy from "./dockerfile/comment-as-argument/policy.ts";
import copiedFileChangedInRunPolicy from "./dockerfile/copied-file-changed-in-run/policy.ts";
import copyEntireFilesystemFromStagePolicy from "./dockerfile/copy-entire-filesystem-from-stage/policy.ts";
import copyExecutableWritableByNonrootPolicy from "./dockerfile/copy-executable-writable-by-nonroot/policy.ts";
import copyFromEmptyStagePolicy from "./dockerfile/copy-from-empty-stage/policy.ts";
import copyFromOwnStagePolicy from "./dockerfile/copy-from-own-stage/policy.ts";
import copyFromUnknownStagePolicy from "./dockerfile/copy-from-unknown-stage/policy.ts";
import copyMultipleSourcesDestNotDirectoryPolicy from "./dockerfile/copy-multiple-sources-dest-not-directory/policy.ts";
import copyRelativeDestWithoutWorkdirPolicy from "./dockerfile/copy-relative-dest-without-workdir/policy.ts";
import copySensitiveFilePolicy from "./dockerfile/copy-sensitive-file/policy.ts";
import copySourceDockerignoredPolicy from "./dockerfile/copy-source-dockerignored/policy.ts";
import copySourceOutsideContextPolicy from "./dockerfile/copy-source-outside-context/policy.ts";
import copyWholeBuildContextPolicy from "./dockerfile/copy-whole-build-context/policy.ts";
import debugModeEnabledPolicy from "./dockerfile/debug-mode-enabled/policy.ts";
import defaultShellRelinkedPolicy from "./dockerfile/default-shell-relinked/policy.ts";
import developmentDependenciesInImagePolicy from "./dockerfile/development-dependencies-in-image/policy.ts";
import dockerignoreMissingSecretsPolicy from "./dockerfile/dockerignore-missing-secrets/policy.ts";
import downloadPipedToShellPolicy from "./dockerfile/download-piped-to-shell/policy.ts";
import emptyContinuationLinePolicy from "./dockerfile/empty-continuation-line/policy.ts";
import envSelfReferencePolicy from "./dockerfile/env-self-reference/policy.ts";
import execFormMalformedPolicy from "./dockerfile/exec-form-malformed/policy.ts";
import exposeHostMappingPolicy from "./dockerfile/expose-host-mapping/policy.ts";
import exposeProtocolCasingPolicy from "./dockerfile/expose-protocol-casing/policy.ts";
import exposeProtocolInvalidPolicy from "./dockerfile/expose-protocol-invalid/policy.ts";
import exposedAdminPortPolicy from "./dockerfile/exposed-admin-port/policy.ts";
import finalStageCarriesBuildToolchainPolicy from "./dockerfile/final-stage-carries-build-toolchain/policy.ts";
import fromArgDefaultInvalidPolicy from "./dockerfile/from-arg-default-invalid/policy.ts";
import fromArgUndefinedPolicy from "./dockerfile/from-arg-undefined/policy.ts";
import fromPlatformConstantPolicy from "./dockerfile/from-platform-constant/policy.ts";
import fromPlatformRedundantPolicy from "./dockerfile/from-platform-redundant/policy.ts";
import gitCloneUnpinnedPolicy from "./dockerfile/git-clone-unpinned/policy.ts";
import healthcheckComposeFormPolicy from "./dockerfile/healthcheck-compose-form/policy.ts";
import healthcheckDisabledPolicy from "./dockerfile/healthcheck-disabled/policy.ts";
import healthcheckLocalhostPolicy from "./dockerfile/healthcheck-localhost/policy.ts";
import healthcheckMissingPolicy from "./dockerfile/healthcheck-missing/policy.ts";
import healthcheckSyntaxPolicy from "./dockerfile/healthcheck-syntax/policy.ts";
import hostCommandInBuildPolicy from "./dockerfile/host-command-in-build/policy.ts";
import instructionCasingPolicy from "./dockerfile/instruction-casing/policy.ts";
import instructionFlagInvalidPolicy from "./dockerfile/instruction-flag-invalid/policy.ts";
import interpreterAsCommandPolicy from "./dockerfile/interpreter-as-command/policy.ts";
import keyValueLegacyFormatPolicy from "./dockerfile/key-value-legacy-format/policy.ts";
import keyValueMalformedPolicy from "./dockerfile/key-value-malformed/policy.ts";
import keyValueSpaceBeforeEqualsPolicy from "./dockerfile/key-value-space-before-equals/policy.ts";
import labelBaseDigestStalePolicy from "./dockerfile/label-base-digest-stale/policy.ts";
import labelDuplicateKeyPolicy from "./dockerfile/label-duplicate-key/policy.ts";
import linuxOptionOnWindowsPolicy from "./dockerfile/linux-option-on-windows/policy.ts";
import maintainerDeprecatedPolicy from "./dockerfile/maintainer-deprecated/policy.ts";
import multipleCmdPolicy from "./dockerfile/multiple-cmd/policy.ts";
import multipleEntrypointPolicy from "./dockerfile/multiple-entrypoint/policy.ts";
import multipleHealthcheckPolicy from "./dockerfile/multiple-healthcheck/policy.ts";
import nextStandaloneHostnamePolicy from "./dockerfile/next-standalone-hostname/policy.ts";
import nodeEnvMissingPolicy from "./dockerfile/node-env-missing/policy.ts";
import onbuildRootUserPolicy from "./dockerfile/onbuild-root-user/policy.ts";
import onbuildTriggerForbiddenPolicy from "./dockerfile/onbuild-trigger-forbidden/policy.ts";
import osPackageCacheKeptPolicy from "./dockerfile/os-package-cache-kept/policy.ts";
import osPackageVersionUnpinnedPolicy from "./dockerfile/os-package-version-unpinned/policy.ts";
import osPackagesUpgradedPolicy from "./dockerfile/os-packages-upgraded/policy.ts";
import packageAssumeYesMissingPolicy from "./dockerfile/package-assume-yes-missing/policy.ts";
import packageCacheKeptPolicy from "./dockerfile/package-cache-kept/policy.ts";
import packageIndexUpdateAlonePolicy from "./dockerfile/package-index-update-alone/policy.ts";
import packageLockNotEnforcedPolicy from "./dockerfile/package-lock-not-enforced/policy.ts";
import packageUnauthenticatedPolicy from "./dockerfile/package-unauthenticated/policy.ts";
import packageVersionUnpinnedPolicy from "./dockerfile/package-version-unpinned/policy.ts";
import parserDirectiveIgnoredPolicy from "./dockerfile/parser-directive-ignored/policy.ts";
import passwordSetInBuildPolicy from "./dockerfile/password-set-in-build/policy.ts";
import permissionsWorldWritablePolicy from "./dockerfile/permissions-world-writable/policy.ts";
import pipeWithoutPipefailPolicy from "./dockerfile/pipe-without-pipefail/policy.ts";
import portOutOfRangePolicy from "./dockerfile/port-out-of-range/policy.ts";
import powershellErrorPreferencePolicy from "./dockerfile/powershell-error-preference/policy.ts";
import rootUserPolicy from "./dockerfile/root-user/policy.ts";
import runHostNetworkPolicy from "./dockerfile/run-host-network/policy.ts";
import runStateLostPolicy from "./dockerfile/run-state-lost/policy.ts";
import runtimeWrappedByPackageManagerPolicy from "./dockerfile/runtime-wrapped-by-package-manager/policy.ts";
import secretInArgOrEnvPolicy from "./dockerfile/secret-in-arg-or-env/policy.ts";
import secretInBuildStagePolicy from "./dockerfile/secret-in-build-stage/policy.ts";
import secretMountPermissiveModePolicy from "./dockerfile/secret-mount-permissive-mode/policy.ts";
import secretOnCommandLinePolicy from "./dockerfile/secret-on-command-line/policy.ts";
import secretPlaceholderPolicy from "./dockerfile/secret-placeholder/policy.ts";
import secretWrittenInBuildStagePolicy from "./dockerfile/secret-written-in-build-stage/policy.ts";
import secretWrittenToLayerPolicy from "./dockerfile/secret-written-to-layer/policy.ts";
import setuidAddedPolicy from "./dockerfile/setuid-added/policy.ts";
import shellFormWithoutShellPolicy from "./dockerfile/shell-form-without-shell/policy.ts";
import shellInstructionNotJsonPolicy from "./dockerfile/shell-instruction-not-json/policy.ts";
import stageNameDuplicatePolicy from "./dockerfile/stage-name-duplicate/policy.ts";
import stageNameInvalidPolicy from "./dockerfile/stage-name-invalid/policy.ts";
import stageNameReservedPolicy from "./dockerfile/stage-name-reserved/policy.ts";
import stageReferencedByIndexPolicy from "./dockerfile/stage-referenced-by-index/policy.ts";
import stageUnreachablePolicy from "./dockerfile/stage-unreachable/policy.ts";
import stopsignalInvalidPolicy from "./dockerfile/stopsignal-invalid/policy.ts";
import stopsignalUngracefulPolicy from "./dockerfile/stopsignal-ungraceful/policy.ts";
import stopsignalWrongForProgramPolicy from "./dockerfile/stopsignal-wrong-for-program/policy.ts";
import sudoPolicy from "./dockerfile/sudo/policy.ts";
import syntaxFrontendUntrustedPolicy from "./dockerfile/syntax-frontend-untrusted/policy.ts";
import tlsVerificationDisabledPolicy from "./dockerfile/tls-verification-disabled/policy.ts";
import tlsVerificationDisabledEnvPolicy from "./dockerfile/tls-verification-disabled-env/policy.ts";
import tokenLiteralPolicy from "./dockerfile/token-literal/policy.ts";
import userMalformedPolicy from "./dockerfile/user-malformed/policy.ts";
import userMissingPolicy from "./dockerfile/user-missing/policy.ts";
import userNameWithoutPasswdPolicy from "./dockerfile/user-name-without-passwd/policy.ts";
import userNonNumericPolicy from "./dockerfile/user-non-numeric/policy.ts";
import useraddSparseLogPolicy from "./dockerfile/useradd-sparse-log/policy.ts";
import variableModifierInvalidPolicy from "./dockerfile/variable-modifier-invalid/policy.ts";
import variableUndefinedPolicy from "./dockerfile/variable-undefined/policy.ts";
import volumeDockerSocketPolicy from "./dockerfile/volume-docker-socket/policy.ts";
import volumeSensitiveDirectoryPolicy from "./dockerfile/volume-sensitive-directory/policy.ts";
import workdirRelativePolicy from "./dockerfile/workdir-relative/policy.ts";
import workdirSystemDirectoryPolicy from "./dockerfile/workdir-system-directory/policy.ts";
import xdebugInImagePolicy from "./dockerfile/xdebug-in-image/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "dockerfile/add-local-instead-of-copy", policy: addLocalInsteadOfCopyPolicy },
  { id: "dockerfile/add-remote-without-checksum", policy: addRemoteWithoutChecksumPolicy },
  { id: "dockerfile/apt-instead-of-apt-get", policy: aptInsteadOfAptGetPolicy },
  { id: "dockerfile/apt-no-install-recommends-missing", policy: aptNoInstallRecommendsMissingPolicy },
  { id: "dockerfile/archive-copied-then-extracted", policy: archiveCopiedThenExtractedPolicy },
  { id: "dockerfile/arg-out-of-scope", policy: argOutOfScopePolicy },
  { id: "dockerfile/base-image-digest-unpinned", policy: baseImageDigestUnpinnedPolicy },
  { id: "dockerfile/base-image-end-of-life", policy: baseImageEndOfLifePolicy },
  { id: "dockerfile/base-image-latest", policy: baseImageLatestPolicy },
  { id: "dockerfile/base-image-reference-invalid", policy: baseImageReferenceInvalidPolicy },
  { id: "dockerfile/base-image-untagged", policy: baseImageUntaggedPolicy },
  { id: "dockerfile/base-image-untrusted-registry", policy: baseImageUntrustedRegistryPolicy },
  { id: "dockerfile/builder-sandbox-disabled", policy: builderSandboxDisabledPolicy },
  { id: "dockerfile/bundle-install-option-removed", policy: bundleInstallOptionRemovedPolicy },
  { id: "dockerfile/cd-in-run", policy: cdInRunPolicy },
  { id: "dockerfile/cleartext-download", policy: cleartextDownloadPolicy },
  { id: "dockerfile/command-shell-form", policy: commandShellFormPolicy },
  { id: "dockerfile/comment-as-argument", policy: commentAsArgumentPolicy },
  { id: "dockerfile/copied-file-changed-in-run", policy: copiedFileChangedInRunPolicy },
  { id: "dockerfile/copy-entire-filesystem-from-stage", policy: copyEntireFilesystemFromStagePolicy },
  { id: "dockerfile/copy-executable-writable-by-nonroot", policy: copyExecutableWritableByNonrootPolicy },
  { id: "dockerfile/copy-from-empty-stage", policy: copyFromEmptyStagePolicy },
  { id: "dockerfile/copy-from-own-stage", policy: copyFromOwnStagePolicy },
  { id: "dockerfile/copy-from-unknown-stage", policy: copyFromUnknownStagePolicy },
  { id: "dockerfile/copy-multiple-sources-dest-not-directory", policy: copyMultipleSourcesDestNotDirectoryPolicy },
  { id: "dockerfile/copy-relative-dest-without-workdir", policy: copyRelativeDestWithoutWorkdirPolicy },
  { id: "dockerfile/copy-sensitive-file", policy: copySensitiveFilePolicy },
  { id: "dockerfile/copy-source-dockerignored", policy: copySourceDockerignoredPolicy },
  { id: "dockerfile/copy-source-outside-context", policy: copySourceOutsideContextPolicy },
  { id: "dockerfile/copy-whole-build-context", policy: copyWholeBuildContextPolicy },
  { id: "dockerfile/debug-mode-enabled", policy: debugModeEnabledPolicy },
  { id: "dockerfile/default-shell-relinked", policy: defaultShellRelinkedPolicy },
  { id: "dockerfile/development-dependencies-in-image", policy: developmentDependenciesInImagePolicy },
  { id: "dockerfile/dockerignore-missing-secrets", policy: dockerignoreMissingSecretsPolicy },
  { id: "dockerfile/download-piped-to-shell", policy: downloadPipedToShellPolicy },
  { id: "dockerfile/empty-continuation-line", policy: emptyContinuationLinePolicy },
  { id: "dockerfile/env-self-reference", policy: envSelfReferencePolicy },
  { id: "dockerfile/exec-form-malformed", policy: execFormMalformedPolicy },
  { id: "dockerfile/expose-host-mapping", policy: exposeHostMappingPolicy },
  { id: "dockerfile/expose-protocol-casing", policy: exposeProtocolCasingPolicy },
  { id: "dockerfile/expose-protocol-invalid", policy: exposeProtocolInvalidPolicy },
  { id: "dockerfile/exposed-admin-port", policy: exposedAdminPortPolicy },
  { id: "dockerfile/final-stage-carries-build-toolchain", policy: finalStageCarriesBuildToolchainPolicy },
  { id: "dockerfile/from-arg-default-invalid", policy: fromArgDefaultInvalidPolicy },
  { id: "dockerfile/from-arg-undefined", policy: fromArgUndefinedPolicy },
  { id: "dockerfile/from-platform-constant", policy: fromPlatformConstantPolicy },
  { id: "dockerfile/from-platform-redundant", policy: fromPlatformRedundantPolicy },
  { id: "dockerfile/git-clone-unpinned", policy: gitCloneUnpinnedPolicy },
  { id: "dockerfile/healthcheck-compose-form", policy: healthcheckComposeFormPolicy },
  { id: "dockerfile/healthcheck-disabled", policy: healthcheckDisabledPolicy },
  { id: "dockerfile/healthcheck-localhost", policy: healthcheckLocalhostPolicy },
  { id: "dockerfile/healthcheck-missing", policy: healthcheckMissingPolicy },
  { id: "dockerfile/healthcheck-syntax", policy: healthcheckSyntaxPolicy },
  { id: "dockerfile/host-command-in-build", policy: hostCommandInBuildPolicy },
  { id: "dockerfile/instruction-casing", policy: instructionCasingPolicy },
  { id: "dockerfile/instruction-flag-invalid", policy: instructionFlagInvalidPolicy },
  { id: "dockerfile/interpreter-as-command", policy: interpreterAsCommandPolicy },
  { id: "dockerfile/key-value-legacy-format", policy: keyValueLegacyFormatPolicy },
  { id: "dockerfile/key-value-malformed", policy: keyValueMalformedPolicy },
  { id: "dockerfile/key-value-space-before-equals", policy: keyValueSpaceBeforeEqualsPolicy },
  { id: "dockerfile/label-base-digest-stale", policy: labelBaseDigestStalePolicy },
  { id: "dockerfile/label-duplicate-key", policy: labelDuplicateKeyPolicy },
  { id: "dockerfile/linux-option-on-windows", policy: linuxOptionOnWindowsPolicy },
  { id: "dockerfile/maintainer-deprecated", policy: maintainerDeprecatedPolicy },
  { id: "dockerfile/multiple-cmd", policy: multipleCmdPolicy },
  { id: "dockerfile/multiple-entrypoint", policy: multipleEntrypointPolicy },
  { id: "dockerfile/multiple-healthcheck", policy: multipleHealthcheckPolicy },
  { id: "dockerfile/next-standalone-hostname", policy: nextStandaloneHostnamePolicy },
  { id: "dockerfile/node-env-missing", policy: nodeEnvMissingPolicy },
  { id: "dockerfile/onbuild-root-user", policy: onbuildRootUserPolicy },
  { id: "dockerfile/onbuild-trigger-forbidden", policy: onbuildTriggerForbiddenPolicy },
  { id: "dockerfile/os-package-cache-kept", policy: osPackageCacheKeptPolicy },
  { id: "dockerfile/os-package-version-unpinned", policy: osPackageVersionUnpinnedPolicy },
  { id: "dockerfile/os-packages-upgraded", policy: osPackagesUpgradedPolicy },
  { id: "dockerfile/package-assume-yes-missing", policy: packageAssumeYesMissingPolicy },
  { id: "dockerfile/package-cache-kept", policy: packageCacheKeptPolicy },
  { id: "dockerfile/package-index-update-alone", policy: packageIndexUpdateAlonePolicy },
  { id: "dockerfile/package-lock-not-enforced", policy: packageLockNotEnforcedPolicy },
  { id: "dockerfile/package-unauthenticated", policy: packageUnauthenticatedPolicy },
  { id: "dockerfile/package-version-unpinned", policy: packageVersionUnpinnedPolicy },
  { id: "dockerfile/parser-directive-ignored", policy: parserDirectiveIgnoredPolicy },
  { id: "dockerfile/password-set-in-build", policy: passwordSetInBuildPolicy },
  { id: "dockerfile/permissions-world-writable", policy: permissionsWorldWritablePolicy },
  { id: "dockerfile/pipe-without-pipefail", policy: pipeWithoutPipefailPolicy },
  { id: "dockerfile/port-out-of-range", policy: portOutOfRangePolicy },
  { id: "dockerfile/powershell-error-preference", policy: powershellErrorPreferencePolicy },
  { id: "dockerfile/root-user", policy: rootUserPolicy },
  { id: "dockerfile/run-host-network", policy: runHostNetworkPolicy },
  { id: "dockerfile/run-state-lost", policy: runStateLostPolicy },
  { id: "dockerfile/runtime-wrapped-by-package-manager", policy: runtimeWrappedByPackageManagerPolicy },
  { id: "dockerfile/secret-in-arg-or-env", policy: secretInArgOrEnvPolicy },
  { id: "dockerfile/secret-in-build-stage", policy: secretInBuildStagePolicy },
  { id: "dockerfile/secret-mount-permissive-mode", policy: secretMountPermissiveModePolicy },
  { id: "dockerfile/secret-on-command-line", policy: secretOnCommandLinePolicy },
  { id: "dockerfile/secret-placeholder", policy: secretPlaceholderPolicy },
  { id: "dockerfile/secret-written-in-build-stage", policy: secretWrittenInBuildStagePolicy },
  { id: "dockerfile/secret-written-to-layer", policy: secretWrittenToLayerPolicy },
  { id: "dockerfile/setuid-added", policy: setuidAddedPolicy },
  { id: "dockerfile/shell-form-without-shell", policy: shellFormWithoutShellPolicy },
  { id: "dockerfile/shell-instruction-not-json", policy: shellInstructionNotJsonPolicy },
  { id: "dockerfile/stage-name-duplicate", policy: stageNameDuplicatePolicy },
  { id: "dockerfile/stage-name-invalid", policy: stageNameInvalidPolicy },
  { id: "dockerfile/stage-name-reserved", policy: stageNameReservedPolicy },
  { id: "dockerfile/stage-referenced-by-index", policy: stageReferencedByIndexPolicy },
  { id: "dockerfile/stage-unreachable", policy: stageUnreachablePolicy },
  { id: "dockerfile/stopsignal-invalid", policy: stopsignalInvalidPolicy },
  { id: "dockerfile/stopsignal-ungraceful", policy: stopsignalUngracefulPolicy },
  { id: "dockerfile/stopsignal-wrong-for-program", policy: stopsignalWrongForProgramPolicy },
  { id: "dockerfile/sudo", policy: sudoPolicy },
  { id: "dockerfile/syntax-frontend-untrusted", policy: syntaxFrontendUntrustedPolicy },
  { id: "dockerfile/tls-verification-disabled", policy: tlsVerificationDisabledPolicy },
  { id: "dockerfile/tls-verification-disabled-env", policy: tlsVerificationDisabledEnvPolicy },
  { id: "dockerfile/token-literal", policy: tokenLiteralPolicy },
  { id: "dockerfile/user-malformed", policy: userMalformedPolicy },
  { id: "dockerfile/user-missing", policy: userMissingPolicy },
  { id: "dockerfile/user-name-without-passwd", policy: userNameWithoutPasswdPolicy },
  { id: "dockerfile/user-non-numeric", policy: userNonNumericPolicy },
  { id: "dockerfile/useradd-sparse-log", policy: useraddSparseLogPolicy },
  { id: "dockerfile/variable-modifier-invalid", policy: variableModifierInvalidPolicy },
  { id: "dockerfile/variable-undefined", policy: variableUndefinedPolicy },
  { id: "dockerfile/volume-docker-socket", policy: volumeDockerSocketPolicy },
  { id: "dockerfile/volume-sensitive-directory", policy: volumeSensitiveDirectoryPolicy },
  { id: "dockerfile/workdir-relative", policy: workdirRelativePolicy },
  { id: "dockerfile/workdir-system-directory", policy: workdirSystemDirectoryPolicy },
  { id: "dockerfile/xdebug-in-image", policy: xdebugInImagePolicy },
];
