/** Files → outcomes, with charts and kustomizations judged as programs of the user's render them. */
import { buildProject, judgeFor, limitsOf, metasOf, type NamedPolicy } from "@secpolicy/core";
import { loadPolicies } from "@secpolicy/policies";
import type { JudgedFiles, JudgeFilesInput } from "./judge-files.ts";

export interface JudgeRenderedInput extends Pick<JudgeFilesInput, "files" | "config" | "prefix" | "inline" | "now"> {
  /** Where the programs run. */
  readonly cwd: string;
}

/** Nobody knows what else the programs read, so nothing is taken over from earlier runs. */
export async function judgeRendered(input: JudgeRenderedInput): Promise<Omit<JudgedFiles, "loaded"> & Rendered> {
  const { files, config, prefix, inline, now, cwd } = input;
  const { renderAll } = await import("@secpolicy/project/render");
  const { documents, ...found } = await files.load();
  const loaded = await renderAll({
    loaded: { ...found, documents: documents.flatMap(({ document }) => document ?? []) },
    paths: files.paths,
    cwd,
    settings: config.settings,
    read: (path) => files.source(path)?.text,
  });
  const policies: NamedPolicy[] = [...config.plugins];
  for (const kind of new Set(loaded.documents.map((document) => document.kind))) {
    policies.push(...(await loadPolicies(kind)));
  }
  const { catalogue, settingsFor, settings } = config;
  const project = buildProject(loaded.documents, settings);
  const selection = { policies, catalogue, settingsFor };
  const judge = judgeFor({
    loaded,
    selection,
    project,
    waivers: { inline },
    now,
    prefix,
    limits: limitsOf(config.settings),
  });
  return { outcomes: loaded.documents.map(judge), loaded, metas: metasOf(policies) };
}

interface Rendered {
  readonly loaded: Pick<JudgedFiles["loaded"], "files" | "failures" | "otherFiles">;
}
