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
      "SSH, at the port": { files: { "compose.yaml": running("acme/app:1", '«"2222:22"»') }, message: "SSH" },
      "other remote shells": running("acme/app:1", "«5900:5900»", "«3389:3389/tcp»"),
    },
    silent: {
      "other ports": running("acme/app:1", "8022:8022", "2200-2300:2200-2300"),
      "the number on the host": running("acme/app:1", "22:80"),
      "the loopback address": running("acme/app:1", "127.0.0.1:2222:22"),
      "a port that only a variable knows": running("acme/app:1", '"${PORT}"'),
    },
  },
  { describe, it },
);
