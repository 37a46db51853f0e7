import { describe, expect, it } from "vitest";
import { at, projectOf, serviceOf, shown, value, web } from "./helpers.ts";

const part = (line: string): string => `services:\n  web:\n    ${line}\n`;

describe("security options", () => {
  it("are names and values behind a colon or an equals sign", () => {
    const { securityOptions } = serviceOf(
      web('security_opt: ["seccomp=unconfined", label:disable, no-new-privileges, "seccomp:./a=b.json", "${OPT}"]'),
    );
    expect(securityOptions.items.map((one) => [value(one.name), value(one.value), at(one)])).toEqual([
      ["seccomp", "unconfined", '"seccomp=unconfined"'],
      ["label", "disable", "label:disable"],
      ["no-new-privileges", undefined, "no-new-privileges"],
      ["seccomp", "./a=b.json", '"seccomp:./a=b.json"'],
      ["?", undefined, '"${OPT}"'],
    ]);
  });

  it("are an open list where another file may add some", () => {
    expect(serviceOf(part("user: a")).securityOptions.open).toBe(true);
    expect(serviceOf(web()).securityOptions.open).toBe(false);
  });
});

describe("limits of a process", () => {
  it("are one number or two", () => {
    const { ulimits } = serviceOf(
      web("ulimits: { nproc: 5, nofile: { soft: '1', hard: -1 }, core: { soft: '${X}' } }"),
    );
    expect(ulimits.map(({ name, soft, hard }) => [name, value(soft), value(hard)])).toEqual([
      ["nproc", 5, 5],
      ["nofile", 1, -1],
      ["core", "?", undefined],
    ]);
  });
});

describe("limits", () => {
  const limits = (...lines: readonly string[]) => {
    const { memory, cpus, pids } = serviceOf(web(...lines)).limits;
    return [value(memory), value(cpus), value(pids)];
  };

  it("stand at the service", () => {
    expect(limits("mem_limit: 64m", "cpus: 0.5", "pids_limit: 50")).toEqual([67108864, 0.5, 50]);
  });

  it("stand under deploy", () => {
    expect(limits("deploy: { resources: { limits: { memory: 1.5gb, cpus: '2', pids: 9 } } }")).toEqual([
      1610612736, 2, 9,
    ]);
  });

  it("are absent, unknown and none", () => {
    expect(limits()).toEqual([undefined, undefined, undefined]);
    expect(limits("mem_limit: ${M}", "cpus: ${C:-1}", "pids_limit: -1")).toEqual(["?", 1, -1]);
    expect(value(serviceOf(part("user: a")).limits.memory)).toBe("?");
    expect(value(serviceOf(part("user: a")).limits.cpus)).toBe("?");
  });

  it("of processors may be a quota", () => {
    expect(limits("cpu_quota: 50000")).toEqual([undefined, 0.5, undefined]);
  });
});

describe("a health check", () => {
  const form = (text: string) => {
    const check = serviceOf(web(`healthcheck: ${text}`)).healthcheck;
    return [check?.form, check?.isDisabled];
  };

  it("has a form", () => {
    expect(form("{ test: [CMD, a] }")).toEqual(["CMD", false]);
    expect(form("{ test: [CMD-SHELL, a b] }")).toEqual(["CMD-SHELL", false]);
    expect(form("{ test: a b }")).toEqual(["string", false]);
    expect(form("{ test: [curl, a] }")).toEqual(["other", false]);
    expect(form("{ interval: 5s }")).toEqual([undefined, false]);
  });

  it("may be switched off", () => {
    expect(form("{ test: [NONE] }")).toEqual(["NONE", true]);
    // A shell would look for a program of that name.
    expect(form("{ test: NONE }")).toEqual(["string", false]);
    expect(form("{ disable: true }")).toEqual([undefined, true]);
    expect(form('{ disable: "${OFF}" }')).toEqual([undefined, undefined]);
    expect(form('{ test: ["${X}"] }')).toEqual([undefined, undefined]);
  });
});

describe("dependencies", () => {
  it("are a list or a map with conditions", () => {
    const text = `services:
  web: { image: a, depends_on: { db: { condition: service_healthy, required: false }, gone: } }
  db: { image: b, depends_on: [web] }
`;
    const { items } = serviceOf(text).dependsOn;
    expect(items.map((one) => [at(one), value(one.condition), value(one.required), one.service?.name])).toEqual([
      ["db", "service_healthy", false, "db"],
      ["gone", "service_started", true, undefined],
    ]);
    expect(serviceOf(text, "db").dependsOn.items[0]?.service?.name).toBe("web");
  });
});

describe("references", () => {
  it("are names that the project must declare", () => {
    const text = `services:
  web:
    image: a
    build: { context: ., secrets: [token] }
    depends_on: [db, { }]
    links: ["cache:c"]
    volumes_from: ["files:ro", "container:x"]
    pid: service:proc
    volumes: ["data:/d", "./x:/x", "/anonymous"]
    secrets: [pw, { source: key }]
    configs: [conf]
  db: { image: b }
volumes: { data: }
secrets: { pw: { file: pw.txt } }
`;
    expect(serviceOf(text).references.map((one) => `${one.to} ${one.name} ${one.isDeclared} ${at(one)}`)).toEqual([
      "service db true db",
      "service cache false cache",
      "service files false files",
      "service proc false proc",
      "volume data true data",
      "secret pw true pw",
      "secret key false key",
      "config conf false conf",
      "secret token false token",
    ]);
  });
});

