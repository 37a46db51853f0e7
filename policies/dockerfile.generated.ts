// Written by `npm run generate`; changes are lost.
import type { NamedPolicy } from "@secpolicy/core";
import baseImageLatestPolicy from "./dockerfile/base-image-latest/policy.ts";
import baseImageUntaggedPolicy from "./dockerfile/base-image-untagged/policy.ts";
import healthcheckSyntaxPolicy from "./dockerfile/healthcheck-syntax/policy.ts";
import rootUserPolicy from "./dockerfile/root-user/policy.ts";
import userMissingPolicy from "./dockerfile/user-missing/policy.ts";

export const policies: readonly NamedPolicy[] = [
  { id: "dockerfile/base-image-latest", policy: baseImageLatestPolicy },
  { id: "dockerfile/base-image-untagged", policy: baseImageUntaggedPolicy },
  { id: "dockerfile/healthcheck-syntax", policy: healthcheckSyntaxPolicy },
  { id: "dockerfile/root-user", policy: rootUserPolicy },
  { id: "dockerfile/user-missing", policy: userMissingPolicy },
];
