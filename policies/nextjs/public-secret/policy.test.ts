import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

/** A config whose `env` has these variables. */
const env = (variables: string): string => `export default {\n  env: { ${variables} },\n};\n`;

/** A file of variables beside a plain config. */
const beside = (path: string, text: string) => ({ files: { "next.config.ts": "export default {};\n", [path]: text } });

/** Put together here, so that no scanner takes this file for a leak. */
const token = `sk_live_${"51H8k2mQz9TrVbNcXw"}`;

testPolicy(
  policy,
  {
    reports: {
      "a secret by its name": {
        files: { "next.config.ts": env(`«NEXT_PUBLIC_JWT_SECRET»: process.env.JWT_SECRET`) },
        message: "NEXT_PUBLIC_JWT_SECRET is a secret by its name",
      },
      "a name in quotes": env(`«"NEXT_PUBLIC_CLIENT_SECRET"»: "u8Fj2kLq9ZpX"`),
      "a credential by its form, whatever it is called": {
        files: { "next.config.ts": env(`«NEXT_PUBLIC_STRIPE»: "${token}"`) },
        message: "has a credential as its value",
      },
      "the key of a database that knows no rules": env(`«NEXT_PUBLIC_SUPABASE_SERVICE_ROLE_KEY»: process.env.KEY`),
      "a key that pays for what is asked": env(`«NEXT_PUBLIC_OPENAI_API_KEY»: process.env.OPENAI_API_KEY`),
      "the old settings that browsers get": `module.exports = { publicRuntimeConfig: { «adminPassword»: process.env.ADMIN_PASSWORD } };\n`,
      "a file of variables": beside(".env", "PORT=3000\n«NEXT_PUBLIC_API_SECRET»=u8Fj2kLq9ZpX\n"),
      "the example of a file of variables": beside(
        ".env.example",
        "# Keys\nexport «NEXT_PUBLIC_VAPID_PRIVATE_KEY»=\nNEXT_PUBLIC_URL=\n",
      ),
      "a config that can not be read any further": {
        files: {
          "next.config.ts": `import { make } from "made-up";\nexport default make();\n`,
          ".env.production": `«NEXT_PUBLIC_DB_PASSWORD»="hR7_kd92Lq"\n`,
        },
      },
    },
    silent: {
      "keys that are made for browsers, by their values": env(
        `NEXT_PUBLIC_SECRET_KEY: "pk_live_51H8k2mQz9TrVbNcXw", NEXT_PUBLIC_MAP_PRIVATE_KEY: "pk.eyJ1IjoiYWJj", NEXT_PUBLIC_HOG_SECRET: "phc_Kq83jd02kd"`,
      ),
      "keys that are made for browsers, by their names": env(
        `NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY: process.env.A, NEXT_PUBLIC_FIREBASE_API_KEY: process.env.B, NEXT_PUBLIC_SENTRY_DSN: process.env.C, NEXT_PUBLIC_POSTHOG_KEY: process.env.D, NEXT_PUBLIC_MAPBOX_ACCESS_TOKEN: process.env.E, NEXT_PUBLIC_GOOGLE_MAPS_API_KEY: process.env.F, NEXT_PUBLIC_ALGOLIA_SEARCH_API_KEY: process.env.G, NEXT_PUBLIC_RECAPTCHA_SITE_KEY: process.env.H, NEXT_PUBLIC_SUPABASE_ANON_KEY: process.env.I`,
      ),
      "the address that Sentry gives to browsers": env(
        `NEXT_PUBLIC_SENTRY_DSN: "https://0123abcd0123abcd@o1.ingest.sentry.io/42"`,
      ),
      "a switch and a page about passwords": env(
        `NEXT_PUBLIC_SHOW_PASSWORD: process.env.A, NEXT_PUBLIC_RESET_PASSWORD: "/reset", NEXT_PUBLIC_HAS_SECRET: "true"`,
      ),
      "the login of a demonstration": env(`NEXT_PUBLIC_DEMO_PASSWORD: "hR7_kd92Lq"`),
      "something about a secret": env(`NEXT_PUBLIC_PASSWORD_MIN_LENGTH: "12", NEXT_PUBLIC_SECRET_SANTA_URL: "/santa"`),
      "a variable that the server keeps": env(`JWT_SECRET: process.env.JWT_SECRET`),
      "settings that the server keeps": `module.exports = { serverRuntimeConfig: { secret: process.env.SECRET } };\n`,
      "a variable that a condition decides on": env(
        `...(process.env.DEBUG ? { NEXT_PUBLIC_API_SECRET: process.env.API_SECRET } : {})`,
      ),
      "a line that is a comment": beside(".env", "# NEXT_PUBLIC_API_SECRET=u8Fj2kLq9ZpX\nNEXT_PUBLIC_URL=/a\n"),
      "variables of the server in a file": beside(".env", "API_SECRET=u8Fj2kLq9ZpX\nNEXT_PUBLIC_URL=/a\n"),
      "a file that Next.js does not read": beside("config/.env", "NEXT_PUBLIC_API_SECRET=u8Fj2kLq9ZpX\n"),
    },
  },
  { describe, it },
);
