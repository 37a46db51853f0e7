import { describe, expect, it } from "vitest";
import type { NextRule } from "../../src/nextjs/model.ts";
import { parse, read, rules, say, show } from "./read.ts";

function ruleOf(rule: string, settings = ""): NextRule | undefined {
  return read(`export default { ${settings} async headers() { return [${rule}]; } };`).rules[0];
}

function siteWide(source: string, settings = "", more = ""): string {
  const rule = ruleOf(`{ source: ${JSON.stringify(source)}, headers: [{ key: "A", value: "1" }], ${more} }`, settings);
  return show(rule?.siteWide);
}

describe("a rule covers the whole site", () => {
  it.each([
    "/:path*",
    "/(.*)",
    "/(.*?)",
    "/(.*)?",
    "/:path(.*)",
    "/:slug*",
    "/((?!api|_next/static|_next/image|favicon.ico).*)",
    "{/*path}?/(.*)",
    "/:a(.*)*",
  ])("with the source %s", (source) => {
    expect(siteWide(source)).toBe(source.startsWith("{") ? "?" : "true");
  });

  it.each([
    "/",
    "/:path",
    "/:path+",
    "/api/:path*",
    "/about",
    "/(about|contact)",
    "/:a/:b*",
    "/blog/(.*)",
    "/(en|de)/(.*)",
    "/:path*.html",
    "/((?!$).*)",
  ])("but not with the source %s", (source) => {
    expect(siteWide(source)).toBe("false");
  });

  it.each(["/*", "/**", "about", "/(.*", "/:path*)*(", "/(?:x)", "/((a)b)", "/:", "/((?:a+)+)", ""])(
    "and it is unknown for the source %j, which does not parse or is too costly",
    (source) => {
      expect(siteWide(source)).toBe("?");
    },
  );

  it("is unknown when the source is", () => {
    expect(show(ruleOf(`{ source: process.env.X, headers: [] }`)?.siteWide)).toBe("?");
  });

  describe("under a basePath", () => {
    it("only with a source that matches the base itself", () => {
      expect(siteWide("/:path*", `basePath: "/docs",`)).toBe("true");
      expect(siteWide("/(.*)", `basePath: "/docs",`)).toBe("false");
    });

    it("with a source that leaves the base out", () => {
      expect(siteWide("/(.*)", `basePath: "/docs",`, "basePath: false")).toBe("true");
    });

    it("is unknown where it depends on a base that is not known", () => {
      expect(siteWide("/:path*", "basePath: process.env.BASE,")).toBe("true");
      expect(siteWide("/(.*)", "basePath: process.env.BASE,")).toBe("?");
    });

    it("as usual when the base is empty", () => {
      expect(siteWide("/(.*)", `basePath: "",`)).toBe("true");
    });
  });

  describe("with locales", () => {
    const i18n = `i18n: { locales: ["en", "pt-BR"], defaultLocale: "en" },`;

    it("only with a source that matches the locale's own page", () => {
      expect(siteWide("/:path*", i18n)).toBe("true");
      expect(siteWide("/(.*)", i18n)).toBe("false");
    });

    it("with a source that leaves the locale out", () => {
      expect(siteWide("/(.*)", i18n, "locale: false")).toBe("true");
    });

    it("is unknown where it depends on locales that are not known", () => {
      expect(siteWide("/(.*)", `i18n: require("next-i18next").i18n,`)).toBe("?");
    });
  });
});

describe("a rule", () => {
  it("stands at its source", () => {
    expect(say(ruleOf(`{ source: "/a", headers: [] }`))).toBe(`"/a"`);
    expect(say(ruleOf(`{ headers: [] }`))).toBe("{ headers: [] }");
  });

  it.each(["has", "missing"])("is conditional with %s", (name) => {
    const rule = ruleOf(
      `{ source: "/:path*", ${name}: [{ type: "header", key: "x" }], headers: [{ key: "A", value: "1" }] }`,
    );
    expect(rule?.conditional).toBe(true);
    expect(rule?.maybe).toBe(false);
  });

  it("has its headers, which know it", () => {
    const config = read(
      rules(
        `[{ source: "/a", headers: [{ key: "A", value: "1" }] }, { source: "/b", headers: [{ key: "B", value: "2" }] }]`,
      ),
    );
    expect(config.rules.map(({ headers }) => headers.map(({ key }) => key))).toEqual([["a"], ["b"]]);
    expect(config.headers.every((header) => header.rule.headers.includes(header))).toBe(true);
  });

  it("may be malformed without loss of the others", () => {
    const config = read(
      rules(`[null, "x", { key: "X", value: "1" }, { source: "/a", headers: [1, {}, { key: "A", value: "1" }] }]`),
    );
    expect(config.headers.map(({ key }) => key)).toEqual(["a"]);
  });
});

