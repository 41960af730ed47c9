import type { Day, Language } from '@elinvoima/contracts';
import { dayOf } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  CONFIG,
  Clock,
  Conflict,
  Database,
  MailTemplates,
  NotFound,
  Outbox,
  RuleBroken,
  hiddenLink,
  municipalityName,
  theMunicipality,
  type Actor,
  type Config,
  type OutboxMail,
  type RenderPurpose,
  type RenderedMail,
} from '../platform/index.js';
import { OutcomeLinks, customerOf } from './outcome-links.js';
import type { ReferralMailKind } from './referral-mail.entity.js';

interface MailedReferral {
  need: string;
  sentOn: Day;
  /** Null without consent: then nothing that identifies leaves. */
  customer: string | null;
  /** How the customer is reached; null without consent. */
  reachedBy: string | null;
  ownerName: string | null;
  ownerEmail: string | null;
  wanted: boolean;
}

/** The referral as a mail to the partner, and the questions what came of it. */
@Injectable()
export class ReferralMails implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly templates: MailTemplates,
    private readonly links: OutcomeLinks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    for (const kind of ['referral', 'reminder', 'repeat'] as const)
      this.templates.register(`referral-${kind}`, { render: (mail, purpose) => this.render(kind, mail, purpose) });
    this.templates.register('referral-told', { render: (mail) => this.renderTold(mail) });
  }

  /** What would leave, word for word, and to whom. Throws `RuleBroken` where there is no address or no consent. */
  async preview(actor: Actor, id: string): Promise<{ to: string; subject: string; text: string }> {
    const { recipient } = await this.sendable(id);
    const { subject, text } = await this.words('referral', id, actor.language, null);
    return { to: recipient, subject, text };
  }

  /** Puts the referral into the outbox, once. */
  async send(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const { recipient } = await this.sendable(id);
      if (!(await this.put(id, 'referral', recipient, actor.language))) throw new Conflict('referral-mailed');
      await this.audit.record(actor, 'send', { kind: 'referral', id });
    });
  }

  /** Puts a mail into the outbox unless one of the kind was put there before. Within the caller's transaction. */
  async put(referralId: string, kind: ReferralMailKind, recipient: string, language: Language): Promise<boolean> {
    const [taken] = await this.db.query(
      `insert into referral_mails (referral_id, kind, recipient, language, put_on) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning kind`,
      [referralId, kind, recipient, language, dayOf(this.clock.now())],
    );
    if (taken === undefined) return false;
    const mailId = await this.outbox.put(`referral-${kind}`, { referralId }, recipient, language);
    await this.db.query('update referral_mails set outbox_mail_id = $3 where referral_id = $1 and kind = $2', [
      referralId,
      kind,
      mailId,
    ]);
    return true;
  }

  /** Tells the owner that the partner has answered. */
  async tellOwner(referralId: string): Promise<void> {
    const [owner] = await this.db.query<{ email: string; language: Language }>(
      `select u.email, u.language from referrals r join users u on u.id = r.owner_id and u.disabled_at is null where r.id = $1`,
      [referralId],
    );
    if (owner !== undefined) await this.outbox.put('referral-told', { referralId }, owner.email, owner.language);
  }

  private async sendable(id: string): Promise<{ recipient: string }> {
    const [found] = await this.db.query<{ recipient: string | null; way: string; consent: boolean; settled: boolean }>(
      `select coalesce(r.recipient_email, k.email) as recipient, r.way, r.consent,
         (r.outcome is not null or r.withdrawn_on is not null) as settled
       from referrals r left join partners k on k.id = r.partner_id where r.id = $1 and r.deleted_at is null`,
      [id],
    );
    if (found === undefined) throw new NotFound();
    if (found.settled) throw new Conflict('referral-settled');
    if (!found.consent) throw RuleBroken.at('/consent', 'consent-required');
    if (found.way !== 'email' || found.recipient === null) throw RuleBroken.at('/recipientEmail', 'address-required');
    return { recipient: found.recipient };
  }

  private async render(kind: ReferralMailKind, mail: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const id = String(mail.reference['referralId']);
    const link =
      kind === 'referral'
        ? null
        : purpose === 'send'
          ? async () => (await this.links.issue(id, mail.id)).url
          : () => Promise.resolve(this.config.demo ? this.links.demoAddress(id, mail.id) : hiddenLink);
    try {
      return await this.words(kind, id, mail.language, link, purpose === 'send');
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }

  /** Throws `NotFound` when the referral is gone, or is `demanded` to be wanted still and is not. */
  private async words(
    kind: ReferralMailKind,
    id: string,
    language: Language,
    link: (() => Promise<string>) | null,
    demanded = false,
  ): Promise<RenderedMail> {
    const [referral] = await this.db.query<MailedReferral>(
      `select r.need, r.sent_on::text as "sentOn", case when r.consent then ${customerOf} end as customer,
         case when r.consent then (select nullif(concat_ws(', ', p.phone, p.email), '') from contacts p
           where p.id = r.contact_id and p.restricted_on is null) end as "reachedBy",
         u.name as "ownerName", u.email as "ownerEmail",
         (r.outcome is null and r.withdrawn_on is null and r.deleted_at is null) as wanted
       from referrals r left join users u on u.id = r.owner_id where r.id = $1`,
      [id],
    );
    if (referral === undefined || (demanded && !referral.wanted)) throw new NotFound();
    const municipality = municipalityName(await theMunicipality(this.db), language);
    const values = {
      municipality,
      need: plain(referral.need),
      on: referral.sentOn,
      customer: referral.customer === null ? '' : plain(referral.customer),
      reachedBy: referral.reachedBy ?? '',
      owner: [referral.ownerName, referral.ownerEmail].filter(Boolean).join(', '),
      link: link === null ? '' : await link(),
    };
    const told = referral.customer === null ? '' : formatText(language, 'mail.referral.customer', values);
    const reached = referral.reachedBy === null ? '' : formatText(language, 'mail.referral.reachedBy', values);
    const key = kind === 'referral' ? 'mail.referral' : 'mail.referralOutcome';
    return {
      subject: formatText(language, `${key}.subject`, values),
      text: formatText(language, `${key}.text`, { ...values, told: [told, reached].filter(Boolean).join('\n') }),
    };
  }

  private async renderTold({ reference, language }: OutboxMail): Promise<RenderedMail | null> {
    const id = String(reference['referralId']);
    const [referral] = await this.db.query<{ need: string }>(
      'select need from referrals where id = $1 and deleted_at is null',
      [id],
    );
    if (referral === undefined) return null;
    const values = { need: plain(referral.need), link: `${this.config.publicUrl}/referrals/${id}` };
    return {
      subject: formatText(language, 'mail.referralTold.subject', values),
      text: formatText(language, 'mail.referralTold.text', values),
    };
  }
}

/** What people wrote, on one line: no header and no second mail can be made of it. */
const plain = (text: string): string => text.replaceAll(/\p{Cc}+/gu, ' ');
