import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const stated = (text: string, message: string) => ({ files: { Dockerfile: text }, message });

testPolicy(
  policy,
  {
    reports: {
      "a dotenv file": stated(
        "FROM a\nCOPY «.env» /app/.env\n",
        "COPY takes .env, which is where credentials are kept",
      ),
      "dotenv files of real environments": "FROM a\nCOPY «.env.production» «./config/.env.local» /app/\n",
      "private SSH keys": stated(
        "FROM a\nCOPY «id_rsa» /root/.ssh/id_rsa\nADD «keys/id_ed25519» /x\nCOPY «.ssh» /x\n",
        "SSH key",
      ),
      "keys of servers": "FROM a\nCOPY «certs/server.key» «tls/privkey.pem» «a/b-private-key.pem» «x.pfx» /etc/ssl/\n",
      "credentials of tools":
        "FROM a\nCOPY «.aws/credentials» «.netrc» «.docker/config.json» «.kube/config» «.git-credentials» /root/\n",
      "keys of cloud accounts":
        "FROM a\nCOPY «service-account.json» /app/\nCOPY «secrets/service_account_key.json» /app/\n",
      "a key in a stage that is not shipped": stated(
        "FROM a AS b\nCOPY «id_rsa» /root/.ssh/\nFROM a\nCOPY --from=b /x /x\n",
        "stays in the stage's layers",
      ),
      "a key that another stage has": "FROM a AS b\nRUN x\nFROM a\nCOPY --from=b «/root/.ssh/id_rsa» /x\n",
      "what is deferred": "FROM a\nONBUILD COPY «.env» /app/\n",
      "in a JSON array": 'FROM a\nCOPY [«".env"», "/app/.env"]\n',
    },
    silent: {
      "examples and defaults":
        "FROM a\nCOPY .env.example .env.sample .env.template .env.dist .env.test .env.defaults /app/\n",
      "names that begin or end alike":
        "FROM a\nCOPY .envrc my.env .environment env /app/\nCOPY id_rsa.pub known_hosts /x/\n",
      "public keys and certificates":
        "FROM a\nCOPY ca.pem cert.pem fullchain.pem server.crt apt.key nginx_signing.key release-key.asc /x/\n",
      "configuration without credentials": "FROM a\nCOPY .npmrc config.json .docker/daemon.json .aws/config /x/\n",
      "the build's public configuration of a front end":
        "FROM node AS build\nCOPY .env.production ./\nRUN npm run build\nFROM nginx\nCOPY --from=build /dist /x\n",
      "a file that the ignore file excludes": {
        files: { Dockerfile: "FROM a\nCOPY .env /app/\n", ".dockerignore": ".env\n" },
      },
      "a destination of that name": "FROM a\nCOPY env.defaults /app/.env\nCOPY <<EOF /root/.netrc\nEOF\n",
      "a secret mount": "FROM a\nRUN --mount=type=secret,id=.env,target=/app/.env make\n",
      "keys of tests by another name": "FROM a\nCOPY testdata/keys /x\n",
    },
  },
  { describe, it },
);
