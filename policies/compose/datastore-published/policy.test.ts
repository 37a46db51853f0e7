import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service with an image and ports. */
const running = (image: string, ...ports: readonly string[]): string =>
  ["services:", "  app:", `    image: ${image}`, "    ports:", ...ports.map((port) => `      - ${port}`), ""].join(
    "\n",
  );

testPolicy(
  policy,
  {
    reports: {
      "a database's port, at the port": {
        files: { "compose.yaml": running("postgres:17", '«"5432:5432"»') },
        message: "PostgreSQL on port 5432",
      },
      "other forms": running("redis", "«6379»", "«0.0.0.0:6380:6379»", '«"[::]:6381:6379/tcp"»'),
      "the long form": running("mysql:8", "{ «target: 3306, published: 3306» }")
        .replace("{ «", "«{ ")
        .replace("» }", " }»"),
      "an admin console, with its tag unknown": running("phpmyadmin:${TAG}", "«8080:80»"),
      "a broker's ports, each of them": running("rabbitmq:4-management", "«5672:5672»", "«15672:15672»"),
      "a copy in another registry": running("public.ecr.aws/docker/library/mongo:8", "«27017:27017»"),
      "a range that holds the port": running("redis:8", "«6370-6380:6370-6380»"),
      "a variable's default": running("postgres:17", '«"${BIND:-0.0.0.0}:5432:5432"»'),
    },
    silent: {
      "the loopback address": running(
        "postgres:17",
        "127.0.0.1:5432:5432",
        '"[::1]:5432:5432"',
        "{ target: 5432, published: 5432, host_ip: 127.0.0.1 }",
      ),
      "an address of its own": running("postgres:17", "10.0.0.5:5432:5432"),
      "other images": running("acme/app:1", "5432:5432", "80:80"),
      "other ports of such an image": running("portainer/portainer-ce:2", "8080:3000"),
      "a port or an address that only a variable knows": running(
        "postgres:17",
        '"${BIND}:5432:5432"',
        '"${PORT}"',
        '"5432:${PORT}"',
      ),
      "ports on internal networks, which don't publish": `${running("postgres:17", "5432:5432")}    networks: [back]
networks: { back: { internal: true } }
`,
      "ports that are only exposed": "services:\n  app:\n    image: postgres:17\n    expose: [5432]\n",
    },
    fixes: {
      "puts the loopback address before the port": {
        before: running("postgres:17", '«"5432:5432"» # for psql'),
        after: running("postgres:17", '"127.0.0.1:5432:5432" # for psql'),
      },
      "puts it before a port without a number on the host": {
        before: running("redis:8", '«"6379"»'),
        after: running("redis:8", '"127.0.0.1::6379"'),
      },
      "replaces the address": {
        before: running("redis:8", "«0.0.0.0:6379:6379»"),
        after: running("redis:8", '"127.0.0.1:6379:6379"'),
      },
      "adds it to the long form": {
        before: running("redis:8", "«target: 6379\n        published: 6379»"),
        after: running("redis:8", 'target: 6379\n        published: 6379\n        host_ip: "127.0.0.1"'),
      },
    },
  },
  { describe, it },
);
