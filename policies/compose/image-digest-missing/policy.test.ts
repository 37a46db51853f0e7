import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const running = (image: string): string => `services:\n  app:\n    image: ${image}\n`;

testPolicy(
  policy,
  {
    reports: {
      "a version alone, at the image": { files: { "compose.yaml": running("«nginx:1.27»") }, message: "nginx:1.27" },
      "a variable's default": running("«nginx:${TAG:-1.27}»"),
    },
    silent: {
      "a digest": running(`nginx:1.27@sha256:${"0a".repeat(32)}`),
      "no version, which is another policy's matter": `${running("nginx")}  b: { image: 'nginx:latest' }\n`,
      "a tag that only a variable knows": running("nginx:${TAG}"),
      "an image that the service builds": `${running("acme/app:1")}    build: .\n`,
    },
  },
  { describe, it },
);
