import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a file": { files: { Dockerfile: "FROM a\n«ADD» app.py /app/\n" }, message: "ADD takes plain files here" },
      "folders and several files": "FROM a\n«ADD» . /app\n«ADD» src/ /app/src\n«add» a.conf b.conf /etc/\n",
      "a JSON array, flags, what is deferred": 'FROM a\n«ADD» --chown=1:1 ["a.txt", "/x"]\nONBUILD «ADD» . /app\n',
      "a version in the name": "FROM a\nARG V\n«ADD» app-$V.jar /app.jar\n",
      "files by their ending": "FROM a\n«ADD» *.conf /etc/\n",
      "a heredoc": "FROM a\n«ADD» <<EOF /x\nhi\nEOF\n",
      "what Docker does not unpack": "FROM a\n«ADD» site.zip /x/\n",
    },
    silent: {
      COPY: "FROM a\nCOPY app.py /app/\n",
      archives: "FROM a\nADD rootfs.tar /\nADD a.tar.gz b.tgz c.tar.xz /x/\nADD ROOTFS.TAR.GZ /\n",
      "an archive among files": "FROM a\nADD a.txt b.tar.gz /x/\n",
      "URLs and repositories":
        "FROM a\nADD https://e.org/a /x\nADD git@e.org:a.git /y\nADD https://e.org/b.git#v1 /z\n",
      "names that may be an archive's": "FROM a\nARG F\nADD $F /x\nADD dist/* /x/\nADD app.$F /x\nADD a.${F} /y\n",
      "flags that only ADD has": "FROM a\nADD --unpack=false a.txt /x\nADD --keep-git-dir=true a /x\n",
    },
    fixes: {
      "writes COPY and leaves the rest": {
        before: "FROM a\n«ADD» --chown=1 \\\n  # why\n  app.py /app/\n",
        after: "FROM a\nCOPY --chown=1 \\\n  # why\n  app.py /app/\n",
      },
      "keeps lower case": { before: "from a\n«add» . /app\n", after: "from a\ncopy . /app\n" },
    },
  },
  { describe, it },
);
