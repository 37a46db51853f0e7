/** Entries of EXPOSE: `8080`, `8000-8010/udp`, and `127.0.0.1:80:8080`, of which the builder drops the host's part. */
import type { Scalar } from "../scalar.ts";
import { type Located, locate, textOf } from "../source.ts";
import type { DockerfileExposedPort } from "./model.ts";

/** What an argument exposes; nothing for an unknown one. The builder divides a variable's value at blanks. */
export function exposedPortsOf(word: Scalar<string>): readonly DockerfileExposedPort[] {
  if (!word.known) return [];
  const texts = word.value.split(/\s+/).filter((text) => text !== "");
  return texts.map((text) => readPort(text, word));
}

function readPort(text: string, word: Located): DockerfileExposedPort {
  const portStart = text.lastIndexOf(":") + 1;
  const slash = text.indexOf("/", portStart);
  const portEnd = slash === -1 ? text.length : slash;
  const part = (start: number, end: number): Located => partOf(word, text, start, end);
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(text.slice(portStart, portEnd)) ?? [];
  return {
    source: word.source,
    range: word.range,
    text,
    port: text.slice(portStart, portEnd),
    portAt: part(portStart, portEnd),
    first: first === undefined ? undefined : Number(first),
    last: last === undefined ? undefined : Number(last),
    protocol: slash === -1 ? undefined : text.slice(slash + 1),
    protocolAt: slash === -1 ? undefined : part(slash + 1, text.length),
    hostAt: portStart === 0 ? undefined : part(0, portStart),
  };
}

/** The whole word where variables or quotes keep its parts from standing in it. */
function partOf(word: Located, text: string, start: number, end: number): Located {
  if (textOf(word) !== text) return word;
  return locate(word.source, word.range[0] + start, word.range[0] + end);
}
