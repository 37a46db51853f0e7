import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an argument with another name than the ARG has": {
        files: {
          "compose.yaml": "services:\n  web:\n    build:\n      context: .\n      args:\n        «NODE_VERSON»: 24\n",
          Dockerfile: "ARG NODE_VERSION=22\nFROM node:$NODE_VERSION\n",
        },
        message: "NODE_VERSON, which no ARG of the Dockerfile declares",
      },
      "an argument in a list": {
        files: {
          "compose.yaml": "services:\n  web: { build: { context: ., args: [A=1, «B»=2] } }\n",
          Dockerfile: "FROM acme/a\nARG A\n",
        },
      },
      "an ENV of the same name, which no argument changes": {
        files: {
          "compose.yaml": "services:\n  web: { build: { context: ., args: { «PORT»: 80 } } }\n",
          Dockerfile: "FROM acme/a\nENV PORT=3000\n",
        },
      },
    },
    silent: {
      "an argument of any stage": {
        files: {
          "compose.yaml": "services:\n  web: { build: { context: ., args: { A: 1, B: 2, C: 3 } } }\n",
          Dockerfile: "ARG A\nFROM acme/a AS x\nARG B=1 C\nFROM acme/b\n",
        },
      },
      "an ARG that waits for the image that builds on it": {
        files: {
          "compose.yaml": "services:\n  web: { build: { context: ., args: { A: 1 } } }\n",
          Dockerfile: "FROM acme/a\nONBUILD ARG A\n",
        },
      },
      "arguments that need no ARG": {
        files: {
          "compose.yaml":
            "services:\n  web: { build: { context: ., args: { HTTP_PROXY: a, no_proxy: b, BUILDKIT_INLINE_CACHE: 1, SOURCE_DATE_EPOCH: 0 } } }\n",
          Dockerfile: "FROM acme/a\n",
        },
      },
      "a name that only a variable knows": {
        files: {
          "compose.yaml": "services:\n  web: { build: { context: ., args: ['${A}=1'] } }\n",
          Dockerfile: "FROM acme/a\n",
        },
      },
      "a Dockerfile that was not read": "services:\n  web: { build: { context: ., args: { A: 1 } } }\n",
      "a Dockerfile whose frontend may know more": {
        files: {
          "compose.yaml": "services:\n  web: { build: { context: ., args: { A: 1 } } }\n",
          Dockerfile: "# syntax=acme/frontend:1\nFROM acme/a\n",
        },
      },
    },
  },
  { describe, it },
);
