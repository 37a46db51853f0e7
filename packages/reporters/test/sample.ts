/** Reports made by hand: what the engine would say about a small shop. */
import type { Diagnostic, Failure, FileEntry, Report } from "@secpolicy/core";
import type { Look } from "../src/reporter.ts";
import { diagnostic, edit, place, replacement, reportOf } from "./build.ts";

export const look: Look = {
  colour: false,
  quiet: false,
  showSuppressed: false,
  prefix: "apps/shop/",
  version: "0.1.0",
  pages: new Map([["dockerfile/root-user", "# Container runs as root\n\nThe whole page.\n"]]),
};

const dockerfile = 'FROM node:22\nUSER root\nHEALTHCHECK CMD ["CMD", "node", "health.js"]\nCMD ["node", "server.js"]\n';

const dockerfileFindings: readonly Diagnostic[] = [
  diagnostic(
    "dockerfile/root-user",
    "high",
    "The final stage runs as root, so whoever breaks into the process owns the container.",
    place("api/Dockerfile", dockerfile.replace("USER root", "USER «root»")),
    {
      related: [
        {
          ...place("compose.yaml", "services:\n  api:\n    build: ./api\n    «user»: root\n    ports: []\n"),
          label: "the service keeps root",
        },
      ],
      fix: {
        title: "Switch to the user `node`",
        safe: false,
        edits: [replacement("api/Dockerfile", dockerfile, "root", "node")],
      },
    },
  ),
  diagnostic(
    "dockerfile/healthcheck-form",
    "high",
    "HEALTHCHECK runs a program named `CMD`, which does not exist, so the container is always unhealthy.",
    place("api/Dockerfile", dockerfile.replace('"CMD"', '«"CMD"»')),
    {
      fix: {
        title: "Remove the first element",
        safe: true,
        edits: [replacement("api/Dockerfile", dockerfile, '"CMD", ', "")],
      },
    },
  ),
];

const composeFindings: readonly Diagnostic[] = [
  diagnostic(
    "compose/docker-socket",
    "critical",
    "Service `agent` mounts the Docker socket, so it can start a container that owns the host.",
    place(
      "compose.yaml",
      "services:\n  agent:\n    volumes:\n      - «/var/run/docker.sock»:/var/run/docker.sock:ro\n    restart: always\n",
    ),
  ),
];

const pod = "    spec:\n      containers:\n        - name: web\n          image: shop:1.4\n";

/** Nothing there to point at: the finding stands at what lacks it. */
const absent = diagnostic(
  "kubernetes/run-as-non-root",
  "medium",
  "Container `web` of Deployment `shop` has no `runAsNonRoot`, so an image that runs as root is started.",
  place("k8s/shop.yaml", pod.replace("web", "«web»")),
  {
    fix: {
      title: "Set `runAsNonRoot`",
      safe: false,
      edits: [
        edit(
          { path: "k8s/shop.yaml", text: pod },
          pod.indexOf("web") + 3,
          pod.indexOf("web") + 3,
          "\n          securityContext:\n            runAsNonRoot: true",
        ),
      ],
    },
  },
);

/** Two lines, then more lines than an excerpt holds. */
const manyLines: readonly Diagnostic[] = [
  diagnostic(
    "nextjs/x-xss-protection",
    "low",
    "X-XSS-Protection is deprecated, and its filter can open holes in old browsers.",
    place(
      "web/next.config.ts",
      '          headers: [\n            «{ key: "X-XSS-Protection",\n              value: "1; mode=block" }»,\n          ],\n',
    ),
  ),
  diagnostic(
    "kubernetes/run-as-non-root",
    "info",
    "The security context of Pod `batch` says nothing about users.",
    place(
      "k8s/batch.yaml",
      "spec:\n  «securityContext:\n    a: 1\n    b: 2\n    c: 3\n    d: 4\n    e: 5\n    f: 6\n    g: 7\n»  containers: []\n",
    ),
  ),
];

