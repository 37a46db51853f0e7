import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "nginx on a distribution, which says nothing": {
        files: { Dockerfile: 'FROM alpine:3.20\nRUN apk add nginx\nCMD [«"nginx"», "-g", "daemon off;"]\n' },
        message: "nginx ends in order at SIGQUIT; without STOPSIGNAL it gets SIGTERM",
      },
      "nginx with another signal": {
        files: { Dockerfile: "FROM nginx:1.27\nSTOPSIGNAL «SIGTERM»\n" },
        message: "it gets SIGTERM, at which it drops",
      },
      "nginx behind an entrypoint":
        'FROM debian:12\nENTRYPOINT ["/entrypoint.sh"]\nCMD ["/usr/sbin/nginx"]\nSTOPSIGNAL «15»\n',
      "systemd on a distribution": {
        files: { Dockerfile: 'FROM debian:12\nRUN apt-get install systemd\nCMD [«"/sbin/init"»]\n' },
        message: "systemd ends in order at SIGRTMIN+3",
      },
      "systemd by its own name": "FROM fedora:41\nENTRYPOINT «/usr/lib/systemd/systemd»\n",
    },
    silent: {
      "nginx with its signal": 'FROM alpine:3.20\nSTOPSIGNAL SIGQUIT\nCMD ["nginx"]\n',
      "the official image, which says it": "FROM nginx:1.27\nCOPY a /b\n",
      "systemd with its signal": 'FROM debian:12\nSTOPSIGNAL SIGRTMIN+3\nCMD ["/sbin/init"]\n',
      "systemd's signal by its number": 'FROM debian:12\nSTOPSIGNAL 37\nCMD ["/sbin/init"]\n',
      "a base image that is not known": 'FROM acme/base:1\nCMD ["nginx"]\n',
      "BusyBox init": 'FROM alpine:3.20\nCMD ["/sbin/init"]\n',
      "another program": 'FROM debian:12\nCMD ["nginx-exporter"]\n',
      "a stage that is not shipped": 'FROM debian:12 AS a\nCMD ["nginx"]\nFROM debian:12\n',
      "a signal that only the build decides": 'FROM debian:12\nSTOPSIGNAL $S\nCMD ["nginx"]\n',
    },
    fixes: {
      "writes the signal": {
        before: "FROM nginx:1.27\nSTOPSIGNAL «SIGTERM»\n",
        after: "FROM nginx:1.27\nSTOPSIGNAL SIGQUIT\n",
      },
    },
  },
  { describe, it },
);
