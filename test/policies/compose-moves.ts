/** Moves the keys of services elsewhere, in the text of a compose file, without a change of what the project is. */
import type { Range } from "@secpolicy/core";

export interface Moved {
  readonly files: Readonly<Record<string, string>>;
  /** Does a place lie outside the service that uses it? */
  readonly outside: (path: string, range: Range) => boolean;
}

interface ServiceText {
  readonly name: string;
  /** Lines below the key, as they stand. */
  readonly body: readonly string[];
}

interface Parts {
  readonly before: readonly string[];
  readonly services: readonly ServiceText[];
  readonly after: readonly string[];
}

/** Services whose keys stand on lines of their own; those in braces stay as they are. */
function partsOf(text: string): Parts {
  const before: string[] = [];
  const services: { name: string; body: string[] }[] = [];
  const after: string[] = [];
  let place: "before" | "services" | "after" = "before";
  for (const line of text.trimEnd().split("\n")) {
    if (line === "services:") place = "services";
    else if (place === "services" && /^\S/.test(line)) place = "after";
    if (place === "before") before.push(line);
    else if (place === "after") after.push(line);
    else if (line !== "services:") {
      const name = /^ {2}(\S[^:]*):/.exec(line)?.[1];
      if (name === undefined) services.at(-1)?.body.push(line);
      else services.push({ name, body: line.endsWith(":") ? [] : [line] });
    }
  }
  return { before, services, after };
}

function isInBraces({ name, body }: ServiceText): boolean {
  return body[0]?.startsWith(`  ${name}:`) === true;
}

function written(service: ServiceText): readonly string[] {
  return isInBraces(service) ? service.body : [`  ${service.name}:`, ...service.body];
}

function textOf(...lines: readonly (readonly string[])[]): string {
  return `${lines.flat().join("\n")}\n`;
}

/** Two columns less. */
function outdented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/^ {2}/, ""));
}

/** `x-app: &app`, merged into the service. */
export function asFragment(text: string): Moved {
  const { before, services, after } = partsOf(text);
  const fragments = services.flatMap((service) =>
    isInBraces(service) ? [] : [`x-${service.name}: &${service.name}`, ...outdented(service.body)],
  );
  const users = services.map((service) =>
    isInBraces(service) ? service.body : [`  ${service.name}:`, `    <<: *${service.name}`],
  );
  const start = textOf(before, fragments);
  const main = textOf(before, fragments, ["services:"], ...users, after);
  const end = main.indexOf("\nservices:\n");
  return {
    files: { "compose.yaml": main },
    outside: (path, [at]) => path === "compose.yaml" && at >= textOf(before).length && at < Math.min(end, start.length),
  };
}

/** A service of the same name in `base.yaml`, which it extends. */
export function asBase(text: string): Moved {
  const { before, services, after } = partsOf(text);
  const users = services.map((service) =>
    isInBraces(service)
      ? service.body
      : [`  ${service.name}:`, `    extends: { file: base.yaml, service: ${service.name} }`],
  );
  return {
    files: {
      "compose.yaml": textOf(before, ["services:"], ...users, after),
      "base.yaml": textOf(["services:"], ...services.map(written)),
    },
    outside: (path) => path === "base.yaml",
  };
}

/** Keys beside the image and the build, laid over them from `compose.override.yaml`. */
export function asOverride(text: string): Moved {
  const { before, services, after } = partsOf(text);
  const main: string[] = [];
  const upper: string[] = [];
  for (const service of services) {
    if (isInBraces(service)) {
      main.push(...service.body);
      continue;
    }
    const { kept, rest } = split(service.body);
    main.push(...(kept.length === 0 ? [`  ${service.name}: {}`] : [`  ${service.name}:`, ...kept]));
    if (rest.length > 0) upper.push(`  ${service.name}:`, ...rest);
  }
  const files = { "compose.yaml": textOf(before, ["services:"], main, after) };
  return {
    files: upper.length === 0 ? files : { ...files, "compose.override.yaml": textOf(["services:"], upper) },
    outside: (path) => path === "compose.override.yaml",
  };
}

function split(body: readonly string[]): { readonly kept: readonly string[]; readonly rest: readonly string[] } {
  const kept: string[] = [];
  const rest: string[] = [];
  let isKept = false;
  for (const line of body) {
    if (/^ {4}\S/.test(line) && !line.startsWith("    #")) isKept = /^ {4}(?:image|build):/.test(line);
    (isKept ? kept : rest).push(line);
  }
  return { kept, rest };
}

/** The whole file, included. */
export function asIncluded(text: string): Moved {
  return {
    files: { "compose.yaml": "include: [app.yaml]\n", "app.yaml": text },
    outside: () => false,
  };
}
