import {
  dayOf,
  type DisposableKind,
  type DisposalSkip,
  type RetentionClass,
  type RetentionDeed,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit, forgetSubject } from '../audit/index.js';
import { Clock, Database, FileStore, systemActor } from '../platform/index.js';
import { ErasePerson, personOfContact } from '../privacy/index.js';
import { disposeRecord, takeFromEvidence } from './dispose-record.js';
import { lockHolds } from './legal-hold.service.js';
import { currentRules, dueRecords, recordSources } from './record-sources.js';

interface Item {
  id: string;
  proposalId: string;
  recordClass: RetentionClass;
  recordKind: DisposableKind;
  recordId: string;
  ruleId: string;
  stamp: string;
  deed: RetentionDeed;
}

const atOnce = 100;
const isReferenced = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '23503';

/** Does what an approved list says, record by record, each in a transaction of its own. Safe to stop, to run twice and at once. */
@Injectable()
export class RunDisposal {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly files: FileStore,
    private readonly erasing: ErasePerson,
  ) {}

  async run(proposalId: string): Promise<{ done: number; skipped: number }> {
    const told = { done: 0, skipped: 0 };
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const items = await this.db.query<{ id: string }>(
        `select i.id from disposal_items i join disposal_proposals p on p.id = i.proposal_id
         where p.id = $1 and p.state = 'approved' and i.state = 'proposed' and i.id > $2 order by i.id limit ${atOnce}`,
        [proposalId, after],
      );
      for (const { id } of items) {
        const what = await this.one(id);
        if (what !== null) told[what] += 1;
        after = id;
      }
      if (items.length < atOnce) break;
    }
    await this.finish(proposalId);
    return told;
  }

  /** Lists whose job was lost, or whose worker died. */
  async resume(): Promise<void> {
    const waiting = await this.db.query<{ id: string }>(`select id from disposal_proposals where state = 'approved'`);
    for (const { id } of waiting) await this.run(id);
  }

  private async one(id: string): Promise<'done' | 'skipped' | null> {
    try {
      return await this.db.transaction(() => this.dispose(id));
    } catch (error) {
      // Something that is kept names it.
      if (!isReferenced(error)) throw error;
      return this.db.transaction(() => this.skip(id, 'referenced'));
    }
  }

  private async dispose(id: string): Promise<'done' | 'skipped' | null> {
    await lockHolds(this.db);
    const [item] = await this.db.query<Item>(
      `select i.id, i.proposal_id as "proposalId", i.record_class as "recordClass", i.record_kind as "recordKind", i.record_id as "recordId",
         i.rule_id as "ruleId", i.stamp, r.deed
       from disposal_items i join retention_rules r on r.id = i.rule_id where i.id = $1 and i.state = 'proposed' for update of i skip locked`,
      [id],
    );
    if (item === undefined) return null;
    const reason = await this.reasonToStay(item);
    if (reason !== null) return this.skip(id, reason);
    await this.list(item);
    await this.takeRecord(item);
    await this.db.query(`update disposal_items set state = 'done', handled_at = now() where id = $1`, [id]);
    return 'done';
  }

  /** The same sentence as when it was proposed, on the record as it stands now and locked. */
  private async reasonToStay({ recordClass, recordKind, recordId, ruleId, stamp }: Item): Promise<DisposalSkip | null> {
    const source = recordSources.find((each) => each.recordClass === recordClass && each.kind === recordKind);
    if (source === undefined) return 'gone';
    const [there] = await this.db.query<{ stamp: string }>(
      `select ${source.stamp} as stamp from ${source.table} t where t.id = $1 for update`,
      [recordId],
    );
    if (there === undefined) return 'gone';
    const [due] = await this.db.query<{ isHeld: boolean; ruleId: string }>(
      `select d.is_held as "isHeld", d.rule_id as "ruleId" from (${dueRecords(source, currentRules, '$2', '$1')}) d`,
      [recordId, dayOf(this.clock.now())],
    );
    if (due?.isHeld) return 'held';
    const { ruleId: current } = await this.db.one<{ ruleId: string }>(
      `select id as "ruleId" from (${currentRules}) r where record_class = $1`,
      [recordClass],
    );
    if (current !== ruleId) return 'rule_changed';
    if (there.stamp !== stamp) return 'changed';
    return due === undefined ? 'not_due' : null;
  }

  /** First, since frozen evidence lets nobody through without a row of this very transaction. */
  private async list({ id }: Item): Promise<void> {
    const { disposal } = await this.db.one<{ disposal: string }>(
      `insert into disposals (item_id, proposal_id, record_class, record_kind, record_id, task_class, moment_on, rule_id, rule_version, deed,
         ground, proposed_by, approved_by)
       select i.id, p.id, i.record_class, i.record_kind, i.record_id, r.task_class, i.moment_on, r.id, r.version, r.deed, r.ground,
         p.created_by, p.approved_by
       from disposal_items i join disposal_proposals p on p.id = i.proposal_id join retention_rules r on r.id = i.rule_id
       where i.id = $1 returning id as disposal`,
      [id],
    );
    await this.db.query(`select set_config('elinvoima.disposal', $1, true)`, [disposal]);
  }

  private async takeRecord({ recordClass, recordKind: kind, recordId: id, deed, proposalId }: Item): Promise<void> {
    await this.audit.record(
      systemActor,
      'dispose',
      { kind, id },
      { recordClass: [null, recordClass], deed: [null, deed], proposalId: [null, proposalId] },
    );
    if (kind === 'contact') {
      const person = await personOfContact(this.db, id);
      const { confirmation, seen, mentions } = await this.erasing.preview(person);
      // Words about others have a time of their own, and a namesake in them is nobody's to take without looking.
      const keep = mentions.map(({ key }) => key);
      await this.erasing.erase(systemActor, person, { ground: 'not_needed', confirmation, seen, keep });
      return;
    }
    const files = await disposeRecord(this.db, { kind, id, deed });
    await takeFromEvidence(this.db, kind, id);
    await forgetSubject(this.db, kind, id);
    await this.db.afterCommit(async () => {
      for (const key of files) await this.files.remove('attachments', key);
    });
  }

  private async skip(id: string, reason: DisposalSkip): Promise<'skipped' | null> {
    const skipped = await this.db.query(
      `update disposal_items set state = 'skipped', reason = $2, handled_at = now() where id = $1 and state = 'proposed' returning id`,
      [id, reason],
    );
    return skipped.length === 0 ? null : 'skipped';
  }

  private async finish(proposalId: string): Promise<void> {
    await this.db.transaction(async () => {
      const finished = await this.db.query(
        `update disposal_proposals p set state = 'done', finished_at = now() where id = $1 and state = 'approved'
           and not exists (select from disposal_items i where i.proposal_id = p.id and i.state = 'proposed') returning id`,
        [proposalId],
      );
      if (finished.length > 0)
        await this.audit.record(systemActor, 'finish', { kind: 'disposal_proposal', id: proposalId });
    });
  }
}
