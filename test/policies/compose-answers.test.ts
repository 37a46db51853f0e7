/** What all compose policies together say about situations that other tools get wrong: every finding owed, and no other. */
import { buildProject, commentsOnly, createCatalogue, lint, parseTexts } from "@secpolicy/core";
import { kindModules } from "@secpolicy/model/kinds";
import { catalogue } from "@secpolicy/policies";
import { policies } from "@secpolicy/policies/all";
import { describe, expect, it } from "vitest";

/** Policies that report what nearly every file lacks; they have cases of their own. */
const USUAL = new Set([
  ...["capabilities-not-dropped", "no-new-privileges-missing", "filesystem-writable", "healthcheck-missing"],
  ...["memory-unlimited", "cpu-unlimited", "pids-unlimited", "image-digest-missing", "default-network-shared"],
]);

const compose = policies.filter(({ id }) => id.startsWith("compose/"));

/** `name line`, in the order of the file. */
function answers(text: string, path = "docker-compose.yml"): readonly string[] {
  const loaded = parseTexts(new Map([[path, text]]), kindModules, {});
  const settings = new Map(compose.map(({ id, policy }) => [id, { severity: policy.meta.severity, options: {} }]));
  const report = lint({
    loaded,
    selection: { policies: compose, catalogue: createCatalogue(catalogue), settingsFor: () => settings },
    project: buildProject(loaded.documents),
    waivers: commentsOnly,
    thresholds: { failOn: "never" },
    now: "2026-01-01",
  });
  expect(report.failures).toEqual([]);
  return report.diagnostics.map(({ policy, start, related }) => {
    const users = related.map((place) => place.start.line);
    return [policy.slice("compose/".length), start.line, ...users].join(" ");
  });
}

const unusual = (text: string): readonly string[] =>
  answers(text).filter((answer) => !USUAL.has(answer.split(" ")[0] ?? ""));

const limits = (text: string): readonly string[] => answers(text).filter((answer) => answer.includes("-unlimited"));

/** A service `a` that has the lines from line 4 on. */
const a = (...lines: readonly string[]): string =>
  ["services:", "  a:", "    image: nginx:1.27", ...lines.map((line) => `    ${line}`), ""].join("\n");

describe("limits", () => {
  it("are missed with and without a version", () => {
    expect(limits(a())).toEqual(["cpu-unlimited 2", "memory-unlimited 2", "pids-unlimited 2"]);
    expect(limits(`version: "3.8"\n${a()}`)).toEqual(["cpu-unlimited 3", "memory-unlimited 3", "pids-unlimited 3"]);
    expect(unusual(`version: "3.8"\n${a()}`)).toEqual(["version-obsolete 1"]);
  });

  it("at the service count in every version", () => {
    expect(limits(`version: "3.8"\n${a("mem_limit: 64m", "cpus: 0.5", "pids_limit: 50")}`)).toEqual([]);
  });
});

