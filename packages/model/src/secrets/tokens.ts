/**
 * Credentials that can be told by their form alone. Knowledge, not logic: each issuer documents the form of its tokens, or
 * they carry a prefix that nothing else has. Google's API keys and JSON Web Tokens are not among them: many are made to be
 * seen by everybody, so their names must tell.
 */

export interface TokenFormat {
  /** What the token is, to stand after "a": `GitHub token`. */
  readonly name: string;
  /** Matches the whole token and what must stand around it. */
  readonly pattern: RegExp;
}

const FORMATS: readonly TokenFormat[] = [
  // https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats
  { name: "GitHub token", pattern: /\bgh[pousr]_[A-Za-z0-9]{36,251}\b/ },
  { name: "GitHub token", pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/ },
  // https://docs.gitlab.com/security/tokens/#token-prefixes
  { name: "GitLab token", pattern: /\bgl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-[\w-]{20,}/ },
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  { name: "AWS access key id", pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ },
  // https://api.slack.com/authentication/token-types
  { name: "Slack token", pattern: /\bxox[abeoprs]-\d[\w-]{20,}/ },
  { name: "Slack webhook", pattern: /\bhooks\.slack\.com\/services\/T[A-Z0-9]{7,}\/B[A-Z0-9]{7,}\/[A-Za-z0-9]{20,}/ },
  // https://docs.stripe.com/keys#obtain-api-keys
  { name: "Stripe live key", pattern: /\b[sr]k_live_[A-Za-z0-9]{16,}\b/ },
  { name: "Google OAuth client secret", pattern: /\bGOCSPX-[\w-]{28}(?![\w-])/ },
  // https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/
  { name: "npm token", pattern: /\bnpm_[A-Za-z0-9]{36}\b/ },
  // https://warehouse.pypa.io/api-reference/integration-guide.html#api-tokens
  { name: "PyPI token", pattern: /\bpypi-AgE[\w-]{50,}/ },
  // https://docs.docker.com/security/access-tokens/
  { name: "Docker Hub token", pattern: /\bdckr_(?:pat|oat)_[\w-]{20,}/ },
  // https://huggingface.co/docs/hub/security-tokens
  { name: "Hugging Face token", pattern: /\bhf_[A-Za-z]{34}\b/ },
  // https://platform.openai.com/docs/api-reference/authentication, https://docs.anthropic.com/en/api/overview
  { name: "OpenAI API key", pattern: /\bsk-(?:proj|svcacct|admin)-[\w-]{40,}/ },
  { name: "Anthropic API key", pattern: /\bsk-ant-[a-z]+\d{2}-[\w-]{80,}/ },
  // https://docs.sendgrid.com/ui/account-and-settings/api-keys
  { name: "SendGrid API key", pattern: /\bSG\.[\w-]{22}\.[\w-]{43}(?![\w-])/ },
  // https://developers.digitalocean.com/documentation: tokens since 2021
  { name: "DigitalOcean token", pattern: /\bdo[opr]_v1_[0-9a-f]{64}\b/ },
  // https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes
  { name: "Vault token", pattern: /\bhv[sbr]\.[\w-]{24,}/ },
  // https://www.rfc-editor.org/rfc/rfc7468: a key up to its end, or as much as the line has of it; not the words alone.
  {
    name: "private key",
    pattern:
      /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----(?:(?=[\s\S]{0,200}?[A-Za-z0-9+/]{40})(?:[^-]|-(?!----)){20,20000}?-----END (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----|(?:\\n|\\r|[\s"'\\])*[A-Za-z0-9+/=]{20,})/,
  },
];

/** Tokens that documentation shows, and runs of one character. */
const EXAMPLE = /EXAMPLE|(?:x{6,}|X{6,}|0{8,}|\*{4,})|(?:1234567890|0123456789)|abcdefghij/;

export interface FoundToken {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const anyToken = new RegExp(FORMATS.map(({ pattern }) => pattern.source).join("|"), "g");

/** Nothing shorter has one of the forms. */
const SHORTEST = 20;

const NONE: readonly FoundToken[] = [];

/** Tokens in a text, in order. Examples of documentation are none. */
export function findTokens(text: string): readonly FoundToken[] {
  if (text.length < SHORTEST) return NONE;
  const found: FoundToken[] = [];
  anyToken.lastIndex = 0;
  // `matchAll` would make a copy of the expression for each of thousands of short texts.
  for (let match = anyToken.exec(text); match !== null; match = anyToken.exec(text)) {
    const [token] = match;
    const format = FORMATS.find(({ pattern }) => pattern.test(token));
    if (format === undefined || EXAMPLE.test(token)) continue;
    found.push({ name: format.name, start: match.index, end: match.index + token.length });
  }
  return found;
}
