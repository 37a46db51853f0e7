import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "the socket": {
        files: { Dockerfile: "FROM acme/app:1\nVOLUME /data «/var/run/docker.sock»\n" },
        message: "the socket of the Docker engine",
      },
      "the socket in an array": 'FROM acme/app:1\nVOLUME [«"/run/docker.sock"»]\n',
      "the socket through an ARG": "FROM acme/app:1\nARG S=/var/run/docker.sock\nVOLUME «$S»\n",
    },
    silent: {
      "other volumes": "FROM acme/app:1\nVOLUME /data /var/run/app\n",
      "the socket elsewhere": "FROM acme/app:1\nENV DOCKER_HOST=unix:///var/run/docker.sock\n",
      "a volume that only the build decides": "FROM acme/app:1\nVOLUME $V\n",
    },
  },
  { describe, it },
);
