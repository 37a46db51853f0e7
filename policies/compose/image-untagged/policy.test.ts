import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const running = (image: string): string => `services:\n  app:\n    image: ${image}\n`;

testPolicy(
  policy,
  {
    reports: {
      "no tag, at the image": { files: { "compose.yaml": running("«nginx»") }, message: "which means latest" },
      "a port, which is no tag": running("«localhost:5000/app»"),
      "a variable's default": running("«${IMAGE:-nginx}»"),
    },
    silent: {
      "a version": running("nginx:1.27"),
      "a digest": running(`nginx@sha256:${"0a".repeat(32)}`),
      "a tag that only a variable knows": running("nginx${TAG}"),
      "an image that only a variable knows": running("${IMAGE}"),
      "an image that the service builds": `${running("acme/app")}    build: .\n`,
      "an image that another service builds": `${running("acme/app")}  job:\n    build: .\n    image: acme/app\n`,
    },
  },
  { describe, it },
);
