import { knownValue } from "../scalar.ts";
import { placeOf } from "../source.ts";
import type { Dockerfile, DockerfileFacts, DockerfileStageFacts, DockerfileUser } from "./model.ts";

export function factsOf({ stages }: Dockerfile): DockerfileFacts {
  return {
    stages: stages.map((stage) => ({
      name: knownValue(stage.name),
      index: stage.index,
      place: placeOf(stage),
      user: stage.user && userFacts(stage.user),
    })),
  };
}

function userFacts(user: DockerfileUser): DockerfileStageFacts["user"] {
  return {
    name: knownValue(user.user),
    isRoot: knownValue(user.isRoot),
    isNumeric: knownValue(user.isNumeric),
    place: placeOf(user),
  };
}
