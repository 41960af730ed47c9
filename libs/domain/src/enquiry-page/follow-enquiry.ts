import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { demandHandling } from '../enquiries/index.js';
import { Database, RuleBroken, publicActor, type Actor } from '../platform/index.js';
import { EnquiryLinks } from './enquiry-links.js';
import { EnquiryMails } from './enquiry-mails.js';
import { EnquiryForm } from './enquiry-form.entity.js';

/** So many messages a day are one person's; more is no person. */
const mostMessagesADay = 20;

/** What askers do by their link, and what staff do about it. */
@Injectable()
export class FollowEnquiry {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly links: EnquiryLinks,
    private readonly mails: EnquiryMails,
  ) {}

  /** A dated message to the case; its owner is told. Sent again it is the same message. */
  async addMessage(enquiryId: string, submissionId: string, text: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query('select 1 from enquiries where id = $1 for no key update', [enquiryId]);
      const { sent } = await this.db.one<{ sent: number }>(
        `select count(*)::int as sent from enquiry_messages where enquiry_id = $1 and sent_at > now() - interval '1 day'`,
        [enquiryId],
      );
      if (sent >= mostMessagesADay) throw RuleBroken.at('/text', 'enquiry-too-many-messages');
      const [added] = await this.db.query<{ id: string }>(
        `insert into enquiry_messages (enquiry_id, submission_id, text) values ($1, $2, $3)
         on conflict (submission_id) do nothing returning id`,
        [enquiryId, submissionId, text],
      );
      if (added === undefined) return;
      await this.audit.record(publicActor('fi'), 'asker-message', { kind: 'enquiry', id: enquiryId });
      await this.mails.putToOwner('enquiry-message', enquiryId);
    });
  }

  /** Whether the asker is mailed when the state changes. */
  async wantMails(enquiryId: string, wants: boolean): Promise<void> {
    await this.db.transaction(async () => {
      const changed = await this.db.query<{ id: string }>(
        `update enquiry_forms f set wants_mails = $2, told_stage = q.stage from enquiries q
         where f.enquiry_id = $1 and q.id = f.enquiry_id and f.wants_mails <> $2 returning f.enquiry_id as id`,
        [enquiryId, wants],
      );
      if (changed.length > 0)
        await this.audit.record(
          publicActor('fi'),
          'update',
          { kind: 'enquiry', id: enquiryId },
          { wantsMails: [!wants, wants] },
        );
    });
  }

  /** The asker follows no more: no link works and no mail leaves. */
  async stop(enquiryId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.links.revoke(enquiryId);
      await this.db.query('update enquiry_forms set wants_mails = false where enquiry_id = $1', [enquiryId]);
      await this.audit.record(publicActor('fi'), 'stop-following', { kind: 'enquiry', id: enquiryId });
    });
  }

  /** A new link for the asker, made by staff; earlier ones work on unless they are taken back. Answers its address. */
  async giveLink(actor: Actor, enquiryId: string, { revokeOthers }: { revokeOthers: boolean }): Promise<string> {
    return this.db.transaction(async () => {
      await demandHandling(this.db, actor, enquiryId);
      if (revokeOthers) await this.links.revoke(enquiryId);
      await this.db
        .repository(EnquiryForm)
        .createQueryBuilder()
        .insert()
        .values({ enquiryId, language: actor.language })
        .orIgnore()
        .execute();
      const token = await this.links.issue(enquiryId, null);
      await this.audit.record(
        actor,
        'give-link',
        { kind: 'enquiry', id: enquiryId },
        revokeOthers ? { revokedOthers: [false, true] } : {},
      );
      return this.links.address(token);
    });
  }

  /** Nobody follows by a link any more, until a new one is given. */
  async takeLinksBack(actor: Actor, enquiryId: string): Promise<void> {
    await this.db.transaction(async () => {
      await demandHandling(this.db, actor, enquiryId);
      await this.links.revoke(enquiryId);
      await this.audit.record(actor, 'revoke-links', { kind: 'enquiry', id: enquiryId });
    });
  }
}
