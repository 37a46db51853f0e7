import { canonicalNameOf, type DockerfileStage, definePolicy, type ImageReference, knownValue } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image ships the tools that built it",
    severity: "low",
    severityReason:
      "Nothing is wrong with the tools; they make the image many times as large and are all there for an intruder to use.",
    presets: ["strict", "cis-docker"],
    remediation:
      "Build in a stage of its own, and copy the result to an image that only runs it: a slim one, a JRE, distroless, scratch.",
    references: [
      "https://docs.docker.com/build/building/multi-stage/",
      "https://docs.docker.com/build/building/best-practices/#use-multi-stage-builds",
      "https://cheatsheetseries.owasp.org/cheatsheets/NodeJS_Docker_Cheat_Sheet.html#8-use-multi-stage-builds",
    ],
    frameworks: ["cis-docker:4.3", "owasp-node:8"],
    aliases: ["tally:prefer-multi-stage-build", "tally:gpu/prefer-runtime-final-stage"],
    since: "0.1.0",
  },
  *check(stage) {
    const { base, isFinal } = stage;
    if (!isFinal || base.image === undefined) return;
    const toolchain = toolchainOf(base.image);
    // Without a program of its own it is an image of tools; and some run with the tools.
    if (toolchain === undefined || !runsOwnProgram(stage, toolchain)) return;
    yield {
      at: stage.from,
      message: `The image ships ${toolchain.what} of ${base.image.text}, although all it runs is what was built with it.`,
      related: base === stage.from ? [] : [{ at: base, label: "the base image" }],
    };
  },
});

interface Toolchain {
  readonly name: RegExp;
  readonly tag?: RegExp;
  readonly what: string;
  /** Programs of the toolchain: who starts one of them needs it. */
  readonly programs: RegExp;
}

const TOOLCHAINS: readonly Toolchain[] = [
  {
    name: /^docker\.io\/library\/golang$/,
    what: "the Go toolchain",
    programs: /\bgo\b|\b(?:air|dlv|reflex|gow|CompileDaemon|modd)\b/,
  },
  { name: /^docker\.io\/library\/rust$/, what: "the Rust toolchain", programs: /\b(?:cargo|rustc|bacon)\b/ },
  { name: /^docker\.io\/library\/(?:maven|gradle)$/, what: "build tool and JDK", programs: /\b(?:mvnw?|gradlew?)\b/ },
  { name: /^docker\.io\/library\/gcc$/, what: "the compilers", programs: /\b(?:gcc|g\+\+|make|cc)\b/ },
  {
    name: /^docker\.io\/library\/haskell$/,
    what: "the Haskell toolchain",
    programs: /\b(?:stack|cabal|ghci?|runhaskell|runghc)\b/,
  },
  { name: /^docker\.io\/library\/swift$/, tag: /^(?!.*slim)/, what: "the Swift toolchain", programs: /\bswiftc?\b/ },
  {
    name: /^mcr\.microsoft\.com\/dotnet\/sdk$/,
    what: "the .NET SDK",
    programs: /\bdotnet (?:run|watch|test|build|publish|tool|ef)\b|\bdotnet$|\b(?:pwsh|tool)\b/,
  },
  {
    name: /^docker\.io\/nvidia\/cuda$/,
    tag: /devel/,
    what: "CUDA's compilers and headers",
    programs: /\b(?:nvcc|cmake|make|gcc)\b/,
  },
];

function toolchainOf(image: ImageReference): Toolchain | undefined {
  const name = canonicalNameOf(image);
  return TOOLCHAINS.find((toolchain) => toolchain.name.test(name) && (toolchain.tag?.test(image.tag ?? "") ?? true));
}

function runsOwnProgram({ entrypoint, command }: DockerfileStage, { programs }: Toolchain): boolean {
  const words = [...(entrypoint?.args ?? []), ...(command?.args ?? [])].map(knownValue);
  if (words.length === 0 || words.includes(undefined)) return false;
  const line = words.join(" ");
  // Scripts, shells and things that never end may start anything.
  return !programs.test(line) && !/\b(?:sh|bash|zsh|ash|sleep|tail|make|just|task)\b/.test(line);
}
