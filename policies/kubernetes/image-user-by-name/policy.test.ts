import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

const named = `FROM node:22-alpine
RUN adduser --system --uid 1001 nextjs
USER nextjs
`;
const numeric = named.replace("USER nextjs", "USER 1001");

const compose = `services:
  web:
    build: .
    image: registry.example/shop/web:1.4
`;

const deployment = (image: string, pod: string, container = ""): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      securityContext: ${pod}
      containers:
        - name: app
          image: ${image}
          securityContext: ${container}
`;

const nonRoot = "{ runAsNonRoot: true }";
const image = "registry.example/shop/web:2.0";

testPolicy(
  policy,
  {
    reports: {
      "an image whose Dockerfile ends with a user's name": {
        files: {
          Dockerfile: named,
          "compose.yaml": compose,
          "k8s/web.yaml": deployment(`«${image}»`, nonRoot),
        },
        message: '"nextjs", the user of the image that Dockerfile builds',
        related: ["nextjs", "true", "registry.example/shop/web:1.4"],
      },
      "a container that asks for it itself": {
        files: { Dockerfile: named, "compose.yaml": compose, "web.yaml": deployment(`«"${image}"»`, "{}", nonRoot) },
      },
      "the stage that the image is built from": {
        files: {
          Dockerfile: `${named}\nFROM node:22-alpine\nUSER 1001\n`.replace(
            "FROM node:22-alpine\n",
            "FROM node:22-alpine AS app\n",
          ),
          "compose.yaml": compose.replace("build: .", "build: { context: ., target: app }"),
          "web.yaml": deployment(`«${image}»`, nonRoot),
        },
      },
      "an image that the config links to its Dockerfile": {
        files: { "docker/Dockerfile": named, "web.yaml": deployment("«shop/web»", nonRoot) },
        settings: { images: { "shop/web": "docker/Dockerfile" } },
        related: ["nextjs", "true"],
      },
      "a user's name that comes with a group": {
        files: {
          Dockerfile: named.replace("USER nextjs", "USER nextjs:nodejs"),
          "compose.yaml": compose,
          "web.yaml": deployment(`«${image}»`, nonRoot),
        },
      },
    },
    silent: {
      "a user by number": {
        files: { Dockerfile: numeric, "compose.yaml": compose, "web.yaml": deployment(image, nonRoot) },
      },
      "a number in the manifest": {
        files: {
          Dockerfile: named,
          "compose.yaml": compose,
          "web.yaml": deployment(image, "{ runAsNonRoot: true, runAsUser: 1001 }"),
        },
      },
      "a number in the manifest that a template fills in": {
        files: {
          Dockerfile: named,
          "compose.yaml": compose,
          "web.yaml": deployment(image, "{ runAsNonRoot: true, runAsUser: '{{ .Values.uid }}' }"),
        },
      },
      "a container that does not ask for it": {
        files: {
          Dockerfile: named,
          "compose.yaml": compose,
          "web.yaml": deployment(image, nonRoot, "{ runAsNonRoot: false }"),
        },
      },
      "an image that nothing here builds": {
        files: {
          Dockerfile: named,
          "compose.yaml": compose,
          "web.yaml": deployment("registry.example/shop/api:1.4", nonRoot),
        },
      },
      "an image of the same name in another registry": {
        files: { Dockerfile: named, "compose.yaml": compose, "web.yaml": deployment("shop/web:1.4", nonRoot) },
      },
      "an image that a template names": {
        files: { Dockerfile: named, "compose.yaml": compose, "web.yaml": deployment("'{{ .Values.image }}'", nonRoot) },
      },
      "a user that the build decides": {
        files: {
          Dockerfile: named.replace("RUN", "ARG user\nRUN").replace("USER nextjs", "USER $user"),
          "compose.yaml": compose,
          "web.yaml": deployment(image, nonRoot),
        },
      },
      "an image for root, whose user has no number to give": {
        files: {
          Dockerfile: "FROM node:22-alpine\nUSER root\n",
          "compose.yaml": compose,
          "web.yaml": deployment(image, nonRoot),
        },
      },
      "an image without USER": {
        files: { Dockerfile: "FROM node:22-alpine\n", "compose.yaml": compose, "web.yaml": deployment(image, nonRoot) },
      },
      "a Dockerfile that says the number last": {
        files: { Dockerfile: `${named}USER 1001\n`, "compose.yaml": compose, "web.yaml": deployment(image, nonRoot) },
      },
      "a manifest alone": { files: { "web.yaml": deployment(image, nonRoot) } },
    },
  },
  { describe, it },
);
