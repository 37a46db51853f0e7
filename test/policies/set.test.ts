import { directiveCatalogue } from "@secpolicy/core";
import { catalogue, loadPolicies } from "@secpolicy/policies";
import { policies } from "@secpolicy/policies/all";
import { pages } from "@secpolicy/policies/pages";
import { describe, expect, it } from "vitest";
import { readPeerCatalogue } from "../../tools/generate/catalogue.ts";
import { readWorkspace } from "../../tools/generate/workspace.ts";
import { shortcomings } from "./requirements.ts";

const root = process.cwd();
const { folders, problems } = await readWorkspace(root);
const peers = readPeerCatalogue(root);

describe("the set of policies", () => {
  it("has only folders that are complete", () => {
    expect(problems).toEqual([]);
  });

  it("is registered as its folders say, under unique ids", () => {
    const ids = folders.map(({ id }) => id);
    expect(policies.map(({ id }) => id)).toEqual(ids);
    expect(catalogue.map(({ id }) => id)).toEqual(ids);
    expect([...pages.keys()]).toEqual(ids);
    const all = [...ids, ...directiveCatalogue.map(({ id }) => id)];
    expect(new Set(all).size).toBe(all.length);
  });

  it("loads the policies of one kind alone", async () => {
    const loaded = await loadPolicies("compose");
    expect(loaded).toEqual(policies.filter(({ id }) => id.startsWith("compose/")));
  });

  it("says nothing in a page that only its source understands", () => {
    expect([...pages.values()].filter((page) => page.includes("<!--"))).toEqual([]);
  });
});

describe("every policy owes its readers", () => {
  for (const folder of folders) {
    it(`what ${folder.id} gives them`, () => {
      expect(shortcomings(root, folder, peers)).toEqual([]);
    });
  }
});
