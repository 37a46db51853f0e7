/** Variables that switch a framework's mode for development on. */

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

/** What a variable's value brings about, to stand behind "so"; nothing where it switches no such mode on. */
export function debugConsequence(name: string, value: string): string | undefined {
  return MODES.find(([variable, on]) => variable.test(name) && on.test(value))?.[2];
}
