import {
  type DockerfileStage,
  definePolicy,
  type Finding,
  type Fix,
  fileName,
  knownValue,
  replace,
} from "@secpolicy/core";

export default definePolicy({
  on: "dockerfile.stage",
  meta: {
    title: "STOPSIGNAL at which the program does not end in order",
    severity: "low",
    severityReason: "Containers stop, but with broken connections or only after the time to stop is over.",
    presets: ["strict"],
    remediation: "Write `STOPSIGNAL SIGQUIT` for nginx and `STOPSIGNAL SIGRTMIN+3` for systemd.",
    references: [
      "https://nginx.org/en/docs/control.html",
      "https://www.freedesktop.org/software/systemd/man/latest/systemd.html#Signals",
      "https://docs.docker.com/reference/dockerfile/#stopsignal",
    ],
    frameworks: [],
    aliases: ["tally:prefer-nginx-sigquit", "tally:prefer-systemd-sigrtmin-plus-3"],
    since: "0.1.0",
  },
  *check(stage) {
    const { isFinal, stoppedBy } = stage;
    const wanted = wantedBy(stage);
    if (!isFinal || wanted === undefined || stoppedBy?.known !== true || stoppedBy.value === wanted.signal) return;
    yield report(stage, stoppedBy.value, wanted);
  },
});

interface Wanted {
  readonly program: string;
  readonly signal: string;
  readonly otherwise: string;
}

function wantedBy({ start, base, command, entrypoint }: DockerfileStage): Wanted | undefined {
  const path = knownValue(start?.items[0]);
  const isNginx = path !== undefined && /^(?:nginx|openresty)$/.test(fileName(path));
  const isInherited = command === undefined && entrypoint === undefined && base.image?.path === "nginx";
  if (isNginx || isInherited) {
    return { program: "nginx", signal: "SIGQUIT", otherwise: "drops the requests that it is answering" };
  }
  // On Alpine init is BusyBox's.
  const isAlpine = base.image?.path === "alpine" || /alpine/.test(base.image?.tag ?? "");
  const isSystemd = path !== undefined && /^(?:\/usr)?\/(?:lib\/systemd\/systemd|sbin\/init)$/.test(path);
  if (!isSystemd || isAlpine || (path.endsWith("/sbin/init") && hasOldInit(base))) return undefined;
  return { program: "systemd", signal: "SIGRTMIN+3", otherwise: "goes on, until it is killed with all its services" };
}

/** Releases before systemd, whose init is another program. */
function hasOldInit({ image }: DockerfileStage["base"]): boolean {
  return (
    /^(?:[4-7]\b|1[0-4]\.|lucid|precise|trusty|squeeze|wheezy|centos[56])/.test(image?.tag ?? "") &&
    !/^7/.test(image?.path === "centos" ? (image.tag ?? "") : "")
  );
}

function report({ stopSignal, start, from }: DockerfileStage, signal: string, wanted: Wanted): Finding {
  const said = stopSignal?.args[0];
  const fix: Fix | undefined =
    said === undefined
      ? undefined
      : { title: `Stop with ${wanted.signal}`, safe: false, edits: [replace(said, wanted.signal)] };
  const cause = said === undefined ? "without STOPSIGNAL it gets" : "it gets";
  return {
    at: said ?? start?.items[0] ?? from,
    message: `${wanted.program} ends in order at ${wanted.signal}; ${cause} ${signal}, at which it ${wanted.otherwise}.`,
    fix,
  };
}
