/**
 * Flags of the control plane's programs, in the pods that kubeadm and others write for them.
 * https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/ and its neighbours,
 * https://etcd.io/docs/v3.6/op-guide/configuration/
 */
import type { Located } from "../source.ts";
import type { KubernetesContainer } from "./model.ts";

type Program = "kube-apiserver" | "kube-controller-manager" | "kube-scheduler" | "etcd";

/** `range` is the word with the flag, or the container's name where the flag is missing. */
export interface ControlPlaneFlag extends Located {
  readonly program: Program;
  /** As written, or as it should be: `--profiling=false`. */
  readonly text: string;
  /** What it brings about, to stand behind "so". */
  readonly consequence: string;
}

type Open = readonly [flag: string, bad: RegExp, consequence: string];

const ANY = /./;
const ALL_DOORS = "it lets in whoever reaches it";

/** Values that open the cluster, by program. */
const open: Readonly<Record<Program, readonly Open[]>> = {
  "kube-apiserver": [
    ["authorization-mode", /\bAlwaysAllow\b/, "everybody who has logged in may do everything"],
    ["enable-admission-plugins", /\bAlwaysAdmit\b/, "no request is checked"],
    ["disable-admission-plugins", /\bServiceAccount\b/, "pods run without the account that they are given"],
    ["disable-admission-plugins", /\bNamespaceLifecycle\b/, "objects are made in namespaces that end"],
    ["disable-admission-plugins", /\bNodeRestriction\b/, "each node may change all others and their pods"],
    ["basic-auth-file", ANY, "passwords stand in a file and are never taken back without a restart"],
    ["token-auth-file", ANY, "tokens stand in a file, never end and are never taken back without a restart"],
    ["insecure-bind-address", ANY, ALL_DOORS],
    ["insecure-port", /^(?!0$)/, ALL_DOORS],
    ["secure-port", /^0$/, "nothing listens with TLS"],
    ["kubelet-https", /^false$/, "logs and commands travel to the nodes in the clear"],
    ["service-account-lookup", /^false$/, "tokens of accounts that are gone go on working"],
    ["tls-cipher-suites", /_(?:CBC|RC4|3DES)_|\bTLS_RSA_/, "it takes ciphers that are known to be weak"],
  ],
  "kube-controller-manager": [
    ["use-service-account-credentials", /^false$/, "each controller has the rights of all of them"],
    ["feature-gates", /\bRotateKubeletServerCertificate=false\b/, "certificates of nodes are not renewed"],
  ],
  "kube-scheduler": [],
  etcd: [
    ["auto-tls", /^true$/, "clients can't tell who answers"],
    ["peer-auto-tls", /^true$/, "members can't tell who answers"],
    ["client-cert-auth", /^false$/, "whoever reaches it reads and writes every Secret"],
    ["peer-client-cert-auth", /^false$/, "whoever reaches it becomes a member"],
  ],
};

type Wanted = readonly [flag: string, good: RegExp, text: string];

const file = (flag: string): Wanted => [flag, ANY, `--${flag}`];

/** What a hardened control plane says, by program. */
const wanted: Readonly<Record<Program, readonly Wanted[]>> = {
  "kube-apiserver": [
    ["anonymous-auth", /^false$/, "--anonymous-auth=false"],
    ["authorization-mode", /\bNode\b.*\bRBAC\b|\bRBAC\b.*\bNode\b/, "--authorization-mode=Node,RBAC"],
    ["enable-admission-plugins", /\bNodeRestriction\b/, "--enable-admission-plugins=NodeRestriction"],
    ["profiling", /^false$/, "--profiling=false"],
    ["audit-log-maxage", /^(?:[3-9]\d|\d{3,})$/, "--audit-log-maxage=30"],
    ["audit-log-maxbackup", /^\d{2,}$/, "--audit-log-maxbackup=10"],
    ["audit-log-maxsize", /^\d{3,}$/, "--audit-log-maxsize=100"],
    ["service-account-extend-token-expiration", /^false$/, "--service-account-extend-token-expiration=false"],
    ...["audit-log-path", "audit-policy-file", "client-ca-file", "encryption-provider-config"].map(file),
    ...["etcd-cafile", "etcd-certfile", "etcd-keyfile", "kubelet-certificate-authority"].map(file),
    ...["kubelet-client-certificate", "kubelet-client-key", "service-account-key-file"].map(file),
    ...["tls-cert-file", "tls-private-key-file"].map(file),
  ],
  "kube-controller-manager": [
    ["profiling", /^false$/, "--profiling=false"],
    ["bind-address", /^(?:127\.|::1$|localhost$)/, "--bind-address=127.0.0.1"],
    ["use-service-account-credentials", /^true$/, "--use-service-account-credentials=true"],
    ...["root-ca-file", "service-account-private-key-file"].map(file),
  ],
  "kube-scheduler": [
    ["profiling", /^false$/, "--profiling=false"],
    ["bind-address", /^(?:127\.|::1$|localhost$)/, "--bind-address=127.0.0.1"],
  ],
  etcd: [
    ["client-cert-auth", /^true$/, "--client-cert-auth=true"],
    ["peer-client-cert-auth", /^true$/, "--peer-client-cert-auth=true"],
    ...["cert-file", "key-file", "peer-cert-file", "peer-key-file"].map(file),
  ],
};

