import { describe, expect, it } from "vitest";
import { project, secpolicy } from "./command.ts";

const compose = `services:
  proxy: { image: nginx:1.27, ports: ["80:80", "127.0.0.1:9000:9000"], networks: [front] }
  app: { image: acme/app:1, networks: [front, back] }
  db: { image: postgres:17, ports: ["5432:5432"], networks: [back] }
  agent: { image: acme/agent:1, network_mode: host }
networks:
  front:
  back: { internal: true }
`;

describe("graph", () => {
  it("tells as text who is on which network, and who reaches it from outside", async () => {
    const ran = await secpolicy(["graph"], { cwd: project({ "compose.yaml": compose }) });
    expect(ran.stdout).toBe(`compose.yaml
  network front (leads out)
    proxy  reached by everybody
      *:80 → 80/tcp
      127.0.0.1:9000 → 9000/tcp
    app  reached by nobody outside
  network back (internal)
    app  reached by nobody outside
    db  reached by nobody outside
  on no network of the project
    agent  reached by everybody, network_mode host
`);
    expect(ran.status).toBe(0);
  });

  it("shows files that the config lays over each other as one project", async () => {
    const files = {
      "secpolicy.config.yaml": "settings: { compose: { projects: [[compose.base.yaml, compose.prod.yaml]] } }\n",
      "compose.base.yaml": "services:\n  web: { image: nginx:1.27, networks: [front] }\nnetworks: { front: }\n",
      "compose.prod.yaml": "services:\n  web: { ports: ['443:443'] }\n",
    };
    const ran = await secpolicy(["graph"], { cwd: project(files) });
    expect(ran.stdout).toBe(`compose.base.yaml
  network front (leads out)
    web  reached by everybody
      *:443 → 443/tcp
`);
  });

  it("shows an override where it is laid over, and alone only when it is asked for alone", async () => {
    const cwd = project({
      "compose.yaml": "services:\n  web: { image: nginx:1.27 }\n",
      "compose.override.yaml": "services:\n  web: { ports: ['8080:80'] }\n",
    });
    const whole = await secpolicy(["graph"], { cwd });
    expect(whole.stdout).toBe(`compose.yaml
  network default (leads out)
    web  reached by everybody
      *:8080 → 80/tcp
`);
    const alone = await secpolicy(["graph", "compose.override.yaml"], { cwd });
    expect(alone.stdout).toMatch(/^compose\.override\.yaml\n/);
  });

  it("shows what is included on the networks of the whole", async () => {
    const cwd = project({
      "compose.yaml": "include: [db/db.yaml]\nservices:\n  web: { image: nginx:1.27, networks: [back] }\n",
      "db/db.yaml":
        "services:\n  db: { image: postgres:17, networks: [back] }\nnetworks: { back: { internal: true } }\n",
    });
    expect((await secpolicy(["graph"], { cwd })).stdout).toBe(`compose.yaml
  network back (internal)
    db  reached by nobody outside
    web  reached by nobody outside
`);
  });

  it("draws Mermaid, whose names can't break out of their boxes", async () => {
    const text = "services:\n  a:\n    image: a\n    networks: ['x\"y']\nnetworks: { 'x\"y': }\n";
    const ran = await secpolicy(["graph", "-f", "mermaid"], { cwd: project({ "compose.yaml": text }) });
    expect(ran.stdout).toBe(`%% compose.yaml
flowchart LR
  outside(["outside"])
  internet(["internet"])
  s0["a"]
  n0{{"x#34;y (leads out)"}}
  s0 --- n0
  n0 -->|"leads out"| internet
`);
  });

  it("draws DOT", async () => {
    const ran = await secpolicy(["graph", "--format", "dot"], { cwd: project({ "compose.yaml": compose }) });
    expect(ran.stdout).toMatch(/^digraph "compose.yaml" \{\n/);
    expect(ran.stdout).toContain('  outside -> s0 [label="*:80 → 80/tcp, 127.0.0.1:9000 → 9000/tcp"];\n');
    expect(ran.stdout).toContain('  outside -> s3 [label="host"];\n');
    expect(ran.stdout).not.toContain("outside -> s2");
  });

  it("says that there is nothing to draw, and what could not be read", async () => {
    const empty = await secpolicy(["graph"], { cwd: project({ "a.txt": "" }) });
    expect([empty.status, empty.stderr]).toEqual([3, "secpolicy: no compose file was found.\n"]);
    const broken = await secpolicy(["graph"], { cwd: project({ "compose.yaml": "services: [a]\n" }) });
    expect([broken.status, broken.stderr]).toEqual([2, "secpolicy: compose.yaml: services must be a map.\n"]);
  });

  it("keeps control characters from the terminal", async () => {
    const text = 'services:\n  "a\\e[31m": { image: a }\n';
    const ran = await secpolicy(["graph"], { cwd: project({ "compose.yaml": text }) });
    expect(ran.stdout).toContain("a␛[31m");
  });
});
