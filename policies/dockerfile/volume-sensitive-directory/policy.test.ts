import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a directory": {
        files: { Dockerfile: "FROM acme/app:1\nVOLUME /data «/dev»\n" },
        message: "/dev is the kernel's",
      },
      "one below it, in an array": 'FROM acme/app:1\nVOLUME [«"/proc/sys"», "/data"]\n',
      "one through an ARG": "FROM acme/app:1\nARG V=/sys\nVOLUME «$V»\n",
    },
    silent: {
      "other volumes": "FROM acme/app:1\nVOLUME /data /developer /system\n",
      "control groups, by custom": 'FROM acme/app:1\nVOLUME ["/sys/fs/cgroup"]\n',
      "shared memory": "FROM acme/app:1\nVOLUME /dev/shm\n",
      "a volume that only the build decides": "FROM acme/app:1\nVOLUME $V\n",
    },
  },
  { describe, it },
);
