/** All that is generated from the folders of policies. */
import { readPeerCatalogue, readRefused } from "./catalogue.ts";
import { generateCoverage } from "./coverage.ts";
import type { Output, Problem } from "./output.ts";
import { generatePoliciesPage } from "./policies-page.ts";
import { generateReadmes } from "./readme.ts";
import { generateRegistry } from "./registry.ts";
import { readWorkspace } from "./workspace.ts";

export interface Generated {
  readonly outputs: readonly Output[];
  readonly problems: readonly Problem[];
}

export async function generateFromPolicies(root: string): Promise<Generated> {
  const { folders, problems } = await readWorkspace(root);
  const outputs = [
    ...generateRegistry(folders),
    ...generateReadmes(folders),
    ...generatePoliciesPage(folders),
    ...generateCoverage({ folders, catalogue: readPeerCatalogue(root), refused: readRefused(root) }),
  ];
  return { outputs, problems };
}
