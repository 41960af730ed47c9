import { accessibilityDueOn, dayOf, type AccessibilityFeedbackKind, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Conflict, Database, NotFound, Outbox, publicActor, type Actor } from '../platform/index.js';
import { AccessibilityFeedback } from './accessibility-feedback.entity.js';

/** What somebody without an account sends by the public form. */
export interface SubmittedAccessibilityFeedback {
  submissionId: string;
  language: Language;
  kind: AccessibilityFeedbackKind;
  page: string | null;
  text: string;
  email: string | null;
}

const object = (id: string) => ({ kind: 'accessibility_feedback', id }) as const;

/** So many receipts a day leave to one address: nobody's mailbox is filled through our form. */
const mostReceiptsADay = 3;

/** Messages on accessibility: taken in from the public form, answered once. */
@Injectable()
export class AccessibilityFeedbackService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** Sent twice it is one message and one receipt. */
  async submit({ submissionId, ...told }: SubmittedAccessibilityFeedback): Promise<void> {
    await this.db.transaction(async () => {
      const receivedOn = dayOf(this.clock.now());
      const due = accessibilityDueOn(receivedOn);
      const { raw } = await this.db
        .repository(AccessibilityFeedback)
        .createQueryBuilder()
        .insert()
        .values({ ...told, submissionId, receivedOn, dueOn: due })
        .orIgnore()
        .returning('id')
        .execute();
      const id = (raw as { id: string }[])[0]?.id;
      if (id === undefined) return;
      const { kind, language, email } = told;
      await this.audit.record(publicActor(language), 'create', object(id), { kind: [null, kind], dueOn: [null, due] });
      if (email !== null && (await this.mayWriteTo(email)))
        await this.outbox.put('accessibility-receipt', { accessibilityFeedbackId: id }, email, language);
    });
  }

  /** Keeps the answer and sends it where there is an address; once. */
  async answer(actor: Actor, id: string, answer: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query('select 1 from accessibility_feedback where id = $1 for update', [id]);
      const feedback = await this.db.repository(AccessibilityFeedback).findOneBy({ id });
      if (feedback === null) throw new NotFound();
      if (feedback.answeredOn !== null) throw new Conflict('accessibility-answered');
      const answeredOn = dayOf(this.clock.now());
      await this.db.repository(AccessibilityFeedback).update({ id }, { answer, answeredOn, answeredBy: actor.id });
      await this.audit.record(actor, 'answer', object(id), { answer: ['…', '…'], answeredOn: [null, answeredOn] });
      if (feedback.email !== null)
        await this.outbox.put(
          'accessibility-answer',
          { accessibilityFeedbackId: id },
          feedback.email,
          feedback.language,
        );
    });
  }

  private async mayWriteTo(email: string): Promise<boolean> {
    const { sent } = await this.db.one<{ sent: number }>(
      `select count(*)::int as sent from outbox_mails
       where template = 'accessibility-receipt' and lower(recipient) = lower($1) and created_at > now() - interval '1 day'`,
      [email],
    );
    return sent < mostReceiptsADay;
  }
}
