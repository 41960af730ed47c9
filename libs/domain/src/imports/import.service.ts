import type { ImportKind } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  CONFIG,
  Conflict,
  Database,
  JobQueues,
  NotFound,
  Stale,
  theMunicipality,
  type Actor,
  type Config,
} from '../platform/index.js';
import { checkedMapping, isTableKind, rememberMapping, type TableOptions } from './fields/index.js';
import { importView } from './import-list.query.js';
import { Import, isOfTable, type ImportOptions } from './import.entity.js';
import { daysKept } from './remove-old-files.js';
import { onceAtATime } from './once-at-a-time.js';
import { removeUpload, storeRegisterFile, storeTableFile, type Incoming } from './uploads.js';

export interface ReceivedFile {
  kind: ImportKind;
  /** As the sender called it. */
  fileName: string;
  content: Incoming;
  /** Keep only companies of this municipality. */
  municipality?: string;
}

/** A file that has been stored and looked at. */
export interface StoredImport {
  kind: ImportKind;
  fileName: string;
  storedAs: string;
  sha256: string;
  options: ImportOptions;
}

/** Takes files in and starts what is done with them; the work itself runs as jobs. */
@Injectable()
export class ImportService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly queues: JobQueues,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The id of an import that is being checked. Throws as `store` does. */
  async receive(actor: Actor, file: ReceivedFile): Promise<string> {
    const stored = await this.store(file);
    try {
      return await this.add(actor, stored);
    } catch (error) {
      await this.abandon(stored);
      throw error;
    }
  }

  /** The file on disk, not an import yet. Throws `Malformed`, `WrongFormat` for a file that cannot be one. */
  async store({ kind, fileName, content, municipality }: ReceivedFile): Promise<StoredImport> {
    const named = { kind, fileName: shownName(fileName, kind) };
    if (isTableKind(kind)) {
      const { storedAs, sha256, ...seen } = await storeTableFile(this.config.dataDir, content, kind === 'sites');
      return { ...named, storedAs, sha256, options: seen };
    }
    const { storedAs, sha256, format } = await storeRegisterFile(this.config.dataDir, content);
    // The whole country's zip would flood a municipality; a JSON answer was chosen by whoever asked the register.
    const wanted = municipality ?? (format === 'zip' ? (await theMunicipality(this.db)).code : null);
    return { ...named, storedAs, sha256, options: { format, municipality: wanted } };
  }

  /** Makes an import of a stored file and has it checked; answers its id. */
  add(actor: Actor, { kind, fileName, storedAs, sha256, options }: StoredImport): Promise<string> {
    return this.db.transaction(async () => {
      const { id } = await this.db.one<{ id: string }>(
        'insert into imports (kind, file_name, file_sha256, stored_as, options, created_by) values ($1, $2, $3, $4, $5, $6) returning id',
        [kind, fileName, sha256, storedAs, JSON.stringify(options), actor.id],
      );
      await this.audit.record(actor, 'create', { kind: 'import', id }, { fileSha256: [null, sha256] });
      await this.db.afterCommit(() => this.wake('check', id, 1));
      return id;
    });
  }

  /** Lets a stored file go that became no import. */
  abandon({ storedAs }: StoredImport): Promise<void> {
    return removeUpload(this.config.dataDir, storedAs);
  }

  /**
   * Says which column fills which field; what would happen is then found out anew. Throws `NotFound`, `Stale`, `RuleBroken`, and
   * `Conflict` while the import is at work, has been written, or its file is gone.
   */
  async remap(actor: Actor, id: string, seenVersion: number, sent: Record<string, unknown>): Promise<void> {
    await this.db.transaction(async () => {
      const found = await this.db.repository(Import).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      if (found === null) throw new NotFound();
      const { kind, options, state, version } = found;
      if (version !== seenVersion) throw new Stale(await importView(this.db, id));
      const mayStill = state === 'ready' || (state === 'failed' && found.problem === 'import-mapping-incomplete');
      if (!mayStill || !isTableKind(kind) || !isOfTable(options) || options.columns === undefined)
        throw new Conflict('import-not-ready');
      if (found.fileRemovedAt !== null) throw new Conflict('import-file-gone', { days: daysKept });
      const mapping = checkedMapping(kind, options.columns, sent);
      const mappedBy = Object.fromEntries(
        Object.entries(mapping).map(([key, column]) => [
          key,
          options.mapping?.[key] === column ? (options.mappedBy?.[key] ?? 'person') : 'person',
        ]),
      );
      await this.db.query(
        `update imports set options = $2, version = version + 1, state = 'checking', problem = null, problem_values = null where id = $1`,
        [id, JSON.stringify({ ...options, mapping, mappedBy } satisfies TableOptions)],
      );
      await this.audit.record(actor, 'update', { kind: 'import', id }, { mapping: [options.mapping ?? null, mapping] });
      await this.db.afterCommit(() => this.wake('check', id, version + 1));
    });
  }

  /** Starts writing what the check found. Asking twice starts it once. Throws `NotFound`, or `Conflict` while there is nothing to apply yet. */
  async apply(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const [started] = await this.db.query<Pick<Import, 'kind' | 'options'>>(
        `update imports set state = 'applying', rows_done = 0, problem = null, problem_values = null where id = $1 and state = 'ready' returning kind, options`,
        [id],
      );
      if (started !== undefined) {
        await this.remember(actor, started);
        await this.audit.record(actor, 'apply', { kind: 'import', id });
        await this.db.afterCommit(() => this.wake('apply', id));
        return;
      }
      const found = await this.db.repository(Import).findOneBy({ id });
      if (found === null) throw new NotFound();
      if (found.state !== 'applying' && found.state !== 'applied') throw new Conflict('import-not-ready');
    });
  }

  /** The next file with these columns is read as this one was. */
  private async remember(actor: Actor, { kind, options }: Pick<Import, 'kind' | 'options'>): Promise<void> {
    if (!isTableKind(kind) || !isOfTable(options) || !options.columns || !options.mapping) return;
    await rememberMapping(this.db, actor, { kind, columns: options.columns, mapping: options.mapping });
  }

  /** Finds imports whose job was lost with its store, and asks for it again. */
  async resume(): Promise<void> {
    const waiting = await this.db.query<{ id: string; state: string; version: number }>(
      `select id, state, version from imports where state in ('checking', 'applying', 'undoing')`,
    );
    for (const { id, state, version } of waiting) await this.wake(jobOf[state as keyof typeof jobOf], id, version);
  }

  /** A check that is just ending still holds its id, so a file that is checked anew needs another. */
  private async wake(job: (typeof jobOf)[keyof typeof jobOf], importId: string, version?: number): Promise<void> {
    const jobId = job === 'check' ? `${job}-${importId}-${version}` : `${job}-${importId}`;
    await this.queues.add('imports', job, { importId }, { jobId, ...onceAtATime }).catch(() => undefined);
  }
}

const jobOf = { checking: 'check', applying: 'apply', undoing: 'undo' } as const;

/** A name for people to know the file by: its last part, without what a screen or a shell might take for more than text. */
const shownName = (name: string, otherwise: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/\p{C}/gu, '').trim().slice(0, 200) || otherwise;
