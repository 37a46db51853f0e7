import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A RUN of a command line or heredoc. */
const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "curl, by an option of its own and in a cluster": {
        files: { Dockerfile: run("curl «-k» https://e.org/a && curl «-fsSLk» https://e.org/b") },
        message: "-k keeps curl from checking the server's certificate",
      },
      "wget, aria2 and HTTPie": run(
        "wget «--no-check-certificate» https://e.org/a; aria2c «--check-certificate=false» https://e.org/a; https «--verify=no» e.org/a",
      ),
      "a line of wgetrc as an option": run('wget «-e» "check_certificate = off" https://e.org/a'),
      "the exec form": 'FROM debian:12.5\nRUN ["curl", «"--insecure"», "-o", "/a", "https://e.org/a"]\n',
      "a heredoc": "FROM debian:12.5\nRUN <<EOF\napt-get update\ncurl «-k» https://e.org/a\nEOF\n",
      "a heredoc that another shell reads": 'FROM debian:12.5\nRUN <<-"S" bash -eu\n\tcurl «-k» https://e.org/a\nS\n',
      "behind sudo and in a shell of its own": run(
        "sudo -E curl «-k» https://e.org/a; bash -c 'curl «-k» https://e.org/a'",
      ),
      "a setting of Git, which stays": {
        files: { Dockerfile: run("git config --global «http.sslVerify false» && git clone https://e.org/a.git") },
        message: "Git does not check certificates from here on",
      },
      "a setting of Git for one host or one command": run(
        "git config «http.https://e.org/.sslVerify false»; git «-c» http.sslVerify=false clone https://e.org/a.git",
      ),
      "npm, Yarn and pnpm": run(
        "npm config set «strict-ssl false» && npm set «strict-ssl=false» && yarn config set «strict-ssl false» && npm ci «--strict-ssl=false»; yarn config set «enableStrictSsl false»",
      ),
      "pip and uv": run(
        "pip install «--trusted-host» pypi.org «--trusted-host=files.pythonhosted.org» a==1; python3 -m pip install «--trusted-host» e.org a; pip3 config set «global.trusted-host e.org»; uv pip install «--allow-insecure-host» e.org a",
      ),
      "apt and dnf": run(
        "apt-get «-o» Acquire::https::Verify-Peer=false update; dnf install -y «--setopt=sslverify=0» a; yum-config-manager --save «--setopt=epel.sslverify=false»",
      ),
      "conda and Bundler": run("conda config --set «ssl_verify false»; bundle config «ssl_verify_mode 0»"),
      "a variable before a command": {
        files: {
          Dockerfile: run(
            "«NODE_TLS_REJECT_UNAUTHORIZED=0» npm ci; env «GIT_SSL_NO_VERIFY=1» git clone https://e.org/a",
          ),
        },
        message: "keeps ",
      },
      "a variable for the rest of the script": run("export «PYTHONHTTPSVERIFY=0» && python setup.py install"),
      "lines of configuration": run(
        "echo '«sslverify=0»' >> /etc/yum.conf && printf 'Acquire { }\\n«Acquire::https::Verify-Peer \"false\"»;' > /etc/apt/apt.conf.d/9 && echo «strict-ssl=false» >> ~/.npmrc && echo «insecure» | tee -a /root/.curlrc",
      ),
      "a line that replaces another": run("sed -i 's/sslverify=1/«sslverify=0»/' /etc/yum.conf"),
      "a file in a heredoc":
        "FROM debian:12.5\nRUN <<EOF\ncat > /etc/pip.conf <<X\n[global]\n«trusted-host = e.org»\nX\nEOF\n",
      "what is deferred": "FROM debian:12.5\nONBUILD RUN curl «-k» https://e.org/a\n",
    },
    silent: {
      "options of the same letter": run(
        "curl -H -k https://e.org/a; wget -k https://e.org/a; tar -k -xf a; curl -o k https://e.org",
      ),
      "an authority of one's own": run(
        "curl --cacert /ca.pem https://e.org/a; git config http.sslCAInfo /ca.pem; pip install --cert /ca.pem a==1",
      ),
      "settings that leave the check on": run(
        "git config --global http.sslVerify true; npm config set strict-ssl true; dnf install -y --setopt=sslverify=1 a; wget -e check_certificate=on https://e.org",
      ),
      "settings that are asked for or taken back": run(
        "git config --get http.sslVerify; git config --global --unset http.sslVerify; npm config delete strict-ssl; pip config unset global.trusted-host",
      ),
      "the machine itself": run(
        "curl -k https://localhost:8443/health; wget --no-check-certificate https://127.0.0.1/a",
      ),
      "a file that is compared with its checksum": run(
        'curl -fsSLk -o a.tgz https://e.org/a.tgz && echo "0a1b  a.tgz" | sha256sum -c - && tar xf a.tgz',
      ),
      "a key that is pinned": run("curl -k --pinnedpubkey sha256//abc= https://e.org/a"),
      "texts that say it": run('echo "never use curl -k or sslverify=0" && grep -r sslverify=0 /etc'),
      "a line that is taken out": run("sed -i 's/sslverify=0/sslverify=1/; /sslverify=0/d' /etc/yum.conf"),
      "a variable of this shell only": run("NODE_TLS_REJECT_UNAUTHORIZED=0; NODE_TLS_REJECT_UNAUTHORIZED=1 npm ci"),
      "a value that only the build knows":
        "FROM debian:12.5\nARG V\nRUN git config --global http.sslVerify $V\nRUN NODE_TLS_REJECT_UNAUTHORIZED=$V npm ci\n",
      "a function of that name": run("curl() { :; }; curl -k https://e.org"),
      "what a container runs, which is no part of the build": "FROM debian:12.5\nCMD curl -k https://e.org/a\n",
      "a file that COPY writes": "FROM debian:12.5\nCOPY <<EOF /a.sh\ncurl -k https://e.org\nEOF\n",
    },
    fixes: {
      "takes an option out": {
        before: run("curl «-k» https://e.org/a"),
        after: run("curl https://e.org/a"),
      },
      "takes a letter out of a cluster": {
        before: run("curl «-fsSLk» https://e.org/a"),
        after: run("curl -fsSL https://e.org/a"),
      },
      "takes a line out": {
        before: "FROM debian:12.5\nRUN wget \\\n    «--no-check-certificate» \\\n    https://e.org/a\n",
        after: "FROM debian:12.5\nRUN wget \\\n    https://e.org/a\n",
      },
      "takes an option out with its value": {
        before: run("pip install «--trusted-host» e.org a==1"),
        after: run("pip install a==1"),
      },
    },
  },
  { describe, it },
);
