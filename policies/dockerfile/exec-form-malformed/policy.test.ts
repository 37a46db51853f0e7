import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const inImage = (line: string): string => `FROM acme/app:1\n${line}\n`;
testPolicy(
  policy,
  {
    reports: {
      "single quotes": {
        files: { Dockerfile: inImage("CMD «['node', 'server.js']»") },
        message: "no JSON (it has single quotes), so a shell gets it",
      },
      "typographic quotes": inImage("ENTRYPOINT «[“node”, “server.js”]»"),
      "a comma too many": {
        files: { Dockerfile: inImage('CMD «["node", "server.js",]»') },
        message: "it ends with a comma",
      },
      "a comma too few": inImage('CMD «["node" "server.js"]»'),
      "no closing bracket": inImage('CMD «["node", "server.js"»'),
      "no quotes": inImage("CMD «[node, server.js]»"),
      "something behind the bracket": {
        files: { Dockerfile: inImage('ENTRYPOINT «["node", "server.js"] # the server»') },
        message: "may follow the closing bracket",
      },
      "a number among the strings": {
        files: { Dockerfile: inImage('CMD «["sleep", 10]»') },
        message: "must all be strings",
      },
      "a backslash that escapes nothing": inImage('CMD «["C:\\app\\x.exe"]»'),
      "an array of RUN": inImage("RUN «['apk', 'add', 'curl']»"),
      "an array of HEALTHCHECK": inImage("HEALTHCHECK --interval=5s CMD «['curl', '-f', 'x']»"),
      "an array of COPY": {
        files: { Dockerfile: inImage("COPY «['a b', '/c/']»") },
        message: "each of its words is a path",
      },
      "an array of VOLUME": inImage('VOLUME «["/data",]»'),
      "an array over several lines": inImage('CMD «["node", \\\n  "server.js", \\\n  ]»'),
    },
    silent: {
      "a JSON array": inImage('CMD ["node", "it\'s"]'),
      "a JSON array over several lines": inImage('CMD [ \\\n  "node", \\\n  "server.js" ]'),
      "a command line": inImage("CMD node server.js"),
      "a test": inImage("RUN [ -f /a ] && b"),
      "a test of text": inImage('RUN [ "$A" = "b" ] || exit 1'),
      "a test with several brackets": inImage("RUN [[ $A == b* ]]"),
      "a test in CMD": inImage("CMD [ -f /a ] && exec b"),
      "a pattern of paths": inImage("COPY [a-z]*.txt /x/"),
      "brackets further on": inImage("RUN echo ['a', 'b']"),
      "an array in a heredoc": inImage("RUN <<EOF\n['a', 'b']\nEOF"),
      "brackets in a label": inImage("LABEL a=['b','c']"),
      "an array that SHELL wants, which is another policy's matter": inImage('SHELL ["bash"'),
    },
    fixes: {
      "replaces quotes": {
        before: inImage("CMD «['node', 'server.js']»"),
        after: inImage('CMD ["node", "server.js"]'),
      },
      "adds commas and a bracket": {
        before: `${inImage('CMD «["node" "server.js"]»')}ENTRYPOINT «["tini", "--"»\n`,
        after: `${inImage('CMD ["node", "server.js"]')}ENTRYPOINT ["tini", "--"]\n`,
      },
      "removes the last comma": { before: inImage('CMD «["node",]»'), after: inImage('CMD ["node"]') },
    },
  },
  { describe, it },
);
