/** Variables that look like settings of a well-known image, and that nothing in it reads. */
import { is } from "../scalar.ts";
import type { Located } from "../source.ts";
import { scalarsIn } from "../yaml/access.ts";
import type { ComposeService } from "./model.ts";

/** `range` is the variable's name. */
export interface UnreadSetting extends Located {
  readonly name: string;
  /** What the image takes in its place. */
  readonly instead: string;
}

/** Variables by what is read instead of them. */
type Misread = Readonly<Record<string, string>>;

const POSTGRES: Misread = {
  POSTGRES_DB: "POSTGRES_DATABASE POSTGRES_DBNAME POSTGRES_DB_NAME POSTGRES_NAME",
  POSTGRES_PASSWORD: "POSTGRES_PASS POSTGRES_PWD POSTGRES_ROOT_PASSWORD",
  POSTGRES_USER: "POSTGRES_USERNAME POSTGRES_USER_NAME",
};

const MYSQL: Misread = {
  MYSQL_DATABASE: "MYSQL_DB MYSQL_DBNAME MYSQL_DB_NAME",
  MYSQL_PASSWORD: "MYSQL_PASS MYSQL_USER_PASSWORD",
  MYSQL_ROOT_PASSWORD: "MYSQL_ROOT_PASS MYSQL_ROOT_PWD",
  MYSQL_USER: "MYSQL_USERNAME MYSQL_USER_NAME",
};

const REDIS: Misread = {
  "`--requirepass` in the command": "REDIS_PASSWORD REDIS_PASS REDIS_PWD REDIS_REQUIREPASS REQUIREPASS VALKEY_PASSWORD",
};

/**
 * By the images' pages, <https://hub.docker.com/_/postgres> and so on, and by <https://falco.org/docs/setup/container/>, whose
 * settings are those of `falco.yaml`. Images that others build on these have scripts of their own and are not among them.
 */
const IMAGES: ReadonlyMap<string, Misread> = new Map([
  ["docker.io/library/postgres", POSTGRES],
  ["docker.io/postgis/postgis", POSTGRES],
  ["docker.io/pgvector/pgvector", POSTGRES],
  ["docker.io/library/mysql", MYSQL],
  [
    "docker.io/library/mariadb",
    {
      ...MYSQL,
      MARIADB_DATABASE: "MARIADB_DB MARIADB_DBNAME",
      MARIADB_PASSWORD: "MARIADB_PASS",
      MARIADB_ROOT_PASSWORD: "MARIADB_ROOT_PASS MARIADB_ROOT_PWD",
      MARIADB_USER: "MARIADB_USERNAME",
    },
  ],
  [
    "docker.io/library/mongo",
    {
      MONGO_INITDB_ROOT_PASSWORD:
        "MONGO_PASSWORD MONGO_PASS MONGO_ROOT_PASSWORD MONGO_INITDB_PASSWORD MONGODB_PASSWORD MONGODB_ROOT_PASSWORD",
      MONGO_INITDB_ROOT_USERNAME:
        "MONGO_USERNAME MONGO_USER MONGO_ROOT_USERNAME MONGO_INITDB_USERNAME MONGODB_USERNAME MONGODB_ROOT_USER",
    },
  ],
  ["docker.io/library/redis", REDIS],
  ["docker.io/valkey/valkey", REDIS],
  [
    "docker.io/falcosecurity/falco",
    {
      "`falco.yaml`, or `-o` in the command,": "FALCO_GRPC_ENABLED",
    },
  ],
]);

/** Scripts that the image runs when it starts for the first time; they may read any variable. */
const SCRIPTS = "/docker-entrypoint-initdb.d";

/** None where something of the project's own may read them: a command, a script, a health check. */
export function unreadSettingsOf(service: ComposeService): readonly UnreadSetting[] {
  const { image, build, command, entrypoint, environment, incomplete, volumes } = service;
  const misread = image?.isBuilt === false ? IMAGES.get(image.repository ?? "") : undefined;
  if (misread === undefined || build !== undefined || incomplete !== undefined) return [];
  if (command !== undefined || entrypoint !== undefined) return [];
  if (volumes.items.some(({ target }) => !target.known || target.value.startsWith(SCRIPTS))) return [];
  const unread: UnreadSetting[] = [];
  for (const [instead, words] of Object.entries(misread)) {
    const names = new Set(words.split(" "));
    // Who sets the right one, too, means the other for somebody else.
    if (environment.items.some(({ name }) => is(name, instead) !== false || is(name, `${instead}_FILE`) === true))
      continue;
    for (const { source, range, name } of environment.items) {
      if (!name.known || !names.has(name.value) || isNamedElsewhere(service, name.value)) continue;
      unread.push({ source, range, name: name.value, instead });
    }
  }
  return unread;
}

function isNamedElsewhere({ yaml }: ComposeService, name: string): boolean {
  return yaml.entries.some(
    ({ key, value }) => key.text !== "environment" && [...scalarsIn(value)].some(({ text }) => text.includes(name)),
  );
}