/** Tabs, wide characters, control characters, CRLF and a line that is far too long. */
const strange: readonly Diagnostic[] = [
  diagnostic(
    "dockerfile/unpinned-image",
    "medium",
    "Image `node` has no tag, so each build may take another one.",
    place("tools/Dockerfile", "# 道具\tビルド\r\nFROM\t«node»\tAS\tbuild\r\nRUN echo 🧰 ok\r\n"),
  ),
  diagnostic(
    "dockerfile/unpinned-image",
    "medium",
    "Image `ubuntu` has no tag, so each build may take another one.",
    place("tools/Dockerfile", "LABEL 名前=道具箱 👩‍🔧 image=«ubuntu» e\u0301=1\nRUN true\n"),
  ),
  diagnostic(
    "dockerfile/unpinned-image",
    "medium",
    "Image `evil\u001b[2Jname` has no tag.\n::error::not a command ##[error]nor this",
    place("tools/e\u001bvil\u202e.Dockerfile", "RUN printf '\u001b[31mred\u0007' \u202e##[error]x «evil» \u009b1m\n"),
    { help: "Name a version,\r\n\tbetter a digest \u2028 now." },
  ),
  diagnostic(
    "dockerfile/unpinned-image",
    "low",
    `The layer holds ${"very ".repeat(400)}much text.`,
    place("tools/Dockerfile", `RUN ${"a".repeat(500)} «needle» ${"b".repeat(500)}\n`),
  ),
];

const waived: readonly Diagnostic[] = [
  diagnostic(
    "dockerfile/unpinned-image",
    "medium",
    "Image `busybox` has no tag, so each build may take another one.",
    place("tools/Dockerfile", "# secpolicy-ignore dockerfile/unpinned-image -- a scratch image\nFROM «busybox»\n"),
    { status: "suppressed", reason: "a scratch image" },
  ),
  diagnostic(
    "dockerfile/unpinned-image",
    "medium",
    "Image `alpine` has no tag, so each build may take another one.",
    place("legacy/Dockerfile", "FROM «alpine»\n"),
    { status: "baselined" },
  ),
];

const failures: readonly Failure[] = [
  { path: "k8s/bad.yaml", message: "A mapping is not closed: `}` is missing.", ...failurePlace() },
  { path: "secrets/Dockerfile", message: "The file can't be read: permission denied." },
];

function failurePlace(): Pick<Failure, "start" | "excerpt"> {
  const { start, excerpt } = place("k8s/bad.yaml", "kind: Pod\nspec: «{»\n  containers: []\n");
  return { start, excerpt };
}

const files: readonly FileEntry[] = [
  { path: "api/Dockerfile", kind: "dockerfile", status: "checked" },
  { path: "chart/templates/web.yaml", kind: "kubernetes", status: "skipped", reason: "template of a Helm chart" },
  { path: "chart/templates/api.yaml", kind: "kubernetes", status: "skipped", reason: "template of a Helm chart" },
  { path: "compose.yaml", kind: "compose", status: "checked" },
  { path: "k8s/bad.yaml", kind: "kubernetes", status: "failed", reason: "A mapping is not closed: `}` is missing." },
  { path: "k8s/batch.yaml", kind: "kubernetes", status: "checked" },
  {
    path: "k8s/issuer.yaml",
    kind: "kubernetes",
    status: "recognised",
    reason: "no enabled policy judges what it holds",
  },
  { path: "k8s/shop.yaml", kind: "kubernetes", status: "checked" },
  { path: "k8s/values.yaml.tmpl", status: "skipped", reason: "template" },
  { path: "legacy/Dockerfile", kind: "dockerfile", status: "checked" },
  { path: "secrets/Dockerfile", kind: "dockerfile", status: "failed", reason: "permission denied" },
  { path: "tools/Dockerfile", kind: "dockerfile", status: "checked" },
  { path: "tools/e\u001bvil\u202e.Dockerfile", kind: "dockerfile", status: "checked" },
  { path: "web/next.config.ts", kind: "nextjs", status: "checked" },
];

/** Every feature at once. */
export const everything: Report = reportOf(
  [...dockerfileFindings, ...composeFindings, absent, ...manyLines, ...strange, ...waived],
  failures,
  files,
  12,
  { status: 2, reason: "2 things could not be judged." },
);

const checkedFiles = files.filter(({ status }) => status === "checked").slice(0, 4);

/** What most users see most often. */
export const findings: Report = reportOf([...dockerfileFindings, ...composeFindings, absent], [], checkedFiles, 3, {
  status: 1,
  reason: "4 findings at or above medium.",
});

export const clean: Report = reportOf([], [], checkedFiles, 0, { status: 0, reason: "clean." });

export const belowThreshold: Report = reportOf(manyLines, [], checkedFiles, 0, {
  status: 0,
  reason: "2 findings below medium.",
});

export const empty: Report = reportOf([], [], [], 7, {
  status: 3,
  reason: "nothing to lint was found (--allow-empty accepts that).",
});
