import { dayOf, type Day, type TrailAction } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { demandPeople } from '../contacts/index.js';
import {
  Clock,
  Database,
  Forbidden,
  RuleBroken,
  Stale,
  changesOf,
  createdFrom,
  demandColleague,
  demandLiving,
  demandPlausibleDays,
  findLiving,
  listReferences,
  moveToBin,
  takeFromBin,
  updateVersioned,
  personOf,
  type Actor,
  type Changes,
} from '../platform/index.js';
import { maySeeConfidence } from './confidence.js';
import { NeedsAssessment, NeedsAssessmentContact } from './needs-assessment.entity.js';

type Fields = Omit<
  NeedsAssessment,
  'id' | 'companyId' | 'version' | 'createdAt' | 'createdBy' | 'updatedAt' | 'deletedAt'
>;

/** What people fill in; `undefined` leaves a field, `null` clears it. An assessment stays with its company. */
export type NeedsAssessmentInput = Partial<Fields> & { contactIds?: string[] };

/** Needs assessments. Each visit makes its own, so that two can be compared in time. */
@Injectable()
export class NeedsAssessmentService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Of today and filled by the caller unless told. */
  async create(actor: Actor, { companyId, ...input }: NeedsAssessmentInput & { companyId: string }): Promise<string> {
    const { contactIds = [], ...given } = input;
    const fields = {
      ...given,
      assessedOn: given.assessedOn ?? this.today(),
      filledBy: given.filledBy ?? personOf(actor),
    };
    return this.db.transaction(async () => {
      await this.check({ ...fields, contactIds }, [], companyId);
      const { identifiers } = await this.db
        .repository(NeedsAssessment)
        .insert({ ...fields, companyId, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.putContacts(id, contactIds);
      await this.record(actor, 'create', id, createdFrom({ companyId, ...fields, contactIds }));
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: NeedsAssessmentInput): Promise<void> {
    const { contactIds, ...fields } = input;
    await this.db.transaction(async () => {
      const assessment = await findLiving(this.db, NeedsAssessment, id);
      const sees = maySeeConfidence(actor, assessment);
      // Who may not read it can neither clear it nor write over it unseen.
      if (fields.confidential !== undefined && !sees) throw new Forbidden();
      const before = contactIds === undefined ? [] : await this.contactsOf(id);
      await this.check(input, before);
      await withoutConfidence(sees, () => updateVersioned(this.db, NeedsAssessment, id, expected, fields));
      const changes = changesOf(assessment, fields);
      if (contactIds) {
        await this.db.repository(NeedsAssessmentContact).delete({ assessmentId: id });
        await this.putContacts(id, contactIds);
        Object.assign(changes, changesOf({ contactIds: before }, { contactIds: contactIds.toSorted() }));
      }
      await this.record(actor, 'update', id, changes);
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      const sees = maySeeConfidence(actor, await findLiving(this.db, NeedsAssessment, id));
      await withoutConfidence(sees, () => moveToBin(this.db, NeedsAssessment, id, expected));
      await this.record(actor, 'delete', id);
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, NeedsAssessment, id);
      await this.record(actor, 'restore', id);
    });
  }

  private async check(input: NeedsAssessmentInput, before: readonly string[], companyId?: string): Promise<void> {
    const { assessedOn, contactIds, interactionId, filledBy } = input;
    demandPlausibleDays({ '/assessedOn': assessedOn }, this.clock.now());
    if (assessedOn && assessedOn > this.today()) throw RuleBroken.at('/assessedOn', 'day-in-the-future');
    await demandLiving(this.db, 'companies', [{ pointer: '/companyId', id: companyId }], 'company-unknown');
    await demandPeople(this.db, listReferences('/contactIds', contactIds), { before });
    await demandLiving(
      this.db,
      'interactions',
      [{ pointer: '/interactionId', id: interactionId }],
      'unknown-reference',
    );
    await demandColleague(this.db, '/filledBy', filledBy);
  }

  private async putContacts(assessmentId: string, contactIds: readonly string[]): Promise<void> {
    if (contactIds.length === 0) return;
    await this.db
      .repository(NeedsAssessmentContact)
      .insert(contactIds.map((contactId) => ({ assessmentId, contactId })));
  }

  private async contactsOf(assessmentId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'select contact_id as id from needs_assessment_contacts where assessment_id = $1 order by contact_id',
      [assessmentId],
    );
    return rows.map(({ id }) => id);
  }

  /** The trail says that words changed, and which codes; never what was told in words. */
  private record(actor: Actor, action: TrailAction, id: string, changes: Changes = {}): Promise<void> {
    const told = Object.fromEntries(
      Object.entries(changes).map(([field, change]) => [field, words.has(field) ? ['…', '…'] : change]),
    ) as Changes;
    return this.audit.record(actor, action, { kind: 'needs_assessment', id }, told);
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}

const words: ReadonlySet<string> = new Set(['notes', 'confidential', 'barrierOther', 'occupations']);

/** A refusal shows how the record stands now: to who is not of the circle, without its confidential part. */
async function withoutConfidence<T>(sees: boolean, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (sees || !(error instanceof Stale)) throw error;
    throw new Stale({ ...(error.current as object), confidential: null });
  }
}
