/** What an image is for, as far as names say it. */
import { knownValue } from "../scalar.ts";
import type { DockerfileStage } from "./model.ts";

const DEVELOPMENT =
  /(?:^|[._/-])(?:dev|devel|develop|development|devcontainer|debug|local|test|tests|testing|ci|e2e)(?:[._/-]|$)/i;

/** Do the names of its file, of a folder around it or of the stage say that it is for development or tests? */
export function isForDevelopment({ source, name }: DockerfileStage): boolean {
  return DEVELOPMENT.test(source.path) || DEVELOPMENT.test(knownValue(name) ?? "");
}
