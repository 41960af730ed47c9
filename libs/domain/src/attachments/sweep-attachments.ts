import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Database, FileStore, systemActor } from '../platform/index.js';

const day = 24 * 60 * 60 * 1000;
/** What lies in the bin so long is gone for good. */
const daysInBin = 90;
/** A file without a row may still get one while its upload runs; none runs for a day. */
const patience = day;
const atOnce = 500;

/** SQL: a hold lies on the bin, on what the file hung on, or on its company. */
const held = `under_legal_hold(array['bin', subject_kind], subject_id, case subject_kind
  when 'company' then array[subject_id]
  when 'interaction' then array(select c.company_id from interaction_companies c where c.interaction_id = subject_id)
  when 'enquiry' then array(select e.company_id from enquiries e where e.id = subject_id)
  else '{}' end)`;

/** Removes for good what nobody can bring back: files long in the bin, and bytes that no row speaks of. Safe to run twice. */
@Injectable()
export class SweepAttachments {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly files: FileStore,
  ) {}

  async run(): Promise<{ erased: number; orphans: number }> {
    const before = new Date(this.clock.now().getTime() - patience);
    const erased = await this.emptyBin();
    const orphans = await this.removeOrphans(before);
    await this.files.sweepReceived(before);
    return { erased, orphans };
  }

  /** The row goes first: bytes that stay behind are found as orphans, but a row without bytes would promise a file. */
  private async emptyBin(): Promise<number> {
    const due = new Date(this.clock.now().getTime() - daysInBin * day);
    let count = 0;
    for (;;) {
      const gone = await this.db.transaction(async () => {
        const rows = await this.db.query<{ id: string; storedAs: string }>(
          `delete from attachments where id in (select id from attachments where deleted_at < $1 and not ${held} order by deleted_at limit $2 for update skip locked)
           returning id, stored_as as "storedAs"`,
          [due, atOnce],
        );
        await this.audit.recordMany(
          systemActor,
          'erase',
          'attachment',
          rows.map(({ id }) => id),
          {},
        );
        return rows;
      });
      for (const { storedAs } of gone) await this.files.remove('attachments', storedAs);
      count += gone.length;
      if (gone.length < atOnce) return count;
    }
  }

  private async removeOrphans(before: Date): Promise<number> {
    let count = 0;
    let batch: string[] = [];
    const removeUnknown = async (): Promise<void> => {
      const known = await this.db.query<{ storedAs: string }>(
        'select stored_as as "storedAs" from attachments where stored_as = any($1::text[])',
        [batch],
      );
      const kept = new Set(known.map(({ storedAs }) => storedAs));
      for (const key of batch.filter((key) => !kept.has(key))) {
        await this.files.remove('attachments', key);
        count += 1;
      }
      batch = [];
    };
    for await (const { key, storedAt } of this.files.list('attachments'))
      if (storedAt < before && batch.push(key) === atOnce) await removeUnknown();
    if (batch.length > 0) await removeUnknown();
    return count;
  }
}
