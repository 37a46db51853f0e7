import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a name on scratch": {
        files: { Dockerfile: 'FROM scratch\nCOPY app /app\nUSER «nobody»\nENTRYPOINT ["/app"]\n' },
        message: "nobody knows who nobody is",
        related: ["scratch"],
      },
      "a name and a group": "FROM scratch\nUSER «app:app»\n",
      "a name through an ARG": "FROM scratch\nARG U=app\nUSER «$U»\n",
      "an owner by name": {
        files: { Dockerfile: "FROM scratch\nCOPY --chown=«app:app» a /a\n" },
        message: "the build stops here",
      },
      "an owner before the list comes": "FROM scratch\nADD --chown=«app» a /a\nCOPY --from=b /etc/passwd /etc/passwd\n",
    },
    silent: {
      "a number": "FROM scratch\nUSER 65532:65532\nCOPY --chown=65532 a /a\n",
      "a list that is copied": "FROM scratch\nCOPY --from=build /etc/passwd /etc/\nUSER app\nCOPY --chown=app a /a\n",
      "a list that comes later": "FROM scratch\nUSER app\nCOPY --from=build /etc/passwd /etc/passwd\n",
      "a root file system": "FROM scratch\nADD rootfs.tar.gz /\nUSER app\n",
      "a distroless image, which has one": "FROM gcr.io/distroless/static\nUSER nonroot\n",
      "other images": "FROM acme/app:1\nUSER app\n",
      root: "FROM scratch\nUSER root\n",
      "a group alone": "FROM scratch\nUSER :app\n",
      "a user that only the build decides": "FROM scratch\nUSER $U\n",
    },
  },
  { describe, it },
);
