/** Names of files that are recognised, as patterns for a config's `files`. */

const notDockerfiles = ["dockerignore", "containerignore", "md", "j2", "tmpl", "tpl", "template"];
const withDot = notDockerfiles.map((suffix) => `*.${suffix}`);

/** `.github/workflows` and the like match `yaml`, too: what a file holds decides, and no other YAML is reported. */
export const files = {
  dockerfile: [
    "**/Dockerfile",
    "**/dockerfile",
    `**/Dockerfile.!(${[...notDockerfiles, ...withDot].join("|")})`,
    "**/*.[Dd]ockerfile",
    `**/Containerfile!(${withDot.join("|")})`,
  ],
  yaml: ["**/*.yml", "**/*.yaml"],
  nextjs: ["**/next.config.{js,mjs,cjs,ts,mts}"],
};
