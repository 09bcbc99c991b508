import type {
  ChooseOutcome,
  Copied,
  ExportRequest,
  FileProblem,
  FileRef,
  Host,
  HostEvents,
  Journal,
  KeepOutcome,
  OpenOutcome,
  RecoverOutcome,
  SaveOutcome,
  UnsavedWork,
} from '../../app/host.ts';

type Listener = (value: never) => void;

/**
 * A host in memory: files by name, and a user whose next choices are set beforehand. Saves can be made to fail, or be held
 * until let go, as on a slow disk.
 */
export class FakeHost implements Host {
  readonly kind = 'electron';
  readonly platform = 'linux';
  readonly files = new Map<string, Uint8Array>();
  /** Names asked for, in order: what a "save as" dialog suggested. */
  readonly suggested: string[] = [];
  /** The name that the user chooses next; null closes the dialog. */
  chosen: string | null = null;
  /** What goes wrong with the next file, if anything. */
  failure: Pick<FileProblem, 'kind' | 'code'> | null = null;
  /** A host that can't write in place gives no file back: a download. */
  downloads = false;
  /** What was kept of the user's preferences, last. */
  preferences: unknown = null;
  private readonly listeners = new Map<string, Set<Listener>>();
  private held: Promise<void> | null = null;

  put(name: string, content: string | Uint8Array): void {
    this.files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  text(name: string): string {
    const bytes = this.files.get(name);
    if (bytes === undefined) throw new Error(`no file ${name}`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  }

  /** From now on saves wait; what is given back lets them go. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.held = promise;
    return () => {
      this.held = null;
      resolve();
    };
  }

  async openCase(): Promise<OpenOutcome> {
    return this.chosen === null ? { kind: 'cancelled' } : this.read(this.chosen);
  }

  openRecent = async (id: string): Promise<OpenOutcome> => this.read(id);
  takeStartFile = async (): Promise<OpenOutcome> => ({ kind: 'cancelled' });
  recentFiles = async (): Promise<readonly FileRef[]> => [];
  readPreferences = async (): Promise<unknown> => this.preferences;
  keepPreferences = async (preferences: unknown): Promise<void> => {
    this.preferences = preferences;
  };
  /** Ids of the facts whose addresses were opened. */
  readonly opened: string[] = [];
  openSource = async (factId: string): Promise<boolean> => {
    this.opened.push(factId);
    return this.failure === null;
  };
  setWindow = async (): Promise<void> => {};
  closeWindow = async (): Promise<void> => {};

  saveCase = (file: FileRef, bytes: Uint8Array): Promise<SaveOutcome> => this.write(file.name, bytes);
  /** Names of the files that the user had written over. */
  readonly replaced: string[] = [];
  saveCaseOver = (file: FileRef, bytes: Uint8Array): Promise<SaveOutcome> => {
    this.replaced.push(file.name);
    return this.write(file.name, bytes);
  };
  reopenCase = async (file: FileRef): Promise<OpenOutcome> => this.read(file.name);

  saveCaseAs = (request: { readonly suggestedName: string; readonly bytes: Uint8Array }): Promise<SaveOutcome> => {
    this.suggested.push(request.suggestedName);
    return this.chosen === null ? Promise.resolve({ kind: 'cancelled' }) : this.write(this.chosen, request.bytes);
  };

  chooseExport = async ({ suggestedName }: ExportRequest): Promise<ChooseOutcome> => {
    this.suggested.push(suggestedName);
    const name = this.chosen;
    return name === null ? { kind: 'cancelled' } : { kind: 'chosen', file: { id: name, name } };
  };
  writeExport = ({ name }: FileRef, bytes: Uint8Array): Promise<SaveOutcome> => this.write(name, bytes);
  /** The folder that the user chooses next, and whether it was asked for. */
  folder: string | null = 'memos';
  readonly asked: boolean[] = [];
  chooseExportFolder = async (ofCase: FileRef | null, again: boolean): Promise<ChooseOutcome> => {
    this.asked.push(!(again && ofCase !== null));
    const name = this.folder;
    return name === null ? { kind: 'cancelled' } : { kind: 'chosen', file: { id: name, name } };
  };
  writeExportInto = (folder: FileRef, name: string, bytes: Uint8Array): Promise<SaveOutcome> =>
    this.write(`${folder.name}/${name}`, bytes);
  /** Names of files that were chosen and not made. */
  readonly given: string[] = [];
  leaveExport = async ({ name }: FileRef): Promise<void> => {
    this.given.push(name);
  };
  /** What is on the clipboard. */
  copied: Copied | null = null;
  copy = async (content: Copied): Promise<boolean> => {
    if (this.failure === null) this.copied = content;
    return this.failure === null;
  };

  /** What was kept last; null when nothing is unsaved. */
  kept: UnsavedWork | null = null;
  /** How often the journal was written. */
  timesKept = 0;
  /** What a crash has left, by id. */
  readonly left = new Map<string, UnsavedWork>();
  private taken: readonly string[] = [];
  keepUnsaved = async (work: UnsavedWork): Promise<KeepOutcome> => {
    this.timesKept++;
    if (this.failure !== null) return { kind: 'failed', problem: { ...this.failure, name: work.title } };
    this.kept = work;
    this.dropTaken();
    return { kind: 'kept' };
  };
  forgetUnsaved = async (): Promise<void> => {
    this.kept = null;
    this.dropTaken();
  };
  readJournal = async (): Promise<Journal> => ({
    place: 'the journal',
    unreadable: 0,
    problem: null,
    left: [...this.left].map(([id, { title, answer, file }]) => ({
      ...{ id, title, answer, folder: null },
      fileName: file?.name ?? null,
      keptAt: '2026-11-22T09:00:00.000Z',
    })),
  });
  recoverWork = async (id: string): Promise<RecoverOutcome> => {
    const work = this.left.get(id);
    if (work === undefined) return { kind: 'failed', problem: { kind: 'unknown-file', name: '', code: '' } };
    const { file, bytes } = work;
    return { kind: 'recovered', file, bytes, saved: this.files.get(file?.name ?? '') ?? null };
  };
  takeWork = async (id: string): Promise<boolean> => {
    this.taken = [...this.taken, id];
    return this.left.has(id);
  };
  discardWork = async (id: string): Promise<void> => {
    if (!this.taken.includes(id)) this.left.delete(id);
  };
  private dropTaken(): void {
    for (const id of this.taken) this.left.delete(id);
    this.taken = [];
  }

  reportFailure = async (): Promise<void> => {};

  on<E extends keyof HostEvents>(event: E, listener: (value: HostEvents[E]) => void): () => void {
    const all = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, all.add(listener));
    return () => all.delete(listener);
  }

  private read(name: string): OpenOutcome {
    const bytes = this.files.get(name);
    if (this.failure !== null) return { kind: 'failed', problem: { ...this.failure, name } };
    if (bytes === undefined) return { kind: 'failed', problem: { kind: 'not-found', name, code: 'ENOENT' } };
    return { kind: 'opened', file: { id: name, name }, bytes };
  }

  private async write(name: string, bytes: Uint8Array): Promise<SaveOutcome> {
    await this.held;
    if (this.failure !== null) return { kind: 'failed', problem: { ...this.failure, name } };
    this.files.set(name, bytes);
    return { kind: 'saved', file: this.downloads ? null : { id: name, name }, name };
  }
}
