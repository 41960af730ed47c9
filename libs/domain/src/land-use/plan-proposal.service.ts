import { dayOf, type Day, type ProposalOutcome } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  demandLiving,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { PlanDocument } from './plan-document.entity.js';
import { PlanProposal, PlanProposalOutcome } from './plan-proposal.entity.js';

/** What people fill in. The outcome changes by its own deed. */
export type PlanProposalInput = Partial<Pick<PlanProposal, 'theme' | 'text'>>;

/** Single proposals and the dated history of what became of them. */
@Injectable()
export class PlanProposalService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, fields: PlanProposalInput & { text: string; documentId: string }): Promise<string> {
    return this.db.transaction(async () => {
      await demandLiving(
        this.db,
        'plan_documents',
        [{ pointer: '/documentId', id: fields.documentId }],
        'unknown-reference',
      );
      const { identifiers } = await this.db.repository(PlanProposal).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'plan_proposal', id }, createdFrom(fields));
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: PlanProposalInput): Promise<void> {
    await this.db.transaction(async () => {
      const proposal = await this.living(id);
      await updateVersioned(this.db, PlanProposal, id, expected, input);
      await this.audit.record(actor, 'update', { kind: 'plan_proposal', id }, changesOf(proposal, input));
    });
  }

  /** Enters what became of the proposal from a day on: the day of the council's answer, not before it was sent. */
  async decide(
    actor: Actor,
    id: string,
    outcome: ProposalOutcome,
    since: Day = dayOf(this.clock.now()),
  ): Promise<void> {
    await this.db.transaction(async () => {
      // Locked, so that of two answers at once the second sees the first.
      await this.db.query('select 1 from plan_proposals where id = $1 for update', [id]);
      const proposal = await this.living(id);
      const { sentOn } = await findLiving(this.db, PlanDocument, proposal.documentId);
      if (since > dayOf(this.clock.now())) throw RuleBroken.at('/since', 'day-in-the-future');
      if (since < sentOn) throw RuleBroken.at('/since', 'before-previous-stage');
      const { latest } = await this.db.one<{ latest: Day | null }>(
        'select max(since)::text as latest from plan_proposal_outcomes where proposal_id = $1',
        [id],
      );
      if (latest !== null && since < latest) throw RuleBroken.at('/since', 'before-previous-stage');
      if (proposal.outcome === outcome) throw new Conflict('stage-already');
      await this.db
        .repository(PlanProposalOutcome)
        .insert({ proposalId: id, outcome, since, recordedAt: this.clock.now(), recordedBy: actor.id });
      await updateVersioned(this.db, PlanProposal, id, null, { outcome });
      await this.audit.record(
        actor,
        'outcome',
        { kind: 'plan_proposal', id },
        { ...changesOf(proposal, { outcome }), since: [null, since] },
      );
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await this.living(id);
      await moveToBin(this.db, PlanProposal, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'plan_proposal', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const { documentId } = await takeFromBin(this.db, PlanProposal, id);
      await findLiving(this.db, PlanDocument, documentId);
      await this.audit.record(actor, 'restore', { kind: 'plan_proposal', id });
    });
  }

  /** A proposal lives as long as its document does. */
  private async living(id: string): Promise<PlanProposal> {
    const proposal = await findLiving(this.db, PlanProposal, id);
    await findLiving(this.db, PlanDocument, proposal.documentId);
    return proposal;
  }
}
