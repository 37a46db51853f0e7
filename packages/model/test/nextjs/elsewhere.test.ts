import { describe, expect, it } from "vitest";
import { headers, read, rules } from "./read.ts";

const config = headers(`[{ key: "X-Frame-Options", value: "DENY" }]`);
const csp = "Content-Security-Policy";
const hsts = "Strict-Transport-Security";

function sends(name: string, files: Readonly<Record<string, string>> = {}, path = "next.config.ts"): unknown {
  return read({ [path]: config, ...files }).sends(name);
}

describe("a header is sent", () => {
  it("when a rule sets it, in any case", () => {
    expect(sends("x-frame-options")).toBe(true);
    expect(sends("X-FRAME-OPTIONS")).toBe(true);
  });

  it("not when every name is known and none is it", () => {
    expect(sends(csp)).toBe(false);
  });

  it.each([
    ["a condition decides", headers(`process.env.X ? [{ key: "${csp}", value: "x" }] : []`)],
    ["a name is not known", headers(`[{ key: process.env.X, value: "x" }]`)],
    ["a list is open", headers(`[...require("x")]`)],
    ["a wrapper is not known", `module.exports = require("x")({ async headers() { return []; } });`],
    ["nothing is known", `module.exports = require("x");`],
    ["the config has no headers, so that another place must set them", "export default {};"],
  ])("perhaps when %s", (_title, text) => {
    expect(read(text).sends(csp)).toBeUndefined();
  });
});

describe("other places may set it", () => {
  it.each([
    ["middleware.ts", `response.headers.set("content-security-policy", policy);`],
    ["src/middleware.js", `import { csp } from "./lib/csp";`],
    ["proxy.ts", `const cspHeader = "";`],
    ["src/proxy.ts", `export { default } from "@acme/proxy";`],
    ["middleware.ts", `import { createMiddleware } from "@nosecone/next";`],
    ["server.js", `const helmet = require("helmet");`],
    [
      "vercel.json",
      `{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "Content-Security-Policy", "value": "x" }] }] }`,
    ],
    ["netlify.toml", `[headers.values]\nContent-Security-Policy = "x"`],
    ["public/_headers", `/*\n  Content-Security-Policy: x`],
    ["nginx.conf", `add_header Content-Security-Policy "x" always;`],
    ["app/layout.tsx", `<meta httpEquiv="Content-Security-Policy" content="x" />`],
    ["src/pages/_document.js", `<meta httpEquiv="Content-Security-Policy" content="x" />`],
    ["package.json", `{ "dependencies": { "@nosecone/next": "1.0.0" } }`],
  ])("%s", (path, text) => {
    expect(sends(csp, { [path]: text })).toBeUndefined();
  });

  it("in folders above the config", () => {
    const files = { "nginx.conf": `add_header Content-Security-Policy "x";` };
    expect(sends(csp, files, "apps/web/next.config.ts")).toBeUndefined();
    expect(sends(csp, { "middleware.ts": "csp" }, "apps/web/next.config.ts")).toBe(false);
  });

  it.each([
    [
      "middleware.ts",
      `import { NextResponse } from "next/server";\nimport { getToken } from "next-auth/jwt";\nexport function middleware() { return NextResponse.next(); }`,
    ],
    ["middleware.ts", `export { default } from "next-auth/middleware";`],
    ["vercel.json", `{ "crons": [] }`],
    ["app/layout.tsx", `import "./globals.css";\nexport default function Layout() { return null; }`],
    ["package.json", `{ "dependencies": { "next": "16.0.0", "react": "19.0.0" } }`],
    ["nginx.conf", "server { listen 80; }"],
  ])("but %s does not", (path, text) => {
    expect(sends(csp, { [path]: text })).toBe(false);
  });
});

describe("Strict-Transport-Security", () => {
  it.each([
    ["vercel.json", "{}"],
    ["netlify.toml", ""],
    ["firebase.json", "{}"],
    ["package.json", `{ "dependencies": { "@vercel/analytics": "1.0.0" } }`],
  ])("may be sent by the host of %s", (path, text) => {
    expect(sends(hsts, { [path]: text })).toBeUndefined();
    expect(sends(csp, { [path]: text })).toBe(false);
  });
});

describe("a config sets headers of pages", () => {
  const chosen = (text: string): boolean => read(text).setsPageHeaders;

  it("when a rule for every page sets one", () => {
    expect(chosen(headers(`[{ key: "X-Custom", value: "1" }]`))).toBe(true);
  });

  it("when a rule sets one that protects pages", () => {
    expect(chosen(rules(`[{ source: "/admin", headers: [{ key: "X-Frame-Options", value: "DENY" }] }]`))).toBe(true);
  });

  it("not when a rule for every page only sets headers of interfaces and caches", () => {
    expect(chosen(headers(`[{ key: "Access-Control-Allow-Origin", value: "*" }]`))).toBe(false);
    expect(chosen(headers(`[{ key: "Cache-Control", value: "no-store" }]`))).toBe(false);
  });

  it("not when it only serves interfaces or files", () => {
    expect(
      chosen(rules(`[{ source: "/api/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] }]`)),
    ).toBe(false);
    expect(chosen(rules(`[{ source: "/fonts/(.*)", headers: [{ key: "Cache-Control", value: "public" }] }]`))).toBe(
      false,
    );
    expect(
      chosen(
        rules(
          `[{ source: "/:path*", has: [{ type: "host", value: "x" }], headers: [{ key: "Cache-Control", value: "public" }] }]`,
        ),
      ),
    ).toBe(false);
  });
});
