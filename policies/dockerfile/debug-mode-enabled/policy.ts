import {
  type DockerfileStage,
  definePolicy,
  type Finding,
  fileName,
  isForDevelopment,
  knownValue,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Image runs in a mode for development",
    severity: "medium",
    severityReason: "Error pages show code and settings, and some of these modes let visitors run code of their own.",
    presets: ["strict"],
    remediation: "Set the mode for development where containers are started, as in a compose file, not in the image.",
    references: [
      "https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html",
      "https://flask.palletsprojects.com/en/stable/debugging/",
      "https://nodejs.org/en/learn/getting-started/debugging#security-implications",
    ],
    frameworks: [],
    aliases: ["sonar:S4507"],
    since: "0.1.0",
  },
  *check(stage) {
    if (!stage.isFinal || isForDevelopment(stage)) return;
    yield* inEnvironment(stage);
    yield* inStart(stage);
  },
});

const ON = /^(?:1|true|yes|on)$/i;

/** Variables of frameworks, the values that switch their mode for development on, and what it does. */
const MODES: readonly (readonly [name: RegExp, value: RegExp, consequence: string])[] = [
  [/^FLASK_DEBUG$/, ON, "Flask shows its debugger, in which visitors can run code"],
  [/^FLASK_ENV$/, /^development$/, "Flask shows its debugger, in which visitors can run code"],
  [/^DJANGO_DEBUG$/, ON, "Django shows code and settings on its error pages"],
  [/^APP_DEBUG$/, ON, "error pages show code, variables and settings"],
  [/^(?:RAILS|RACK)_ENV$/, /^development$/, "Rails shows code and variables on its error pages"],
  [/^NODE_ENV$/, /^development$/, "error pages show code, and frameworks serve their tools for development"],
  [/^(?:ASPNETCORE|DOTNET)_ENVIRONMENT$/, /^development$/i, "ASP.NET shows code and requests on its error pages"],
  [/^XDEBUG_MODE$/, /\bdebug\b/, "PHP connects to a debugger, which can run code"],
];

function* inEnvironment({ environment }: DockerfileStage): Generator<Finding> {
  for (const assignment of environment) {
    const value = knownValue(assignment.value);
    if (value === undefined) continue;
    for (const [name, on, consequence] of MODES) {
      if (!name.test(assignment.name) || !on.test(value)) continue;
      yield { at: assignment, message: `The image sets ${assignment.name} for development, so ${consequence}.` };
    }
  }
}

/** Options and programs for development on the command line of containers. */
function* inStart({ start }: DockerfileStage): Generator<Finding> {
  const words = start?.items ?? [];
  const texts = words.map((word) => knownValue(word) ?? "");
  const program = fileName(texts[0] ?? "");
  for (const [index, text] of texts.entries()) {
    const at = words[index];
    if (at === undefined) continue;
    if (program === "node" && /^--inspect(?:-brk)?=(?:0\.0\.0\.0|\[::\])/.test(text)) {
      yield {
        at,
        message: "Node's debugger listens on every address, and whoever reaches it can run code in the container.",
      };
    } else if (program === "flask" && text === "--debug") {
      yield { at, message: "Flask runs with its debugger, in which visitors can run code." };
    } else if (text === "runserver" && /manage\.py$/.test(texts[index - 1] ?? "")) {
      yield {
        at,
        message: "Django's server for development answers, which is made neither for load nor for strangers.",
      };
    }
  }
}
