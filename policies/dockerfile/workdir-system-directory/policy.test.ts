import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      proc: { files: { Dockerfile: "FROM acme/app:1\nWORKDIR «/proc/1»\n" }, message: "/proc belongs to the kernel" },
      "devices through an ARG": "FROM acme/app:1\nARG D=/dev\nWORKDIR «$D/app»\n",
      "the directory itself": "FROM acme/app:1\nWORKDIR «/sys»\nWORKDIR «/boot/»\n",
    },
    silent: {
      "other directories": "FROM acme/app:1\nWORKDIR /app\nWORKDIR /usr/src/app\nWORKDIR /etc/nginx\n",
      "names that begin so": "FROM acme/app:1\nWORKDIR /development\nWORKDIR /processor\nWORKDIR /system\n",
      "a directory below another": "FROM acme/app:1\nWORKDIR /app/dev\n",
      "shared memory": "FROM acme/app:1\nWORKDIR /dev/shm/work\n",
      "a path that only the build decides": "FROM acme/app:1\nWORKDIR $D\n",
      "the word in a command": "FROM acme/app:1\nRUN cd /proc\n",
    },
  },
  { describe, it },
);
