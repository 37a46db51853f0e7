/** Parameters of the kernel, and which of them a container has for itself. */

/**
 * The namespace that a parameter belongs to: those of `ipc`, `net` and `uts` can be set for a container, those of `host`
 * can't, because they are the machine's. Nothing for a parameter that only some kernels keep apart. By runc's validation
 * <https://github.com/opencontainers/runc/blob/main/libcontainer/configs/validate/validator.go>.
 */
export function sysctlNamespace(name: string): "host" | "ipc" | "net" | "uts" | undefined {
  // `net/ipv4/conf/eth0.1/forwarding`: with slashes, dots are part of a name.
  const parts = name.split(/[./]/.exec(name)?.[0] ?? ".");
  const [area = "", key = ""] = parts;
  if (area === "net") return "net";
  if (area === "user") return undefined;
  if (area === "fs") return key === "mqueue" ? "ipc" : "host";
  if (area !== "kernel") return AREAS_OF_HOST.has(area) ? "host" : undefined;
  if (key === "domainname" || key === "hostname") return "uts";
  return IPC_OF_KERNEL.has(key) ? "ipc" : "host";
}

const AREAS_OF_HOST: ReadonlySet<string> = new Set(["abi", "debug", "dev", "sunrpc", "vm"]);

const IPC_OF_KERNEL: ReadonlySet<string> = new Set([
  "msgmax",
  "msgmnb",
  "msgmni",
  "sem",
  "shm_rmid_forced",
  "shmall",
  "shmmax",
  "shmmni",
]);
