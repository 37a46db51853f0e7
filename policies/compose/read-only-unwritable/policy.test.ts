import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "nginx without its folders": {
        files: { "compose.yaml": "services:\n  web:\n    image: nginx:1.29\n    read_only: «true»\n" },
        message: "nginx must write to /var/cache/nginx and /run: it does not start.",
      },
      "nginx with one of them": {
        files: {
          "compose.yaml":
            "services:\n  web:\n    image: nginx:1.29\n    read_only: «true»\n    tmpfs: [/var/cache/nginx]\n",
        },
        message: "must write to /run:",
      },
      "PostgreSQL, whose data alone is a volume":
        "services:\n  db:\n    image: postgres:18\n    read_only: «true»\n    volumes: ['data:/var/lib/postgresql']\nvolumes: { data: }\n",
      "a value from a fragment, once, with the services that use it": {
        files: {
          "compose.yaml":
            "x-safe: &safe { read_only: «true» }\nservices:\n  a: { <<: *safe, image: httpd:2.4 }\n  b: { <<: *safe, image: acme/b:1 }\n",
        },
        related: ["a"],
      },
    },
    silent: {
      "nginx with its folders":
        "services:\n  web:\n    image: nginx:1.29\n    read_only: true\n    tmpfs: [/var/cache/nginx, '/var/run:mode=755']\n",
      "a volume that holds one, in the long form":
        "services:\n  db:\n    image: postgres:18\n    read_only: true\n    volumes: [{ type: tmpfs, target: /run }]\n",
      "a configuration of one's own, which may move them":
        "services:\n  web:\n    image: nginx:1.29\n    read_only: true\n    volumes: ['./nginx.conf:/etc/nginx/nginx.conf:ro']\n",
      "another command": "services:\n  web:\n    image: nginx:1.29\n    read_only: true\n    command: [nginx, -t]\n",
      "a file system that can be written": "services:\n  web:\n    image: nginx:1.29\n    read_only: false\n",
      "an image of which nothing is known": "services:\n  web:\n    image: acme/nginx:1\n    read_only: true\n",
      "an image that is built here under the name":
        "services:\n  web:\n    build: .\n    image: nginx\n    read_only: true\n",
      "a mount that only a variable knows":
        "services:\n  web:\n    image: nginx:1.29\n    read_only: true\n    tmpfs: ['${CACHE}']\n",
    },
  },
  { describe, it },
);
