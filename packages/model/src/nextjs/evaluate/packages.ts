/**
 * Packages whose functions take a Next.js config and give it back with its `headers` untouched. A call of any other
 * package's function leaves the config open: it may add headers.
 */

/** The first argument is the config: `withSentryConfig(config, options)`. */
const configFirst: ReadonlySet<string> = new Set([
  "@civitai/next-axiom",
  "@content-collections/next",
  "@highlight-run/next/config",
  "@logtail/next",
  "@sentry/nextjs",
  "@serwist/turbopack",
  "@zeit/next-css",
  "@zeit/next-less",
  "@zeit/next-sass",
  // Adds a rule for paths of its own, below a random name.
  "botid/next/config",
  "million/compiler",
  "next-axiom",
  "next-contentlayer",
  "next-contentlayer2",
  "next-fonts",
  "next-images",
  "next-optimized-images",
  "next-videos",
  "workflow/next",
]);

/**
 * The first call takes the plugin's options and returns the function that takes the config:
 * `createNextIntlPlugin("./i18n.ts")(config)`.
 */
const optionsFirst: ReadonlySet<string> = new Set([
  "@ducanh2912/next-pwa",
  "@imbios/next-pwa",
  "@million/lint",
  "@next/bundle-analyzer",
  "@next/mdx",
  "@serwist/next",
  "@stylexjs/nextjs-plugin",
  "@vanilla-extract/next-plugin",
  "@vercel/toolbar/plugins/next",
  "fumadocs-mdx/next",
  "next-intl/plugin",
  "next-mdx-enhanced",
  "next-plausible",
  "next-pwa",
  "next-transpile-modules",
  "nextra",
]);

/** As `configFirst`, with locales of the plugin's own: what a `source` matches depends on them. */
const configFirstWithLocales: ReadonlySet<string> = new Set(["next-translate", "next-translate-plugin"]);

export type PackageRole = "config-first" | "config-first-with-locales" | "options-first" | "payload" | "other";

export function roleOf(module: string): PackageRole {
  if (configFirst.has(module)) return "config-first";
  if (module === "@payloadcms/next/withPayload") return "payload";
  if (configFirstWithLocales.has(module)) return "config-first-with-locales";
  return optionsFirst.has(module) ? "options-first" : "other";
}

/** Keys by which an object literal is recognised as a Next.js config. */
const configKeys: ReadonlySet<string> = new Set([
  "allowedDevOrigins",
  "assetPrefix",
  "basePath",
  "cacheComponents",
  "compiler",
  "compress",
  "crossOrigin",
  "distDir",
  "env",
  "eslint",
  "experimental",
  "generateBuildId",
  "generateEtags",
  "headers",
  "i18n",
  "images",
  "logging",
  "modularizeImports",
  "output",
  "outputFileTracingRoot",
  "pageExtensions",
  "poweredByHeader",
  "productionBrowserSourceMaps",
  "publicRuntimeConfig",
  "reactCompiler",
  "reactStrictMode",
  "redirects",
  "rewrites",
  "sassOptions",
  "serverExternalPackages",
  "serverRuntimeConfig",
  "skipTrailingSlashRedirect",
  "swcMinify",
  "trailingSlash",
  "transpilePackages",
  "turbopack",
  "typedRoutes",
  "typescript",
  "webpack",
]);

/** Does an object with these property names look like a config, and not like a rule or a header? */
export function looksLikeConfig(names: Iterable<string>): boolean {
  const all = [...names];
  return all.some((name) => configKeys.has(name)) && !all.includes("source") && !all.includes("key");
}
