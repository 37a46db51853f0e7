import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "RUN on scratch": {
        files: { Dockerfile: "FROM scratch\nCOPY app /app\nRUN «chmod +x /app»\n" },
        message: "the build stops here",
        related: ["scratch"],
      },
      "CMD on scratch": {
        files: { Dockerfile: "FROM scratch\nCOPY app /app\nCMD «/app --port 80»\n" },
        message: "no container of it starts",
      },
      "ENTRYPOINT on a distroless image": {
        files: { Dockerfile: "FROM gcr.io/distroless/java17-debian12:nonroot\nENTRYPOINT «java -jar /app.jar»\n" },
        related: ["gcr.io/distroless/java17-debian12:nonroot"],
      },
      "HEALTHCHECK on a distroless image": {
        files: { Dockerfile: "FROM gcr.io/distroless/static:nonroot\nHEALTHCHECK CMD «/app health || exit 1»\n" },
        message: "every container of it is unhealthy",
      },
      "a stage on a stage on scratch": "FROM scratch AS base\nCOPY app /app\nFROM base\nENTRYPOINT «/app»\n",
    },
    silent: {
      "arrays on scratch": 'FROM scratch\nCOPY app /app\nRUN ["/app", "init"]\nENTRYPOINT ["/app"]\n',
      "a root file system": "FROM scratch\nADD rootfs.tar.xz /\nRUN apk add curl\nCMD sh\n",
      "a shell that is copied": "FROM scratch\nCOPY --from=busybox /bin/sh /bin/sh\nRUN echo a\nCMD b\n",
      "a shell that is copied before containers start": "FROM scratch\nCMD b\nCOPY --from=busybox /bin/ /bin/\n",
      "a directory that the build names": "FROM scratch\nARG D\nCOPY a $D\nCMD b\n",
      "a shell of another name": 'FROM scratch\nCOPY busybox /busybox\nSHELL ["/busybox", "sh", "-c"]\nRUN a\nCMD b\n',
      "an image to debug": "FROM gcr.io/distroless/static:debug\nRUN a\n",
      "other images": "FROM alpine:3.20\nRUN a\nCMD b\n",
      "a mount that may bring one": "FROM scratch\nRUN --mount=from=busybox,target=/bin echo a\n",
      "one that another takes the place of": 'FROM scratch\nCMD /a\nCMD ["/a"]\n',
      "a line that is deferred to images that have one": "FROM acme/app:1\nONBUILD RUN a\n",
    },
  },
  { describe, it },
);
