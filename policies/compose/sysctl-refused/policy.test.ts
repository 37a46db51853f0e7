import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a parameter of the whole host": {
        files: { "compose.yaml": "services:\n  es:\n    image: a\n    sysctls:\n      «vm.max_map_count»: 262144\n" },
        message: "a parameter of the whole host",
      },
      "parameters in a list":
        "services:\n  es:\n    image: a\n    sysctls: [net.core.somaxconn=1024, «fs.file-max»=100000, «kernel.core_pattern»=x]\n",
      "a parameter of the network on the host's network": {
        files: {
          "compose.yaml":
            "services:\n  vpn:\n    image: a\n    network_mode: host\n    sysctls: { «net.ipv4.ip_forward»: 1 }\n",
        },
        message: "network_mode: host",
      },
      "a parameter of shared memory in the host's namespace":
        "services:\n  db:\n    image: a\n    ipc: host\n    sysctls: { «kernel.shmmax»: 1 }\n",
      "a privileged container, which may set it no more than others":
        "services:\n  es:\n    image: a\n    privileged: true\n    sysctls: { «vm.swappiness»: 1 }\n",
    },
    silent: {
      "parameters that a container has for itself":
        "services:\n  a:\n    image: a\n    sysctls:\n      net.ipv4.ip_forward: 1\n      net.core.somaxconn: 1024\n      kernel.shmmax: 1\n      kernel.sem: 1\n      fs.mqueue.msg_max: 10\n      kernel.domainname: a\n",
      "parameters with slashes": "services:\n  a:\n    image: a\n    sysctls: [net/ipv4/conf/eth0.1/forwarding=1]\n",
      "a parameter that some kernels keep apart":
        "services:\n  a:\n    image: a\n    sysctls: { user.max_user_namespaces: 1 }\n",
      "a parameter that only a variable knows": "services:\n  a:\n    image: a\n    sysctls: ['${NAME}=1']\n",
      "a network mode that only a variable knows":
        "services:\n  a:\n    image: a\n    network_mode: ${MODE}\n    sysctls: { net.ipv4.ip_forward: 1 }\n",
      "the words in other places": "services:\n  a:\n    image: a\n    environment: { vm.max_map_count: 1 }\n",
    },
  },
  { describe, it },
);
