import { definePolicy, fileName, knownValue, textOf } from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "Container starts its program through a package manager",
    severity: "low",
    severityReason: "It works, with a second process beside the program, and with stops that may end in a kill.",
    presets: ["strict"],
    remediation: 'Start the program itself: `CMD ["node", "server.js"]` instead of `CMD ["npm", "start"]`.',
    references: [
      "https://cheatsheetseries.owasp.org/cheatsheets/NodeJS_Docker_Cheat_Sheet.html",
      "https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#cmd",
    ],
    frameworks: ["owasp-node:5"],
    aliases: [],
    since: "0.1.0",
  },
  *check({ isFinal, start }) {
    const [program, command] = start?.items ?? [];
    if (!isFinal || program === undefined || command === undefined) return;
    const name = fileName(knownValue(program) ?? "");
    if (!MANAGERS.has(name) || !startsScript(name, knownValue(command))) return;
    yield {
      at: program,
      message: `${textOf(program).replaceAll('"', "")} stays in front of the program: it takes the container's signals, so a stop may not reach the program, and its exit status may not come out.`,
    };
  },
});

const MANAGERS: ReadonlySet<string> = new Set(["npm", "npx", "yarn", "pnpm", "pnpx"]);

/** `npm ci` as the work of a container is another matter. */
function startsScript(name: string, command: string | undefined): boolean {
  if (command === undefined) return false;
  if (name === "npx" || name === "pnpx") return true;
  return name === "npm"
    ? /^(?:start|run|run-script|exec|restart)$/.test(command)
    : !/^(?:-|(?:install|add|ci|audit|publish|test|pack|config|cache|info|outdated)$)/.test(command);
}
