import {
  addDays,
  dayOf,
  instantAt,
  type Language,
  type SurveyDefinition,
  type SurveyInvitationState,
  type SurveyKind,
} from '@elinvoima/contracts';
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
  type Hold,
  type OutboxMail,
  type RenderPurpose,
  type RenderedMail,
} from '../../platform/index.js';
import { Suppressions, unsubscribeHeaders } from '../../recipients/index.js';
import { SurveyLinks } from '../answering/survey-links.js';
import { causeHolds } from './cause-holds.js';
import { askedLately } from './lately-asked.js';
import { askingTemplate, remindingTemplate } from './pace-waves.js';
import { SendingHours } from './sending-hours.js';
import { lockMailsOfWave } from './wave-lock.js';

/** A wave that stands for a quarter is longer than anybody should wait: an answer after a service is asked for within these. */
const daysToAnswer = 30;

interface Invited {
  surveyId: string;
  contactId: string;
  companyId: string | null;
  kind: SurveyKind;
  state: SurveyInvitationState;
  language: Language;
  firstName: string;
  inBin: boolean;
  /** What led to it is there no more. */
  causeGone: boolean;
  definition: SurveyDefinition;
  closesAt: Date;
  /** Closed, or sending was ended for good. */
  ended: boolean;
  /** Of the step that this mail carries; null of a mail that another one has replaced. */
  step: number | null;
}

