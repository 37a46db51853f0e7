import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A service `app` that has the lines. */
const app = (...lines: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", ...lines.map((line) => `    ${line}`), ""].join("\n");

testPolicy(
  policy,
  {
    reports: {
      "disks and memory, at the item": {
        files: {
          "compose.yaml": app(
            "devices:",
            "  - «/dev/sda»",
            "  - «/dev/mem:/dev/mem»",
            "  - «/dev/nvme0n1p1:/dev/disk:r»",
          ),
        },
        message: 'Service "app" has',
      },
      "the long form": app("devices:", "  - «source: /dev/mapper/root\n        target: /dev/x»"),
      everything: app("devices: [«/dev:/dev», «/dev/loop0», «/dev/disk/by-id/x»]"),
      "a variable's default": app("devices: [«'${DISK:-/dev/vda1}:/dev/x'»]"),
    },
    silent: {
      "devices for one purpose": app(
        "devices: [/dev/net/tun, /dev/dri, /dev/fuse, /dev/ttyUSB0, /dev/snd, /dev/kvm, /dev/sgx_enclave, /dev/bus/usb, nvidia.com/gpu=all, /dev/video0, /dev/kmsg]",
      ),
      "a device that only a variable knows": app("devices: ['${DISK}:/dev/x']"),
      "the path in the container": app("devices: ['/dev/ttyACM0:/dev/sda']"),
    },
  },
  { describe, it },
);
