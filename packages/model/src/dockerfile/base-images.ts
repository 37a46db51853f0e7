/**
 * Knowledge, not logic: the `User` in the configuration of well-known images. An image is here only when its publisher's
 * Dockerfiles say so for every tag that a rule names; one that is not here has no known user.
 */
import { canonicalNameOf, type ImageReference } from "../image.ts";

/** A user, for tags that match; without `tags` for all. Of several rules the first that matches counts. */
interface Rule {
  readonly user: string;
  readonly tags?: RegExp;
}

/** What containers run as when the configuration is empty. */
const ROOT: readonly Rule[] = [{ user: "0" }];

/**
 * Official images whose Dockerfiles have no USER, or end with root: https://github.com/docker-library/official-images
 * (the `library` folder names each image's repository). Servers such as postgres and redis are among them although their
 * entrypoints change the user: the configuration says root, so any other command runs as root.
 */
const OFFICIAL_ROOT = [
  // Distributions
  ...["almalinux", "alpine", "amazonlinux", "archlinux", "busybox", "buildpack-deps", "centos", "debian", "fedora"],
  ...["oraclelinux", "photon", "rockylinux", "ubuntu"],
  // Languages and their tools
  ...["amazoncorretto", "composer", "eclipse-temurin", "elixir", "erlang", "gcc", "golang", "gradle", "maven", "node"],
  ...["openjdk", "perl", "php", "python", "ruby", "rust", "swift"],
  // Servers
  ...["caddy", "httpd", "mongo", "mysql", "nginx", "postgres", "rabbitmq", "redis", "tomcat", "traefik"],
];

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  // https://github.com/docker-library/haproxy: a user of its own since 2.4.
  "docker.io/library/haproxy": [{ user: "haproxy", tags: /^(?:2\.[4-9]|2\.[1-9]\d|[3-9]\.|latest|lts|alpine)/ }],
  // https://github.com/docker-library/memcached, https://github.com/TimWolla/docker-adminer,
  // https://github.com/jetty/jetty.docker
  "docker.io/library/memcached": [{ user: "memcache" }],
  "docker.io/library/adminer": [{ user: "adminer" }],
  "docker.io/library/jetty": [{ user: "jetty" }],
  // https://github.com/apache/solr-docker: USER $SOLR_UID.
  "docker.io/library/solr": [{ user: "8983", tags: /^(?:9|10)\b/ }],
  // https://github.com/docker-library/wordpress: the images of the command line tool differ.
  "docker.io/library/wordpress": [{ user: "www-data", tags: /^cli\b/ }, { user: "0" }],
  // https://github.com/elastic/dockerfiles: USER 1000:0 in version 8 and later.
  "docker.io/library/elasticsearch": [{ user: "1000", tags: /^[89]\./ }],
  "docker.elastic.co/elasticsearch/elasticsearch": [{ user: "1000", tags: /^[89]\./ }],
  // https://github.com/nginx/docker-nginx-unprivileged: ARG UID=101, USER $UID.
  "docker.io/nginxinc/nginx-unprivileged": [{ user: "101" }],
  "ghcr.io/nginx/nginx-unprivileged": [{ user: "101" }],
  "quay.io/nginx/nginx-unprivileged": [{ user: "101" }],
  "public.ecr.aws/nginx/nginx-unprivileged": [{ user: "101" }],
  // https://github.com/jenkinsci/docker: ARG user=jenkins, USER ${user}.
  "docker.io/jenkins/jenkins": [{ user: "jenkins" }],
  // https://github.com/grafana/grafana/blob/main/Dockerfile: ARG GF_UID="472", USER "$GF_UID" since 5.1.
  "docker.io/grafana/grafana": [{ user: "472", tags: /^(?:latest|main|[6-9]\.|\d\d\.)/ }],
  // https://github.com/prometheus: the Dockerfile of each repository; distroless variants differ.
  "docker.io/prom/prometheus": [{ user: "nobody", tags: /^(?!.*distroless)/ }],
  "quay.io/prometheus/prometheus": [{ user: "nobody", tags: /^(?!.*distroless)/ }],
  "docker.io/prom/alertmanager": [{ user: "nobody", tags: /^(?!.*distroless)/ }],
  "quay.io/prometheus/alertmanager": [{ user: "nobody", tags: /^(?!.*distroless)/ }],
  "docker.io/prom/node-exporter": [{ user: "nobody", tags: /^(?!.*distroless)/ }],
  "quay.io/prometheus/node-exporter": [{ user: "nobody", tags: /^(?!.*distroless)/ }],
  // https://github.com/keycloak/keycloak/blob/main/quarkus/container/Dockerfile
  "quay.io/keycloak/keycloak": [{ user: "1000", tags: /^(?:latest|nightly|1[7-9]\.|[2-9]\d\.)/ }],
  // https://github.com/oven-sh/bun/tree/main/dockerhub: the user `bun` is there, but not chosen.
  "docker.io/oven/bun": [{ user: "0", tags: /^(?!.*distroless)/ }],
  // https://github.com/denoland/deno_docker
  "docker.io/denoland/deno": [{ user: "0", tags: /^(?!.*distroless)/ }],
};

