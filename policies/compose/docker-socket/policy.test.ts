import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const mounting = (...volumes: readonly string[]): string =>
  ["services:", "  app:", "    image: acme/app:1", "    volumes:", ...volumes.map((line) => `      ${line}`), ""].join(
    "\n",
  );

testPolicy(
  policy,
  {
    reports: {
      "Docker's socket in the short form, at the path": {
        files: { "compose.yaml": mounting("- «/var/run/docker.sock»:/var/run/docker.sock") },
        message: "has the container engine's socket /var/run/docker.sock",
      },
      "a socket that is mounted read-only, and says that this is no help": {
        files: { "compose.yaml": mounting("- «/run/docker.sock»:/host/docker.sock:ro") },
        message: "read-only does not limit",
      },
      "the long form": mounting("- type: bind", "  source: «/var/run/docker.sock»", "  target: /sock"),
      "a variable's default": mounting("- «${DOCKER_SOCK:-/var/run/docker.sock}»:/var/run/docker.sock"),
      "paths written for shells on Windows, and pipes": mounting(
        "- «//var/run/docker.sock»:/var/run/docker.sock",
        "- { type: npipe, source: «'\\\\.\\pipe\\docker_engine'», target: '\\\\.\\pipe\\docker_engine' }",
      ),
      "other engines' and users' sockets": mounting(
        "- «/run/podman/podman.sock»:/a",
        "- «/run/containerd/containerd.sock»:/b",
        "- «/run/user/1000/docker.sock»:/c",
        "- «~/.docker/run/docker.sock»:/d",
      ),
      "the folders that hold them": {
        files: {
          "compose.yaml": mounting("- «/var/run»:/var/run:rw", "- «/run/»:/host/run:ro", "- «/run/containerd»:/c"),
        },
        message: "where the container engine's socket lies",
      },
      "a volume that is declared as a bind, with the service that uses it": {
        files: {
          "compose.yaml": `${mounting("- sock:/sock")}volumes:\n  sock:\n    driver_opts: { type: none, o: bind, device: «/var/run/docker.sock» }\n`,
        },
        related: ["app"],
      },
      "a list that services share, once": {
        files: {
          "compose.yaml":
            "x-v: &v\n  - «/var/run/docker.sock»:/s\nservices:\n  a: { image: a, volumes: *v }\n  b: { image: b, volumes: *v }\n",
        },
        related: ["a", "b"],
      },
    },
    silent: {
      "a proxy whose image the file below names": {
        files: {
          "compose.yaml": "services:\n  socket: { image: 'tecnativa/docker-socket-proxy:0.3.0' }\n",
          "compose.override.yaml":
            "services:\n  socket: { volumes: ['/var/run/docker.sock:/var/run/docker.sock:ro'] }\n",
        },
      },
      "a named volume, whatever its name": mounting("- docker.sock:/data", "- run:/run"),
      "a volume that is mounted where a socket would be": mounting("- data:/var/run/docker.sock"),
      "other sockets and folders below the same one": mounting(
        "- /var/run/postgresql:/var/run/postgresql",
        "- /run/dbus/system_bus_socket:/b:ro",
        "- /run/secrets:/run/secrets",
        "- /var/run/docker.sock.d:/x",
        "- /var/run/mydocker.sock:/y",
      ),
      "logs and data of the engine": mounting("- /var/lib/docker/containers:/logs:ro"),
      "files of the project": mounting("- ./run/docker.sock:/s", "- ./var/run:/var/run"),
      "memory in place of the folder": "services:\n  app:\n    image: a\n    tmpfs: [/run, /var/run]\n",
      "a path that only a variable knows": mounting("- ${DOCKER_SOCK}:/var/run/docker.sock", "- ${RUN}/docker.sock:/s"),
      "a proxy for the socket":
        "services:\n  proxy:\n    image: ghcr.io/tecnativa/docker-socket-proxy:${V}\n    volumes: [/var/run/docker.sock:/var/run/docker.sock:ro]\n  other:\n    image: lscr.io/linuxserver/socket-proxy:3\n    volumes: [/var/run/docker.sock:/var/run/docker.sock:ro]\n",
      "a later volume in the same place": {
        files: {
          "compose.yaml":
            "services:\n  app:\n    extends: { file: base.yaml, service: base }\n    volumes: [data:/sock]\n",
          "base.yaml": "services:\n  base:\n    image: a\n    volumes: [/var/run/docker.sock:/sock]\n",
        },
      },
      "the path as an argument": "services:\n  app:\n    image: a\n    command: --host unix:///var/run/docker.sock\n",
    },
  },
  { describe, it },
);
