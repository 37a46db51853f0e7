import { testPolicy } from "@secpolicy/tester";
import { describe, it } from "vitest";
import policy from "./policy.ts";

testPolicy(
  policy,
  {
    reports: {
      "a password in base64, at the value": {
        files: {
          "manifest.yaml": `apiVersion: v1
kind: Secret
metadata: { name: db }
data: { password: «aFQ3dnEyTHg5», username: c2hvcA== }
`,
        },
        message: 'Secret "db" holds a credential under password',
      },
      "one in plain text": `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData: { DB_PASSWORD: «hT7vq2Lx9» }
`,
      "a password in an address": `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData: { url: «postgres://shop:hT7vq2Lx9@db.internal/shop» }
`,
      "the login for a registry": `apiVersion: v1
kind: Secret
metadata: { name: db }
type: kubernetes.io/dockerconfigjson
data: { .dockerconfigjson: «eyJhdXRocyI6eyJyZWdpc3RyeS5leGFtcGxlIjp7ImF1dGgiOiJZMms2YUZRM2RuRXlUSGc1In19fQ==» }
`,
    },
    silent: {
      "a stand-in": `apiVersion: v1
kind: Secret
metadata: { name: db }
data: { password: Y2hhbmdlbWU= }
`,
      "values that a template fills in": `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData: { password: '{{ .Values.password }}' }
data: { token: '{{ .Values.token | b64enc }}' }
`,
      "what SOPS encrypted": `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData: { password: 'ENC[AES256_GCM,data:p7Qz,iv:x1==,tag:9a==,type:str]' }
`,
      "what stands for nothing": `apiVersion: v1
kind: Secret
metadata: { name: db }
data: { password: '' }
stringData: { username: shop, host: db.internal, port: '5432' }
`,
      "what kustomize or Flux fills in": `apiVersion: v1
kind: Secret
metadata: { name: db }
stringData: { password: '\${DB_PASSWORD}' }
`,
      "a certificate, which is public": `apiVersion: v1
kind: Secret
metadata: { name: db }
type: kubernetes.io/tls
data: { tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUIKLS0tLS1FTkQgQ0VSVElGSUNBVEUtLS0tLQo= }
`,
      "a login for nobody": `apiVersion: v1
kind: Secret
metadata: { name: db }
data: { .dockerconfigjson: eyJhdXRocyI6eyJyZWdpc3RyeS5leGFtcGxlIjp7ImF1dGgiOiIifX19 }
`,
      "a ConfigMap, which is another policy's matter": `apiVersion: v1
kind: ConfigMap
metadata: { name: db }
data: { password: hT7vq2Lx9 }
`,
      "a sealed one": `apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: db }
spec: { encryptedData: { password: AgBy3i4OJSWK+PiTySYZZA9rO43cGDEq } }
`,
    },
  },
  { describe, it },
);
