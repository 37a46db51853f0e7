import { describe, expect, it } from "vitest";
import { userOfBaseImage } from "../../src/dockerfile/base-images.ts";
import { parseImageReference } from "../../src/image.ts";

const user = (reference: string): string | undefined => {
  const image = parseImageReference(reference);
  if (image === undefined) throw new Error(`"${reference}" is no reference.`);
  return userOfBaseImage(image);
};

const digest = `@sha256:${"a1".repeat(32)}`;

describe("users of base images", () => {
  it("are root for official images, under each of their names", () => {
    for (const reference of [
      "node",
      "node:20-alpine",
      `debian:12.5${digest}`,
      `ubuntu${digest}`,
      "library/python:3.12",
      "docker.io/library/golang:1.22",
      "index.docker.io/library/postgres:16",
      "public.ecr.aws/docker/library/redis:7",
      "mirror.gcr.io/library/nginx",
      "arm64v8/alpine:3.20",
    ]) {
      expect(user(reference), reference).toBe("0");
    }
  });

  it("are not claimed for images that only look official", () => {
    for (const reference of ["acme/node", "ghcr.io/library/node", "ghcr.io/acme/alpine", "localhost/node", "nodejs"]) {
      expect(user(reference), reference).toBeUndefined();
    }
  });

  it("are numbers or names where images change the user", () => {
    expect(user("nginxinc/nginx-unprivileged:1.27")).toBe("101");
    expect(user("grafana/grafana:11.2.0")).toBe("472");
    expect(user("jenkins/jenkins:lts")).toBe("jenkins");
    expect(user("prom/prometheus:v3.0.0")).toBe("nobody");
    expect(user("cgr.dev/chainguard/static:latest")).toBe("65532");
    expect(user("registry.access.redhat.com/ubi9/nodejs-20")).toBe("1001");
  });

  it("depend on the tag where variants differ", () => {
    expect(user("gcr.io/distroless/base-debian12")).toBe("0");
    expect(user("gcr.io/distroless/base-debian12:debug")).toBe("0");
    expect(user("gcr.io/distroless/base-debian12:debug-nonroot")).toBe("65532");
    expect(user("gcr.io/distroless/base-debian12:nonroot-arm64")).toBe("65532");
    expect(user("mcr.microsoft.com/dotnet/aspnet:8.0")).toBe("0");
    expect(user("mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled")).toBe("1654");
    expect(user("wordpress:6")).toBe("0");
    expect(user("wordpress:cli")).toBe("www-data");
    expect(user("haproxy:3.0")).toBe("haproxy");
    expect(user("haproxy:2.2")).toBeUndefined();
  });

  it("are not known by digest alone where variants differ", () => {
    expect(user(`gcr.io/distroless/base-debian12${digest}`)).toBeUndefined();
    expect(user(`gcr.io/distroless/base-debian12:nonroot${digest}`)).toBe("65532");
    expect(user(`mcr.microsoft.com/dotnet/aspnet${digest}`)).toBeUndefined();
  });

  it("are those of Windows for its variants", () => {
    expect(user("golang:1.22-nanoserver-ltsc2022")).toBe("ContainerUser");
    expect(user("python:3.12-windowsservercore")).toBe("ContainerAdministrator");
    expect(user("mcr.microsoft.com/windows/servercore:ltsc2022")).toBe("ContainerAdministrator");
    expect(user("mcr.microsoft.com/windows/nanoserver:ltsc2022")).toBe("ContainerUser");
    expect(user("acme/app:nanoserver")).toBeUndefined();
  });
});
