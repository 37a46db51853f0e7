import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "a machine that is stopped": {
        files: { Dockerfile: run("«shutdown» -h now; «reboot»") },
        message: "a build is none",
      },
      "services through systemd": {
        files: {
          Dockerfile: run(
            "«systemctl» start nginx && «systemctl» daemon-reload; «systemctl» enable --now nginx; «timedatectl» set-timezone UTC",
          ),
        },
        message: "needs systemd",
      },
      "what the kernel refuses": {
        files: {
          Dockerfile: run(
            "«mount» -t tmpfs none /a; «umount» /a; «modprobe» fuse; «sysctl» -w vm.max_map_count=262144; «iptables» -A INPUT -j DROP; sudo «swapon» /swap",
          ),
        },
        message: "asks the kernel",
      },
      "what needs a terminal": {
        files: { Dockerfile: run("«top»; «nano» /etc/a; «less» /a") },
        message: "for somebody at a terminal",
      },
      "a service that nobody uses": {
        files: { Dockerfile: run("apt-get install -y nginx && «service» nginx start") },
        message: "ends with this RUN",
      },
      "a service through its script": run("«/etc/init.d/ssh» start"),
    },
    silent: {
      "a service that the same RUN uses": run(
        "service postgresql start && su postgres -c 'psql -f /init.sql' && service postgresql stop",
      ),
      "units that are linked": run(
        "systemctl enable nginx; systemctl mask getty.target; systemctl --root=/ enable a; systemctl set-default multi-user.target",
      ),
      "an attempt": run("systemctl daemon-reload || true; if systemctl status a; then :; fi; ! mount /a"),
      "a listing of mounts": run("mount | grep overlay; mount; sysctl -a; iptables --version; sysctl vm.swappiness"),
      "a build that may mount": "FROM debian:12.5\nRUN --security=insecure mount -t tmpfs none /a\n",
      "output for others": run("top -bn1 | head; less /a > /b; man -k a | cat; emacs --batch -l a.el"),
      "packages and files": run(
        "apt-get install -y mount nano less && cp /sbin/reboot /a && echo 'kernel.a=1' >> /etc/sysctl.conf && which top",
      ),
      "other commands of everyday": run("su app -c make; kill 1; ssh -V; hostname; ps aux; free; ifconfig"),
    },
  },
  { describe, it },
);
