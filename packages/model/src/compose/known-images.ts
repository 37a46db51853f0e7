/** Well-known images: what they are for, the ports they listen on, and what the engine must grant them. */

/**
 * `datastore`, `cache` and `broker` hold data for other services; `admin` shows or changes the state of others; `agent`
 * watches the host; `edge` takes requests from outside and passes them on.
 */
export type ImageRole = "admin" | "agent" | "broker" | "cache" | "datastore" | "edge";

export interface KnownImage {
  /** The product's name, for messages. */
  readonly title: string;
  readonly role: ImageRole;
  /** Ports in the container on which it answers clients and peers. */
  readonly ports: readonly number[];
  /** Capabilities that its documentation asks for beyond the engine's default set. */
  readonly capabilities: readonly string[];
  /** Those of them without which it does nothing; absent where its documentation does not tell. */
  readonly leastCapabilities: readonly string[] | undefined;
  /** Does the image itself have a health check? Absent where that is not known. */
  readonly hasHealthcheck: boolean | undefined;
}

type Row = readonly [title: string, role: ImageRole, ports: readonly number[], repositories: string, without?: string];

/** Repositories below docker.io unless they name a registry; the last column: official ones without a HEALTHCHECK. */
const ROWS: readonly Row[] = [
  [
    "PostgreSQL",
    "datastore",
    [5432],
    "postgis/postgis timescale/timescaledb timescale/timescaledb-ha pgvector/pgvector ankane/pgvector supabase/postgres bitnami/postgresql bitnamilegacy/postgresql",
    "library/postgres",
  ],
  [
    "MySQL",
    "datastore",
    [3306, 33060],
    "mysql/mysql-server percona/percona-server bitnami/mysql bitnamilegacy/mysql",
    "library/mysql",
  ],
  [
    "MariaDB",
    "datastore",
    [3306],
    "bitnami/mariadb bitnamilegacy/mariadb linuxserver/mariadb lscr.io/linuxserver/mariadb",
    "library/mariadb",
  ],
  [
    "MongoDB",
    "datastore",
    [27017, 27018, 27019],
    "mongodb/mongodb-community-server bitnami/mongodb bitnamilegacy/mongodb",
    "library/mongo",
  ],
  ["SQL Server", "datastore", [1433], "mcr.microsoft.com/mssql/server mcr.microsoft.com/azure-sql-edge"],
  [
    "Oracle Database",
    "datastore",
    [1521],
    "gvenzl/oracle-xe gvenzl/oracle-free container-registry.oracle.com/database/free container-registry.oracle.com/database/express",
  ],
  [
    "Elasticsearch",
    "datastore",
    [9200, 9300],
    "library/elasticsearch docker.elastic.co/elasticsearch/elasticsearch bitnami/elasticsearch elastic/elasticsearch",
  ],
  ["OpenSearch", "datastore", [9200, 9300, 9600], "opensearchproject/opensearch"],
  [
    "ClickHouse",
    "datastore",
    [8123, 9000, 9009],
    "clickhouse/clickhouse-server yandex/clickhouse-server library/clickhouse bitnami/clickhouse",
  ],
  ["Cassandra", "datastore", [7000, 7001, 7199, 9042, 9160], "bitnami/cassandra", "library/cassandra"],
  ["ScyllaDB", "datastore", [9042, 7000, 10000], "scylladb/scylla"],
  ["CouchDB", "datastore", [5984, 4369], "bitnami/couchdb", "library/couchdb"],
  ["InfluxDB", "datastore", [8086, 8088], "bitnami/influxdb", "library/influxdb"],
  ["Neo4j", "datastore", [7473, 7474, 7687], "", "library/neo4j"],
  ["ArangoDB", "datastore", [8529], "library/arangodb arangodb/arangodb"],
  ["CockroachDB", "datastore", [8080, 26257], "cockroachdb/cockroach"],
  ["RethinkDB", "datastore", [8080, 28015, 29015], "library/rethinkdb"],
  ["Qdrant", "datastore", [6333, 6334], "qdrant/qdrant"],
  ["Weaviate", "datastore", [8080, 50051], "semitechnologies/weaviate cr.weaviate.io/semitechnologies/weaviate"],
  ["Milvus", "datastore", [9091, 19530], "milvusdb/milvus"],
  ["Chroma", "datastore", [8000], "chromadb/chroma ghcr.io/chroma-core/chroma"],
  ["Solr", "datastore", [8983], "", "library/solr"],
  ["etcd", "datastore", [2379, 2380], "quay.io/coreos/etcd gcr.io/etcd-development/etcd bitnami/etcd"],
  [
    "Redis",
    "cache",
    [6379],
    "redis/redis-stack redis/redis-stack-server bitnami/redis bitnamilegacy/redis redislabs/redis",
    "library/redis",
  ],
  ["Valkey", "cache", [6379], "valkey/valkey bitnami/valkey"],
  ["KeyDB", "cache", [6379], "eqalpha/keydb"],
  ["Dragonfly", "cache", [6379], "docker.dragonflydb.io/dragonflydb/dragonfly ghcr.io/dragonflydb/dragonfly"],
  ["Memcached", "cache", [11211], "bitnami/memcached", "library/memcached"],
  ["RabbitMQ", "broker", [4369, 5671, 5672, 15671, 15672, 25672], "bitnami/rabbitmq", "library/rabbitmq"],
  [
    "Kafka",
    "broker",
    [9092, 9093, 29092],
    "apache/kafka bitnami/kafka bitnamilegacy/kafka confluentinc/cp-kafka confluentinc/confluent-local wurstmeister/kafka",
  ],
  [
    "Redpanda",
    "broker",
    [9092, 9644, 19092],
    "redpandadata/redpanda docker.redpanda.com/redpandadata/redpanda vectorized/redpanda",
  ],
  [
    "ZooKeeper",
    "broker",
    [2181, 2888, 3888],
    "confluentinc/cp-zookeeper bitnami/zookeeper wurstmeister/zookeeper",
    "library/zookeeper",
  ],
  ["NATS", "broker", [4222, 6222, 8222], "", "library/nats"],
  ["ActiveMQ", "broker", [8161, 61616], "apache/activemq-classic apache/activemq-artemis rmohr/activemq"],
  ["Pulsar", "broker", [6650, 8080], "apachepulsar/pulsar"],
  ["phpMyAdmin", "admin", [80], "phpmyadmin/phpmyadmin", "library/phpmyadmin"],
  ["Adminer", "admin", [8080], "", "library/adminer"],
  ["pgAdmin", "admin", [80, 443, 5050], "dpage/pgadmin4"],
  ["mongo-express", "admin", [8081], "", "library/mongo-express"],
  ["Redis Commander", "admin", [8081], "rediscommander/redis-commander ghcr.io/joeferner/redis-commander"],
  ["Redis Insight", "admin", [5540, 8001], "redis/redisinsight redislabs/redisinsight"],
  ["Portainer", "admin", [8000, 9000, 9443], "portainer/portainer portainer/portainer-ce portainer/portainer-ee"],
  ["Dozzle", "admin", [8080], "amir20/dozzle"],
  ["Kafka UI", "admin", [8080], "provectuslabs/kafka-ui obsidiandynamics/kafdrop ghcr.io/kafbat/kafka-ui"],
  ["Elasticsearch head", "admin", [1358, 9100], "mobz/elasticsearch-head appbaseio/dejavu"],
  [
    "Docker socket proxy",
    "admin",
    [2375],
    "tecnativa/docker-socket-proxy ghcr.io/tecnativa/docker-socket-proxy lscr.io/linuxserver/socket-proxy linuxserver/socket-proxy wollomatic/socket-proxy",
  ],
  ["Docker Engine", "admin", [2375, 2376], "", "library/docker"],
  ["Falco", "agent", [8765], "falcosecurity/falco falcosecurity/falco-no-driver"],
  ["Tracee", "agent", [3366], "aquasec/tracee"],
  ["node exporter", "agent", [9100], "prom/node-exporter quay.io/prometheus/node-exporter"],
  [
    "cAdvisor",
    "agent",
    [8080],
    "google/cadvisor gcr.io/cadvisor/cadvisor gcr.io/google-containers/cadvisor ghcr.io/google/cadvisor zcube/cadvisor",
  ],
  ["Netdata", "agent", [19999], "netdata/netdata"],
  ["Datadog Agent", "agent", [8125, 8126], "datadog/agent gcr.io/datadoghq/agent public.ecr.aws/datadog/agent"],
  ["Telegraf", "agent", [8125], "library/telegraf"],
  ["Glances", "agent", [61208], "nicolargo/glances"],
  ["Beszel agent", "agent", [45876], "henrygd/beszel-agent ghcr.io/henrygd/beszel/beszel-agent"],
  ["Vector", "agent", [8686], "timberio/vector"],
  ["Alloy", "agent", [12345], "grafana/alloy grafana/agent"],
  [
    "nginx",
    "edge",
    [],
    "nginxinc/nginx-unprivileged jwilder/nginx-proxy nginxproxy/nginx-proxy jc21/nginx-proxy-manager bitnami/nginx linuxserver/swag lscr.io/linuxserver/swag",
    "library/nginx",
  ],
  ["Traefik", "edge", [], "", "library/traefik"],
  ["Caddy", "edge", [], "lucaslorentz/caddy-docker-proxy", "library/caddy"],
  ["HAProxy", "edge", [], "haproxytech/haproxy-alpine", "library/haproxy"],
  ["Apache HTTP Server", "edge", [], "", "library/httpd"],
  ["Envoy", "edge", [], "envoyproxy/envoy"],
  ["Kong", "edge", [], "library/kong kong/kong kong/kong-gateway"],
  ["APISIX", "edge", [], "apache/apisix"],
];

