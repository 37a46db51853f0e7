import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "curl and wget": {
        files: {
          Dockerfile: run('curl -fsSL «http://e.org/a.tgz» | tar xz && wget -q "«http»://e.org/b"').replace(
            '"«http»://e.org/b"',
            '«"http://e.org/b"»',
          ),
        },
        message: "What comes over http is neither encrypted nor signed",
      },
      "an address with a version":
        "FROM debian:12.5\nARG V=1.2\nRUN curl -O «http://e.org/a-$V.tgz» && curl -O «http://e.org/b-${W}.tgz»\n",
      "FTP, and Git's own protocol": run(
        "curl -O «ftp://ftp.e.org/a» && git clone --depth 1 «git://e.org/a.git» && git clone -b v1 «http://e.org/b» /b",
      ),
      "indexes of packages": run(
        "pip install -i «http://pypi.e.org/simple» a==1 && pip3 install --extra-index-url=«http://e.org/x» b && npm ci --registry «http://npm.e.org» && gem install c --source «http://gems.e.org»",
      ),
      "packages by address": run(
        "pip install «http://e.org/a.whl»; yum install -y «http://e.org/a.rpm»; rpm -i «http://e.org/b.rpm»; rpm --import «http://e.org/key»",
      ),
      "a key": run("curl -s «http://e.org/key.asc» | apt-key add -"),
      "a heredoc and the exec form":
        'FROM debian:12.5\nRUN <<EOF\nwget «http://e.org/a»\nEOF\nRUN ["curl", "-O", «"http://e.org/a"»]\n',
      "what is deferred": "FROM debian:12.5\nONBUILD RUN curl -O «http://e.org/a»\n",
    },
    silent: {
      "https, ssh and files": run(
        "curl -O https://e.org/a; git clone ssh://git@e.org/a; git clone git@e.org:a; curl file:///a",
      ),
      "a file that is compared with its checksum": run(
        'wget http://e.org/a.tgz && echo "0a1b  a.tgz" | sha256sum -c - && tar xf a.tgz',
      ),
      "a file with a signature": run("curl -O http://e.org/a -O http://e.org/a.asc && gpg --verify a.asc a"),
      "the machine itself, and networks of one's own": run(
        "curl http://localhost:8080/health; curl http://127.0.0.1/; wget http://[::1]:80/; curl http://nexus:8081/a; curl http://host.docker.internal/a; curl http://proxy.corp.internal/a",
      ),
      "mirrors of signed packages": run(
        "echo 'deb http://deb.debian.org/debian bookworm main' > /etc/apt/sources.list && apk add --repository http://dl-cdn.alpinelinux.org/alpine/edge/main a && yum-config-manager --add-repo http://e.org/a.repo",
      ),
      "addresses that are not fetched": run(
        "curl -H 'Referer: http://e.org' -x http://proxy:3128 https://e.org/a; echo http://e.org; git config --global url.https://.insteadOf http://e.org/",
      ),
      "a host that only the build knows":
        "FROM debian:12.5\nARG H\nRUN curl http://$H/a && curl $URL && curl http://mirror$N.e.org/a\n",
      "ADD, which is another policy's matter": "FROM debian:12.5\nADD http://e.org/a /a\n",
      "a health check": "FROM debian:12.5\nHEALTHCHECK CMD curl -f http://e.org/\n",
    },
    fixes: {
      "uses https": { before: run("curl -O «http://e.org/a»"), after: run("curl -O https://e.org/a") },
    },
  },
  { describe, it },
);
