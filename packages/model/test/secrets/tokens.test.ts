import { describe, expect, it } from "vitest";
import { findTokens } from "../../src/secrets/index.ts";

/** Made of pieces, so that no scanner takes this file for a leak. */
const made = (...parts: readonly string[]): string => parts.join("");
const mixed = "Ab3dE7gH1jK5mN9pQ2sT6vW0yZ4cF8hL".repeat(4);

const tokens: readonly (readonly [name: string, token: string])[] = [
  ["GitHub token", made("ghp", "_", mixed.slice(0, 36))],
  ["GitHub token", made("github", "_pat_", mixed.slice(0, 22), "_", mixed.slice(0, 59))],
  ["GitLab token", made("glpat", "-", mixed.slice(0, 20))],
  ["AWS access key id", made("AKIA", "QYLPMN5HFIQR7BZA")],
  ["Slack token", made("xoxb", "-2718281828-", mixed.slice(0, 24))],
  ["Slack webhook", made("hooks.slack", ".com/services/T0A1B2C3D/B0A1B2C3D/", mixed.slice(0, 24))],
  ["Stripe live key", made("sk", "_live_", mixed.slice(0, 24))],
  ["Google OAuth client secret", made("GOC", "SPX-", mixed.slice(0, 28))],
  ["npm token", made("npm", "_", mixed.slice(0, 36))],
  ["PyPI token", made("pypi", "-AgE", mixed.slice(0, 60))],
  ["Docker Hub token", made("dckr", "_pat_", mixed.slice(0, 27))],
  ["Hugging Face token", made("hf", "_", "aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgH")],
  ["OpenAI API key", made("sk", "-proj-", mixed.slice(0, 48))],
  ["Anthropic API key", made("sk", "-ant-api03-", mixed.slice(0, 93))],
  ["SendGrid API key", made("SG", ".", mixed.slice(0, 22), ".", mixed.slice(0, 43))],
  ["DigitalOcean token", made("dop", "_v1_", "0a1b2c3d".repeat(8).replace("0a", "fa"))],
  ["Vault token", made("hvs", ".", mixed.slice(0, 24))],
  ["private key", made("-----BEGIN RSA ", "PRIVATE KEY-----\\nMIIEow", mixed.slice(0, 40))],
];

describe("tokens", () => {
  it.each(tokens)("tell a %s by its form, wherever it stands", (name, token) => {
    const text = `before "${token}" after`;
    const [found, ...others] = findTokens(text);
    expect(others).toEqual([]);
    expect(found?.name).toBe(name);
    expect(text.slice(found?.start, found?.end)).toContain(token.slice(0, 20));
  });

  it.each([
    ["the example of AWS's documentation", made("AKIA", "IOSFODNN7EXAMPLE")],
    ["a run of one letter", made("ghp", "_", "x".repeat(36))],
    ["a test key of Stripe", made("sk", "_test_", mixed.slice(0, 24))],
    ["a prefix alone", "ghp_ glpat- npm_ sk-proj-"],
    ["the words that begin a key", "grep -q 'BEGIN RSA PRIVATE KEY' id_rsa"],
    ["a key that everybody may see", made("-----BEGIN ", "PUBLIC KEY-----\\nMIIBIjAN", mixed.slice(0, 40))],
    ["a checksum", `sha256:${"0a1b2c3d".repeat(8)}`],
    ["a fingerprint", "B42F6819007F00F88E364FD4036A9C25BF357DD4"],
    ["a package's name", "npm_config_registry npm_package_json hf_transfer"],
  ])("are not %s", (_, text) => {
    expect(findTokens(text)).toEqual([]);
  });

  it("of a private key span all of it, up to its end", () => {
    const key = `${made("-----BEGIN ", "PRIVATE KEY-----\n")}${`${mixed.slice(0, 64)}\n`.repeat(3)}-----END PRIVATE KEY-----`;
    const [found] = findTokens(`RUN echo "${key}" > /key`);
    expect(found && found.end - found.start).toBe(key.length);
    expect(findTokens("sed '/-----BEGIN PRIVATE KEY-----/,/-----END PRIVATE KEY-----/d' a")).toEqual([]);
  });

  it("are all found, in order, in long texts too", () => {
    const [, first = ""] = tokens[0] ?? [];
    const [, second = ""] = tokens[2] ?? [];
    expect(findTokens(`${second} ${first}`).map(({ name }) => name)).toEqual(["GitLab token", "GitHub token"]);
    // Quadratic work on this would outlast the test's time many times over.
    const starts = ["-----BEGIN A ", "glpat-", made("-----BEGIN ", "PRIVATE KEY-----")];
    expect(findTokens(starts.map((text) => text.repeat(200_000)).join(""))).toHaveLength(1);
  });
});
