import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  CONFIG,
  Conflict,
  Database,
  MailTemplates,
  Outbox,
  derivedToken,
  findLiving,
  hashToken,
  hiddenLink,
  municipalityName,
  newToken,
  theMunicipality,
  type Actor,
  type Config,
  type OutboxMail,
  type RenderPurpose,
  type RenderedMail,
} from '../platform/index.js';
import { Suppressions, recipientsAmong } from '../recipients/index.js';
import { IdeaCampaign } from './idea-campaign.entity.js';

/** Asks contacts to take part, each by a link of their own. */
@Injectable()
export class InviteToCampaign implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly templates: MailTemplates,
    private readonly suppressions: Suppressions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('idea-invitation', { render: (mail, purpose) => this.render(mail, purpose) });
  }

  /**
   * Invites those of the contacts that mailings may be sent to and that are not asked already.
   * Answers how many were invited.
   */
  async invite(actor: Actor, campaignId: string, contactIds: readonly string[]): Promise<number> {
    return this.db.transaction(async () => {
      const campaign = await findLiving(this.db, IdeaCampaign, campaignId);
      if (campaign.publishedAt === null) throw new Conflict('campaign-not-published');
      if (campaign.decidedOn !== null) throw new Conflict('campaign-not-open');
      const { eligible } = await recipientsAmong(this.db, this.suppressions, 'mailing', contactIds);
      const invited = await this.db.query<{ id: string; email: string; language: Language }>(
        `with asked as (
           insert into idea_campaign_invitations (campaign_id, contact_id) select $1, unnest($2::uuid[])
           on conflict (campaign_id, contact_id) do nothing returning id, contact_id
         )
         select a.id, trim(p.email) as email, p.language from asked a join contacts p on p.id = a.contact_id`,
        [campaignId, eligible.map(({ contactId }) => contactId)],
      );
      await this.outbox.putMany(
        'idea-invitation',
        invited.map(({ id, email, language }) => ({ reference: { invitationId: id }, recipient: email, language })),
      );
      await this.audit.record(
        actor,
        'invite',
        { kind: 'idea_campaign', id: campaignId },
        { invited: [null, invited.length] },
      );
      return invited.length;
    });
  }

  private async render({ reference, language }: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const id = String(reference['invitationId']);
    const [campaign] = await this.db.query<{ title: string; closesOn: string }>(
      `select c.title, c.closes_on::text as "closesOn" from idea_campaign_invitations i join idea_campaigns c on c.id = i.campaign_id
       where i.id = $1 and c.deleted_at is null and c.decided_on is null
         and ($2 <> 'send' or exists (select from contacts p where p.id = i.contact_id and p.deleted_at is null and p.restricted_on is null))`,
      [id, purpose],
    );
    if (campaign === undefined) return null;
    const municipality = municipalityName(await theMunicipality(this.db), language);
    return {
      subject: formatText(language, 'mail.ideaInvitation.subject', { title: campaign.title, municipality }),
      text: formatText(language, 'mail.ideaInvitation.text', {
        title: campaign.title,
        municipality,
        on: campaign.closesOn,
        link: await this.link(id, purpose),
      }),
    };
  }

  private async link(invitationId: string, purpose: RenderPurpose): Promise<string> {
    if (purpose === 'read' && !this.config.demo) return hiddenLink;
    const token = this.config.demo ? derivedToken(this.config.secretKey, 'idea-invitation', invitationId) : newToken();
    if (purpose === 'send')
      await this.db.query('update idea_campaign_invitations set token_hash = $2 where id = $1', [
        invitationId,
        hashToken(token),
      ]);
    return `${this.config.publicUrl}/ideat/kutsu/${token}`;
  }
}
