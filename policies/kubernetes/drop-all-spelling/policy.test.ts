import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.generated.ts";

/** A pod with lines of its spec and of its only container. */
const pod = (spec: string, container = ""): string =>
  `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
    - name: app
      image: app:1
${container}`;

testPolicy(
  policy,
  {
    reports: {
      "the word in small letters": {
        files: { "manifest.yaml": pod("", "      securityContext: { capabilities: { drop: [«all»] } }\n") },
        message: 'drops "all"',
      },
      "the word in mixed letters, among others": pod(
        "",
        "      securityContext: { capabilities: { drop: [NET_RAW, «All»] } }\n",
      ),
    },
    silent: {
      "capital letters": pod("", "      securityContext: { capabilities: { drop: [ALL] } }\n"),
      both: pod("", "      securityContext: { capabilities: { drop: [all, ALL] } }\n"),
      "a list that may hold it": pod(
        "",
        "      securityContext: { capabilities: { drop: [all, '{{ .Values.drop }}'] } }\n",
      ),
      "other names": pod("", "      securityContext: { capabilities: { drop: [net_raw] } }\n"),
      "what is added": pod("", "      securityContext: { capabilities: { add: [all] } }\n"),
    },
    fixes: {
      "writes it in capital letters": {
        before: pod("", "      securityContext: { capabilities: { drop: [«all»] } }\n"),
        after: pod("", "      securityContext: { capabilities: { drop: [ALL] } }\n"),
      },
    },
  },
  { describe, it },
);
