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
      "the host's root, at the path": {
        files: { "compose.yaml": mounting("- «/»:/host") },
        message: 'Service "app" can write to /',
      },
      "the long form, and a trailing slash": mounting(
        "- { type: bind, source: «/etc/», target: /e }",
        "- type: bind",
        "  source: «/root»",
        "  target: /r",
      ),
      "folders of jobs, accounts and services": mounting(
        "- «/etc/cron.d»:/a",
        "- «/etc/ssh»:/b",
        "- «/etc/passwd»:/c",
        "- «/etc/systemd/system»:/d",
        "- «/var/spool/cron»:/e",
      ),
      "programs and libraries": mounting("- «/usr/bin»:/a:rw", "- «/lib»:/b", "- «/boot»:/c"),
      "the kernel's files": mounting("- «/proc»:/host/proc", "- «/sys»:/sys:rw"),
      "the engine's data": mounting("- «/var/lib/docker»:/d"),
      "a variable's default": mounting("- «${ROOT:-/etc}»:/e"),
      "a mount that services share, once": {
        files: {
          "compose.yaml":
            "x-v: &v [«/etc»:/e]\nservices:\n  a: { image: a, volumes: *v }\n  b: { image: b, volumes: *v }\n",
        },
        related: ["a", "b"],
      },
    },
    silent: {
      "mounts that can only be read": mounting(
        "- /:/host:ro",
        "- /etc:/e:ro,rslave",
        "- { type: bind, source: /, target: /h, read_only: true }",
      ),
      "single files that every image wants": mounting(
        "- /etc/localtime:/etc/localtime",
        "- /etc/timezone:/etc/timezone",
      ),
      "an application's own folder": mounting(
        "- /etc/letsencrypt:/etc/letsencrypt",
        "- /etc/nginx/conf.d:/c",
        "- /usr/share/zoneinfo:/z",
      ),
      "folders for data": mounting(
        "- /srv:/srv",
        "- /mnt/disk:/d",
        "- /opt/app:/a",
        "- /var/lib/postgresql:/p",
        "- /var/log:/l",
      ),
      "modules, which VPN images load": mounting("- /lib/modules:/lib/modules"),
      "files of the project and volumes": mounting("- ./etc:/etc", "- etc:/etc", "- /etc"),
      "a path or a mode that only a variable knows": mounting("- ${ROOT}:/r", "- /etc:/e:${MODE}"),
      "a mount in the container's own /etc": mounting("- data:/etc", "- ./a.conf:/etc/passwd"),
    },
  },
  { describe, it },
);
