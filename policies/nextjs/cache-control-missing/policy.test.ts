import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const page = "export default function Page() { return null; }\n";
const frames = `{ source: "/:path*", headers: [{ key: "X-Frame-Options", value: "DENY" }] }`;
const caching = (source: string): string =>
  `{ source: "${source}", headers: [{ key: "Cache-Control", value: "private, no-store" }] }`;

const config = (rules: string, settings = ""): string =>
  `export default {${settings}\n  async «headers»() {\n    return [${rules}];\n  },\n};\n`;

/** A project with such a config, and files beside it. */
const project = (text: string, ...paths: readonly string[]) => ({
  files: { "next.config.ts": text, ...Object.fromEntries(paths.map((path) => [path, page])) },
});

const plain = (text: string): string => text.replace(/[«»]/g, "");

testPolicy(
  policy,
  {
    reports: {
      "an account in the app folder": {
        ...project(config(frames), "app/layout.tsx", "app/account/page.tsx"),
        message: "no Cache-Control for /account: whether shared caches keep a page there",
      },
      "several pages in the pages folder": {
        ...project(config(frames), "src/pages/_document.js", "src/pages/orders.js", "src/pages/checkout/index.jsx"),
        message: "for /checkout, /orders",
      },
      "a header for other pages": project(
        config(`${frames}, ${caching("/blog/:path*")}`),
        "app/layout.js",
        "app/admin/page.js",
      ),
    },
    silent: {
      "a header for these pages": project(
        plain(config(`${frames}, ${caching("/account/:path*")}`)),
        "app/layout.tsx",
        "app/account/page.tsx",
      ),
      "a header that a condition decides on": project(
        plain(config(`${frames}, ...(process.env.A ? [${caching("/account")}] : [])`)),
        "app/layout.tsx",
        "app/account/page.tsx",
      ),
      "pages for everybody": project(plain(config(frames)), "app/layout.tsx", "app/about/page.tsx"),
      "headers of interfaces only": project(
        plain(
          config(
            `{ source: "/api/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "https://a.example" }] }`,
          ),
        ),
        "app/layout.tsx",
        "app/account/page.tsx",
      ),
      "a static export": project(plain(config(frames, ' output: "export",')), "app/layout.tsx", "app/account/page.tsx"),
      "rules that come from a package": project(
        plain(config(`${frames}, ...require("made-up")`)),
        "app/layout.tsx",
        "app/account/page.tsx",
      ),
      "a middleware that may set it": {
        files: {
          "next.config.ts": plain(config(frames)),
          "app/layout.tsx": page,
          "app/account/page.tsx": page,
          "middleware.ts": `response.headers.set("Cache-Control", "no-store");`,
        },
      },
    },
  },
  { describe, it },
);
