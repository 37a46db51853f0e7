/** The instructions that there are: https://docs.docker.com/reference/dockerfile/ */
import { nearest } from "../suggest.ts";

/** How many arguments the builder wants at least. RUN, CMD and ENTRYPOINT may be empty; HEALTHCHECK has a policy. */
const least = {
  ADD: 2,
  ARG: 1,
  CMD: 0,
  COPY: 2,
  ENTRYPOINT: 0,
  ENV: 1,
  EXPOSE: 1,
  FROM: 1,
  HEALTHCHECK: 0,
  LABEL: 1,
  MAINTAINER: 1,
  ONBUILD: 1,
  RUN: 0,
  SHELL: 1,
  STOPSIGNAL: 1,
  USER: 1,
  VOLUME: 1,
  WORKDIR: 1,
} as const;

export type DockerfileKeyword = keyof typeof least;

const leastArguments: Readonly<Record<string, number>> = least;

export function isKeyword(word: string): boolean {
  return Object.hasOwn(leastArguments, word);
}

export function leastArgumentsOf(keyword: string): number {
  return leastArguments[keyword] ?? 0;
}

/** The instruction that a misspelt word probably means. */
export function keywordLike(word: string): string | undefined {
  return nearest(word, Object.keys(leastArguments));
}
