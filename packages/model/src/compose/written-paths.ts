/** Where programs of well-known images must write to start, and whether a service lets them. */
import type { List, Scalar } from "../scalar.ts";
import type { ComposeImage, ComposeMount, ComposeTmpfs } from "./model.ts";

interface Writing {
  readonly paths: readonly string[];
  /** The folder of its configuration: what is mounted there may move them. */
  readonly config: string;
}

const DATABASE: Writing = { paths: ["/run/mysqld", "/tmp"], config: "/etc/mysql" };

/** Beyond the volumes that the image declares. By the images' pages: <https://hub.docker.com/_/nginx>, … */
const WRITING: ReadonlyMap<string, Writing> = new Map([
  ["docker.io/library/nginx", { paths: ["/var/cache/nginx", "/run"], config: "/etc/nginx" }],
  ["docker.io/nginxinc/nginx-unprivileged", { paths: ["/tmp"], config: "/etc/nginx" }],
  ["docker.io/library/httpd", { paths: ["/usr/local/apache2/logs"], config: "/usr/local/apache2/conf" }],
  ["docker.io/library/postgres", { paths: ["/run/postgresql"], config: "/etc/postgresql" }],
  ["docker.io/library/mysql", DATABASE],
  ["docker.io/library/mariadb", DATABASE],
]);

export interface Writable {
  readonly image: ComposeImage | undefined;
  readonly command: List<Scalar<string>> | undefined;
  readonly entrypoint: List<Scalar<string>> | undefined;
  readonly volumes: List<ComposeMount>;
  readonly tmpfs: List<ComposeTmpfs>;
}

/** Paths of the root file system that the program must write to. None where another command may change what it writes. */
export function writtenPaths(service: Writable): readonly string[] {
  const { image, command, entrypoint, volumes, tmpfs } = service;
  const writing = image?.isBuilt === false ? WRITING.get(image.repository ?? "") : undefined;
  if (writing === undefined) return [];
  if (command !== undefined || entrypoint !== undefined || volumes.open || tmpfs.open) return [];
  const targets: string[] = [];
  for (const { target } of [...volumes.items, ...tmpfs.items]) {
    if (!target.known) return [];
    targets.push(target.value.replace(/^\/var\/run(?=\/|$)/, "/run"));
  }
  if (targets.some((target) => isWithin(target, writing.config))) return [];
  return writing.paths.filter((path) => !targets.some((target) => isWithin(path, target)));
}

function isWithin(path: string, folder: string): boolean {
  return `${path}/`.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
