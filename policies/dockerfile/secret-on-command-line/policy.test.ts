import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM debian:12.5\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "options that name a secret": {
        files: {
          Dockerfile: run(
            "tool login --password «q8Zr2LmW» --user a && tool --api-key=«q8Zr2LmW9x» sync && mvn -Drepo.password=«q8Zr2LmW» deploy",
          ),
        },
        message: "stands in the file",
      },
      "options of programs": run(
        "docker login -u ci -p «q8Zr2LmW» registry.e.org; curl -u ci:«q8Zr2LmW» https://e.org/a; mysql -uroot -p«q8Zr2LmW» app; sshpass -p «q8Zr2LmW» ssh a; keytool -import -storepass «q8Zr2LmW»; openssl rsa -passin pass:«q8Zr2LmW» -in k",
      ),
      headers: run(
        'curl -H "Authorization: Bearer «q8Zr2LmW0p»" https://e.org; wget --header="PRIVATE-TOKEN: q8Zr2LmW0p" https://e.org; curl -H \'X-Api-Key: «q8Zr2LmW0p»\' https://e.org',
      ).replace('wget --header="PRIVATE-TOKEN: q8Zr2LmW0p" https://e.org; ', ""),
      settings: run(
        "npm config set //npm.e.org/:_authToken «q8Zr2LmW0p»; npm config set //npm.e.org/:_authToken=«q8Zr2LmW0p»; git config --global github.token «q8Zr2LmW0p»",
      ),
      variables: {
        files: {
          Dockerfile: run(
            "DB_PASSWORD=«q8Zr2LmW» ./migrate; export API_TOKEN=«q8Zr2LmW9x» && make; make SECRET_KEY=«q8Zr2LmW9x»",
          ),
        },
        message: "The value of ",
      },
      "texts that go into files": run(
        "echo 'DB_PASSWORD=«q8Zr2LmW»' > .env && printf 'machine e.org login ci password «q8Zr2LmW»\\n' > ~/.netrc && echo \"//npm.e.org/:_authToken=«q8Zr2LmW0p»\" >> .npmrc",
      ),
      "a file in a heredoc":
        "FROM debian:12.5\nRUN <<EOF\ncat > /etc/app.yaml <<X\ndatabase:\n  password: «q8Zr2LmW»\nX\nEOF\n",
      "a stage that is left behind": "FROM debian:12.5 AS a\nRUN tool --password «q8Zr2LmW»\nFROM debian:12.5\n",
    },
    silent: {
      "values that come in":
        'FROM debian:12.5\nARG TOKEN\nRUN tool --token $TOKEN && tool --token="$(cat /run/secrets/t)" && curl -u "ci:$PW" https://e.org && DB_PASSWORD=$PW make\n',
      "a default, which is another policy's matter":
        "FROM debian:12.5\nARG TOKEN=q8Zr2LmW9x\nRUN tool --token $TOKEN\n",
      "stand-ins": run(
        "SECRET_KEY_BASE=dummy rails assets:precompile; mysql -proot app; tool --password changeme; keytool -storepass changeit; DJANGO_SECRET_KEY=build-only ./manage.py x; docker login -p password",
      ),
      "names about secrets": run(
        "tool --token-file /t --password-stdin --secret id=npm,src=.npmrc; adduser --disabled-password app; tool --password-length 12; TOKEN_URL=https://e.org/q8Zr2 make",
      ),
      "switches and numbers": run("tool --password false --token 1 --use-token abc9def; htpasswd -c /a b"),
      "patterns and printed texts": run(
        "grep -q 'PASSWORD=q8Zr2LmW' /a; sed -n 's/token=q8Zr2LmW9x//p' /a; echo 'password=q8Zr2LmW'",
      ),
      "code that goes into a file":
        'FROM debian:12.5\nRUN <<EOF\ncat > /a.py <<X\npassword = os.environ["PW1"]\ntoken = get_token(1)\nsecret: str = None\nX\nEOF\n',
      "a token, which tells itself": `FROM debian:12.5\nRUN tool --token ${["ghp", "Ab3dE7gH1jK5mN9pQ2sT6vW0yZ4cF8hLkPaB"].join("_")}\n`,
      "users without a password, and ports": run(
        "curl -u ci: https://e.org; curl -u $AUTH https://e.org; mkdir -p q8Zr2LmW; mysql -P 3306 app",
      ),
      "an account's password, which is another policy's matter": run("useradd --password q8Zr2LmW app"),
      "a header without a secret": run(
        "curl -H 'Accept: application/json' -H 'Authorization: Bearer '\"$T\" https://e.org",
      ),
    },
  },
  { describe, it },
);
