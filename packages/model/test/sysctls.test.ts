import { describe, expect, it } from "vitest";
import { sysctlNamespace } from "../src/sysctls.ts";

describe("kernel parameters", () => {
  it.each([
    ["net.ipv4.ip_forward", "net"],
    ["net/ipv4/conf/eth0.1/forwarding", "net"],
    ["kernel.shmmax", "ipc"],
    ["fs.mqueue.msg_max", "ipc"],
    ["kernel.domainname", "uts"],
    ["kernel.core_pattern", "host"],
    ["vm.max_map_count", "host"],
    ["fs.file-max", "host"],
    ["user.max_user_namespaces", undefined],
    ["acme.setting", undefined],
  ])("%s is one of %s", (name, namespace) => {
    expect(sysctlNamespace(name)).toBe(namespace);
  });
});