describe("compose policies", () => {
  const cases: Readonly<Record<string, readonly [text: string, expected: readonly string[]]>> = {
    "layers of confinement that are switched off with an equals sign": [
      a('security_opt: ["seccomp=unconfined", "apparmor=unconfined", "label=disable", "no-new-privileges"]'),
      ["seccomp-unconfined 4", "apparmor-unconfined 4", "label-disabled 4"],
    ],
    "the engine's socket in the long form, and the folder that contains it": [
      a(
        "volumes:",
        "  - type: bind",
        "    source: /var/run/docker.sock",
        "    target: /var/run/docker.sock",
        "  - { type: bind, source: /run, target: /hostrun }",
      ),
      ["docker-socket 6", "docker-socket 8"],
    ],
    "the socket as a default, folders above the project, and keys that can only be read": [
      a(
        "volumes:",
        "  - ${DOCKER_SOCK:-/var/run/docker.sock}:/var/run/docker.sock",
        "  - ../../:/src",
        "  - ~/.ssh:/ssh:ro",
      ),
      ["docker-socket 5", "parent-directory-mounted 6", "credentials-mounted 7"],
    ],
    "ports on all interfaces in both families, and on the loopback ones": [
      a('ports: ["[::1]:80:80", "0.0.0.0:81:80", "[::]:82:80", "${BIND:-127.0.0.1}:8083:80"]').concat(
        "  b:\n    image: nginx:1.27\n    ports:\n      - {target: 80, published: '8080', host_ip: 127.0.0.1}\n",
      ),
      ["port-all-interfaces 4", "port-all-interfaces 4"],
    ],
    "settings of a fragment, at the fragment, with the service that uses it": [
      "x-base: &b\n  privileged: true\n  network_mode: host\nservices:\n  a:\n    <<: *b\n    image: nginx:1.27\n",
      ["privileged 2 5", "host-network 3 5"],
    ],
    "a setting that is inherited, once": [
      a("privileged: true").concat("  b:\n    extends: {service: a}\n"),
      ["privileged 4 5"],
    ],
    "images through defaults, behind a port and by digest": [
      `services:
  a: {image: "nginx:\${TAG:-latest}"}
  b: {image: "\${IMG:-nginx}"}
  c: {image: "localhost:5000/app"}
  d: {image: "nginx@sha256:${"0a".repeat(32)}"}
`,
      ["image-latest 2", "image-untagged 3", "image-untagged 4"],
    ],
    "credentials in the environment, in a URL and in an argument, and the file that holds one": [
      `services:
  a:
    image: postgres:16.2
    environment:
      POSTGRES_PASSWORD: hunter2hunter2
      POSTGRES_PASSWORD_FILE: /run/secrets/pw
      DATABASE_URL: postgres://u:p4ssw0rd@db/x
    command: ["--password=hunter2"]
`,
      ["secret-literal 5", "secret-placeholder 7", "secret-literal 8"],
    ],
    "booleans as strings and as defaults": [
      a('privileged: "true"').concat("  b:\n    image: nginx:1.27\n    privileged: ${PRIV:-true}\n"),
      ["privileged 4", "privileged 7"],
    ],
    "every namespace of the host, its memory and a capability": [
      a(
        "pid: host",
        "ipc: host",
        "uts: host",
        "userns_mode: host",
        "cgroup: host",
        "network_mode: host",
        'devices: ["/dev/mem:/dev/mem"]',
        "cap_add: [SYS_ADMIN]",
      ),
      [
        "host-pid 4",
        "host-ipc 5",
        "host-uts 6",
        "host-user-namespace 7",
        "host-cgroup 8",
        "host-network 9",
        "host-device 10",
        "capability-host-takeover 11",
      ],
    ],
    "four things that are not declared": [
      a("depends_on: [nope]", "networks: [undefined-net]", 'volumes: ["undefvol:/x"]', "secrets: [undefsecret]"),
      ["reference-undefined 4", "network-undefined 5", "reference-undefined 6", "reference-undefined 7"],
    ],
    "root with another group, and no logs": [
      a('user: "0:1000"', "read_only: false", "restart: always", "logging: {driver: none}"),
      ["root-user 4", "logging-disabled 7"],
    ],
    "mounts that are shared, that give root, and that can only be read": [
      a('volumes: ["/mnt:/mnt:rshared", "/etc/cron.d:/c", "/:/host:ro"]'),
      ["mount-propagation 4", "host-path-writable 4", "host-path-exposed 4"],
    ],
    "a build with a token and every privilege": [
      `services:
  a:
    build:
      context: .
      args: {NPM_TOKEN: npm_Ab3dEf6hIj9lMn2pQr5tUv8xYz1bC4eF7gH0}
      privileged: true
      network: host
      ssh: [default]
      entitlements: [security.insecure]
`,
      ["token-literal 5", "build-privileged 6", "build-host-network 7", "build-privileged 9"],
    ],
    "options of memory file systems, groups and unmasked paths": [
      a(
        "sysctls: {net.ipv4.ip_forward: 1}",
        "runtime: nvidia",
        'extra_hosts: ["host.docker.internal:host-gateway"]',
        'tmpfs: ["/tmp:exec,suid"]',
        'group_add: ["0", docker]',
        'security_opt: ["systempaths=unconfined"]',
      ),
      ["host-gateway 6", "tmpfs-weakened 7", "privileged-group 8", "privileged-group 8", "systempaths-unconfined 9"],
    ],
    "a security agent, which needs some of this": [
      `services:
  falco:
    image: falcosecurity/falco:latest
    privileged: true
    volumes:
      - /var/run/docker.sock:/host/var/run/docker.sock:ro
      - /dev:/host/dev
      - /proc:/host/proc:ro
`,
      ["image-latest 3", "privileged 4", "docker-socket 6", "host-path-exposed 7", "host-path-exposed 8"],
    ],
    "the same agent with what it needs": [
      `services:
  falco:
    image: falcosecurity/falco:0.42.0
    cap_drop: [ALL]
    cap_add: [SYS_ADMIN, SYS_RESOURCE, SYS_PTRACE]
    volumes:
      - /etc/os-release:/host/etc/os-release:ro
`,
      [],
    ],
  };

  it.each(Object.entries(cases))("answer to %s", (_, [text, expected]) => {
    expect(unusual(text)).toEqual(expected);
  });
});
