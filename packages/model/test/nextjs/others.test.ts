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
  const covered = ["X-Frame-Options: SAMEORIGIN", "Content-Security-Policy: ?"];
  const perhaps = ["?X-Frame-Options: DENY | SAMEORIGIN", "?Content-Security-Policy: ?"];
  const uncovered = ["X-Frame-Options: DENY"];

  it("replaces headers on every path without a matcher", () => {
    expect(got(middleware(""))).toEqual(covered);
  });

  it.each([
    ["a text", `"/a/:path*"`, "/a/b", "/b"],
    ["a list", `["/a", "/b/:path*"]`, "/b/c", "/c"],
    ["a path without what Next.js's guide leaves out", `["/((?!api|_next/static|favicon.ico).*)"]`, "/a", "/api/a"],
    ["objects", `[{ source: "/a/:path*" }]`, "/a", "/b"],
  ])("covers what its matcher says: %s", (_title, matcher, inside, outside) => {
    expect(got(middleware(matcher), inside)).toEqual(covered);
    expect(got(middleware(matcher), outside)).toEqual(uncovered);
  });

  it("may leave out what its matcher asks more for than the path", () => {
    const matcher = `[{ source: "/a/:path*", missing: [{ type: "header", key: "next-router-prefetch" }] }]`;
    expect(got(middleware(matcher), "/a")).toEqual(perhaps);
    expect(got(middleware(matcher), "/b")).toEqual(uncovered);
  });

  it("may cover everything when its matcher is not known", () => {
    expect(got(middleware("paths"))).toEqual(perhaps);
    expect(got(middleware(`["/a", other]`), "/b")).toEqual(perhaps);
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

describe("a header of a middleware", () => {
  const set = `response.headers.set("X-A", "1");`;
  const written = (body: string, head = "export function middleware(request)"): Files => ({
    "middleware.ts": `${head} {\n${body}\n}\n`,
  });
  const start = "const response = NextResponse.next();";

  it.each([
    ["on what is returned at the end", written(`${start} ${set} return response;`)],
    [
      "before what may end with the same",
      written(`${start} ${set} if (request.url) return response; return response;`),
    ],
    ["in a default export", written(`${start} ${set} return response;`, "export default function (request)")],
    [
      "in an arrow function",
      { "proxy.ts": `export const proxy = async (request) => { ${start} ${set} return response; };` },
    ],
    [
      "beside calls of functions that end otherwise",
      written(`${start} ${set} list.map(() => { return 1; }); return response;`),
    ],
  ])("is sent with every response: %s", (_title, files) => {
    expect(got(files)).toEqual(["X-Frame-Options: DENY", "X-A: 1"]);
  });

  it.each([
    ["under a condition", `${start} if (request.url) { ${set} } return response;`],
    ["behind an early end", `${start} if (!request.user) return NextResponse.redirect("/"); ${set} return response;`],
    [
      "before an end with another response",
      `${start} ${set} if (request.bot) return new Response(""); return response;`,
    ],
    ["on a response that is not returned", `${start} ${set} return NextResponse.next();`],
    ["on a response that is made anew", `let response = make(); ${set} if (a) response = make(); return response;`],
    ["before it may be taken away", `${start} ${set} if (a) response.headers.delete("X-A"); return response;`],
    ["that is added to others", `${start} ${set.replace("set", "append")} return response;`],
    ["in a block that may fail", `${start} try { ${set} } catch {} return response;`],
  ])("may be left out: %s", (_title, body) => {
    expect(got(written(body))).toEqual(["X-Frame-Options: DENY", "?X-A: 1"]);
  });

  it("may be left out where Next.js does not look for the file", () => {
    const files = { ...written(`${start} ${set} return response;`), "src/app/layout.tsx": "" };
    expect(got(files)).toEqual(["X-Frame-Options: DENY", "?X-A: 1"]);
  });

  it("may be left out by a function that another module wraps", () => {
    const files = { "middleware.ts": `export default auth((request) => { ${start} ${set} return response; });` };
    expect(got(files)).toEqual(["X-Frame-Options: DENY", "?X-A: 1"]);
  });
});

describe("nginx", () => {
  const server = (inner: string, outer = ""): Files => ({
    "nginx.conf": `http {\n  add_header X-Http 1;\n  server {\n    listen 80; # the only one\n    ${outer}\n    location / {\n      proxy_pass http://app:3000;\n      ${inner}\n    }\n    location /api/ { add_header X-Api 1; proxy_pass http://api; }\n  }\n}\n`,
  });

  it("may add what the location for every path has", () => {
    expect(got(server(`add_header X-A "a; b" always; # X-B`))).toEqual(["X-Frame-Options: DENY", "?X-A: a; b"]);
  });

  it("inherits from the server only where the location has none of its own", () => {
    const outer = "add_header X-Server 'x{y}';";
    expect(got(server("", outer))).toEqual(["X-Frame-Options: DENY", "?X-Server: x{y}"]);
    expect(got(server("add_header X-A 1;", outer))).toEqual(["X-Frame-Options: DENY", "?X-A: 1"]);
    expect(got(server(""))).toEqual(["X-Frame-Options: DENY", "?X-Http: 1"]);
  });

  it("has values that are not known", () => {
    expect(got(server('add_header X-A "$request_id";'))).toEqual(["X-Frame-Options: DENY", "?X-A: ?"]);
  });

  it("says nothing where it passes nothing on, or for some paths only", () => {
    const conf = "server { add_header X-A 1; location / { root /srv; } location ~ x { proxy_pass http://a; } } }";
    expect(got({ "nginx.conf": conf })).toEqual(["X-Frame-Options: DENY"]);
  });

  it("may set any header where it includes a file of them", () => {
    const sends = (text: string): unknown =>
      read({ "next.config.ts": config, "nginx.conf": text }).sends("referrer-policy");
    expect(sends("server { include snippets/security.conf; }")).toBeUndefined();
    expect(sends("http { include mime.types; }")).toBe(false);
  });
});

describe("a Caddyfile", () => {
  const text = `a.example {
  # header X-Comment 1
  header X-A "a; b" # why
  header * X-B 1
  header /api/* X-C 1
  header @static X-D 1
  header {
    X-E 1
    +X-F \`f\`
    -Server
    X-G old new
    X-H {http.request.uuid}
  }
  header /api/* {
    X-I 1
  }
  handle /api/* {
    header X-J 1
  }
  header -X-K
  reverse_proxy app:3000
}
`;

  it("may add what no matcher leaves to some paths", () => {
    expect(got({ Caddyfile: text })).toEqual([
      "X-Frame-Options: DENY",
      "?X-A: a; b",
      "?X-B: 1",
      "?X-E: 1",
      "?X-F: f",
      "?X-H: ?",
    ]);
  });

  it("may replace a header of the config", () => {
    const files = { Caddyfile: ":80 {\n  header X-Frame-Options SAMEORIGIN\n}\n" };
    expect(got(files)).toEqual(["X-Frame-Options: DENY | SAMEORIGIN"]);
  });
});

describe("routes of vercel.json", () => {
  const routes = (...list: readonly string[]): Files => ({ "vercel.json": `{ "routes": [${list.join()}] }` });

  it.each(["/(.*)", "^/(.*)$", "/.*"])("add headers to every path: %s", (src) => {
    const route = `{ "src": ${JSON.stringify(src)}, "headers": { "X-A": "1" }, "continue": true }`;
    expect(got(routes(route), "/a")).toEqual(["X-Frame-Options: DENY", "X-A: 1"]);
  });

  it("are not sure where one of them ends the search", () => {
    expect(got(routes(`{ "src": "/(.*)", "headers": { "X-A": "1" }, "dest": "/b" }`))).toEqual([
      "X-Frame-Options: DENY",
      "?X-A: 1",
    ]);
  });

  it("are left out where they are for some paths", () => {
    const others = [`{ "src": "/a/(.*)", "headers": { "X-A": "1" }, "continue": true }`, `{ "handle": "filesystem" }`];
    expect(got(routes(...others))).toEqual(["X-Frame-Options: DENY"]);
  });
});
