/** What lies where on a host that runs containers: the knowledge behind mounts of its paths. Paths are clean: no `//`, no `/` at the end. */

/** Sockets through which Docker, Podman, containerd and CRI-O are told what to run; `~` of rootless ones and of Docker Desktop. */
const SOCKET = /^(?:\/(?:var\/)?run\/(?:.*\/)?|~\/.*)(?:docker|podman|containerd|crio|cri-dockerd)\.sock$/;
const PIPE = /^\\\\\.\\pipe\\docker_engine$/i;
const SOCKET_FOLDER = /^\/(?:var\/)?run(?:\/(?:containerd|crio|podman|k3s|k3s\/containerd))?$/;

/** Is it a container engine's socket, or a folder in which one lies? */
export function engineSocketAt(path: string): "folder" | "socket" | undefined {
  if (SOCKET.test(path) || PIPE.test(path)) return "socket";
  return SOCKET_FOLDER.test(path) ? "folder" : undefined;
}

/** Folders with everything in them that root runs, loads or trusts. */
const TRUSTED =
  /^\/(?:etc|root(?:\/\.ssh)?|boot|bin|sbin|lib(?:32|64)?|usr(?:\/(?:local\/)?(?:s?bin|lib(?:32|64)?))?|proc|sys|var(?:\/(?:lib(?:\/(?:docker|containerd|kubelet|rancher))?|spool\/cron(?:\/.*)?))?)?$/;

/** Below /etc: jobs, accounts, services, the cluster's own pods, and what shells and linkers read. */
const TRUSTED_BELOW_ETC =
  /^\/etc\/(?:cron(?:tab|\..*)|passwd|shadow|group|sudoers(?:\.d)?|ssh|pam\.d|systemd|init\.d|profile(?:\.d)?|ld\.so\..*|kubernetes|docker|containerd)(?:\/.*)?$/;

/** Does root of the host run, load or trust what it finds there, so that whoever can write to it is root? */
export function isTrustedByRoot(path: string): boolean {
  return TRUSTED.test(path) || TRUSTED_BELOW_ETC.test(path);
}

const CONTENTS: ReadonlyMap<string, string> = new Map([
  ["/", "every file of the machine, those of other containers included"],
  ["/boot", "the kernel and how it is started"],
  ["/dev", "every disk and device"],
  ["/etc", "accounts, password hashes and keys"],
  ["/etc/kubernetes", "the cluster's certificates and keys"],
  ["/etc/shadow", "password hashes"],
  ["/home", "everybody's files and keys"],
  ["/lib", "the machine's programs"],
  ["/proc", "every process with its arguments"],
  ["/root", "root's files and keys"],
  ["/sys", "devices and the kernel's settings"],
  ["/usr", "the machine's programs"],
  ["/var", "data of all services"],
  ["/var/lib/containerd", "other containers' files"],
  ["/var/lib/docker", "other containers' files and environments"],
  ["/var/lib/kubelet", "secrets and tokens of every pod on the machine"],
]);

/** What is sensitive about a folder of the host, for messages; nothing for the rest. */
export function sensitiveContentsOf(path: string): string | undefined {
  return CONTENTS.get(path);
}
