import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "options that are remembered": {
        files: {
          Dockerfile: "FROM ruby:3.4\nRUN bundle install «--deployment» --jobs 4 «--without» development test\n",
        },
        message: "in Bundler 4, in which this step fails",
      },
      "without a subcommand, and with signs": "FROM ruby:3.4\nRUN bundle «--path=vendor» «--frozen»\n",
      "an array": 'FROM ruby:3.4\nRUN ["bundle", "install", «"--system"», «"--no-prune"»]\n',
      "a heredoc": "FROM ruby:3.4\nRUN <<EOF\nbundle install «--clean» «--with» a\nEOF\n",
    },
    silent: {
      "options that stay": "FROM ruby:3.4\nRUN bundle install --jobs=4 --retry 3 --local --gemfile=a --quiet\n",
      settings: `FROM ruby:3.4
ENV BUNDLE_DEPLOYMENT=1 BUNDLE_WITHOUT="development:test"
RUN bundle config set --local path vendor/bundle && bundle install
`,
      "options of other commands":
        "FROM ruby:3.4\nRUN bundle exec a --path=b && bundle package --path c && npm install --frozen\n",
      "what containers run": "FROM ruby:3.4\nCMD bundle install --path vendor\n",
    },
  },
  { describe, it },
);