describe("a later header of the same name", () => {
  const applied = (text: string): readonly string[] =>
    read(text).headers.map(
      ({ key, value, applies, overriddenBy }) =>
        `${key}=${show(value)} ${applies}${overriddenBy === undefined ? "" : ` by ${show(overriddenBy.value)}`}`,
    );

  it("replaces an earlier one of the same rule", () => {
    expect(applied(rules(`[{ source: "/a", headers: [{ key: "A", value: "1" }, { key: "a", value: "2" }] }]`))).toEqual(
      ["a=1 false by 2", "a=2 true"],
    );
  });

  it("replaces one of a rule with the same source", () => {
    expect(
      applied(
        rules(
          `[{ source: "/a", headers: [{ key: "A", value: "1" }] }, { source: "/a", headers: [{ key: "A", value: "2" }] }]`,
        ),
      ),
    ).toEqual(["a=1 false by 2", "a=2 true"]);
  });

  it("replaces one of a narrower rule when its own covers everything", () => {
    expect(
      applied(
        rules(
          `[{ source: "/a", headers: [{ key: "A", value: "1" }] }, { source: "/:path*", headers: [{ key: "A", value: "2" }] }]`,
        ),
      ),
    ).toEqual(["a=1 false by 2", "a=2 true"]);
  });

  it.each([
    ["of a narrower rule", `{ source: "/a", headers: [{ key: "A", value: "2" }] }`],
    [
      "of a conditional rule",
      `{ source: "/:path*", has: [{ type: "header", key: "x" }], headers: [{ key: "A", value: "2" }] }`,
    ],
    ["that may be left out", `...(process.env.X ? [{ source: "/:path*", headers: [{ key: "A", value: "2" }] }] : [])`],
    ["of a rule that leaves interfaces out", `{ source: "/((?!api).*)", headers: [{ key: "A", value: "2" }] }`],
  ])("does not always replace one %s", (_title, later) => {
    expect(applied(rules(`[{ source: "/:path*", headers: [{ key: "A", value: "1" }] }, ${later}]`))[0]).toBe(
      "a=1 true",
    );
  });

  it("adds to Set-Cookie", () => {
    expect(
      applied(
        rules(
          `[{ source: "/a", headers: [{ key: "Set-Cookie", value: "a=1" }, { key: "Set-Cookie", value: "b=2" }] }]`,
        ),
      ),
    ).toEqual(["set-cookie=a=1 true", "set-cookie=b=2 true"]);
  });
});

describe("a header applies", () => {
  const applies = (given: Parameters<typeof read>[0]): unknown => read(given).headers[0]?.applies;
  const rule = `{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }`;

  it("unless the files do not decide", () => {
    expect(applies(rules(`[${rule}]`))).toBe(true);
    expect(applies(rules(`process.env.X ? [${rule}] : []`))).toBeUndefined();
  });

  it("depending on the host when the site is exported", () => {
    expect(applies(`export default { output: "export", async headers() { return [${rule}]; } };`)).toBeUndefined();
    expect(
      applies(`export default { output: process.env.OUT, async headers() { return [${rule}]; } };`),
    ).toBeUndefined();
    expect(applies(`export default { output: "standalone", async headers() { return [${rule}]; } };`)).toBe(true);
  });

  it("depending on middleware that names it", () => {
    const files = { "next.config.ts": rules(`[${rule}]`) };
    expect(
      applies({ ...files, "src/middleware.ts": `response.headers.set("X-Frame-Options", "SAMEORIGIN");` }),
    ).toBeUndefined();
    expect(
      applies({
        ...files,
        "middleware.ts": `import { NextResponse } from "next/server";\nimport { routing } from "./i18n/routing";\nexport function middleware() { return NextResponse.next(); }`,
      }),
    ).toBe(true);
  });
});

describe("facts", () => {
  it("name each header once, in lower case", () => {
    const text = rules(
      `[{ source: "/a", headers: [{ key: "X-A", value: "1" }, { key: "x-a", value: "2" }, { key: "B", value: "3" }] }]`,
    );
    expect(parse(text).facts).toEqual({ headers: ["x-a", "b"] });
  });
});
