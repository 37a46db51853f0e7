import { describe, expect, it } from "vitest";
import { gradeOf } from "../../src/nextjs/grade.ts";
import type { NextConfig } from "../../src/nextjs/model.ts";
import { read, rules, show } from "./read.ts";

const rule = (source: string, value: string, more = ""): string =>
  `{ source: "${source}", ${more} headers: [{ key: "X-Test", value: "${value}" }] }`;

const config = (list: string, settings = ""): NextConfig =>
  read(`export default { ${settings} async headers() { return [${list}]; } };`);

function sent(model: NextConfig, path: string): string {
  const line = model.headersOn(path).map(({ header, sent: isSent, instead, replaced }) => {
    const either = instead === undefined ? "" : ` or ${show(instead.value)}`;
    const before = replaced.map(({ value }) => ` for ${show(value)}`).join("");
    return `${show(header.value)}${isSent ? "" : "?"}${either}${before}`;
  });
  return line.join(", ");
}

describe("the headers of a path", () => {
  it("are those of the last rule that matches", () => {
    const model = config(`${rule("/:path*", "a")}, ${rule("/b/:path*", "b")}`);
    expect(sent(model, "/")).toBe("a");
    expect(sent(model, "/b/c")).toBe("b for a");
  });

  it("keep what a condition may replace", () => {
    const model = config(
      `${rule("/:path*", "a")}, ${rule("/b", "b", 'has: [{ type: "cookie", key: "c" }],')}, ...(process.env.C ? [${rule("/c", "c")}] : [])`,
    );
    expect(sent(model, "/b")).toBe("a or b");
    expect(sent(model, "/c")).toBe("a or c");
    expect(sent(config(rule("/b", "b", 'missing: [{ type: "cookie", key: "c" }],')), "/b")).toBe("b?");
  });

  it("are sure where two rules give the same", () => {
    const again = rule("/b", "a", 'has: [{ type: "cookie", key: "c" }],');
    expect(sent(config(`${rule("/:path*", "a")}, ${again}`), "/b")).toBe("a");
    const unknown = `{ source: "/:path*", headers: [{ key: "X-Test", value: process.env.A }] }`;
    expect(sent(config(`${unknown}, ${unknown}`), "/b")).toBe("? for ?");
  });

  it("do not depend on which server is built, unless it may be none", () => {
    const applies = (output: string): unknown => config(rule("/", "a"), `output: ${output},`).applies;
    expect(applies(`"standalone"`)).toBe(true);
    expect(applies(`process.env.DOCKER ? "standalone" : undefined`)).toBe(true);
    expect(applies(`process.env.DOCKER ? "standalone" : "export"`)).toBeUndefined();
    expect(applies(`process.env.OUTPUT`)).toBeUndefined();
    expect(applies(`"export"`)).toBeUndefined();
  });

  it("add cookies up", () => {
    const cookies = `{ source: "/", headers: [{ key: "Set-Cookie", value: "a" }, { key: "set-cookie", value: "b" }] }`;
    expect(sent(config(cookies), "/")).toBe("a, b");
  });

  it("go by paths with basePath", () => {
    const model = config(rule("/(.*)", "a"), 'basePath: "/docs",');
    expect([sent(model, "/docs"), sent(model, "/docs/x"), sent(model, "/x")]).toEqual(["", "a", ""]);
    expect(sent(config(rule("/", "a"), 'basePath: "/docs",'), "/docs")).toBe("a");
    expect(sent(config(rule("/x", "a", "basePath: false,"), 'basePath: "/docs",'), "/x")).toBe("a");
  });

  it("take paths to be below a basePath that is not known", () => {
    const model = config(`${rule("/:path*", "a")}, ${rule("/(.*)", "b")}`, "basePath: process.env.BASE,");
    expect(sent(model, "/x")).toBe("b for a");
    expect(sent(model, "/")).toBe("a or b");
  });

  it("put the locale into a path that has none", () => {
    const i18n = 'i18n: { locales: ["en", "fr"], defaultLocale: "en" },';
    expect(sent(config(rule("/a", "a"), i18n), "/a")).toBe("a");
    expect(sent(config(rule("/a", "a"), i18n), "/fr/a")).toBe("a");
    expect(sent(config(rule("/(.*)", "a"), i18n), "/")).toBe("");
    expect(sent(config(rule("/fr/a", "a", "locale: false,"), i18n), "/fr/a")).toBe("a");
    expect(sent(config(rule("/fr/a", "a", "locale: false,"), i18n), "/a")).toBe("");
  });
});

