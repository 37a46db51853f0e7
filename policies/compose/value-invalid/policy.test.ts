import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a number that must be a string": {
        files: { "compose.yaml": "services:\n  web:\n    image: a\n    user: «1000»\n" },
        message: "`user` must be a string",
      },
      "a variable with a colon in a list": {
        files: { "compose.yaml": "services:\n  web:\n    image: a\n    environment:\n      - «LOG_LEVEL: debug»\n" },
        message: "An item of `environment` must be a string",
      },
      "a string that must be a list": "services:\n  web:\n    image: a\n    ports: «80:80»\n",
      "a number among the words of a command": "services:\n  web:\n    image: a\n    command: [sleep, «30»]\n",
      "a word that is none of those that may stand here":
        "services:\n  web:\n    image: a\n    depends_on: { db: { condition: «healthy» } }\n  db: { image: b }\n",
      "a map without a key that it needs": {
        files: {
          "compose.yaml":
            "services:\n  web:\n    image: a\n    volumes: [{ «source»: data, target: /data }]\nvolumes: { data: }\n",
        },
        message: "A volume of a service must have `type`",
      },
      "a version that is a number": "version: «3.8»\nservices:\n  web: { image: a }\n",
      "a name with a blank": "services:\n  «my app»: { image: a }\n",
      "a value of a fragment, once, with the services that use it": {
        files: {
          "compose.yaml":
            "x-base: &base\n  hostname: «7»\nservices:\n  a: { <<: *base, image: a }\n  b: { <<: *base, image: b }\n",
        },
        related: ["a", "b"],
      },
    },
    silent: {
      "numbers and strings where either may stand":
        "services:\n  web:\n    image: a\n    user: '1000'\n    ports: [80, '81:80']\n    cpus: 0.5\n    environment: { A: 1, B: true, C: }\n",
      "a boolean as a string": "services:\n  web:\n    image: a\n    privileged: 'false'\n    tty: yes\n",
      "a variable, whatever it brings":
        "services:\n  web:\n    image: a\n    ports: ${PORTS}\n    init: ${INIT:-maybe}\n",
      "keys with nothing behind them":
        "services:\n  web:\n    image: a\n    ports:\n    environment:\nvolumes:\n  data:\n",
      "a value that an override takes away": {
        files: {
          "compose.yaml": "services:\n  web: { image: a, ports: [80] }\n",
          "compose.override.yaml": "services:\n  web:\n    ports: !reset null\n",
        },
      },
      "a condition that the file below brings": {
        files: {
          "compose.yaml":
            "services:\n  web: { image: a, depends_on: { db: { condition: service_started } } }\n  db: { image: b }\n",
          "compose.override.yaml": "services:\n  web: { depends_on: { db: { required: false } } }\n",
        },
      },
      "anything in an extension": "x-a: [1]\nservices:\n  web: { image: a, x-b: { user: 1 } }\n",
    },
    fixes: {
      "puts quotes around a number": {
        before: "services:\n  web:\n    image: a\n    user: «1000» # app\n",
        after: 'services:\n  web:\n    image: a\n    user: "1000" # app\n',
      },
      "in a list in brackets, with a boolean": {
        before: "services:\n  web:\n    image: a\n    command: [sleep, «30», «true»]\n",
        after: 'services:\n  web:\n    image: a\n    command: [sleep, "30", "true"]\n',
      },
      "in a fragment": {
        before: "x-base: &base\n  hostname: &h «7»\nservices:\n  a: { <<: *base, image: a, domainname: *h }\n",
        after: 'x-base: &base\n  hostname: &h "7"\nservices:\n  a: { <<: *base, image: a, domainname: *h }\n',
      },
    },
  },
  { describe, it },
);