interface Flag extends Located {
  readonly name: string;
  readonly value: string;
  readonly text: string;
}

/** Flags that open the cluster; none where the container runs another program. */
export function openFlagsOf(container: KubernetesContainer): readonly ControlPlaneFlag[] {
  const program = programOf(container);
  if (program === undefined) return [];
  const flags = flagsOf(container);
  return open[program].flatMap(([name, bad, consequence]) => {
    const flag = flags.find((one) => one.name === name && bad.test(one.value));
    if (flag === undefined) return [];
    return [{ source: flag.source, range: flag.range, program, text: flag.text, consequence }];
  });
}

/** The flag by which an API server trusts the same authority for etcd as for its own clients, all of which etcd then lets in. */
export function sharedAuthorityOf(container: KubernetesContainer): ControlPlaneFlag | undefined {
  const program = programOf(container);
  if (program !== "kube-apiserver") return undefined;
  const flags = flagsOf(container);
  const clients = flags.find(({ name }) => name === "client-ca-file");
  const etcd = flags.find(({ name }) => name === "etcd-cafile");
  if (clients === undefined || etcd === undefined || clients.value !== etcd.value) return undefined;
  const { source, range, text } = etcd;
  return { source, range, program, text, consequence: "etcd lets in whoever has a certificate of the cluster" };
}

export interface MissingFlags {
  readonly program: Program;
  /** As they should be: `--profiling=false`. */
  readonly texts: readonly string[];
}

/** What a hardened control plane would say and this one does not. Nothing where flags may come from elsewhere. */
export function missingFlagsOf(container: KubernetesContainer): MissingFlags | undefined {
  const program = programOf(container);
  const flags = flagsOf(container);
  if (program === undefined || container.pod.isPatch || container.words.some(({ known }) => !known)) return undefined;
  if (flags.some(({ name }) => name === "config" || name === "config-file")) return undefined;
  const texts = wanted[program].flatMap(([name, good, text]) =>
    flags.some((flag) => flag.name === name && good.test(flag.value)) ? [] : [text],
  );
  return texts.length === 0 ? undefined : { program, texts };
}

const PROGRAM = /(?:^|\/)(kube-apiserver|kube-controller-manager|kube-scheduler|etcd)$/;

function programOf({ words: [first] }: KubernetesContainer): Program | undefined {
  const name = first?.known === true ? PROGRAM.exec(first.value)?.[1] : undefined;
  return programs.find((program) => program === name);
}

const programs: readonly Program[] = ["kube-apiserver", "kube-controller-manager", "kube-scheduler", "etcd"];

/** A flag without a value is switched on, unless the next word is its value. */
function flagsOf({ words }: KubernetesContainer): readonly Flag[] {
  const flags: Flag[] = [];
  for (const [index, word] of words.entries()) {
    const match = word.known ? /^--?([\w-]+)(?:=(.*))?$/s.exec(word.value) : null;
    if (!word.known || match === null) continue;
    const next = words[index + 1];
    const value = match[2] ?? (next?.known === true && !next.value.startsWith("-") ? next.value : "true");
    flags.push({ source: word.source, range: word.range, name: match[1] ?? "", value, text: word.value });
  }
  return flags;
}
