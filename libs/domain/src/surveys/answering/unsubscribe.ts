import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Database, NotFound, publicActor } from '../../platform/index.js';
import { Suppressions, type SuppressionScope } from '../../recipients/index.js';
import { SurveyLinks } from './survey-links.js';

/** Stopping the mails, by the link that each mail carries. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly db: Database,
    private readonly links: SurveyLinks,
    private readonly suppressions: Suppressions,
    private readonly audit: Audit,
  ) {}

  /** Safe to repeat. An answer that has been given stays; an invitation that waits for one counts as declined. */
  async unsubscribe(token: string, scope: SuppressionScope): Promise<void> {
    await this.db.transaction(async () => {
      const found = await this.links.unsubscriber(token);
      if (found === null) throw new NotFound('link-unknown');
      const addresses = await this.db.query<{ email: string }>(
        // The address that was written to, and the one that the person has now.
        `select m.recipient as email from outbox_mails m where m.template in ('survey-invitation', 'survey-reminder') and m.reference = $1::jsonb
         union select p.email from survey_invitations i join contacts p on p.id = i.contact_id where i.id = $2 and p.email is not null`,
        [JSON.stringify({ invitationId: found.invitationId }), found.invitationId],
      );
      const reach = scope === 'survey' ? { surveyId: found.surveyId } : {};
      for (const { email } of addresses) await this.suppressions.add(email, scope, 'optout', reach);
      await this.db.query(
        `update survey_invitations set state = 'refused' where id = $1 and state in ('queued', 'sent', 'bounced')`,
        [found.invitationId],
      );
      await this.audit.record(
        publicActor(found.language),
        'unsubscribe',
        { kind: 'survey_invitation', id: found.invitationId },
        { scope: [null, scope] },
      );
    });
  }
}
