import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a command line on Alpine": {
        files: {
          Dockerfile: "FROM node:22-alpine\nHEALTHCHECK CMD wget -q --spider http://«localhost»:3000/ || exit 1\n",
        },
        message: "may be ::1",
      },
      "an array on Alpine": 'FROM alpine:3.20\nHEALTHCHECK CMD ["wget", "-q", "https://«localhost»"]\n',
      "a stage on a stage on Alpine": "FROM alpine:3.20 AS base\nFROM base\nHEALTHCHECK CMD wget http://«localhost»/\n",
    },
    silent: {
      "an address": "FROM alpine:3.20\nHEALTHCHECK CMD wget -q http://127.0.0.1:3000/\n",
      "curl, which tries all addresses": "FROM alpine:3.20\nHEALTHCHECK CMD curl -f http://localhost/\n",
      "another distribution, whose wget tries them, too": "FROM debian:12\nHEALTHCHECK CMD wget -q http://localhost/\n",
      "a base image that is not known": "FROM acme/app:1\nHEALTHCHECK CMD wget -q http://localhost/\n",
      "another host": "FROM alpine:3.20\nHEALTHCHECK CMD wget -q http://localhost.example/\n",
      "no check": "FROM alpine:3.20\nHEALTHCHECK NONE\n",
      "wget elsewhere": "FROM alpine:3.20\nRUN wget http://localhost/\n",
    },
    fixes: {
      "asks the address": {
        before: 'FROM alpine:3.20\nHEALTHCHECK CMD ["wget", "-q", "http://«localhost»:80/x"]\n',
        after: 'FROM alpine:3.20\nHEALTHCHECK CMD ["wget", "-q", "http://127.0.0.1:80/x"]\n',
      },
    },
  },
  { describe, it },
);
