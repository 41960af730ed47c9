import { dayOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { PlanDocument } from './plan-document.entity.js';
import { PlanProposalService } from './plan-proposal.service.js';

/** What people fill in. `undefined` leaves a field, `null` clears it. */
export type PlanDocumentInput = Partial<
  Pick<PlanDocument, 'title' | 'kind' | 'sentOn' | 'recipient' | 'registerNumber' | 'sender'>
>;

export type NewPlanDocument = PlanDocumentInput &
  Pick<PlanDocument, 'title' | 'kind' | 'sentOn' | 'recipient'> & {
    proposals: { theme?: string | null; text: string }[];
  };

/** The documents that proposals to the regional plan were sent in. */
@Injectable()
export class PlanDocumentService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly proposals: PlanProposalService,
  ) {}

  /** Enters a document with its proposals, one record each. */
  async create(actor: Actor, { proposals, ...fields }: NewPlanDocument): Promise<string> {
    return this.db.transaction(async () => {
      this.check(fields);
      const { identifiers } = await this.db.repository(PlanDocument).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'plan_document', id }, createdFrom(fields));
      for (const proposal of proposals) await this.proposals.create(actor, { ...proposal, documentId: id });
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: PlanDocumentInput): Promise<void> {
    await this.db.transaction(async () => {
      const document = await findLiving(this.db, PlanDocument, id);
      this.check(input);
      await updateVersioned(this.db, PlanDocument, id, expected, input);
      await this.audit.record(actor, 'update', { kind: 'plan_document', id }, changesOf(document, input));
    });
  }

  /** Its proposals go and come back with it. */
  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, PlanDocument, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'plan_document', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, PlanDocument, id);
      await this.audit.record(actor, 'restore', { kind: 'plan_document', id });
    });
  }

  private check({ sentOn }: PlanDocumentInput): void {
    if (sentOn === undefined) return;
    if (sentOn > dayOf(this.clock.now())) throw RuleBroken.at('/sentOn', 'day-in-the-future');
    demandPlausibleDays({ '/sentOn': sentOn }, this.clock.now());
  }
}
