import type { Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../database.js';
import { JobQueues } from '../jobs.js';

/** Puts mail into the outbox: the row in the caller's transaction, the job once that has committed. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Database,
    private readonly queues: JobQueues,
  ) {}

  async put(
    template: string,
    reference: Record<string, string>,
    recipient: string,
    language: Language,
  ): Promise<string> {
    const { id } = await this.db.one<{ id: string }>(
      'insert into outbox_mails (template, reference, recipient, language) values ($1, $2, $3, $4) returning id',
      [template, JSON.stringify(reference), recipient, language],
    );
    await this.db.afterCommit(() => this.wake(id));
    return id;
  }

  /** Tells the worker. Losing this loses nothing: the relay finds the row. */
  async wake(id: string): Promise<void> {
    await this.queues.add('mail', 'send', { mailId: id }, { jobId: `mail-${id}` }).catch(() => undefined);
  }
}
