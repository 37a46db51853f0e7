import { describe, expect, it } from "vitest";
import { project, secpolicy } from "./command.ts";

const config = `const csp = ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'"].join("; ");

export default {
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [
          { key: "Content-Security-Policy", value: csp },
          { key: "X-Frame-Options", value: "SAMEORIGIN" },
          { key: "Referrer-Policy", value: process.env.REFERRER },
        ],
      },
      { source: "/embed/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] },
      { source: "/api/:path*", has: [{ type: "cookie", key: "a" }], headers: [{ key: "X-Frame-Options", value: "DENY" }] },
    ];
  },
};
`;

const files = { "web/next.config.mjs": config };

describe("headers", () => {
  it("tells what a route gets, from where, and how that would be graded", async () => {
    const ran = await secpolicy(["headers", "/embed/a"], { cwd: project(files) });
    expect(ran.stdout).toBe(`web/next.config.mjs
  /embed/a
    Content-Security-Policy: default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'  web/next.config.mjs:1:13
    X-Frame-Options: DENY  web/next.config.mjs:14:77
      in place of: SAMEORIGIN  web/next.config.mjs:10:44
    Referrer-Policy: not known  web/next.config.mjs:11:44
    grade B (70 to 75 of 100)
       +5  a Content-Security-Policy without unsafe sources (web/next.config.mjs:1:13)
      -20  no Strict-Transport-Security
       -5  no X-Content-Type-Options
       +5  frame-ancestors of the policy restricts frames (web/next.config.mjs:1:13)
        0  no Cross-Origin-Resource-Policy
        ?  not decided by the files: Referrer-Policy
  Next.js itself adds X-Powered-By: Next.js, as poweredByHeader is not false.
  1 part of the headers is not known; --explain tells why.
`);
    expect(ran.status).toBe(0);
  });

  it("groups the routes of the project by what they get", async () => {
    const cwd = project({
      ...files,
      "web/app/page.tsx": "",
      "web/app/(shop)/cart/page.tsx": "",
      "web/app/embed/[id]/page.tsx": "",
      "web/app/_parts/page.tsx": "",
      "web/pages/api/hello.ts": "",
    });
    const { stdout } = await secpolicy(["headers"], { cwd });
    const routes = stdout.split("\n").filter((line) => /^ {2}\//.test(line));
    expect(routes).toEqual(["  /  /cart", "  /api/hello", "  /embed/[id]"]);
    expect(stdout).toContain("      or: DENY  web/next.config.mjs:15:112  (perhaps)\n");
  });

  it("explains what is not known", async () => {
    const { stdout } = await secpolicy(["headers", "/", "--explain"], { cwd: project(files) });
    expect(stdout).toContain(
      "  headers partly unknown: an environment variable is only known at run time (web/next.config.mjs:11:44)\n",
    );
    const spread = `import { list } from "@acme/headers";\nexport default { headers: async () => [...list] };\n`;
    const other = await secpolicy(["headers", "/", "--explain"], { cwd: project({ "next.config.ts": spread }) });
    expect(other.stdout).toContain(
      "  headers partly unknown: this comes from the package `@acme/headers` (next.config.ts:1:10)\n",
    );
    expect(other.stdout).toContain("    grade F to A+ (20 to 130 of 100)\n");
  });

  it("answers as JSON", async () => {
    const ran = await secpolicy(["headers", "/", "-f", "json", "web"], { cwd: project(files) });
    const { version, configs } = JSON.parse(ran.stdout);
    expect(version).toBe(1);
    expect(configs[0].path).toBe("web/next.config.mjs");
    expect(configs[0].answers[0].headers[1]).toEqual({
      name: "X-Frame-Options",
      value: "SAMEORIGIN",
      known: true,
      path: "web/next.config.mjs",
      start: { line: 10, column: 44 },
      end: { line: 10, column: 56 },
      sent: true,
      replaces: [],
    });
    expect(configs[0].answers[0].grade.lowest).toEqual({ score: 70, letter: "B" });
    expect(configs[0].unknowns[0].reason).toBe("an environment variable is only known at run time");
  });

  it("masks tokens, and lets no control character through", async () => {
    const token = `ghp_${"a1B2".repeat(9)}`;
    const text = `export default { headers: async () => [{ source: "/", headers: [{ key: "X-Key", value: "${token}\\u001b[31m" }] }] };\n`;
    const { stdout } = await secpolicy(["headers", "/"], { cwd: project({ "next.config.ts": text }) });
    expect(stdout).toContain("X-Key: ghp_");
    expect(stdout).not.toContain(token);
    expect(stdout).not.toContain("\u001b");
  });

  it("shows what the host's file and a middleware give to the route", async () => {
    const cwd = project({
      "next.config.mjs": `export default { poweredByHeader: false, async headers() { return [{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "" }] }]; } };\n`,
      "vercel.json": `{ "headers": [{ "source": "/(.*)", "headers": [{ "key": "X-Content-Type-Options", "value": "nosniff" }] }] }\n`,
      "middleware.ts": `export default function middleware(request) {
  const response = NextResponse.next();
  response.headers.set("X-Frame-Options", "DENY");
  return response;
}
export const config = { matcher: ["/account/:path*"] };
`,
    });
    const lines = async (route: string) =>
      (await secpolicy(["headers", route], { cwd })).stdout.split("\n").slice(2, 5);
    expect(await lines("/account/a")).toEqual([
      "    X-Frame-Options: DENY  middleware.ts:3:24",
      "      in place of: (empty)  next.config.mjs:1:132",
      "    X-Content-Type-Options: nosniff  vercel.json:1:92",
    ]);
    expect((await lines("/b")).slice(0, 2)).toEqual([
      "    X-Frame-Options: (empty)  next.config.mjs:1:132",
      "    X-Content-Type-Options: nosniff  vercel.json:1:92",
    ]);
  });

  it("says when headers are not sent, and what else may set some", async () => {
    const text = config.replace("export default {", 'export default {\n  output: "export",');
    const cwd = project({ "next.config.mjs": text, "netlify.toml": "" });
    const { stdout } = await secpolicy(["headers", "/"], { cwd });
    expect(stdout).toContain("A static export does not send these headers");
    expect(stdout).toContain("X-Frame-Options: SAMEORIGIN  next.config.mjs:11:44  (perhaps)");
    expect(stdout).toContain("  Other files that may set headers: netlify.toml\n");
  });

  it("says that there is nothing to show, and what could not be read", async () => {
    const empty = await secpolicy(["headers"], { cwd: project({ "a.txt": "" }) });
    expect([empty.status, empty.stderr]).toEqual([3, "secpolicy: no next.config was found.\n"]);
    const broken = await secpolicy(["headers"], { cwd: project({ "next.config.js": "export default {\n" }) });
    expect(broken.status).toBe(2);
    expect(broken.stderr).toMatch(/^secpolicy: next\.config\.js: /);
    const wrong = await secpolicy(["headers", "blog"], { cwd: project(files) });
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      'secpolicy: A route begins with a slash, as in `secpolicy headers /blog`; "blog" does not.\nExit status 2: bad usage.\n',
    ]);
  });

  it("looks up the path alone, and tells that no page has it", async () => {
    const cwd = project({ "next.config.mjs": config, "app/blog/[slug]/page.tsx": "", "app/page.tsx": "" });
    const note = "  No page or route handler of the project is seen to have this path.";
    const shown = async (route: string) => (await secpolicy(["headers", route], { cwd })).stdout.split("\n");
    expect(await shown("/nothing")).toContain(note);
    for (const route of ["/", "/blog/a", "/blog/a/", "/blog/a?b=c#d", "/de/blog/a", "/logo.svg", "/_next/a"]) {
      expect(await shown(route)).not.toContain(note);
    }
    const none = project({ "next.config.mjs": config });
    expect((await secpolicy(["headers", "/nothing"], { cwd: none })).stdout).not.toContain(note);
  });

  it("tells apart routes that differ in what other files give them", async () => {
    const rule = (source: string, key: string): string =>
      `{ "source": "${source}", "headers": [{ "key": "${key}", "value": "1" }] }`;
    const cwd = project({
      "next.config.mjs": "export default {};\n",
      "vercel.json": `{ "headers": [${rule("/a", "X-A")}, ${rule("/b", "X-B")}] }\n`,
      "app/a/page.tsx": "",
      "app/b/page.tsx": "",
    });
    const { stdout } = await secpolicy(["headers"], { cwd });
    expect(stdout).toContain("  /a\n    X-A: 1");
    expect(stdout).toContain("  /b\n    X-B: 1");
  });

  it("says that a base path is not known, on which it depends what a source matches", async () => {
    const text = `export default { basePath: process.env.BASE, async headers() { return [{ source: "/(.*)", headers: [{ key: "X-A", value: "1" }] }]; } };\n`;
    const { stdout } = await secpolicy(["headers", "/"], { cwd: project({ "next.config.mjs": text }) });
    expect(stdout).toContain("    X-A: 1  next.config.mjs:1:122  (perhaps)\n");
    expect(stdout).toContain(
      "  basePath is not known (next.config.mjs:1:28): with one, a source like /(.*) leaves the home page out.\n",
    );
  });

  it("is wrong usage to name a path that does not exist", async () => {
    const wrong = await secpolicy(["headers", "/", "nope"], { cwd: project({ "next.config.mjs": config }) });
    expect([wrong.status, wrong.stderr]).toEqual([
      2,
      'secpolicy: no next.config was found.\nsecpolicy: nope: There is no file or folder "nope".\n',
    ]);
  });
});
