import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "an extension that is built": {
        files: {
          Dockerfile: "FROM php:8.4-fpm\nRUN pecl install «xdebug-3.4.0» redis-6.0.0 && docker-php-ext-enable redis\n",
        },
        message: "Xdebug is in the image that is shipped",
      },
      "an extension that is switched on": "FROM php:8.4-fpm\nRUN docker-php-ext-enable opcache «xdebug»\n",
      "other installers":
        "FROM php:8.4-fpm\nRUN install-php-extensions intl «xdebug» && phpenmod «xdebug» && pie install «xdebug/xdebug»\n",
      "packages of the system":
        "FROM debian:13\nRUN apt-get install -y php8.4-cli «php8.4-xdebug»\nRUN apk add «php84-pecl-xdebug»\nRUN dnf install -y «php-pecl-xdebug3»\n",
      "a stage that the final one builds on":
        'FROM php:8.4-fpm AS base\nRUN ["pecl", "install", «"xdebug"»]\nFROM base\n',
      "a heredoc": "FROM php:8.4-fpm\nRUN <<EOF\npecl install «xdebug»\nEOF\n",
    },
    silent: {
      "other extensions":
        "FROM php:8.4-fpm\nRUN pecl install redis-6.0.0 && docker-php-ext-install intl && apk add php84-pecl-redis\n",
      "a stage for development": "FROM php:8.4-fpm AS base\nFROM base AS dev\nRUN pecl install xdebug\nFROM base\n",
      "a file for development": { files: { "docker/dev/Dockerfile": "FROM php:8.4-fpm\nRUN pecl install xdebug\n" } },
      "a final stage for development": "FROM php:8.4-fpm AS development\nRUN pecl install xdebug\n",
      "an argument that asks for it":
        'FROM php:8.4-fpm\nARG DEBUG=0\nRUN if [ "$DEBUG" = 1 ]; then pecl install xdebug; fi\n',
      "an extension that is taken away": "FROM php:8.4-fpm\nRUN pecl uninstall xdebug\n",
      "names that only the build knows": "FROM php:8.4-fpm\nARG EXTENSIONS\nRUN install-php-extensions $EXTENSIONS\n",
      words: "FROM php:8.4-fpm\nRUN echo xdebug > /x && rm /etc/php/xdebug.ini\n",
    },
  },
  { describe, it },
);
