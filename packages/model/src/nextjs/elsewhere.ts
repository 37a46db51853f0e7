/** Other files of a project that may set response headers. They are read as text, never evaluated. */
import type { Source } from "../source.ts";
import type { Means } from "./evaluate/index.ts";
import { folderOf } from "./evaluate/resolve.ts";
import type { NextElsewhere } from "./model.ts";
import { isForInterfacesOnly } from "./others/matcher.ts";

type Read = (path: string) => Source | undefined;

const codeExtensions = ["ts", "js", "tsx", "jsx", "mjs", "mts"];

/** Files beside the config, without their extension. Next.js 16 calls the middleware a proxy. */
const middlewareFiles = ["middleware", "src/middleware", "proxy", "src/proxy"];
const serverFiles = ["server", "src/server", "server/index"];
const pageFiles = [
  "app/layout",
  "src/app/layout",
  "app/[locale]/layout",
  "src/app/[locale]/layout",
  "app/[lang]/layout",
  "src/app/[lang]/layout",
  "pages/_document",
  "src/pages/_document",
];

/** Hosts' and web servers' files, beside the config or above it. */
const hostFiles = [
  "vercel.json",
  "netlify.toml",
  "firebase.json",
  "staticwebapp.config.json",
  "customHttp.yml",
  "nginx.conf",
  "nginx/nginx.conf",
  "nginx/default.conf",
  "nginx/conf.d/default.conf",
  "docker/nginx.conf",
  "docker/nginx/nginx.conf",
  "deploy/nginx.conf",
  "deploy/nginx/nginx.conf",
  "Caddyfile",
  "caddy/Caddyfile",
  "docker/Caddyfile",
  "deploy/Caddyfile",
  "public/_headers",
  "_headers",
];

/** Hosts that send Strict-Transport-Security by themselves. */
const hostsWithTransportSecurity = /(?:^|\/)(?:vercel\.json|netlify\.toml|firebase\.json)$/;
const packagesOfSuchHosts = /"@vercel\/(?:analytics|speed-insights|functions|edge-config|blob|kv|postgres|og)"\s*:/;

/** Packages that set security headers. */
const headerPackages =
  /"(?:helmet|@fastify\/helmet|next-safe|@next-safe\/middleware|next-secure-headers|next-security|@nosecone\/next|nosecone|next-strict-csp|@edgio\/next)"\s*:/;

/** Packages that middleware uses for other things than security headers. */
const harmlessImports =
  /^(?:next(?:\/.*)?|next-auth(?:\/.*)?|next-intl(?:\/.*)?|@supabase\/.*|@auth0\/.*|jose|negotiator|@formatjs\/.*|server-only)$/;

/** nginx takes whole files in, most of them under names that tell what they are for. */
const includedHeaders = /(?:^|[;{])\s*include\s[^;]*(?:header|secur|snippet)/im;

/** A header's name as text, and as code writes it: `contentSecurityPolicy`. */
function mentions(text: string, name: string): boolean {
  const lower = text.toLowerCase();
  return lower.includes(name) || lower.includes(name.replaceAll("-", ""));
}

const shortNames: Readonly<Record<string, RegExp>> = {
  "content-security-policy": /csp/i,
  "strict-transport-security": /hsts/i,
};

/** May code set a header? When it names it, and when it leaves the work to a module that is not looked into. */
function codeMaySet(text: string, name: string): boolean {
  if (mentions(text, name) || shortNames[name]?.test(text) === true) return true;
  const imports = text.matchAll(/(?:\bfrom|\brequire\s*\(|\bimport\s*\(?)\s*["']([^"'\n]+)["']/g);
  return [...imports].some(([, module = ""]) => !harmlessImports.test(module));
}

function maySet(type: NextElsewhere["type"], { path, text }: Source, name: string): boolean {
  const isTransport = name === "strict-transport-security";
  switch (type) {
    case "middleware":
    case "server":
      return codeMaySet(text, name);
    case "page":
      return name === "content-security-policy" && mentions(text, name);
    case "package":
      return headerPackages.test(text) || (isTransport && packagesOfSuchHosts.test(text));
    case "host":
      return (
        mentions(text, name) || includedHeaders.test(text) || (isTransport && hostsWithTransportSecurity.test(path))
      );
  }
}

/** The middleware beside a config; the first that is found, as Next.js allows one only. */
export function findMiddleware(config: Source, read: Read): Source | undefined {
  const folder = folderOf(config.path);
  for (const path of middlewareFiles) {
    for (const extension of ["ts", "js", "mjs"]) {
      const file = `${path}.${extension}`;
      const source = read(folder === "" ? file : `${folder}/${file}`);
      if (source !== undefined) return source;
    }
  }
  return undefined;
}

type Place = readonly [type: NextElsewhere["type"], path: string];

function withExtensions(type: NextElsewhere["type"], paths: readonly string[], extension: string): readonly Place[] {
  return paths.map((path) => [type, `${path}.${extension}`]);
}

/** In the folders above a config. */
const hostPlaces: readonly Place[] = hostFiles.map((path) => ["host", path]);
/** In its own folder. */
const ownPlaces: readonly Place[] = [
  ...hostPlaces,
  ...codeExtensions.flatMap((extension) => [
    ...withExtensions("middleware", middlewareFiles, extension),
    ...withExtensions("server", serverFiles, extension),
    ...withExtensions("page", pageFiles, extension),
  ]),
  ["package", "package.json"],
];

/** Looks for them in the config's folder and, for hosts, in those above it. */
export function findElsewhere(config: Source, read: Read, means: Means): readonly NextElsewhere[] {
  const found: NextElsewhere[] = [];
  let folder = folderOf(config.path);
  for (let isOwn = true; ; isOwn = false) {
    for (const [type, path] of isOwn ? ownPlaces : hostPlaces) {
      const source = read(folder === "" ? path : `${folder}/${path}`);
      if (source === undefined) continue;
      // Is it called for nothing but interfaces?
      let isOther: boolean | undefined;
      found.push({
        source,
        range: [0, 0],
        type,
        maySet: (name) => {
          if (!maySet(type, source, name)) return false;
          isOther ??= type === "middleware" && isForInterfacesOnly(source, means);
          return !isOther;
        },
        names: (name) => mentions(source.text, name),
      });
    }
    if (folder === "") return found;
    folder = folderOf(folder);
  }
}
