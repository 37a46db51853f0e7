import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the instruction": {
        files: { Dockerfile: "FROM acme/app:1\n«MAINTAINER» Jo Doe <jo@example.com>\n" },
        message: "MAINTAINER is deprecated",
      },
      "lower case": "from acme/app:1\n«maintainer» jo\n",
      "in a stage that is not shipped": "FROM acme/app:1 AS a\n«MAINTAINER» jo\nFROM acme/app:1\n",
      "with a quote that a label can't keep": 'FROM acme/app:1\n«MAINTAINER» Jo "Jo" Doe\n',
    },
    silent: {
      "a label": 'FROM acme/app:1\nLABEL maintainer="jo"\n',
      "the word elsewhere": "FROM acme/app:1\n# MAINTAINER jo\nRUN echo MAINTAINER\n",
    },
    fixes: {
      "writes a label": {
        before: "FROM acme/app:1\n«MAINTAINER» Jo Doe <jo@example.com>\n",
        after: 'FROM acme/app:1\nLABEL org.opencontainers.image.authors="Jo Doe <jo@example.com>"\n',
      },
      "writes a label in lower case, without quotes within quotes": {
        before: 'from acme/app:1\n«maintainer» "jo"\n',
        after: 'from acme/app:1\nlabel org.opencontainers.image.authors="jo"\n',
      },
    },
  },
  { describe, it },
);
