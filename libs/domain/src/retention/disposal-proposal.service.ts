import { dayOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Conflict, Database, JobQueues, NotFound, type Actor } from '../platform/index.js';
import { currentRules, dueRecords, recordSources } from './record-sources.js';

/** A dry run that is written down, and what people say to it. Nothing goes before somebody has said yes. */
@Injectable()
export class DisposalProposalService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly queues: JobQueues,
  ) {}

  /** Lists what is due today and held by nothing. Throws `Conflict` while another list waits, or when nothing is due. */
  async create(actor: Actor): Promise<string> {
    return this.db.transaction(async () => {
      await this.db.query(`set local statement_timeout = '5min'`);
      await this.db.query(`select pg_advisory_xact_lock(hashtext('disposal_proposals'))`);
      const waiting = await this.db.query(`select id from disposal_proposals where state in ('open', 'approved')`);
      if (waiting.length > 0) throw new Conflict('disposal-waiting');
      const { id } = await this.db.one<{ id: string }>(
        'insert into disposal_proposals (as_of, created_by) values ($1, $2) returning id',
        [dayOf(this.clock.now()), actor.id],
      );
      const { items } = await this.db.one<{ items: number }>(
        `with due as (${recordSources.map((source) => `(${dueRecords(source, currentRules, '$2')})`).join(' union all ')}),
           listed as (
             insert into disposal_items (proposal_id, record_class, record_kind, record_id, moment_on, due_on, rule_id, stamp)
             select $1, d.record_class, d.record_kind, d.record_id, d.moment_on, d.due_on, d.rule_id, d.stamp
             from due d where not d.is_held order by d.moment_on, d.record_id returning 1)
         select count(*)::int as items from listed`,
        [id, dayOf(this.clock.now())],
      );
      if (items === 0) throw new Conflict('disposal-nothing-due');
      await this.audit.record(actor, 'create', { kind: 'disposal_proposal', id }, { items: [null, items] });
      return id;
    });
  }

  /** Throws `Conflict` when a rule waits for its own yes, or when whoever made the list could ask somebody else. */
  async approve(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const { createdBy } = await this.waiting(id);
      if (createdBy === actor.id && (await this.isSomebodyElse(actor))) throw new Conflict('disposal-own-proposal');
      const unconfirmed = await this.db.query<{ recordClass: string }>(
        `select distinct r.record_class as "recordClass" from disposal_items i join retention_rules r on r.id = i.rule_id
         where i.proposal_id = $1 and not r.confirmed`,
        [id],
      );
      if (unconfirmed.length > 0) throw new Conflict('disposal-rule-unconfirmed');
      await this.db.query(
        `update disposal_proposals set state = 'approved', approved_at = now(), approved_by = $2 where id = $1`,
        [id, actor.id],
      );
      await this.audit.record(actor, 'approve', { kind: 'disposal_proposal', id });
      await this.db.afterCommit(() => this.wake(id));
    });
  }

  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.waiting(id);
      await this.db.query(
        `update disposal_proposals set state = 'withdrawn', withdrawn_at = now(), withdrawn_by = $2 where id = $1`,
        [id, actor.id],
      );
      await this.audit.record(actor, 'withdraw', { kind: 'disposal_proposal', id });
    });
  }

  /** A hint to the worker; the row is what counts. */
  private async wake(proposalId: string): Promise<void> {
    await this.queues
      .add('housekeeping', 'dispose', { proposalId }, { jobId: `dispose-${proposalId}`, removeOnComplete: true })
      .catch(() => undefined);
  }

  private async waiting(id: string): Promise<{ createdBy: string | null }> {
    const [proposal] = await this.db.query<{ state: string; createdBy: string | null }>(
      'select state, created_by as "createdBy" from disposal_proposals where id = $1 for update',
      [id],
    );
    if (proposal === undefined) throw new NotFound();
    if (proposal.state !== 'open') throw new Conflict('disposal-decided');
    return proposal;
  }

  /** Four eyes, where there are four. */
  private async isSomebodyElse(actor: Actor): Promise<boolean> {
    const others = await this.db.query(
      `select 1 from users where role in ('administrator', 'director') and disabled_at is null and id <> $1 limit 1`,
      [actor.id],
    );
    return others.length > 0;
  }
}
