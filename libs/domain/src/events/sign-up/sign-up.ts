import type { Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, NotFound, Outbox, RuleBroken, publicActor } from '../../platform/index.js';
import { EventRegistration } from '../event-registration.entity.js';
import { placesOf } from './fill-places.js';
import { invitedBy, type Invited } from './invited-by.js';
import { publicEvent, type PublicEvent } from './public-event.query.js';
import { stateOfNew } from './sign-up-stage.js';

/** What somebody without an account sends from the sign-up page. */
export interface SignUpForm {
  /** Made with the page: a repeated sending of it is the same registration. */
  submissionId: string;
  language: Language;
  name: string;
  email: string;
  phone: string | null;
  /** A company's name or business id: kept as it was written, until a colleague says which company it is. */
  company: string | null;
  needs: string | null;
  /** Names of others of the same company. */
  others: readonly string[];
  mailingsConsent: boolean;
}

/** So many receipts a day leave to one mailbox by the open form, of all events together: nobody's mailbox is filled through it. */
const mostReceiptsADay = 3;

/** SQL: what follows a plus sign is a mailbox's own sorting: the mailbox is the same. */
const mailbox = (address: string): string => `regexp_replace(lower(${address}), '\\+[^@]*@', '@')`;

/**
 * The way onto the list for everybody. What it answers depends on the places alone, never on whether the address is on the list
 * already: that is told by mail, to the address.
 */
@Injectable()
export class SignUp {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Answers whether there was a place. Throws `NotFound` for no such event, `Conflict` when nobody can sign up any more. */
  async signUp(
    slug: string,
    form: SignUpForm,
    invitationToken: string | null = null,
  ): Promise<'confirmed' | 'waiting'> {
    return this.db.transaction(async () => {
      // Sign-ups of one event are written one after the other: places are counted and taken under this lock.
      await this.db.query('select 1 from events where slug = $1 for no key update', [slug]);
      const event = await publicEvent(this.db, slug, this.clock.now());
      if (event === null || event.stage === 'draft') throw new NotFound();
      if (event.stage !== 'open' && event.stage !== 'waiting_list') throw new Conflict('event-sign-up-closed');
      const invited = invitationToken === null ? null : await invitedBy(this.db, invitationToken);
      if (invitationToken !== null && invited?.eventId !== event.id) throw new NotFound('link-unknown');
      const size = 1 + form.others.length;
      if (event.capacity !== null && size > event.capacity)
        throw RuleBroken.at('/others', 'event-party-too-large', { capacity: event.capacity });
      const state = stateOfNew(event, await placesOf(this.db, event.id), size);
      if (state === 'waiting' && !event.waitingList) throw RuleBroken.at('/others', 'event-places-too-few');
      const known = await this.known(event.id, form);
      if (known === null) await this.enter(event, form, state, invited);
      else if (known.submissionId !== form.submissionId) await this.sendReceipt(known.id, form);
      if (invited !== null) await this.noteAnswer(invited);
      return state;
    });
  }

  /** The same sending, or the same address: one registration. */
  private async known(
    eventId: string,
    { submissionId, email }: SignUpForm,
  ): Promise<{ id: string; submissionId: string | null } | null> {
    const [row] = await this.db.query<{ id: string; submissionId: string | null }>(
      `select id, submission_id as "submissionId" from event_registrations
       where event_id = $1 and (submission_id = $2 or (lower(email) = lower($3) and state <> 'cancelled'))
       order by submission_id = $2 desc nulls last, created_at limit 1`,
      [eventId, submissionId, email],
    );
    return row ?? null;
  }

  private async enter(
    { id: eventId }: PublicEvent,
    form: SignUpForm,
    state: 'confirmed' | 'waiting',
    invited: Invited | null,
  ): Promise<void> {
    const companyId = vouchedCompany(form, invited);
    const shared = {
      eventId,
      companyId,
      companyName: companyId === null ? form.company : null,
      state,
      source: invited === null ? ('web' as const) : ('invitation' as const),
      language: form.language,
      stateAt: this.clock.now(),
      // The moment under the lock, not that of the transaction's beginning: it is the order in which they wait.
      createdAt: () => 'clock_timestamp()',
    };
    const { email, phone, needs, name, mailingsConsent, submissionId } = form;
    const contactId = invited?.contactId ?? null;
    const { identifiers, generatedMaps } = await this.db
      .repository(EventRegistration)
      .insert({ ...shared, name, email, phone, needs, mailingsConsent, submissionId, contactId });
    const id = String(identifiers[0]?.['id']);
    const partyId = String(generatedMaps[0]?.['partyId']);
    if (form.others.length > 0)
      await this.db
        .repository(EventRegistration)
        .insert(form.others.map((other) => ({ ...shared, name: other, partyId })));
    await this.sendReceipt(id, form);
    await this.audit.record(
      publicActor(form.language),
      'sign-up',
      { kind: 'event', id: eventId },
      { registration: [null, { id, companyId, state, people: 1 + form.others.length }] },
    );
  }

  /** By the invitation's own link alone: an address that anybody typed answers for nobody. */
  private async noteAnswer({ id }: Invited): Promise<void> {
    await this.db.query(`update event_invitations set state = 'signed_up', answered_at = $2 where id = $1`, [
      id,
      this.clock.now(),
    ]);
  }

  private async sendReceipt(registrationId: string, { email, language }: SignUpForm): Promise<void> {
    const { sent } = await this.db.one<{ sent: number }>(
      `select count(*)::int as sent from outbox_mails
       where template = 'event-receipt' and ${mailbox('recipient')} = ${mailbox('$1::text')} and created_at > now() - interval '1 day'`,
      [email],
    );
    if (sent < mostReceiptsADay) await this.outbox.put('event-receipt', { registrationId }, email, language);
  }
}

/**
 * Anybody can type any company's name. Only a personal invitation vouches for its own company; all else stays a suggestion until a
 * colleague links it, so that no stranger is sent what is a company's, and no figure moves by a typed name.
 */
const vouchedCompany = ({ company }: SignUpForm, invited: Invited | null): string | null =>
  company === null || company === invited?.companyName ? (invited?.companyId ?? null) : null;