/** Families of images; each pattern is matched against the whole name. */
const FAMILIES: readonly (readonly [name: RegExp, rules: readonly Rule[]])[] = [
  // https://github.com/GoogleContainerTools/distroless: each image exists as root and as nonroot, told apart by the tag.
  [
    /^gcr\.io\/distroless\/[\w.-]+$/,
    [
      { user: "65532", tags: /(?:^|-)nonroot(?:-|$)/ },
      { user: "0", tags: /^/ },
    ],
  ],
  // https://github.com/chainguard-images/images: `run-as` in each image's configuration.
  [/^cgr\.dev\/chainguard\/(?:bash|gcc-glibc|go|wolfi-base)$/, ROOT],
  [
    /^cgr\.dev\/chainguard\/(?:aspnet-runtime|curl|git|glibc-dynamic|gradle|jdk|jre|maven|nginx|node|php|python|ruby|rust|static)$/,
    [{ user: "65532", tags: /^(?!.*root)/ }],
  ],
  // https://github.com/dotnet/dotnet-docker: ENV APP_UID=1654, USER $APP_UID in variants without a shell, from 8.0 on.
  [
    /^mcr\.microsoft\.com\/dotnet\/(?:aspnet|runtime|runtime-deps)$/,
    [
      { user: "1654", tags: /^(?:[89]|[1-9]\d)\.\d.*(?:chiseled|distroless)/ },
      { user: "0", tags: /^(?!.*(?:chiseled|distroless))/ },
    ],
  ],
  [/^mcr\.microsoft\.com\/dotnet\/sdk$/, ROOT],
  [/^mcr\.microsoft\.com\/windows\/nanoserver$/, [{ user: "ContainerUser" }]],
  [/^mcr\.microsoft\.com\/windows(?:\/servercore|\/server)?$/, [{ user: "ContainerAdministrator" }]],
  // https://catalog.redhat.com, https://github.com/sclorg: USER 1001 in the language images.
  [/^registry\.access\.redhat\.com\/ubi(?:8|9|10)(?:\/ubi)?(?:-minimal|-micro|-init)?$/, ROOT],
  [
    /^registry\.access\.redhat\.com\/ubi(?:8|9|10)\/(?:nodejs|perl|php|python|ruby)-\d+(?:-minimal)?$/,
    [{ user: "1001" }],
  ],
];

/** Users of Windows variants: https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/container-security */
const WINDOWS: readonly (readonly [tag: RegExp, user: string])[] = [
  [/nanoserver/, "ContainerUser"],
  [/servercore/, "ContainerAdministrator"],
];

const rulesByName = new Map<string, readonly Rule[]>([
  ...OFFICIAL_ROOT.map((name): [string, readonly Rule[]] => [`docker.io/library/${name}`, ROOT]),
  ...Object.entries(RULES),
]);

/** Nothing for a digest without a tag, which may be of any variant. */
export function tagOf({ tag, digest }: ImageReference): string | undefined {
  return tag ?? (digest === undefined ? "latest" : undefined);
}

/** The user that an image runs as, without a group; nothing when the table does not say. */
export function userOfBaseImage(image: ImageReference): string | undefined {
  const name = canonicalNameOf(image);
  const tag = tagOf(image);
  const rules = rulesByName.get(name) ?? FAMILIES.find(([pattern]) => pattern.test(name))?.[1] ?? [];
  const windows = tag === undefined ? undefined : WINDOWS.find(([pattern]) => pattern.test(tag));
  if (windows !== undefined) return rules.length === 0 ? undefined : windows[1];
  for (const { user, tags } of rules) {
    if (tags === undefined) return user;
    if (tag === undefined) return undefined;
    if (tags.test(tag)) return user;
  }
  return undefined;
}

/** May `--from=name` mean a context that the command line names? Not with an owner or a tag, nor a name of the table. */
export function mayNameContext(image: ImageReference): boolean {
  const isBare = image.registry === undefined && image.tag === undefined && image.digest === undefined;
  return isBare && !image.path.includes("/") && !rulesByName.has(canonicalNameOf(image));
}
