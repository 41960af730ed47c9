import { dayOf, type Language, type SurveyDefinition, type SurveyInvitationState } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  Clock,
  Database,
  MailTemplates,
  hiddenLink,
  municipalityName,
  theMunicipality,
  type Config,
  type OutboxMail,
  type RenderPurpose,
  type RenderedMail,
} from '../../platform/index.js';
import { Suppressions, unsubscribeHeaders } from '../../recipients/index.js';
import { SurveyLinks } from '../answering/survey-links.js';

interface Invited {
  state: SurveyInvitationState;
  language: Language;
  firstName: string;
  inBin: boolean;
  definition: SurveyDefinition;
  closesAt: Date;
  closed: boolean;
}

/** The mail that asks a person to answer. */
@Injectable()
export class SurveyMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: SurveyLinks,
    private readonly suppressions: Suppressions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('survey-invitation', {
      render: (mail, purpose) => this.render(mail, purpose),
      sent: (mail) => this.move(mail, 'sent'),
      rejected: (mail) => this.move(mail, 'bounced'),
    });
  }

  private async render(mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const invitationId = String(mail.reference['invitationId']);
    const invited = await this.invited(invitationId, purpose);
    if (invited === undefined) return null;
    if (purpose === 'send' && !(await this.stillWanted(mail, invitationId, invited))) return null;
    const answer = await this.token('answer', mail, invitationId, purpose, invited.closesAt);
    const unsubscribe = await this.token('unsubscribe', mail, invitationId, purpose, null);
    const municipality = municipalityName(await theMunicipality(this.db), invited.language);
    const { definition, language } = invited;
    return {
      subject: formatText(language, 'mail.survey.subject', { municipality }),
      text: formatText(language, definition.anonymous ? 'mail.survey.anonymousText' : 'mail.survey.namedText', {
        name: invited.firstName.replaceAll(/\p{Cc}+/gu, ' '),
        intro: definition.intro[language].replaceAll('{municipality}', municipality),
        link: answer,
        // The last whole day: a wave that closes at midnight can be answered until the day before.
        on: dayOf(new Date(invited.closesAt.getTime() - 1)),
        municipality,
        unsubscribe,
      }),
      headers: unsubscribeHeaders(unsubscribe, this.config),
    };
  }

  /** Locked while a mail is being claimed: an answer or an opt-out that comes meanwhile waits, and none is overlooked. */
  private async invited(invitationId: string, purpose: RenderPurpose): Promise<Invited | undefined> {
    const [row] = await this.db.query<Invited>(
      `select i.state, i.language, p.first_name as "firstName", p.deleted_at is not null as "inBin", v.definition,
         w.closes_at as "closesAt", (w.state = 'closed' or w.closes_at <= $2::timestamptz) as closed
       from survey_invitations i
       join contacts p on p.id = i.contact_id
       join survey_waves w on w.id = i.wave_id
       join survey_versions v on v.id = w.survey_version_id
       where i.id = $1 ${purpose === 'send' ? 'for update of i' : ''}`,
      [invitationId, this.clock.now()],
    );
    return row;
  }

  /** Asked in the transaction that claims the mail: things may have changed since the wave was sent. */
  private async stillWanted(mail: OutboxMail, invitationId: string, invited: Invited): Promise<boolean> {
    if (invited.closed || (invited.state !== 'queued' && invited.state !== 'sent')) return false;
    const suppressed = (await this.suppressions.among([mail.recipient], 'survey')).size > 0;
    if (!suppressed && !invited.inBin) return true;
    await this.db.query('update survey_invitations set state = $2 where id = $1', [
      invitationId,
      suppressed ? 'suppressed' : 'ineligible',
    ]);
    return false;
  }

  private async token(
    linkPurpose: 'answer' | 'unsubscribe',
    mail: OutboxMail,
    invitationId: string,
    purpose: RenderPurpose,
    expiresAt: Date | null,
  ): Promise<string> {
    if (purpose === 'send')
      return this.links.address(linkPurpose, await this.links.issue(linkPurpose, invitationId, mail.id, expiresAt));
    if (!this.config.demo) return hiddenLink;
    return this.links.address(linkPurpose, this.links.demoToken(linkPurpose, invitationId, mail.id));
  }

  /** An answer may have come while the mail was on its way: what is answered stays answered. */
  private async move(mail: OutboxMail, state: 'sent' | 'bounced'): Promise<void> {
    await this.db.query(
      `update survey_invitations set state = $2, last_sent_at = case when $2 = 'sent' then $3 else last_sent_at end
       where id = $1 and state in ('queued', 'sent')`,
      [mail.reference['invitationId'], state, this.clock.now()],
    );
  }
}
