import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const run = (line: string): string => `FROM php:8.4-fpm\nRUN ${line}\n`;

testPolicy(
  policy,
  {
    reports: {
      "through PECL": {
        files: { Dockerfile: run("pecl install «xdebug-3.4.0» && docker-php-ext-enable opcache «xdebug»") },
        message: "Xdebug is installed in what is shipped",
      },
      "as a package": run(
        "apt-get update && apt-get install -y «php8.2-xdebug»; apk add --no-cache «php83-pecl-xdebug»; install-php-extensions gd «xdebug»",
      ),
      "in a stage that others build on": "FROM php:8.4 AS base\nRUN docker-php-ext-enable «xdebug»\nFROM base\n",
    },
    silent: {
      "in a stage that is left behind": "FROM php:8.4 AS a\nRUN pecl install xdebug\nFROM php:8.4\n",
      "in a stage for development": "FROM php:8.4 AS dev\nRUN pecl install xdebug\n",
      "in a file for development": { files: { "Dockerfile.dev": "FROM php:8.4\nRUN pecl install xdebug\n" } },
      "other extensions": run("pecl install redis && docker-php-ext-install gd && docker-php-ext-enable opcache"),
      "removals and texts": run("apt-get remove -y php8.2-xdebug; rm -f /etc/php/conf.d/xdebug.ini; echo xdebug"),
    },
  },
  { describe, it },
);
