/** Texts that files of a project may have, one after the other. They ask of each other whatever can be asked. */

export const dockerfiles = [
  "FROM node:22\nCOPY . .\nCMD node server.js\n",
  "FROM node:latest AS build\nRUN npm ci\nFROM build\nUSER root\n",
  "FROM alpine:3.9\nUSER app\nEXPOSE 80\nHEALTHCHECK NONE\n",
  "ARG PASSWORD=hunter2hunter2\nFROM alpine:3.20\nENV API_TOKEN=ghp_0123456789abcdefghijABCDEFGHIJ012345\n",
  "# secpolicy-ignore dockerfile/root-user until=2026-06-30 -- soon\nFROM alpine:3.20\nUSER root\n",
  "FROM alpine:3.20 AS other\nUSER 1000\nFROM alpine:3.20 AS app\nUSER root\n",
  "# moved\n\nFROM alpine:3.20 AS other\nUSER 1000\nFROM alpine:3.20 AS app\nUSER root\n",
  "not a Dockerfile\n",
];

const composes = [
  "services:\n  web:\n    build: .\n    image: acme/web\n    env_file: .env\n    privileged: true\n",
  "services:\n  web:\n    build: { context: ., target: other, args: { MISSING: 1 } }\n    image: acme/web\n    user: root\n    ports: ['${PORT:-80}:80']\n",
  "services:\n  web:\n    build: { context: api }\n    image: acme/web\n    depends_on: { db: { condition: service_healthy } }\n  db: { build: . }\n",
  "# moved\nservices:\n  web:\n    build: { context: ., target: none }\n    image: acme/web\n",
  "services:\n  db:\n    image: postgres:${VERSION}\n    environment: { POSTGRES_PASSWORD: hunter2hunter2 }\n",
  "include: [other.yaml]\nservices:\n  a:\n    extends: { file: other.yaml, service: b }\n",
  "services:\n  # secpolicy-ignore compose/host-network -- known\n  a:\n    extends: { file: other.yaml, service: b }\n",
  "services: [\n",
];

const pod = (name: string, spec: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name}, namespace: n, labels: { app: ${name} } }\nspec: ${spec}\n`;
export const deployment = (name: string, label: string, more = ""): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}, namespace: n }\nspec:\n  replicas: 2\n  selector: { matchLabels: { app: ${label} } }\n  template:\n    metadata: { labels: { app: ${label} } }\n    spec:\n      serviceAccountName: runner\n      containers:\n        - { name: c, image: acme/web, ports: [{ name: http, containerPort: 8080 }], envFrom: [{ configMapRef: { name: settings } }] }\n${more}`;
export const selecting = (kind: string, name: string, spec: string): string =>
  `apiVersion: ${kind === "NetworkPolicy" ? "networking.k8s.io/v1" : kind === "Service" ? "v1" : "policy/v1"}\nkind: ${kind}\nmetadata: { name: ${name}, namespace: n }\nspec: ${spec}\n`;

const workloads = [
  deployment("web", "web"),
  `# moved\n${deployment("web", "web")}`,
  deployment("web", "front"),
  deployment("other", "web"),
  `${deployment("web", "web")}---\n${selecting("Service", "web", "{ selector: { app: web }, ports: [{ port: 80, targetPort: http }] }")}`,
  pod("web", "{ hostNetwork: true, containers: [{ name: a, image: 'nginx:latest' }] }"),
  pod("a", "{ securityContext: { runAsNonRoot: true }, containers: [{ name: a, image: acme/web }] }"),
  deployment("web", "{{ .Values.label }}"),
  "name: other\n",
];

const selectors = [
  selecting("Service", "web", "{ selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }"),
  `# moved\n${selecting("Service", "web", "{ selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }")}`,
  selecting(
    "Service",
    "web",
    "{ type: LoadBalancer, selector: { app: front }, ports: [{ port: 80, targetPort: admin }] }",
  ),
  selecting("Service", "copy", "{ selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }"),
  selecting("NetworkPolicy", "deny", "{ podSelector: {}, policyTypes: [Ingress] }"),
  `# moved\n${selecting("NetworkPolicy", "deny", "{ podSelector: {}, policyTypes: [Egress], egress: [] }")}`,
  selecting(
    "NetworkPolicy",
    "some",
    "{ podSelector: { matchExpressions: [{ key: app, operator: In, values: [web, front] }] } }",
  ),
  selecting("PodDisruptionBudget", "web", "{ minAvailable: 2, selector: { matchLabels: { app: web } } }"),
  selecting("PodDisruptionBudget", "web", "{ minAvailable: 1, selector: { matchLabels: { app: front } } }"),
];

const tied = [
  "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: n }\ndata: { LEVEL: info }\n",
  "# moved\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: n }\ndata: { LEVEL: info }\n",
  "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: m }\n",
  "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: others, namespace: n }\n",
  "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: web, namespace: n }\nspec: { minReplicas: 1, maxReplicas: 3, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }\n",
  "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: second, namespace: n }\nspec: { minReplicas: 1, maxReplicas: 3, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }\n",
  "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: { name: b }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: all }\nsubjects: [{ kind: ServiceAccount, name: runner, namespace: n }]\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: all }\nrules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }]\n",
  "apiVersion: v1\nkind: Namespace\nmetadata: { name: n }\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: runner, namespace: n }\n",
  "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: i, namespace: n }\nspec: { rules: [{ host: a.example, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 81 } } } }] } }] }\n",
  "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: h, namespace: n }\nspec: {}\n",
];

const kustomizations = [
  "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n",
  "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [workload.yaml, selector.yaml, tied.yaml, more.yaml]\n",
  "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: k\nresources: [workload.yaml, selector.yaml]\nlabels: [{ pairs: { team: a }, includeSelectors: true }]\n",
  "# moved\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [selector.yaml, tied.yaml]\npatches: [{ path: workload.yaml }]\nconfigMapGenerator: [{ name: settings, literals: [A=b] }]\n",
];

const configs = [
  "export default { poweredByHeader: true };\n",
  'export default { async headers() { return [{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }]; } };\n',
  "export default { async headers() { return [ };\n",
];

/** What each file may hold; it may also be missing. */
export const texts: Readonly<Record<string, readonly string[]>> = {
  Dockerfile: dockerfiles,
  "api/Dockerfile": dockerfiles,
  ".dockerignore": ["", "*\n", ".env\n*.key\n", "**/.git\nnode_modules\n"],
  ".env": ["PORT=8080\nVERSION=17\n", "VERSION=latest\n", "PORT='\n"],
  "compose.yaml": composes,
  "compose.override.yaml": composes,
  "other.yaml": [
    "services:\n  b:\n    image: redis\n    network_mode: host\n",
    "services:\n  b:\n    image: redis\n    environment: { REDIS_PASSWORD: hunter2hunter2 }\n    network_mode: host\n",
    ...composes,
    ...tied,
  ],
  "next.config.mjs": configs,
  "k8s/kustomization.yaml": kustomizations,
  "k8s/workload.yaml": workloads,
  "k8s/selector.yaml": selectors,
  "k8s/tied.yaml": tied,
  "k8s/more.yaml": [...workloads, ...selectors, ...tied],
  "k8s/templates/pod.yaml": workloads,
  "k8s/Chart.yaml": ["name: chart\n"],
};
