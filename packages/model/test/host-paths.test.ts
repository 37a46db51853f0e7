import { describe, expect, it } from "vitest";
import { engineSocketAt, isTrustedByRoot, sensitiveContentsOf } from "../src/host-paths.ts";

describe("host paths", () => {
  it("hold the engine's socket", () => {
    const sockets = [
      "/var/run/docker.sock",
      "/run/user/1000/docker.sock",
      "/run/k3s/containerd/containerd.sock",
      "~/.docker/run/docker.sock",
      "\\\\.\\pipe\\docker_engine",
    ];
    for (const path of sockets) expect(engineSocketAt(path), path).toBe("socket");
    for (const path of ["/run", "/var/run", "/run/containerd", "/run/k3s"]) {
      expect(engineSocketAt(path), path).toBe("folder");
    }
    for (const path of ["/var/run/app.sock", "/srv/docker.sock", "/run/app", "/"]) {
      expect(engineSocketAt(path), path).toBeUndefined();
    }
  });

  it("are trusted by root, or not", () => {
    const trusted = [
      "/",
      "/etc",
      "/etc/cron.d/job",
      "/etc/kubernetes/manifests",
      "/root/.ssh",
      "/usr/local/bin",
      "/var",
    ];
    for (const path of trusted) expect(isTrustedByRoot(path), path).toBe(true);
    for (const path of ["/etc/localtime", "/srv", "/var/log", "/usr/share", "/home"]) {
      expect(isTrustedByRoot(path), path).toBe(false);
    }
  });

  it("have contents that tell something", () => {
    expect(sensitiveContentsOf("/etc/shadow")).toBe("password hashes");
    expect(sensitiveContentsOf("/srv")).toBeUndefined();
  });
});
