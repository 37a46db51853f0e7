/**
 * The keys of a compose file and what may stand at them, by the specification: <https://docs.docker.com/reference/compose-file/>,
 * <https://github.com/compose-spec/compose-spec/blob/main/schema/compose-spec.json>.
 */
import {
  anyMap,
  either,
  type Form,
  flag,
  integer,
  keyed,
  like,
  list,
  mapOf,
  namedMap,
  number,
  oneOf,
  text,
} from "./form.ts";

const numeric = either(number, text);
const whole = either(integer, text);
const strings = list(text);
const stringOrList = either(text, strings);
/** `NAME: value` or `NAME=value`. */
const pairs = either(strings, mapOf({ scalars: ["string", "number", "boolean"] }));
const options = mapOf(numeric);
const hosts = either(strings, mapOf(stringOrList));

const external = either(flag, text, keyed("external", { name: text }));

const blkioLimits = list(keyed("a limit of block devices", { path: text, rate: whole }));

const hook = keyed(
  "a hook",
  { command: stringOrList, user: text, privileged: flag, working_dir: text, environment: pairs },
  { required: ["command"] },
);

const deviceRequests = list(
  keyed(
    "a device request",
    { capabilities: strings, count: whole, device_ids: strings, driver: text, options: pairs },
    { required: ["capabilities"] },
  ),
);

/** The same of a service's `gpus`, where the capability goes without saying. */
const gpus = either(
  oneOf("all"),
  list(
    keyed("a device request", {
      capabilities: strings,
      count: whole,
      device_ids: strings,
      driver: text,
      options: pairs,
    }),
  ),
);

const grants = list(
  either(text, keyed("a grant", { source: text, target: text, uid: text, gid: text, mode: numeric })),
);

/** As compose's schema has it: the word may stand anywhere. */
const pullPolicy = like(
  /always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:\d+[wdhms])+/,
  "always, never, missing, if_not_present, build, refresh, daily, weekly or every_<duration>",
);

const ulimits = mapOf(either(whole, keyed("a limit", { hard: whole, soft: whole }, { required: ["soft", "hard"] })));

const build = either(
  text,
  keyed("build", {
    context: text,
    dockerfile: text,
    dockerfile_inline: text,
    entitlements: strings,
    args: pairs,
    ssh: pairs,
    labels: pairs,
    cache_from: strings,
    cache_to: strings,
    no_cache: flag,
    no_cache_filter: stringOrList,
    additional_contexts: pairs,
    network: text,
    provenance: either(flag, text),
    sbom: either(flag, text),
    pull: flag,
    target: text,
    shm_size: whole,
    extra_hosts: hosts,
    isolation: text,
    privileged: flag,
    secrets: grants,
    tags: strings,
    ulimits,
    platforms: strings,
  }),
);

const rollout = (noun: string): Form =>
  keyed(noun, {
    parallelism: whole,
    delay: text,
    failure_action: text,
    monitor: text,
    max_failure_ratio: numeric,
    order: oneOf("start-first", "stop-first"),
  });

const genericResources = list(
  keyed("a generic resource", {
    discrete_resource_spec: keyed("discrete_resource_spec", { kind: text, value: numeric }),
  }),
);

const deploy = keyed("deploy", {
  mode: text,
  endpoint_mode: text,
  replicas: whole,
  labels: pairs,
  rollback_config: rollout("rollback_config"),
  update_config: rollout("update_config"),
  resources: keyed("resources", {
    limits: keyed("limits", { cpus: numeric, memory: text, pids: whole }),
    reservations: keyed("reservations", {
      cpus: numeric,
      memory: text,
      generic_resources: genericResources,
      devices: deviceRequests,
    }),
  }),
  restart_policy: keyed("restart_policy", { condition: text, delay: text, max_attempts: whole, window: text }),
  placement: keyed("placement", {
    constraints: strings,
    preferences: list(keyed("a preference", { spread: text })),
    max_replicas_per_node: whole,
  }),
});

const dependencies = either(
  strings,
  namedMap(
    keyed(
      "a dependency",
      {
        restart: flag,
        required: { scalars: ["boolean"] },
        condition: oneOf("service_started", "service_healthy", "service_completed_successfully"),
      },
      { required: ["condition"] },
    ),
  ),
);

const healthcheck = keyed("healthcheck", {
  disable: flag,
  interval: text,
  retries: numeric,
  test: stringOrList,
  timeout: text,
  start_period: text,
  start_interval: text,
});

const attachments = either(
  strings,
  namedMap(
    keyed("a service's network", {
      aliases: strings,
      interface_name: text,
      ipv4_address: text,
      ipv6_address: text,
      link_local_ips: strings,
      mac_address: text,
      driver_opts: options,
      priority: number,
      gw_priority: number,
    }),
  ),
);

const ports = list(
  either(
    number,
    text,
    keyed("a port", {
      name: text,
      mode: text,
      host_ip: text,
      target: whole,
      published: whole,
      protocol: text,
      app_protocol: text,
    }),
  ),
);

const volumes = list(
  either(
    text,
    keyed(
      "a volume of a service",
      {
        type: oneOf("bind", "volume", "tmpfs", "cluster", "npipe", "image"),
        source: text,
        target: text,
        read_only: flag,
        consistency: text,
        bind: keyed("bind", {
          propagation: text,
          create_host_path: flag,
          recursive: oneOf("enabled", "disabled", "writable", "readonly"),
          selinux: oneOf("z", "Z"),
        }),
        volume: keyed("volume", { labels: pairs, nocopy: flag, subpath: text }),
        tmpfs: keyed("tmpfs", { size: whole, mode: numeric }),
        image: keyed("image", { subpath: text }),
      },
      { required: ["type"] },
    ),
  ),
);

