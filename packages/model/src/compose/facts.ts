import { knownValue } from "../scalar.ts";
import { placeOf } from "../source.ts";
import type { ComposeBuildFacts, ComposeFacts, ComposeService } from "./model.ts";

export function factsOf(services: readonly ComposeService[]): ComposeFacts {
  return { builds: services.flatMap(buildOf) };
}

/** Nothing where the files do not decide which stage of which Dockerfile is built. */
function buildOf({ name, image, build }: ComposeService): readonly ComposeBuildFacts[] {
  if (build === undefined || !build.dockerfile.known || build.target?.known === false) return [];
  return [
    {
      service: name,
      image: knownValue(image?.text),
      dockerfile: build.dockerfile.value,
      target: build.target?.value,
      place: placeOf(image ?? build),
    },
  ];
}
