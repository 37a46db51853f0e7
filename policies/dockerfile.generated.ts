// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import baseImageDigestUnpinnedPolicy from "./dockerfile/base-image-digest-unpinned/policy.ts";
import baseImageEndOfLifePolicy from "./dockerfile/base-image-end-of-life/policy.ts";
import baseImageLatestPolicy from "./dockerfile/base-image-latest/policy.ts";
import baseImageReferenceInvalidPolicy from "./dockerfile/base-image-reference-invalid/policy.ts";
import baseImageUntaggedPolicy from "./dockerfile/base-image-untagged/policy.ts";
import baseImageUntrustedRegistryPolicy from "./dockerfile/base-image-untrusted-registry/policy.ts";
import fromArgDefaultInvalidPolicy from "./dockerfile/from-arg-default-invalid/policy.ts";
import fromArgUndefinedPolicy from "./dockerfile/from-arg-undefined/policy.ts";
import fromPlatformConstantPolicy from "./dockerfile/from-platform-constant/policy.ts";
import fromPlatformRedundantPolicy from "./dockerfile/from-platform-redundant/policy.ts";
import healthcheckComposeFormPolicy from "./dockerfile/healthcheck-compose-form/policy.ts";
import healthcheckSyntaxPolicy from "./dockerfile/healthcheck-syntax/policy.ts";
import multipleCmdPolicy from "./dockerfile/multiple-cmd/policy.ts";
import multipleEntrypointPolicy from "./dockerfile/multiple-entrypoint/policy.ts";
import multipleHealthcheckPolicy from "./dockerfile/multiple-healthcheck/policy.ts";
import rootUserPolicy from "./dockerfile/root-user/policy.ts";
import userMissingPolicy from "./dockerfile/user-missing/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "dockerfile/base-image-digest-unpinned", policy: baseImageDigestUnpinnedPolicy },
  { id: "dockerfile/base-image-end-of-life", policy: baseImageEndOfLifePolicy },
  { id: "dockerfile/base-image-latest", policy: baseImageLatestPolicy },
  { id: "dockerfile/base-image-reference-invalid", policy: baseImageReferenceInvalidPolicy },
  { id: "dockerfile/base-image-untagged", policy: baseImageUntaggedPolicy },
  { id: "dockerfile/base-image-untrusted-registry", policy: baseImageUntrustedRegistryPolicy },
  { id: "dockerfile/from-arg-default-invalid", policy: fromArgDefaultInvalidPolicy },
  { id: "dockerfile/from-arg-undefined", policy: fromArgUndefinedPolicy },
  { id: "dockerfile/from-platform-constant", policy: fromPlatformConstantPolicy },
  { id: "dockerfile/from-platform-redundant", policy: fromPlatformRedundantPolicy },
  { id: "dockerfile/healthcheck-compose-form", policy: healthcheckComposeFormPolicy },
  { id: "dockerfile/healthcheck-syntax", policy: healthcheckSyntaxPolicy },
  { id: "dockerfile/multiple-cmd", policy: multipleCmdPolicy },
  { id: "dockerfile/multiple-entrypoint", policy: multipleEntrypointPolicy },
  { id: "dockerfile/multiple-healthcheck", policy: multipleHealthcheckPolicy },
  { id: "dockerfile/root-user", policy: rootUserPolicy },
  { id: "dockerfile/user-missing", policy: userMissingPolicy },
];
