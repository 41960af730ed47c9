import type { ImportKind } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Audit } from '../audit/index.js';
import {
  CONFIG,
  Conflict,
  Database,
  JobQueues,
  NotFound,
  RuleBroken,
  theMunicipality,
  type Actor,
  type Config,
} from '../platform/index.js';
import { Import } from './import.entity.js';
import { removeUpload, storeRegisterFile } from './uploads.js';

export interface ReceivedFile {
  kind: ImportKind;
  /** As the sender called it. */
  fileName: string;
  content: Readable;
  /** Keep only companies of this municipality. */
  municipality?: string;
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

  /** The id of an import that is being checked. Throws `Malformed` for a file that cannot be one, `RuleBroken` for a kind not yet taken. */
  async receive(actor: Actor, file: ReceivedFile): Promise<string> {
    if (file.kind !== 'ytj') throw RuleBroken.at('/kind', 'import-kind-not-yet');
    const { storedAs, sha256, format } = await storeRegisterFile(this.config.dataDir, file.content);
    try {
      // The whole country's zip would flood a municipality; a JSON answer was chosen by whoever asked the register.
      const municipality = file.municipality ?? (format === 'zip' ? (await theMunicipality(this.db)).code : null);
      return await this.db.transaction(async () => {
        const { id } = await this.db.one<{ id: string }>(
          'insert into imports (kind, file_name, file_sha256, stored_as, options, created_by) values ($1, $2, $3, $4, $5, $6) returning id',
          [file.kind, shownName(file.fileName), sha256, storedAs, JSON.stringify({ format, municipality }), actor.id],
        );
        await this.audit.record(actor, 'create', { kind: 'import', id }, { fileSha256: [null, sha256] });
        await this.db.afterCommit(() => this.wake('check', id));
        return id;
      });
    } catch (error) {
      await removeUpload(this.config.dataDir, storedAs);
      throw error;
    }
  }

  /** Starts writing what the check found. Asking twice starts it once. Throws `NotFound`, or `Conflict` while there is nothing to apply yet. */
  async apply(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const started = await this.db.query(
        `update imports set state = 'applying' where id = $1 and state = 'ready' returning id`,
        [id],
      );
      if (started.length > 0) {
        await this.audit.record(actor, 'apply', { kind: 'import', id });
        await this.db.afterCommit(() => this.wake('apply', id));
        return;
      }
      const found = await this.db.repository(Import).findOneBy({ id });
      if (found === null) throw new NotFound();
      if (found.state !== 'applying' && found.state !== 'applied') throw new Conflict('import-not-ready');
    });
  }

  /** Finds imports whose job was lost with its store, and asks for it again. */
  async resume(): Promise<void> {
    const waiting = await this.db.query<{ id: string; state: string }>(
      `select id, state from imports where state in ('checking', 'applying', 'undoing')`,
    );
    for (const { id, state } of waiting) await this.wake(jobOf[state as keyof typeof jobOf], id);
  }

  private async wake(job: (typeof jobOf)[keyof typeof jobOf], importId: string): Promise<void> {
    await this.queues.add('imports', job, { importId }, { jobId: `${job}-${importId}` }).catch(() => undefined);
  }
}

const jobOf = { checking: 'check', applying: 'apply', undoing: 'undo' } as const;

/** A name for people to know the file by: its last part, without what a screen or a shell might take for more than text. */
const shownName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/\p{C}/gu, '').trim().slice(0, 200) || 'ytj';
