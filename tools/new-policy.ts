/** `npm run new -- <kind>/<name> [--yaml]`: writes the files of a policy and registers it. */
import { generateFromPolicies } from "./generate/policies.ts";
import { writeFiles, writeStale } from "./generate/write.ts";
import { policyFiles } from "./new/files.ts";
import { readRequest } from "./new/request.ts";

const root = process.cwd();
const request = readRequest(root, process.argv.slice(2));
if ("error" in request) {
  console.error(request.error);
  process.exitCode = 2;
} else {
  const files = policyFiles(request.policy);
  writeFiles(root, files);
  const { outputs } = await generateFromPolicies(root);
  const paths = new Set([...files.map(({ path }) => path), ...writeStale(root, outputs)]);
  for (const path of paths) console.log(`wrote ${path}`);

  const [policy, test, readme] = files.map(({ path }) => path);
  console.log(`
Next:
  1. ${test}: say what is reported, with the place marked «…», and what only looks like it.
  2. ${policy}: pick the node, write the predicate, fill in every field of meta.
  3. ${readme}: what, why, a bad and a good example. Then:
     npm run generate && npx vitest run policies/${request.policy.kind}/${request.policy.name} test/policies`);
}
