import { dayOf } from '@elinvoima/contracts';
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
  type MailTemplate,
  type Municipality,
  type OutboxMail,
  type Prepared,
  type RenderPurpose,
  type RenderedMail,
} from '../../platform/index.js';
import { Suppressions, unsubscribeHeaders } from '../../recipients/index.js';
import type { LinkPurpose } from '../answering/survey-link-token.entity.js';
import { SurveyLinks } from '../answering/survey-links.js';
import { invitedBy, stillWanted, type Invited, type ToLeave } from './mails-to-leave.js';
import { askingTemplate, remindingTemplate } from './pace-waves.js';
import { SendingHours } from './sending-hours.js';
import { shareWavesOfMails } from './wave-lock.js';

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
    const template: MailTemplate = {
      prepareMany: (mails) => this.prepareMany(mails),
      render: (mail, purpose) => this.render(mail, purpose),
      sentMany: (mails) => this.move(mails, 'sent'),
      rejected: (mail) => this.move([mail], 'bounced'),
      refused: (mail) => this.decline(mail),
    };
    // One for both, so that their mails are claimed together.
    for (const name of [askingTemplate, remindingTemplate]) this.templates.register(name, template);
  }

  /** In the transaction that claims the mails; as many statements for fifty as for one. */
  private async prepareMany(mails: readonly OutboxMail[]): Promise<ReadonlyMap<string, Prepared>> {
    const now = this.clock.now();
    const prepared = new Map<string, Prepared>();
    await shareWavesOfMails(
      this.db,
      mails.map(({ id }) => id),
    );
    const invited = await invitedBy(this.db, now, mails, 'send');
    const free: ToLeave[] = [];
    for (const mail of mails) {
      const to = invited.get(mail.id);
      const hold = to === undefined ? null : this.holdOf(to, now);
      if (hold !== null) prepared.set(mail.id, { hold });
      else if (to !== undefined) free.push({ mail, to });
    }
    const wanted = await stillWanted(
      this.db,
      this.suppressions,
      now,
      free,
      mails.map(({ id }) => id),
    );
    if (wanted.length === 0) return prepared;
    const tokens = await this.links.issueMany(
      wanted.flatMap(({ mail, to: { invitationId, closesAt } }) => [
        { purpose: 'answer', invitationId, mailId: mail.id, expiresAt: closesAt },
        { purpose: 'unsubscribe', invitationId, mailId: mail.id, expiresAt: null },
      ]),
    );
    const municipality = await theMunicipality(this.db);
    for (const [n, { mail, to }] of wanted.entries()) {
      const answer = this.links.address('answer', tokens[2 * n] ?? '');
      const unsubscribe = this.links.address('unsubscribe', tokens[2 * n + 1] ?? '');
      prepared.set(mail.id, { rendered: this.write(mail, to, municipality, answer, unsubscribe) });
    }
    return prepared;
  }

  /** A paused wave's mails wait for somebody to let it go on, the others for the next hour in which they may leave. */
  private holdOf({ paused, atOnce, step }: Invited, now: Date): Hold | null {
    if (step === null) return null;
    if (paused) return 'released';
    const next = this.hours.next(now, { step, atOnce });
    return next > now ? next : null;
  }

  /** For staff to read; what leaves is prepared by the handful. */
  private async render(mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    if (purpose === 'send') {
      const prepared = (await this.prepareMany([mail])).get(mail.id) ?? 'unwanted';
      return prepared === 'unwanted' || 'hold' in prepared ? null : prepared.rendered;
    }
    const to = (await invitedBy(this.db, this.clock.now(), [mail], 'read')).get(mail.id);
    if (to === undefined) return null;
    const link = (purpose: LinkPurpose): string =>
      this.config.demo
        ? this.links.address(purpose, this.links.demoToken(purpose, to.invitationId, mail.id))
        : hiddenLink;
    return this.write(mail, to, await theMunicipality(this.db), link('answer'), link('unsubscribe'));
  }

  private write(
    mail: OutboxMail,
    to: Invited,
    itsMunicipality: Municipality,
    answer: string,
    unsubscribe: string,
  ): RenderedMail {
    const { language, anonymous } = to;
    const municipality = municipalityName(itsMunicipality, language);
    const words = {
      name: to.firstName.replaceAll(/\p{Cc}+/gu, ' '),
      intro: to.intro.replaceAll('{municipality}', municipality),
      link: answer,
      // The last whole day: a wave that closes at midnight can be answered until the day before.
      on: dayOf(new Date(to.closesAt.getTime() - 1)),
      municipality,
      unsubscribe,
    };
    const reminds = mail.template === remindingTemplate;
    return {
      subject: formatText(language, reminds ? 'mail.survey.reminderSubject' : 'mail.survey.subject', { municipality }),
      text: reminds
        ? formatText(
            language,
            anonymous ? 'survey-sending.mail.reminderAnonymous' : 'survey-sending.mail.reminderNamed',
            words,
          )
        : formatText(language, anonymous ? 'mail.survey.anonymousText' : 'mail.survey.namedText', words),
      headers: unsubscribeHeaders(unsubscribe, this.config),
      // Sent again by a person's decision it is still the same message.
      messageId: `${to.invitationId}.${to.step ?? 0}`,
    };
  }

  /** Whoever calls it spam has declined. */
  private async decline(mail: OutboxMail): Promise<void> {
    await this.db.query(
      `update survey_invitations set state = 'refused' where id = $1 and state in ('queued', 'sent')`,
      [mail.reference['invitationId']],
    );
  }

  /** An answer may have come while the mail was on its way: what is answered stays answered. */
  private async move(mails: readonly OutboxMail[], state: 'sent' | 'bounced'): Promise<void> {
    await this.db.query(
      `with carried as (
         update survey_invitation_mails set sent_at = case when $3 = 'sent' then $4::timestamptz end
         where mail_id = any($1::uuid[]) returning mail_id, step
       )
       update survey_invitations i set state = $3, last_sent_at = case when $3 = 'sent' then $4 else last_sent_at end,
         reminders_sent = case when $3 = 'sent' then greatest(reminders_sent, coalesce(carried.step, 0)) else reminders_sent end
       from unnest($1::uuid[], $2::uuid[]) as moved (mail_id, invitation_id) left join carried using (mail_id)
       where i.id = moved.invitation_id and i.state in ('queued', 'sent')`,
      [mails.map(({ id }) => id), mails.map(({ reference }) => reference['invitationId']), state, this.clock.now()],
    );
  }
}