describe("an example of a rule's paths", () => {
  it.each([
    ["/", "/"],
    ["/:path*", "/a"],
    ["/(.*)", "/a"],
    ["/blog/:slug", "/blog/a"],
    ["/post/:id(\\\\d{1,})", "/post/1"],
    ["/:lang(en|fr)/docs", "/en/docs"],
    ["/a.(png|svg)", "/a.png"],
    ["/((?!api).*)", "/a"],
  ])("%s", (source, example) => {
    expect(config(rule(source, "a")).rules[0]?.example).toBe(example);
  });

  it("begins with basePath, and is absent when none was found", () => {
    expect(config(rule("/:path*", "a"), 'basePath: "/docs",').rules[0]?.example).toBe("/docs/a");
    expect(config(rule("/", "a"), 'basePath: "/docs",').rules[0]?.example).toBe("/docs");
    expect(config(rule("/:id(x{3})", "a")).rules[0]?.example).toBeUndefined();
  });
});

describe("what Next.js refuses to start with", () => {
  const facts = (list: string): readonly string[] => config(list).mistakes.map(({ fact }) => fact);

  it.each(["/:path*", "/:path((?!auth|^$).*)*", "/a{/:b}?", "/:path*{/}?", "/a\\\\(b\\\\)", "/:a-:b.:c", "/(.*)?"])(
    "is not %s",
    (source) => {
      expect(facts(rule(source, "a"))).toEqual([]);
    },
  );

  it.each(["/**", "/*", "/?a", "/(", "/{a", "/:", "/(a(b))", "/(?:a)", "/[(]"])("is %s", (source) => {
    expect(facts(rule(source, "a"))).toHaveLength(1);
  });
});

describe("a grade", () => {
  const graded = (list: string): string => {
    const { scores, letters, undecided } = gradeOf(read(rules(`[{ source: "/:path*", headers: [${list}] }]`)), "/");
    return `${letters.join("-")} ${scores.join("-")} ${undecided.join()}`;
  };
  const header = (key: string, value: string): string => `{ key: "${key}", value: ${JSON.stringify(value)} }, `;
  const good = header("Strict-Transport-Security", "max-age=63072000") + header("X-Content-Type-Options", "nosniff");

  it("counts bonus points only from 90 on", () => {
    expect(graded(good + header("X-Frame-Options", "DENY"))).toBe("B-B 75-75 ");
    const csp = header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    expect(graded(good + csp)).toBe("A+-A+ 115-115 ");
  });

  it.each([
    ["default-src 'self'", 105],
    ["default-src 'self'; style-src 'unsafe-inline'", 100],
    ["script-src 'self' 'unsafe-eval'", 90],
    ["script-src 'self' 'unsafe-inline'", 80],
    ["script-src https:", 80],
    ["img-src *", 80],
    ["script-src 'strict-dynamic'", 75],
  ])("judges the policy %s", (policy, score) => {
    expect(graded(good + header("X-Frame-Options", "DENY") + header("Content-Security-Policy", policy))).toContain(
      ` ${score}-${score} `,
    );
  });

  it("is a range where the files do not decide", () => {
    expect(graded(`${good}{ key: "Content-Security-Policy", value: process.env.CSP }`)).toBe(
      "C-A+ 55-115 Content-Security-Policy,X-Frame-Options",
    );
  });

  it("is no worse than a header that is sure makes it", () => {
    const framing = header("X-Frame-Options", "SAMEORIGIN");
    expect(graded(`${good}${framing}{ key: "Content-Security-Policy", value: process.env.CSP }`)).toBe(
      "B-A+ 75-115 Content-Security-Policy,X-Frame-Options",
    );
  });

  it("takes points off for values that browsers ignore", () => {
    const bad = header("X-Frame-Options", "ALLOWALL") + header("Referrer-Policy", "nothing");
    expect(graded(bad + header("Cross-Origin-Resource-Policy", "*"))).toBe("F-F 20-20 ");
  });
});
