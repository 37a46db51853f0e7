import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      apk: {
        files: { Dockerfile: run("apk add --no-cache «--allow-untrusted» --repository https://e.org/apk tool") },
        message: "--allow-untrusted lets apk take packages without a valid signature",
      },
      apt: run(
        "apt-get install -y «--allow-unauthenticated» a; apt-get «--force-yes» -y install b; apt «-o» APT::Get::AllowUnauthenticated=true install -y c; apt-get update «--allow-insecure-repositories»",
      ),
      "a source of apt that is trusted as it is": {
        files: {
          Dockerfile: run(
            'echo "deb [arch=amd64 «trusted=yes»] https://e.org/apt stable main" > /etc/apt/sources.list.d/e.list',
          ),
        },
        message: "trusted=yes lets apt",
      },
      "a source whose address is a variable": run(
        'echo "deb [«trusted=yes»] $MIRROR stable main" >> /etc/apt/sources.list',
      ),
      "sources that are changed": run("sed -i 's/^deb /deb [«trusted=yes»] /' /etc/apt/sources.list"),
      "dnf, yum and tdnf": run(
        "yum install -y «--nogpgcheck» a && dnf -y «--nogpgcheck» install b && tdnf install -y c «--nogpgcheck» && dnf install -y «--setopt=epel.gpgcheck=0» d",
      ),
      "a repository in a heredoc":
        "FROM fedora:42\nRUN <<EOF\ncat > /etc/yum.repos.d/a.repo <<X\n[a]\nbaseurl=https://e.org/a\n«gpgcheck=0»\nX\nEOF\n",
      rpm: run("rpm -ivh «--nosignature» https://e.org/a.rpm; rpm --install «--nodigest» «--noverify» /tmp/b.rpm"),
      zypper: run("zypper «--no-gpg-checks» install -y a; zypper ar «-G» https://e.org/r r"),
      pacman: run("sed -i 's/^SigLevel .*/«SigLevel = Never»/' /etc/pacman.conf"),
      "a file that nobody has looked at": run("apk add «--allow-untrusted» /tmp/glibc.apk"),
      "a file that is looked at too late": run("rpm -i «--nosignature» a.rpm && sha256sum -c sums"),
      "in a heredoc, behind sudo":
        "FROM debian:12.5\nRUN <<EOF\nsudo apt-get install -y «--allow-unauthenticated» a\nEOF\n",
    },
    silent: {
      "a folder of packages that the build has made":
        'FROM debian:12.5\nRUN echo "deb [ trusted=yes ] file://$tempDir ./" > /etc/apt/sources.list.d/temp.list\n',
      "a file that is compared with its checksum": run(
        "echo '0a1b  a.apk' | sha256sum -c - && apk add --allow-untrusted ./a.apk; rpm -K b.rpm && rpm -i --nosignature b.rpm",
      ),
      "rpm that only asks": run("rpm -qa --nosignature --nodigest | sort"),
      "settings that leave the check on": run(
        "dnf install -y --setopt=gpgcheck=1 a; apt-get -o APT::Get::AllowUnauthenticated=false install -y b; echo gpgcheck=1 > /etc/yum.repos.d/a.repo",
      ),
      "signatures of the index, which are off by default": run("echo 'repo_gpgcheck=0' >> /etc/yum.repos.d/a.repo"),
      "texts that say it": run(
        "echo 'never use --allow-untrusted or gpgcheck=0'; grep -l trusted=yes /etc/apt/sources.list",
      ),
      "a source with a key": run(
        'echo "deb [signed-by=/k.gpg] https://e.org/apt stable main" > /etc/apt/sources.list.d/e.list',
      ),
      "options of other programs": run("./configure --nosignature; make --force-yes"),
    },
    fixes: {
      "takes the option out": {
        before: run("apk add «--allow-untrusted» a=1.2-r3"),
        after: run("apk add a=1.2-r3"),
      },
    },
  },
  { describe, it },
);
