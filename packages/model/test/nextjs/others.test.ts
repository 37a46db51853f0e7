import { describe, expect, it } from "vitest";
import { type Files, headers, read, show } from "./read.ts";

const config = headers(`[{ key: "X-Frame-Options", value: "DENY" }]`);

/** What a path gets: `name: value`, with `?` before what is not sure and `| value` for what may take its place. */
function got(files: Files, path = "/", first = config): readonly string[] {
  return read({ "next.config.ts": first, ...files })
    .routeHeaders(path)
    .map(({ header, sent, instead }) => {
      const other = instead === undefined ? "" : ` | ${show(instead.value)}`;
      return `${sent === true ? "" : "?"}${show(header.name)}: ${show(header.value)}${other}`;
    });
}

const vercel = (rules: string): Files => ({ "vercel.json": `{ "headers": [${rules}] }` });

describe("vercel.json", () => {
  it("adds headers by its own paths", () => {
    const files = vercel(`{ "source": "/a/(.*)", "headers": [{ "key": "X-A", "value": "1" }] }`);
    expect(got(files, "/a/b")).toEqual(["X-Frame-Options: DENY", "X-A: 1"]);
    expect(got(files, "/b")).toEqual(["X-Frame-Options: DENY"]);
  });

  it("leaves open which of two of a name is sent", () => {
    const files = vercel(`{ "source": "/(.*)", "headers": [{ "key": "x-frame-options", "value": "SAMEORIGIN" }] }`);
    expect(got(files)).toEqual(["X-Frame-Options: DENY | SAMEORIGIN"]);
  });

  it("is not sure under a condition, or in a folder above", () => {
    const rule = `{ "source": "/(.*)", "has": [{ "type": "host", "value": "a" }], "headers": [{ "key": "X-A", "value": "1" }] }`;
    expect(got(vercel(rule))).toEqual(["X-Frame-Options: DENY", "?X-A: 1"]);
    const above = read({
      "apps/web/next.config.ts": config,
      ...vercel(`{ "source": "/(.*)", "headers": [{ "key": "X-A", "value": "1" }] }`),
    });
    expect(above.routeHeaders("/").map(({ sent }) => sent)).toEqual([true, undefined]);
  });

  it("counts where the config has no headers", () => {
    const files = vercel(`{ "source": "/(.*)", "headers": [{ "key": "X-A", "value": "1" }] }`);
    expect(got(files, "/", "export default {};")).toEqual(["X-A: 1"]);
  });

  it("gives nothing when it can't be read", () => {
    expect(got({ "vercel.json": `{ "headers": [` })).toEqual(["X-Frame-Options: DENY"]);
    expect(got({ "vercel.json": `{ "headers": 1 }` })).toEqual(["X-Frame-Options: DENY"]);
  });
});

describe("_headers", () => {
  const text = "# All pages\n/*\n  X-A: 1\n  ! X-B\n/blog/:slug\n  X-C: a: b\nhttps://a.example/only/*\n  X-D: 4\n";

  it("is sure for a static export only", () => {
    expect(got({ "public/_headers": text }, "/blog/x")).toEqual(["X-Frame-Options: DENY", "?X-A: 1", "?X-C: a: b"]);
    const exported = `export default { output: "export" };`;
    expect(got({ "public/_headers": text }, "/blog/x", exported)).toEqual(["X-A: 1", "X-C: a: b"]);
    expect(got({ "public/_headers": text }, "/", exported)).toEqual(["X-A: 1"]);
  });

  it("asks for the host of an address", () => {
    expect(got({ _headers: text }, "/only/a", `export default { output: "export" };`)).toEqual(["X-A: 1", "?X-D: 4"]);
  });
});

describe("netlify.toml", () => {
  const text = `[build]
command = "next build"
[[headers]]
  for = "/*"
  [headers.values]
    X-A = "1"
    Content-Security-Policy = '''
      default-src 'self';
      img-src *'''
[[headers]]
for = "/a/*"
[headers.values]
"X-B" = '2'
[context.production]
X-C = "3"
`;

  it("has tables of paths and of values", () => {
    const exported = `export default { output: "export" };`;
    expect(got({ "netlify.toml": text }, "/a", exported)).toEqual([
      "X-A: 1",
      "Content-Security-Policy: default-src 'self'; img-src *",
      "X-B: 2",
    ]);
    expect(got({ "netlify.toml": text }, "/b", exported)).toHaveLength(2);
  });
});

describe("a middleware", () => {
  const middleware = (matcher: string): Files => ({
    "middleware.ts": `import { NextResponse } from "next/server";
export default function middleware(request) {
  const requestHeaders = new Headers(request.headers);
  requestHeaders.set("x-nonce", "1");
  const response = NextResponse.next({ request: { headers: requestHeaders } });
  response.headers.set("X-Frame-Options", "SAMEORIGIN");
  response.headers.set("Content-Security-Policy", policyFor(request));
  return response;
}
${matcher === "" ? "" : `export const config = { matcher: ${matcher} };`}`,
  });
  const covered = ["?X-Frame-Options: DENY | SAMEORIGIN", "?Content-Security-Policy: ?"];
  const uncovered = ["X-Frame-Options: DENY"];

  it("may replace headers on every path without a matcher", () => {
    expect(got(middleware(""))).toEqual(covered);
  });

  it.each([
    ["a text", `"/a/:path*"`, "/a/b", "/b"],
    ["a list", `["/a", "/b/:path*"]`, "/b/c", "/c"],
    ["a path without what Next.js's guide leaves out", `["/((?!api|_next/static|favicon.ico).*)"]`, "/a", "/api/a"],
    ["objects", `[{ source: "/a/:path*", missing: [{ type: "header", key: "next-router-prefetch" }] }]`, "/a", "/b"],
  ])("covers what its matcher says: %s", (_title, matcher, inside, outside) => {
    expect(got(middleware(matcher), inside)).toEqual(covered);
    expect(got(middleware(matcher), outside)).toEqual(uncovered);
  });

  it("may cover everything when its matcher is not known", () => {
    expect(got(middleware("paths"))).toEqual(covered);
    expect(got(middleware(`["/a", other]`), "/b")).toEqual(covered);
  });

  it("is no place for pages' headers when it is called for interfaces only", () => {
    const sends = (matcher: string): unknown =>
      read({ "next.config.ts": config, ...middleware(matcher) }).sends("content-security-policy");
    expect(sends(`["/api/:path*"]`)).toBe(false);
    expect(sends(`["/api/:path*", "/account"]`)).toBeUndefined();
    expect(sends("paths")).toBeUndefined();
  });

  it("is not called for the files of a static export", () => {
    expect(got(middleware(""), "/", `export default { output: "export" };`)).toEqual([]);
  });
});
