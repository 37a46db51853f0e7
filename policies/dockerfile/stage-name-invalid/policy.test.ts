import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const stated = (text: string, message: string) => ({ files: { Dockerfile: text }, message });

testPolicy(
  policy,
  {
    reports: {
      "a digit at the beginning": stated("FROM a AS «1st»\n", "does not begin with a letter"),
      "a number alone": "FROM a AS «0»\n",
      "a sign that names can't have": stated("FROM a AS «build/app»\n", "holds a sign other than"),
      "a colon": "FROM a AS «build:1»\n",
      "a variable, whatever its value": stated("ARG N=build\nFROM a AS «$N»\n", "holds a variable"),
    },
    silent: {
      "letters, digits and the signs that are allowed": "FROM a AS a\nFROM a AS build-1_x.y\n",
      capitals: "FROM a AS Build\n",
      "marks that a program replaces": "FROM a AS {{name}}\nFROM a AS %%NAME%%\n",
      "no name": "FROM a\n",
    },
  },
  { describe, it },
);
