import type { Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Database } from '../database.js';
import { JobQueues } from '../jobs.js';

export interface MailToPut {
  reference: Record<string, string>;
  recipient: string;
  language: Language;
}

/**
 * What a mail has come to stands in its row, and so does when it may be tried again. An ended job is forgotten at once: one that
 * were remembered would keep the relay from waking the same mail again.
 */
const sending = { attempts: 1, removeOnComplete: true, removeOnFail: true };

/** Mails of one job: enough that the queue costs little, few enough that the workers share a wave. */
const mailsOfJob = 50;

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
    /** It waits so long for more of the same before it may leave. */
    { afterSeconds = 0 }: { afterSeconds?: number } = {},
  ): Promise<string> {
    const { id } = await this.db.one<{ id: string }>(
      `insert into outbox_mails (template, reference, recipient, language, leaves_after)
       values ($1, $2, $3, $4, case when $5 > 0 then now() + make_interval(secs => $5) end) returning id`,
      [template, JSON.stringify(reference), recipient, language, afterSeconds],
    );
    // One that waits is found by the relay when its time has come.
    if (afterSeconds === 0) await this.db.afterCommit(() => this.wake(id));
    return id;
  }

  /** As `put` for a whole wave of mails: one statement, then one message to the queue. Answers each mail's id with its reference. */
  async putMany(
    template: string,
    mails: readonly MailToPut[],
  ): Promise<{ id: string; reference: MailToPut['reference'] }[]> {
    const rows = await this.db.query<{ id: string; reference: MailToPut['reference'] }>(
      `insert into outbox_mails (template, reference, recipient, language)
       select $1, reference::jsonb, recipient, language from unnest($2::text[], $3::text[], $4::text[]) as mail (reference, recipient, language)
       returning id, reference`,
      [
        template,
        mails.map(({ reference }) => JSON.stringify(reference)),
        mails.map(({ recipient }) => recipient),
        mails.map(({ language }) => language),
      ],
    );
    await this.db.afterCommit(() => this.wakeMany(rows.map(({ id }) => id)));
    return rows;
  }

  /** Lets mails go that were held until released, or until a later moment; those that have left or ended stay as they are. */
  async release(ids: readonly string[]): Promise<void> {
    const rows = await this.db.query<{ id: string }>(
      `update outbox_mails set leaves_after = null where id = any($1::uuid[]) and state = 'queued' returning id`,
      [ids],
    );
    await this.db.afterCommit(() => this.wakeMany(rows.map(({ id }) => id)));
  }

  /** What has not left is not to leave any more. */
  async cancel(ids: readonly string[]): Promise<void> {
    await this.db.query(`update outbox_mails set state = 'cancelled' where id = any($1::uuid[]) and state = 'queued'`, [
      ids,
    ]);
  }

  /** Tells the worker. Losing this loses nothing: the relay finds the row. */
  async wake(id: string): Promise<void> {
    await this.wakeMany([id]);
  }

  async wakeMany(ids: readonly string[]): Promise<void> {
    if (ids.length === 1)
      return this.add([
        { name: 'send', data: { mailId: ids[0] ?? '' }, options: { ...sending, jobId: `mail-${ids[0]}` } },
      ]);
    const jobs = [];
    for (let from = 0; from < ids.length; from += mailsOfJob) {
      const mailIds = ids.slice(from, from + mailsOfJob);
      jobs.push({ name: 'send-many', data: { mailIds }, options: { ...sending, jobId: `mails-${mailIds[0]}` } });
    }
    await this.add(jobs);
  }

  /** Whether the queue still has work that would be done soon. A store that is away has none that anybody could do. */
  async isBusy(): Promise<boolean> {
    return (await this.queues.waiting('mail').catch(() => 0)) > 0;
  }

  private async add(jobs: Parameters<JobQueues['addMany']>[1]): Promise<void> {
    await this.queues.addMany('mail', jobs).catch(() => undefined);
  }
}