/** The mails that ask a person to answer, and that remind. */
@Injectable()
export class SurveyMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly links: SurveyLinks,
    private readonly suppressions: Suppressions,
    private readonly hours: SendingHours,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    for (const name of [askingTemplate, remindingTemplate])
      this.templates.register(name, {
        heldUntil: (mail) => this.heldUntil(mail),
        render: (mail, purpose) => this.render(mail, purpose),
        sent: (mail) => this.move(mail, 'sent'),
        rejected: (mail) => this.move(mail, 'bounced'),
        refused: (mail) => this.decline(mail),
      });
  }

  /** A paused wave's mails wait for somebody to let it go on, the others for the next hour in which they may leave. */
  private async heldUntil(mail: OutboxMail): Promise<Hold | null> {
    const [wave] = await this.db.query<{ id: string; atOnce: boolean; step: number }>(
      `select w.id, w.at_once as "atOnce", s.step from survey_invitation_mails s join survey_invitations i on i.id = s.invitation_id
       join survey_waves w on w.id = i.wave_id where s.mail_id = $1`,
      [mail.id],
    );
    if (wave === undefined) return null;
    await lockMailsOfWave(this.db, wave.id, 'shared');
    const { paused } = await this.db.one<{ paused: boolean }>(
      `select paused_at is not null and state <> 'closed' and stopped_at is null as paused from survey_waves where id = $1`,
      [wave.id],
    );
    if (paused) return 'released';
    const now = this.clock.now();
    const next = this.hours.next(now, wave);
    return next > now ? next : null;
  }

  private async render(mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const invitationId = String(mail.reference['invitationId']);
    const invited = await this.invited(mail, invitationId, purpose);
    if (invited === undefined) return null;
    if (purpose === 'send' && !(await this.stillWanted(mail, invitationId, invited))) return null;
    const answer = await this.token('answer', mail, invitationId, purpose, invited.closesAt);
    const unsubscribe = await this.token('unsubscribe', mail, invitationId, purpose, null);
    const municipality = municipalityName(await theMunicipality(this.db), invited.language);
    const { definition, language } = invited;
    const words = {
      name: invited.firstName.replaceAll(/\p{Cc}+/gu, ' '),
      intro: definition.intro[language].replaceAll('{municipality}', municipality),
      link: answer,
      // The last whole day: a wave that closes at midnight can be answered until the day before.
      on: dayOf(new Date(invited.closesAt.getTime() - 1)),
      municipality,
      unsubscribe,
    };
    const reminds = mail.template === remindingTemplate;
    return {
      subject: formatText(language, reminds ? 'mail.survey.reminderSubject' : 'mail.survey.subject', { municipality }),
      text: reminds
        ? formatText(
            language,
            definition.anonymous ? 'survey-sending.mail.reminderAnonymous' : 'survey-sending.mail.reminderNamed',
            words,
          )
        : formatText(language, definition.anonymous ? 'mail.survey.anonymousText' : 'mail.survey.namedText', words),
      headers: unsubscribeHeaders(unsubscribe, this.config),
      // Sent again by a person's decision it is still the same message.
      messageId: `${invitationId}.${invited.step ?? 0}`,
    };
  }

  /** Locked while a mail is being claimed: an answer or an opt-out that comes meanwhile waits, and none is overlooked. */
  private async invited(mail: OutboxMail, invitationId: string, purpose: RenderPurpose): Promise<Invited | undefined> {
    const now = this.clock.now();
    const [row] = await this.db.query<Invited>(
      `select i.contact_id as "contactId", i.company_id as "companyId", w.kind, i.state, i.language, p.first_name as "firstName",
         p.deleted_at is not null as "inBin", not (${causeHolds}) as "causeGone", v.survey_id as "surveyId", v.definition,
         case when w.kind = 'triggered' then least(w.closes_at, $4::timestamptz) else w.closes_at end as "closesAt",
         (w.state = 'closed' or w.closes_at <= $2::timestamptz or w.stopped_at is not null) as ended,
         (select s.step from survey_invitation_mails s where s.invitation_id = i.id and s.mail_id = $3) as step
       from survey_invitations i
       join contacts p on p.id = i.contact_id
       join survey_waves w on w.id = i.wave_id
       join survey_versions v on v.id = w.survey_version_id
       where i.id = $1 ${purpose === 'send' ? 'for update of i' : ''}`,
      [invitationId, now, mail.id, instantAt(addDays(dayOf(now), daysToAnswer + 1))],
    );
    return row;
  }

  /**
   * Asked in the transaction that claims the mail: things may have changed since the wave was sent. Two mails to one person are
   * claimed one after the other, so that the later one sees the earlier.
   */
  private async stillWanted(mail: OutboxMail, invitationId: string, invited: Invited): Promise<boolean> {
    if (invited.ended || invited.step === null) return false;
    if (invited.state !== (invited.step === 0 ? 'queued' : 'sent')) return false;
    const suppressed = (await this.suppressions.among([mail.recipient], 'survey', invited.surveyId)).size > 0;
    const gone = invited.inBin || (invited.step === 0 && invited.causeGone);
    if (!suppressed && !gone && !(invited.step === 0 && (await this.isAskedLately(invitationId, invited)))) return true;
    await this.db.query('update survey_invitations set state = $2 where id = $1', [
      invitationId,
      gone && !suppressed ? 'ineligible' : 'suppressed',
    ]);
    return false;
  }

  private async isAskedLately(invitationId: string, { contactId, companyId, kind }: Invited): Promise<boolean> {
    // The person before the company, everywhere: nobody waits in a circle.
    for (const key of [contactId, ...(kind === 'triggered' && companyId !== null ? [companyId] : [])])
      await this.db.query(`select pg_advisory_xact_lock(hashtextextended('survey-asked:' || $1::text, 0))`, [key]);
    const asked = await askedLately(this.db, this.clock.now(), kind, [{ contactId, companyId }], invitationId);
    return asked({ contactId, companyId }) !== null;
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

  /** Whoever calls it spam has declined. */
  private async decline(mail: OutboxMail): Promise<void> {
    await this.db.query(
      `update survey_invitations set state = 'refused' where id = $1 and state in ('queued', 'sent')`,
      [mail.reference['invitationId']],
    );
  }

  /** An answer may have come while the mail was on its way: what is answered stays answered. */
  private async move(mail: OutboxMail, state: 'sent' | 'bounced'): Promise<void> {
    const now = this.clock.now();
    const [carried] = await this.db.query<{ step: number }>(
      `update survey_invitation_mails set sent_at = case when $2 then $3::timestamptz end where mail_id = $1 returning step`,
      [mail.id, state === 'sent', now],
    );
    await this.db.query(
      `update survey_invitations set state = $2, last_sent_at = case when $2 = 'sent' then $3 else last_sent_at end,
         reminders_sent = case when $2 = 'sent' then greatest(reminders_sent, $4) else reminders_sent end
       where id = $1 and state in ('queued', 'sent')`,
      [mail.reference['invitationId'], state, now, carried?.step ?? 0],
    );
  }
}
