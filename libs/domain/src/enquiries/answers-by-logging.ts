import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, Forbidden, NotFound, RuleBroken, updateVersioned, type Actor } from '../platform/index.js';
import { firstAnswer, type Talk } from './answering-talk.js';
import { demandPart } from './case-part.js';
import { Enquiry } from './enquiry.entity.js';
import { demandVisibleEnquiry } from './visible-enquiry.js';

/** SQL: the talk `i` is with who asks in `q`. */
const withAsker = `(
  (q.company_id is null and q.contact_id is null)
  or exists (select from interaction_companies t where t.interaction_id = i.id and t.company_id = q.company_id)
  or exists (select from interaction_contacts t where t.interaction_id = i.id and t.contact_id = q.contact_id))`;

/**
 * The first answer of an enquiry as it follows from what is logged of it: set by the earliest interaction that answers, and
 * taken back with it. One marked by hand is a person's word and stays. Runs inside the transaction of whoever logs.
 */
@Injectable()
export class AnswersByLogging {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Makes the interaction one of the enquiry, or of none. `undefined` leaves it with its own. */
  async link(actor: Actor, interactionId: string, enquiryId: string | null | undefined): Promise<void> {
    const before = await this.enquiryOf(interactionId);
    const wanted = enquiryId === undefined ? before : (enquiryId?.toLowerCase() ?? null);
    if (wanted !== before) {
      if (actor.kind !== 'system' && !actor.permissions.has('enquiries.write')) throw new Forbidden();
      if (before !== null) {
        const { first } = await this.db.one<{ first: boolean }>(
          `with gone as (delete from enquiry_interactions where interaction_id = $1 returning is_first_answer)
           select is_first_answer as first from gone`,
          [interactionId],
        );
        await this.settle(actor, before, first ? interactionId : null);
      }
      if (wanted !== null) await this.write(actor, interactionId, wanted);
    }
    if (wanted !== null) await this.settle(actor, wanted);
  }

  /** The interaction has gone to the bin or come back: what it answered is looked at again. */
  async followed(actor: Actor, interactionId: string): Promise<void> {
    const enquiryId = await this.enquiryOf(interactionId);
    if (enquiryId !== null) await this.settle(actor, enquiryId);
  }

  /** A person says when it was answered: from then on no interaction is it. */
  async leaveToPerson(enquiryId: string): Promise<void> {
    await this.db.query(
      'update enquiry_interactions set is_first_answer = false where enquiry_id = $1 and is_first_answer',
      [enquiryId],
    );
  }

  /** `left`: the first answer until now, which is no longer of the enquiry. */
  async settle(actor: Actor, enquiryId: string, left: string | null = null): Promise<void> {
    const [enquiry] = await this.db.query<{ receivedAt: Date; firstAnsweredAt: Date | null; heldBy: string | null }>(
      `select q.received_at as "receivedAt", q.first_answered_at as "firstAnsweredAt",
         (select l.interaction_id from enquiry_interactions l where l.enquiry_id = q.id and l.is_first_answer) as "heldBy"
       from enquiries q where q.id = $1 and q.deleted_at is null for no key update of q`,
      [enquiryId],
    );
    if (enquiry === undefined) return;
    const { receivedAt, firstAnsweredAt } = enquiry;
    const heldBy = left ?? enquiry.heldBy;
    if (firstAnsweredAt !== null && heldBy === null) return;
    const talks = await this.db.query<Talk & { id: string }>(
      `select i.id, i.type, i.status, i.direction, i.occurred_at as "occurredAt", ${withAsker} as "withAsker"
       from enquiry_interactions l join interactions i on i.id = l.interaction_id join enquiries q on q.id = l.enquiry_id
       where l.enquiry_id = $1 and i.deleted_at is null`,
      [enquiryId],
    );
    const first = firstAnswer(talks, receivedAt);
    // Times are written to the minute: an answer is not before what it answers.
    const at = first && (first.occurredAt < receivedAt ? receivedAt : first.occurredAt);
    if ((first?.id ?? null) === heldBy && at?.getTime() === firstAnsweredAt?.getTime()) return;
    await demandPart(this.db, actor, enquiryId);
    await this.leaveToPerson(enquiryId);
    if (first)
      await this.db.query('update enquiry_interactions set is_first_answer = true where interaction_id = $1', [
        first.id,
      ]);
    await updateVersioned(this.db, Enquiry, enquiryId, null, { firstAnsweredAt: at });
    await this.audit.record(
      actor,
      'answer',
      { kind: 'enquiry', id: enquiryId },
      { firstAnsweredAt: [firstAnsweredAt, at], firstAnswer: [heldBy, first?.id ?? null] },
    );
  }

  private async write(actor: Actor, interactionId: string, enquiryId: string): Promise<void> {
    await demandVisibleEnquiry(this.db, actor, enquiryId).catch((error: unknown) => {
      throw error instanceof NotFound ? RuleBroken.at('/enquiryId', 'unknown-reference') : error;
    });
    await demandPart(this.db, actor, enquiryId);
    const { isWithAsker } = await this.db.one<{ isWithAsker: boolean }>(
      `select ${withAsker} as "isWithAsker" from enquiries q, interactions i where q.id = $1 and i.id = $2`,
      [enquiryId, interactionId],
    );
    if (!isWithAsker) throw RuleBroken.at('/enquiryId', 'enquiry-of-somebody-else');
    await this.db.query('insert into enquiry_interactions (interaction_id, enquiry_id) values ($1, $2)', [
      interactionId,
      enquiryId,
    ]);
  }

  private async enquiryOf(interactionId: string): Promise<string | null> {
    const [link] = await this.db.query<{ id: string }>(
      'select enquiry_id as id from enquiry_interactions where interaction_id = $1',
      [interactionId],
    );
    return link?.id ?? null;
  }
}
