/** The files of a run, each with what became of it. When one changes, only what was made of it is made again. */
import {
  type Kind,
  type KindModule,
  type LoadedFiles,
  loadKind,
  type ModelSettings,
  type Recognised,
  type Recognition,
  recognise,
  type Source,
} from "@secpolicy/core";
import { reasonOf } from "./disk/errors.ts";
import type { StampedFile, Unreadable } from "./disk/read.ts";
import type { StampNumbers } from "./disk/stamp.ts";
import { type Fate, type FileDocument, failed, type Subject, unknownFate } from "./fate.ts";
import { normalPath } from "./paths.ts";
import { IGNORED_BY_KINDS } from "./selection.ts";
import { Sources, type TextStore, withoutMark } from "./sources.ts";
import { type Take, Taking } from "./taking.ts";
import { Uses } from "./uses.ts";

type Content = Source | Unreadable;

interface Member {
  readonly subject: Subject;
  /** Nothing as long as nobody has asked. */
  content: Content | undefined;
  readonly read: () => StampedFile | Unreadable;
  look: Look | undefined;
}

interface Look {
  readonly fate: Fate;
  readonly uses: Uses;
}

/** Knows documents from an earlier run. Nothing for a file that has changed since, or that uses one that has. */
export type Recall = (subject: Subject) => FileDocument | undefined;

export interface LoadedDocuments extends Omit<LoadedFiles, "documents"> {
  readonly documents: readonly FileDocument[];
}

/** What was found out on the way to the files. */
export type Found = Pick<LoadedFiles, "files" | "failures" | "otherFiles">;

export class FileSet {
  readonly found: Found;
  readonly #members = new Map<string, Member>();
  readonly #modules = new Map<Kind, KindModule>();
  readonly #unloadable = new Map<Kind, string>();
  /** Files that are to be looked at. */
  readonly #unseen = new Set<string>();
  /** Files of which something else became since somebody asked for that. */
  readonly #news = new Set<string>();
  /** Before the first look there is nothing to forget, however many files come in. */
  #hasLooked = false;
  readonly #store: TextStore;
  readonly #sources: Sources;
  readonly #settings: ModelSettings;

  constructor(store: TextStore, settings: ModelSettings, found: Found = { files: [], failures: [], otherFiles: 0 }) {
    this.found = found;
    this.#store = store;
    this.#sources = new Sources(store);
    this.#settings = settings;
  }

  /** Takes the text for the file's, from now on. */
  take(subject: Subject, text: string): void {
    this.#forget(subject.path);
    const content = this.#sources.add(subject.path, withoutMark(text));
    this.#add({ subject, content, read: neverRead, look: undefined });
  }

  /** A file that is read when its text is asked for. */
  takeFile(subject: Subject, read: Member["read"]): void {
    this.#add({ subject, content: undefined, read, look: undefined });
  }

  /** The store must no longer have the file. */
  remove(path: string): void {
    this.#forget(path);
    this.#members.delete(path);
    this.#unseen.delete(path);
    this.#news.add(path);
  }

