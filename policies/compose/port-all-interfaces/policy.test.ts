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
      "a port without an address, at the port": {
        files: { "compose.yaml": running("acme/app:1", '«"8080:80"»', "«3000»") },
        message: 'Service "app"',
      },
      "addresses that stand for all": running(
        "acme/app:1",
        '«"0.0.0.0:81:80"»',
        '«"[::]:82:80"»',
        "«{ target: 80, published: '83', host_ip: 0.0.0.0 }»",
      ),
    },
    silent: {
      "the loopback address": running(
        "acme/app:1",
        "127.0.0.1:80:80",
        '"[::1]:80:80"',
        '"${BIND:-127.0.0.1}:8083:80"',
        "{ target: 80, published: '8080', host_ip: 127.0.0.1 }",
      ),
      "an address of its own": running("acme/app:1", "10.0.0.5:80:80"),
      "an address that only a variable knows": running("acme/app:1", '"${BIND}:80:80"'),
      "ports on internal networks, which don't publish": `${running("acme/app:1", "80:80")}    networks: [back]
networks: { back: { internal: true } }
`,
      "ports on the host's network, which don't publish either": `${running("acme/app:1", "80:80")}    network_mode: host
`,
      "data stores, which are a policy of their own": running("postgres:17", "5432:5432"),
    },
    fixes: {
      "puts the loopback address before the port": {
        before: running("acme/app:1", "«8080:80» # for the proxy"),
        after: running("acme/app:1", '"127.0.0.1:8080:80" # for the proxy'),
      },
    },
  },
  { describe, it },
);