const develop = keyed("develop", {
  watch: list(
    keyed(
      "a watch",
      {
        ignore: stringOrList,
        include: stringOrList,
        path: text,
        action: oneOf("rebuild", "sync", "restart", "sync+restart", "sync+exec"),
        target: text,
        exec: hook,
        initial_sync: flag,
      },
      { required: ["path", "action"] },
    ),
  ),
});

const service = keyed(
  "a service",
  {
    annotations: pairs,
    attach: flag,
    blkio_config: keyed("blkio_config", {
      device_read_bps: blkioLimits,
      device_read_iops: blkioLimits,
      device_write_bps: blkioLimits,
      device_write_iops: blkioLimits,
      weight: whole,
      weight_device: list(keyed("a weight of a block device", { path: text, weight: whole })),
    }),
    build,
    cap_add: strings,
    cap_drop: strings,
    cgroup: oneOf("host", "private"),
    cgroup_parent: text,
    command: stringOrList,
    configs: grants,
    container_name: text,
    cpu_count: whole,
    cpu_percent: whole,
    cpu_period: numeric,
    cpu_quota: numeric,
    cpu_rt_period: numeric,
    cpu_rt_runtime: numeric,
    cpu_shares: numeric,
    cpus: numeric,
    cpuset: text,
    credential_spec: keyed("credential_spec", { config: text, file: text, registry: text }),
    depends_on: dependencies,
    deploy,
    develop,
    device_cgroup_rules: strings,
    devices: list(
      either(text, keyed("a device", { source: text, target: text, permissions: text }, { required: ["source"] })),
    ),
    dns: stringOrList,
    dns_opt: strings,
    dns_search: stringOrList,
    domainname: text,
    entrypoint: stringOrList,
    env_file: either(
      text,
      list(either(text, keyed("an env_file", { path: text, format: text, required: flag }, { required: ["path"] }))),
    ),
    environment: pairs,
    expose: list(numeric),
    extends: either(text, keyed("extends", { service: text, file: text }, { required: ["service"] })),
    external_links: strings,
    extra_hosts: hosts,
    gpus,
    group_add: list(numeric),
    healthcheck,
    hostname: text,
    image: text,
    init: flag,
    ipc: text,
    isolation: text,
    label_file: stringOrList,
    labels: pairs,
    links: strings,
    logging: keyed("logging", { driver: text, options }),
    mac_address: text,
    mem_limit: numeric,
    mem_reservation: whole,
    mem_swappiness: whole,
    memswap_limit: numeric,
    models: either(strings, namedMap(keyed("a service's model", { endpoint_var: text, model_var: text }))),
    network_mode: text,
    networks: attachments,
    oom_kill_disable: flag,
    oom_score_adj: whole,
    pid: text,
    pids_limit: numeric,
    platform: text,
    ports,
    post_start: list(hook),
    pre_stop: list(hook),
    privileged: flag,
    profiles: strings,
    provider: keyed(
      "provider",
      {
        type: text,
        options: mapOf(
          either({ scalars: ["string", "number", "boolean"] }, list({ scalars: ["string", "number", "boolean"] })),
        ),
      },
      { required: ["type"] },
    ),
    pull_policy: pullPolicy,
    pull_refresh_after: text,
    read_only: flag,
    restart: text,
    runtime: text,
    scale: whole,
    secrets: grants,
    security_opt: strings,
    shm_size: numeric,
    stdin_open: flag,
    stop_grace_period: text,
    stop_signal: text,
    storage_opt: anyMap,
    sysctls: pairs,
    tmpfs: stringOrList,
    tty: flag,
    ulimits,
    use_api_socket: { scalars: ["boolean"] },
    user: text,
    userns_mode: text,
    uts: text,
    volumes,
    volumes_from: strings,
    working_dir: text,
  },
  {
    // Of the formats 1 to 3: <https://docs.docker.com/reference/compose-file/legacy-versions/>.
    replaced: {
      dockerfile: "`dockerfile` under `build`",
      log_driver: "`driver` under `logging`",
      log_opt: "`options` under `logging`",
      net: "`network_mode`",
      volume_driver: "`driver` of the volume",
    },
  },
);

const network = keyed("a network", {
  name: text,
  driver: text,
  driver_opts: options,
  ipam: keyed("ipam", {
    driver: text,
    config: list(
      keyed("an address range", { subnet: text, ip_range: text, gateway: text, aux_addresses: mapOf(text) }),
    ),
    options: mapOf(text),
  }),
  external,
  internal: flag,
  enable_ipv4: flag,
  enable_ipv6: flag,
  attachable: flag,
  labels: pairs,
});

const volume = keyed("a volume", { name: text, driver: text, driver_opts: options, external, labels: pairs });

const secret = keyed("a secret", {
  name: text,
  environment: text,
  file: text,
  external,
  labels: pairs,
  driver: text,
  driver_opts: options,
  template_driver: text,
});

const config = keyed("a config", {
  name: text,
  content: text,
  environment: text,
  file: text,
  external,
  labels: pairs,
  template_driver: text,
});

const model = keyed(
  "a model",
  { name: text, model: text, context_size: integer, runtime_flags: strings },
  { required: ["model"] },
);

const project = keyed("a compose file", {
  version: text,
  name: text,
  include: list(
    either(text, keyed("an include", { path: stringOrList, env_file: stringOrList, project_directory: text })),
  ),
  services: namedMap(service),
  models: namedMap(model),
  networks: namedMap(network),
  volumes: namedMap(volume),
  secrets: namedMap(secret),
  configs: namedMap(config),
});

/** The keys of a service, and those of a whole file. */
export const { map: serviceForm } = service;
export const { map: projectForm } = project;
