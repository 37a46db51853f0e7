import manifest from "../package.json" with { type: "json" };

export const version: string = manifest.version;

/** A hash of the code, which the build puts in its place: it tells builds of one version apart. */
declare const BUILD: string | undefined;

/** From its sources the program is another one after each edit, and nobody can tell. */
export const isBuilt: boolean = typeof BUILD === "string";

export const build: string = typeof BUILD === "string" ? BUILD : "sources";
