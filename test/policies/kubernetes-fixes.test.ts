/** All fixes of one pod at once, in files that are laid out in every way: each key once, and all else as it was. */
import { describe, expect, it } from "vitest";
import { fixText, lintConfig } from "../../packages/secpolicy/src/index.ts";

const config = { presets: ["all"] } as const;

/** The text with every fix applied, which must read without a problem and hold no key twice. */
async function fixed(text: string): Promise<string> {
  const { text: after } = await fixText("app.yaml", text, { unsafe: true, config });
  const report = await lintConfig({ files: { "app.yaml": after }, config });
  expect(report.failures).toEqual([]);
  expect(report.diagnostics.filter(({ policy }) => policy === "kubernetes/duplicate-key")).toEqual([]);
  expect(report.diagnostics.filter(({ fix }) => fix !== undefined)).toEqual([]);
  return after;
}

const deployment = `# The shop.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web # its name
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      # Two of them.
      containers:
      - image: "registry.example/web:1.4"   # pinned
        # between
        name: web

        ports:
        - containerPort: 8080
      - name: side
        image: registry.example/side:1
        securityContext:
          # as it was
          privileged: false
          capabilities: {drop: [NET_RAW]}
`;

const hardened = `# The shop.
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web # its name
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      # Two of them.
      containers:
      - image: "registry.example/web:1.4"   # pinned
        # between
        name: web

        ports:
        - containerPort: 8080
        securityContext:
          allowPrivilegeEscalation: false
          capabilities:
            drop:
            - ALL
          readOnlyRootFilesystem: true
      - name: side
        image: registry.example/side:1
        securityContext:
          # as it was
          privileged: false
          capabilities: {drop: [ALL]}
          allowPrivilegeEscalation: false
          readOnlyRootFilesystem: true
      securityContext:
        seccompProfile:
          type: RuntimeDefault
        runAsNonRoot: true
      automountServiceAccountToken: false
`;

describe("fixes of Kubernetes objects", () => {
  it("keep comments, blank lines, quotes and lists at the column of their key", async () => {
    expect(await fixed(deployment)).toBe(hardened);
  });

  it("keep the line breaks of Windows", async () => {
    expect(await fixed(deployment.replaceAll("\n", "\r\n"))).toBe(hardened.replaceAll("\n", "\r\n"));
  });

  it("follow wide indentation, fill in an empty key and replace a version", async () => {
    const before = `apiVersion: batch/v1beta1
kind: CronJob
metadata:
    name: nightly
spec:
    schedule: "@daily"
    jobTemplate:
        spec:
            template:
                spec:
                    restartPolicy: Never
                    containers:
                        -   name: job
                            image: registry.example/job:1
                            securityContext:
`;
    const after = `apiVersion: batch/v1
kind: CronJob
metadata:
    name: nightly
spec:
    schedule: "@daily"
    jobTemplate:
        spec:
            template:
                spec:
                    restartPolicy: Never
                    containers:
                        -   name: job
                            image: registry.example/job:1
                            securityContext:
                                allowPrivilegeEscalation: false
                                capabilities:
                                    drop:
                                        - ALL
                                readOnlyRootFilesystem: true
                    securityContext:
                        seccompProfile:
                            type: RuntimeDefault
                        runAsNonRoot: true
                    automountServiceAccountToken: false
`;
    expect(await fixed(before)).toBe(after);
  });

  it("stay on one line where the object does", async () => {
    const before =
      "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: web:1, securityContext: {allowPrivilegeEscalation: true}}]}\n";
    expect(await fixed(before)).toBe(
      "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: web:1, securityContext: {allowPrivilegeEscalation: false, capabilities: { drop: [ALL] }, readOnlyRootFilesystem: true}}], securityContext: { seccompProfile: { type: RuntimeDefault }, runAsNonRoot: true }, automountServiceAccountToken: false}\n",
    );
  });

  it("write JSON into JSON", async () => {
    const before = `{
  "apiVersion": "v1",
  "kind": "Pod",
  "metadata": { "name": "web" },
  "spec": {
    "containers": [
      {
        "name": "web",
        "image": "web:1"
      }
    ]
  }
}
`;
    const after = JSON.parse(await fixed(before));
    expect(after.spec).toEqual({
      containers: [
        {
          name: "web",
          image: "web:1",
          securityContext: {
            allowPrivilegeEscalation: false,
            capabilities: { drop: ["ALL"] },
            readOnlyRootFilesystem: true,
          },
        },
      ],
      securityContext: { seccompProfile: { type: "RuntimeDefault" }, runAsNonRoot: true },
      automountServiceAccountToken: false,
    });
  });

  it("leave alone what an alias shares, and a container that is merged from", async () => {
    const pod = (containers: string, end = ""): string =>
      `apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n${containers}${end}`;
    const shared = `    - name: a
      image: registry.example/a:1
      securityContext: &context
        runAsUser: 1000
    - name: b
      image: registry.example/b:1
      securityContext: *context
`;
    expect(await fixed(pod(shared))).toBe(
      pod(
        shared,
        "  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n  automountServiceAccountToken: false\n",
      ),
    );
    const base = "    - &base\n      name: a\n      image: registry.example/a:1\n";
    const after = await fixed(pod(`${base}    - <<: *base\n      name: b\n`));
    expect(after.startsWith(pod(`${base}    - <<: *base\n      name: b\n      securityContext:\n`))).toBe(true);
  });

  it("go behind a block of text, in an item of a List without a last line break", async () => {
    const before = `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Pod
  metadata:
    name: web
  spec:
    containers:
    - name: web
      image: registry.example/web:1
      args:
      - |
        echo
        done`;
    expect(await fixed(before)).toBe(`${before}
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop:
          - ALL
        readOnlyRootFilesystem: true
    securityContext:
      seccompProfile:
        type: RuntimeDefault
      runAsNonRoot: true
    automountServiceAccountToken: false`);
  });
});