  /** Of every file, whatever became of it. */
  get paths(): readonly string[] {
    return [...this.#members.keys()];
  }

  get size(): number {
    return this.#members.size;
  }

  subject(path: string): Subject | undefined {
    return this.#members.get(path)?.subject;
  }

  /** The code of the kinds that were met so far. */
  get modules(): ReadonlyMap<Kind, KindModule> {
    return this.#modules;
  }

  /** A file that documents may use. */
  source(path: string): Source | undefined {
    const member = this.#members.get(normalPath(path));
    if (member === undefined) return this.#sources.read(path);
    const content = this.#contentOf(member);
    return isSource(content) ? content : undefined;
  }

  /** The stamp of a file's text; where that was not read, of what lies on the disk. Nothing for a text in memory. */
  stampOf(path: string): StampNumbers | undefined {
    return this.#sources.stampAt(path)?.numbers;
  }

  /** The stamp that a text will have for as long as nobody writes to its file. */
  lastingStampOf(source: Source): StampNumbers | undefined {
    const stamp = this.#sources.stampOf(source);
    return stamp?.isYoung === false ? stamp.numbers : undefined;
  }

  exists(path: string): boolean {
    return this.#store.exists(path);
  }

  isIgnored(path: string): boolean {
    return this.#sources.isIgnored(path);
  }

  /**
   * What became of every file. Bad files never make it fail: they are in `failures`. With `take`, no more documents are
   * still parsed at the end than are held at a time.
   */
  async load(recall: Recall = () => undefined, take?: Take): Promise<LoadedDocuments> {
    const parses: Member[] = [];
    for (const member of this.#membersAt(this.#unseen)) {
      const known = recall(member.subject);
      if (known === undefined) parses.push(member);
      else this.#see(member, { fate: { as: "document", made: known }, uses: known.uses });
    }
    await this.#lookAt(parses, take);
    return this.#result();
  }

  /**
   * What became of every file of which that has not been told yet, with all documents parsed; nothing for a file that is
   * gone.
   */
  async news(): Promise<ReadonlyMap<string, Fate | undefined>> {
    await this.#lookAt([...this.#membersAt(this.#unseen)], undefined);
    await this.#lookAt([...this.#membersAt(this.#news)].filter(isUnparsed), undefined);
    const news = new Map([...this.#news].map((path) => [path, this.#members.get(path)?.look?.fate]));
    this.#news.clear();
    return news;
  }

  /** Parses documents that are known from an earlier run only, or were let go. */
  async parse(paths: Iterable<string>, take?: Take): Promise<LoadedDocuments> {
    await this.#lookAt([...this.#membersAt(paths)], take);
    return this.#result();
  }

  #add(member: Member): void {
    const { path } = member.subject;
    this.#members.set(path, member);
    this.#unseen.add(path);
  }

  *#membersAt(paths: Iterable<string>): Iterable<Member> {
    for (const path of paths) {
      const member = this.#members.get(path);
      if (member !== undefined) yield member;
    }
  }

  #forget(path: string): void {
    const normal = normalPath(path);
    this.#sources.forget(normal);
    if (!this.#hasLooked) return;
    for (const member of this.#members.values()) {
      if (member.look?.uses.has(normal) !== true) continue;
      member.look = undefined;
      this.#unseen.add(member.subject.path);
    }
  }

  async #lookAt(members: readonly Member[], take: Take | undefined): Promise<void> {
    this.#hasLooked = true;
    const recognised = members.map((member) => ({ member, uses: new Uses() }));
    const wanted: { readonly member: Member; readonly uses: Uses; readonly as: Recognised }[] = [];
    for (const { member, uses } of recognised) {
      const result = this.#recognise(member, uses);
      if ("kind" in result) wanted.push({ member, uses, as: result });
      else this.#see(member, { fate: result, uses });
    }
    for (const kind of new Set(wanted.map((one) => one.as.kind))) await this.#loadModule(kind);
    const taking =
      take &&
      new Taking(
        take,
        wanted.map(({ member }) => this.#lengthOf(member)),
      );
    for (const { member, uses, as } of wanted) {
      const fate = this.#parse(member, as, uses);
      this.#see(member, { fate, uses });
      if (taking === undefined || fate.as !== "document") continue;
      if (await taking.isDoneWith(fate.made, this.#lengthOf(member))) this.#letGo(fate.made);
    }
  }

  #see(member: Member, look: Look): void {
    const { path } = member.subject;
    member.look = look;
    this.#unseen.delete(path);
    this.#news.add(path);
  }

  /** Models are also kept for as long as the sources that they were made of. */
  #letGo(made: FileDocument): void {
    made.document = undefined;
    const member = this.#members.get(made.path);
    const content = member?.content;
    if (member !== undefined && content !== undefined && isSource(content)) {
      member.content = this.#sources.add(made.path, content.text, this.#sources.stampOf(content));
    }
  }

  /** The kind, or what becomes of the file otherwise. */
  #recognise(member: Member, uses: Uses): Recognised | Fate {
    const { subject } = member;
    const content = this.#contentOf(member);
    const text = isSource(content) ? content.text : content.glimpse;
    uses.note(normalPath(subject.path), "text");
    const recognition = text === undefined ? undefined : this.#recognition(subject, text, uses);
    if (!isSource(content)) {
      // Unless it is of a kind that is judged, it is no concern of ours that a file can't be read.
      if (text !== undefined && recognition === undefined) return unknownFate(subject);
      const { message, start } = content;
      return failed(subject.path, { message, ...(start === undefined ? {} : { start }) });
    }
    if (recognition === undefined) return unknownFate(subject);
    return "skipped" in recognition ? { as: "skipped", reason: recognition.skipped } : recognition;
  }

