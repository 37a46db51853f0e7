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
      "a capability of the default set, at the word": {
        files: {
          "manifest.yaml": pod("", "      securityContext: { capabilities: { add: [«CHOWN», NET_BIND_SERVICE] } }\n"),
        },
        message: 'Container "app" adds the capability CHOWN',
      },
      "one beside a drop of all": pod(
        "",
        "      securityContext: { capabilities: { drop: [ALL], add: [«SETUID», «SETGID»] } }\n",
      ),
    },
    silent: {
      NET_BIND_SERVICE: pod("", "      securityContext: { capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] } }\n"),
      "one beyond the default set, which is another policy's matter": pod(
        "",
        "      securityContext: { capabilities: { add: [NET_ADMIN] } }\n",
      ),
      "a capability that a template fills in": pod(
        "",
        "      securityContext: { capabilities: { add: ['{{ .Values.cap }}'] } }\n",
      ),
      "what is dropped": pod("", "      securityContext: { capabilities: { drop: [CHOWN] } }\n"),
    },
  },
  { describe, it },
);
