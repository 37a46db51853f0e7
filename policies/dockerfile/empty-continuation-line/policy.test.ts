import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a blank line": {
        files: { Dockerfile: "FROM acme/app:1\nRUN a && \\\n«»\n  b\n" },
        message: "RUN goes on past a blank line",
      },
      "a line of blanks only": "FROM acme/app:1\nENV A=1 \\\n«  \t»\n  B=2\n",
      "several, once": {
        files: { Dockerfile: "FROM acme/app:1\nRUN a \\\n«»\n  # why\n\n  b\n" },
        message: "2 blank lines",
      },
    },
    silent: {
      "comments between lines": "FROM acme/app:1\nRUN a && \\\n  # why\n  b\n",
      "blank lines between instructions": "FROM acme/app:1\n\n\nRUN a\n",
      "a blank line behind a last line that wants to go on": "FROM acme/app:1\nRUN a \\\n\n",
      "blank lines in a heredoc": "FROM acme/app:1\nRUN <<EOF\na\n\nb\nEOF\n",
    },
    fixes: {
      "removes them and leaves comments": {
        before: "FROM acme/app:1\nRUN a && \\\n«»\n  # why\n  \n  b\n",
        after: "FROM acme/app:1\nRUN a && \\\n  # why\n  b\n",
      },
    },
  },
  { describe, it },
);
