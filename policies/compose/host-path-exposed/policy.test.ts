import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

const mounting = (...volumes: readonly string[]): string => app("volumes:", ...volumes.map((line) => `  ${line}`));

testPolicy(
  policy,
  {
    reports: {
      "the host's folders, read-only or not": {
        files: {
          "compose.yaml": mounting("- «/»:/host:ro", "- «/proc»:/host/proc:ro", "- «/dev»:/host/dev", "- «/etc»:/e"),
        },
        message: 'Service "app" sees',
      },
      "passwords and homes": mounting("- «/etc/shadow»:/s:ro", "- «/root»:/r:ro", "- «/home»:/h:ro"),
      "a variable's default": mounting("- «${ROOT:-/sys}»:/host/sys:ro"),
    },
    silent: {
      "single files and folders below": mounting(
        "- /etc/os-release:/o:ro",
        "- /etc/localtime:/l:ro",
        "- /dev/dri:/dev/dri",
        "- /dev/shm:/dev/shm",
        "- /sys/fs/cgroup:/sys/fs/cgroup:ro",
        "- /var/log:/l:ro",
        "- /home/app/data:/d",
      ),
      "the same folders of the project": mounting("- ./etc:/e", "- ./proc:/p"),
      "volumes and the container's own folders": mounting("- etc:/etc", "- data:/home", "- /dev"),
      "a path that only a variable knows": mounting("- ${ROOT}:/r:ro"),
    },
  },
  { describe, it },
);
