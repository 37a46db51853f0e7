import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an archive that a later step unpacks": {
        files: { Dockerfile: "FROM debian:13\nCOPY «app.tar.gz» /tmp/\nRUN tar -xzf /tmp/app.tar.gz -C /opt\n" },
        message: "app.tar.gz is unpacked in a later step",
        related: ["/tmp/app.tar.gz"],
      },
      "tar's old form": "FROM debian:13\nCOPY a «dist/b.tgz» /x/\nRUN cd /x && tar xzvf b.tgz && rm b.tgz\n",
      "long options": "FROM debian:13\nCOPY «a.tar» /\nRUN tar --extract --file=/a.tar --directory /x\n",
      "each of two": "FROM debian:13\nCOPY «a.tar.xz» «b.tar.bz2» /\nRUN tar xf /a.tar.xz\nRUN tar xf /b.tar.bz2\n",
      "an array, and a heredoc": `FROM debian:13
COPY «a.tar» «b.tar» /
RUN ["tar", "-xf", "/a.tar"]
RUN <<EOF
tar -xf /b.tar
EOF
`,
    },
    silent: {
      "an archive that ADD unpacks": "FROM debian:13\nADD app.tar.gz /opt\n",
      "an archive in a mount": "FROM debian:13\nRUN --mount=type=bind,source=a.tar,target=/a.tar tar xf /a.tar\n",
      "an archive that is verified first":
        "FROM debian:13\nCOPY a.tar a.sum /\nRUN sha256sum -c /a.sum && tar xf /a.tar\n",
      "what ADD can't do":
        "FROM debian:13\nCOPY a.tar /\nRUN tar xf /a.tar --strip-components=1 && tar xf /a.tar one/file\n",
      "an archive that ADD leaves as it is": "FROM debian:13\nCOPY a.zip /\nRUN unzip /a.zip\n",
      "an archive that stays one": "FROM debian:13\nCOPY a.tar /\nRUN tar tf /a.tar && tar cf /b.tar /x\n",
      "other archives": "FROM debian:13\nCOPY a.tar /\nRUN curl -fsSO https://a/b.tar && tar xf b.tar\n",
      "archives of another stage": "FROM debian:13 AS a\nFROM debian:13\nCOPY --from=a /a.tar /\nRUN tar xf /a.tar\n",
      "names that only the build knows":
        "FROM debian:13\nARG V\nCOPY a-$V.tar *.tgz /\nRUN tar xf /a-$V.tar && tar xf /*.tgz\n",
      "a stage that is not shipped":
        "FROM debian:13 AS a\nCOPY a.tar /\nRUN tar xf /a.tar\nFROM debian:13\nCOPY --from=a /x /x\n",
    },
  },
  { describe, it },
);
