/** Node's own modules that cost every start milliseconds, in a form that doesn't. */
import type { Plugin } from "rolldown";

const modules: Readonly<Record<string, string>> = {
  // An import of it opens standard input, output and error, to have them as exports; the global opens none.
  "import-statement node:process": "export default globalThis.process;",
  // Chalk asks whether output is a terminal, which brings the network along; we tell it ourselves whether to colour.
  "import-statement node:tty": "export default { isatty: () => false };",
  // Commander can start other programs as subcommands. We have none, and what starts programs brings the network along.
  "require-call node:child_process":
    'module.exports = new Proxy({}, { get: (_, key) => process.getBuiltinModule("node:child_process")[key] });',
};

const PREFIX = "\0light:";

export const lightBuiltins: Plugin = {
  name: "light-builtins",
  resolveId(path, _importer, { kind }) {
    const name = `${kind} ${path}`;
    return Object.hasOwn(modules, name) ? PREFIX + name : null;
  },
  load(id) {
    const code = id.startsWith(PREFIX) ? modules[id.slice(PREFIX.length)] : undefined;
    return code === undefined ? null : { code, moduleType: "js" };
  },
};