interface Needs {
  readonly least: readonly string[];
  /** On older or newer kernels, and for parts that are not always on. */
  readonly also: readonly string[];
}

/**
 * By the documentation of each: <https://falco.org/docs/setup/container/>,
 * <https://learn.netdata.cloud/docs/netdata-agent/installation/docker>,
 * <https://docs.datadoghq.com/security/workload_protection/setup/agent/docker/>,
 * <https://aquasecurity.github.io/tracee/v0.17/getting-started/installing/prerequisites>,
 * <https://github.com/prometheus/node_exporter#docker>.
 */
const CAPABILITIES: Readonly<Record<string, Needs>> = {
  Falco: { least: ["SYS_ADMIN", "SYS_RESOURCE", "SYS_PTRACE"], also: ["BPF", "PERFMON"] },
  Netdata: { least: ["SYS_PTRACE", "SYS_ADMIN"], also: [] },
  "Datadog Agent": {
    least: ["SYS_ADMIN", "SYS_RESOURCE", "SYS_PTRACE", "NET_ADMIN", "NET_BROADCAST", "NET_RAW", "IPC_LOCK", "CHOWN"],
    also: [],
  },
  Tracee: {
    least: ["BPF", "PERFMON", "SYS_RESOURCE", "SYS_PTRACE", "NET_ADMIN", "SETPCAP", "SYSLOG"],
    also: ["SYS_ADMIN", "IPC_LOCK"],
  },
  "node exporter": { least: [], also: ["SYS_TIME"] },
};

const HUB = "docker.io/";

/** Copies of the hub's official images under other registries. */
const MIRROR = /^(?:public\.ecr\.aws\/docker|mirror\.gcr\.io)\/library\//;

const byRepository: ReadonlyMap<string, KnownImage> = index();

function index(): ReadonlyMap<string, KnownImage> {
  const images = new Map<string, KnownImage>();
  for (const [title, role, ports, repositories, without] of ROWS) {
    const needs = CAPABILITIES[title];
    const capabilities = needs === undefined ? [] : [...needs.least, ...needs.also];
    const base = { title, role, ports, capabilities, leastCapabilities: needs?.least };
    for (const name of repositories.split(" ")) {
      if (name !== "") images.set(withRegistry(name), { ...base, hasHealthcheck: undefined });
    }
    if (without !== undefined) images.set(withRegistry(without), { ...base, hasHealthcheck: false });
  }
  return images;
}

function withRegistry(name: string): string {
  return /^[^/]+\.[^/]+\//.test(name) ? name : `${HUB}${name}`;
}

/** @param repository as `repositoryOf` gives it: `docker.io/library/postgres`. */
export function knownImage(repository: string): KnownImage | undefined {
  return byRepository.get(repository.replace(MIRROR, `${HUB}library/`));
}
