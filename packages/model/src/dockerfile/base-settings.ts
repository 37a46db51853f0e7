/**
 * Knowledge, not logic: what the configuration of well-known images holds beside the user. An image is here only when its
 * publisher's Dockerfiles say so: https://github.com/docker-library/official-images names the repositories of official
 * images, in which `/` is the directory unless WORKDIR says otherwise.
 */
import { canonicalNameOf, type ImageReference } from "../image.ts";
import type { Ternary } from "../ternary.ts";
import { tagOf } from "./base-images.ts";
import type { DockerfileReference } from "./model.ts";

interface Rule {
  readonly names: readonly string[];
  /** Variables that some tag sets; no tag sets another. */
  readonly variables: RegExp;
  readonly workdir?: string;
  /** What CMD starts when it is an interpreter that reads from a terminal. */
  readonly interpreter?: string;
  /** Tags with that CMD; all, when absent. */
  readonly interpreterTags?: RegExp;
  /** STOPSIGNAL; not known when absent. */
  readonly stopSignal?: string;
}

/** What stops a container when nothing says otherwise. */
const DEFAULT = "SIGTERM";

const RULES: readonly Rule[] = [
  {
    names: ["alpine", "buildpack-deps", "busybox", "debian", "ubuntu"],
    variables: /^(?:PATH|LANG)$/,
    workdir: "/",
    stopSignal: DEFAULT,
  },
  {
    names: ["almalinux", "amazonlinux", "archlinux", "centos", "fedora", "oraclelinux", "photon", "rockylinux"],
    variables: /^(?:PATH|LANG|LC_ALL|DISTTAG|FGC|FBR|container)$/,
    workdir: "/",
    stopSignal: DEFAULT,
  },
  { names: ["node"], variables: /^(?:PATH$|NODE_|NPM_|YARN_)/, workdir: "/", interpreter: "node" },
  { names: ["python"], variables: /^(?:PATH$|LANG$|GPG_KEY$|PYTHON|PIP_)/, workdir: "/", interpreter: "python3" },
  { names: ["ruby"], variables: /^(?:PATH$|LANG$|RUBY|GEM_|BUNDLE)/, workdir: "/", interpreter: "irb" },
  {
    names: ["php"],
    variables: /^(?:PATH$|PHP|GPG_KEYS$|APACHE_)/,
    interpreter: "php -a",
    interpreterTags: /^(?!.*(?:apache|fpm))/,
  },
  { names: ["perl"], variables: /^(?:PATH$|PERL)/, interpreter: "perl -de0" },
  { names: ["elixir"], variables: /^(?:PATH$|LANG$|ELIXIR|OTP|REBAR|ERL)/, workdir: "/", interpreter: "iex" },
  { names: ["erlang"], variables: /^(?:PATH$|LANG$|OTP|REBAR|ERL)/, workdir: "/", interpreter: "erl" },
  { names: ["golang"], variables: /^(?:PATH$|GO)/, workdir: "/go" },
  { names: ["rust"], variables: /^(?:PATH$|RUST|CARGO)/, workdir: "/" },
  {
    names: ["amazoncorretto", "eclipse-temurin", "gradle", "maven", "openjdk"],
    variables: /^(?:PATH$|HOME$|LANG$|LANGUAGE$|LC_ALL$|JAVA|GRADLE|MAVEN)/,
  },
  { names: ["nginx"], variables: /^(?:PATH$|NGINX|NJS|PKG_|DYNPKG_|OTEL_|ACME_)/, workdir: "/", stopSignal: "SIGQUIT" },
  { names: ["httpd"], variables: /^(?:PATH$|HTTPD)/ },
  { names: ["postgres"], variables: /^(?:PATH$|LANG$|GOSU|PG|POSTGRES|DOCKER_PG)/ },
  { names: ["redis"], variables: /^(?:PATH$|GOSU|REDIS)/ },
];

const rulesByName = new Map(RULES.flatMap((rule) => rule.names.map((name) => [`docker.io/library/${name}`, rule])));

function ruleOf(image: ImageReference | undefined): Rule | undefined {
  return image && rulesByName.get(canonicalNameOf(image));
}

/** Does the image set a variable of that name? */
export function baseSetsVariable({ image, isScratch }: DockerfileReference, name: string): Ternary {
  // BuildKit gives every image a PATH.
  if (isScratch) return name === "PATH";
  const rule = ruleOf(image);
  if (rule === undefined) return undefined;
  return rule.variables.test(name) ? undefined : false;
}

export function workdirOfBase({ image, isScratch }: DockerfileReference): string | undefined {
  return isScratch ? "/" : ruleOf(image)?.workdir;
}

/** The interactive interpreter that a container runs when the file says nothing else. */
export function interpreterOfBase({ image }: DockerfileReference): string | undefined {
  const { interpreter, interpreterTags } = ruleOf(image) ?? {};
  const tag = image && tagOf(image);
  // What images of that sort defer may be a command.
  if (tag !== undefined && /onbuild/.test(tag)) return undefined;
  if (interpreterTags === undefined) return interpreter;
  return tag !== undefined && interpreterTags.test(tag) ? interpreter : undefined;
}

export function stopSignalOfBase({ image, isScratch }: DockerfileReference): string | undefined {
  return isScratch ? DEFAULT : ruleOf(image)?.stopSignal;
}

/** Official images have no HEALTHCHECK on purpose: https://github.com/docker-library/faq#healthcheck */
export function baseHasHealthcheck({ image, isScratch }: DockerfileReference): Ternary {
  if (isScratch) return false;
  const name = image && canonicalNameOf(image);
  return name?.startsWith("docker.io/library/") || name?.startsWith("gcr.io/distroless/") ? false : undefined;
}

/** https://github.com/GoogleContainerTools/distroless: only tags with `debug` have one. */
export function baseHasShell({ image, isScratch }: DockerfileReference): Ternary {
  if (isScratch) return false;
  if (image === undefined || !canonicalNameOf(image).startsWith("gcr.io/distroless/")) return undefined;
  const tag = tagOf(image);
  return tag === undefined || /\bdebug\b/.test(tag) ? undefined : false;
}