  #recognition({ rootPath, root, kind }: Subject, text: string, uses: Uses): Recognition | undefined {
    if (kind === "ignore") return { skipped: IGNORED_BY_KINDS };
    if (kind !== undefined) return { kind };
    return recognise(rootPath, text, (other) => {
      const path = this.#store.pathOf(root, other);
      uses.note(path, "existence");
      return this.#store.exists(path);
    });
  }

  async #loadModule(kind: Kind): Promise<void> {
    if (this.#modules.has(kind)) return;
    try {
      this.#modules.set(kind, await loadKind(kind));
    } catch (error) {
      this.#unloadable.set(kind, `The code for ${kind} can't be loaded: ${reasonOf(error)}.`);
    }
  }

  #contentOf(member: Member): Content {
    if (member.content !== undefined) return member.content;
    const read = member.read();
    const { path } = member.subject;
    member.content = "text" in read ? this.#sources.add(path, read.text, read.stamp) : read;
    return member.content;
  }

  #lengthOf(member: Member): number {
    const content = this.#contentOf(member);
    return isSource(content) ? content.text.length : 0;
  }

  #parse(member: Member, { kind, isTemplate }: Recognised, uses: Uses): Fate {
    const { subject, look } = member;
    const { path } = subject;
    const content = this.#contentOf(member);
    const module = this.#modules.get(kind);
    if (module === undefined || !isSource(content)) {
      return failed(path, { message: this.#unloadable.get(kind) ?? "The file can't be read." });
    }
    const read = (other: string): Source | undefined => {
      uses.note(normalPath(other), "text");
      return this.source(other);
    };
    const isIgnored = (other: string): boolean => {
      uses.note(normalPath(other), "ignored");
      return this.#sources.isIgnored(other);
    };
    try {
      const document = module.parse({ source: content, read, isIgnored, settings: this.#settings, isTemplate });
      // What is parsed again has the same facts, and others hold those that there are.
      const facts = look?.fate.as === "document" ? look.fate.made.facts : document.facts;
      return { as: "document", made: { path, kind, facts, document, uses } };
    } catch (error) {
      // Parsers don't throw; should one do so all the same, the other files are still judged.
      return failed(path, { message: `The parser for ${kind} failed: ${reasonOf(error)}.` });
    }
  }

  #result(): LoadedDocuments {
    const documents: FileDocument[] = [];
    const files = [...this.found.files];
    const failures = [...this.found.failures];
    let { otherFiles } = this.found;
    for (const { subject, look } of this.#members.values()) {
      const { path } = subject;
      if (look === undefined) continue;
      const { fate } = look;
      if (fate.as === "document") documents.push(fate.made);
      else if (fate.as === "other") otherFiles++;
      else if (fate.as === "skipped") files.push({ path, status: "skipped", reason: fate.reason });
      else {
        failures.push(fate.failure);
        files.push({ path, status: "failed", reason: fate.failure.message });
      }
    }
    documents.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { documents, modules: this.#modules, files, failures, otherFiles };
  }
}

function neverRead(): Unreadable {
  return { message: "The text is in memory." };
}

function isSource(content: Content): content is Source {
  return "text" in content;
}

function isUnparsed({ look }: Member): boolean {
  return look?.fate.as === "document" && look.fate.made.document === undefined;
}
