// Parses what secpolicy would look at with the same libraries and does nothing else: the measure of all other work.
// Plain JavaScript, so that nothing but the libraries is loaded.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder = "."] = process.argv.slice(2);
let yaml;
let dockerfile;
let shell;

for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (/(?:^|\/)(?:\.git|node_modules)\//.test(name)) continue;
  if (/(?:^|\/)Dockerfile[^/]*$|\.[Dd]ockerfile$/.test(name)) {
    dockerfile ??= (await import("dockerfile-ast")).DockerfileParser;
    shell ??= (await import("unbash")).parse;
    for (const instruction of dockerfile.parse(read(name)).getInstructions()) {
      if (instruction.getKeyword() === "RUN") shell(instruction.getArgumentsContent() ?? "");
    }
  } else if (/\.ya?ml$/.test(name)) {
    yaml ??= (await import("yaml")).parseAllDocuments;
    yaml(read(name));
  }
}

function read(name) {
  return readFileSync(join(folder, name), "utf8");
}