describe("other settings of a service", () => {
  it("are devices, in both forms", () => {
    const { devices } = serviceOf(
      web("devices: [/dev/mem, /dev/sda:/dev/xvda:r, { source: /dev/kvm, permissions: rw }, nvidia.com/gpu=all]"),
    );
    expect(devices.items.map((one) => [value(one.hostPath), value(one.permissions)])).toEqual([
      ["/dev/mem", "rwm"],
      ["/dev/sda", "r"],
      ["/dev/kvm", "rw"],
      ["nvidia.com/gpu=all", "rwm"],
    ]);
  });

  it("are file systems in memory", () => {
    const { tmpfs } = serviceOf(web("tmpfs: ['/tmp:exec,suid', /run]"));
    expect(tmpfs.items.map((one) => [value(one.target), one.options])).toEqual([
      ["/tmp", ["exec", "suid"]],
      ["/run", []],
    ]);
    expect(serviceOf(web("tmpfs: /run")).tmpfs.items.map((one) => value(one.target))).toEqual(["/run"]);
  });

  it("are namespaces, groups, hosts, kernel settings and process limits", () => {
    const service = serviceOf(
      web(
        "pid: host",
        "cgroup: host",
        "group_add: [0, docker]",
        "extra_hosts: ['a:host-gateway', 'b=10.0.0.1']",
        "sysctls: { net.ipv4.ip_forward: 1 }",
        "ulimits: { nofile: { soft: 1, hard: 2 } }",
        "logging: { driver: none }",
        "container_name: app",
        "restart: always",
        "deploy: { replicas: 3 }",
        "use_api_socket: true",
        "profiles: [debug]",
        "command: sh -c 'a b'",
        "entrypoint: [a, b]",
        "env_file: [a.env, { path: b.env, required: false }]",
      ),
    );
    expect([service.pid, service.cgroup, service.logging, service.containerName, service.restart].map(value)).toEqual([
      "host",
      "host",
      "none",
      "app",
      "always",
    ]);
    expect(service.groupAdd?.items.map(shown)).toEqual([
      ["0", "0"],
      ["docker", "docker"],
    ]);
    expect(service.extraHosts.items.map((one) => [value(one.name), value(one.value)])).toEqual([
      ["a", "host-gateway"],
      ["b", "10.0.0.1"],
    ]);
    expect(service.sysctls.items.map((one) => [value(one.name), value(one.value)])).toEqual([
      ["net.ipv4.ip_forward", "1"],
    ]);
    expect(service.ulimits.map(({ name }) => name)).toEqual(["nofile"]);
    expect([value(service.replicas), value(service.usesApiSocket)]).toEqual([3, true]);
    expect(service.profiles?.items.map(value)).toEqual(["debug"]);
    expect(service.command?.items.map(value)).toEqual(["sh -c 'a b'"]);
    expect(service.entrypoint?.items.map(value)).toEqual(["a", "b"]);
    expect(service.envFiles.items.map((one) => [value(one.path), value(one.required)])).toEqual([
      ["a.env", true],
      ["b.env", false],
    ]);
  });

  it("are those of a build", () => {
    const { build } = serviceOf(
      "services:\n  web:\n    build: { context: ., args: { A: b, C: }, privileged: true, network: host, entitlements: [security.insecure] }\n",
    );
    expect(build?.args.map((one) => [value(one.name), value(one.value)])).toEqual([
      ["A", "b"],
      ["C", undefined],
    ]);
    expect([value(build?.privileged), value(build?.network)]).toEqual([true, "host"]);
    expect(build?.entitlements?.items.map(value)).toEqual(["security.insecure"]);
  });

  it("are paths of the host, without what does not change them", () => {
    const { volumes } = serviceOf(
      web(
        "volumes: ['//etc/./x/:/a', '/a/../etc:/b', '~/.ssh:/c', '$HOME/.aws:/d', '${HOME}/.kube:/e', './x:/f', '${X}/y:/g', 'data:/h', '/:/i']",
      ),
    );
    expect(volumes.items.map((one) => one.absolutePath)).toEqual([
      "/etc/x",
      "/etc",
      "~/.ssh",
      "~/.aws",
      "~/.kube",
      undefined,
      undefined,
      undefined,
      "/",
    ]);
  });

  it("are how mounts propagate", () => {
    const { volumes } = serviceOf(
      web(
        "volumes: ['/a:/a:ro,rshared', { type: bind, source: /b, target: /b, bind: { propagation: rslave } }, '/c:/c']",
      ),
    );
    expect(volumes.items.map((one) => value(one.propagation))).toEqual(["rshared", "rslave", undefined]);
  });

  it("are what the project declares", () => {
    const { volumes } = projectOf(
      "services: {}\nvolumes:\n  a:\n  b: { external: true }\n  c: { external: { name: x } }\n",
    );
    expect(volumes.map((one) => [one.name, value(one.external)])).toEqual([
      ["a", false],
      ["b", true],
      ["c", true],
    ]);
  });
});
