import type { Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, Outbox, RuleBroken, type Actor } from '../../platform/index.js';
import { Suppressions, checkGroup } from '../../recipients/index.js';
import { lockEvent } from '../attendees.js';
import type { Event } from '../event.entity.js';
import {
  invitationCandidates,
  neverLeft,
  type InvitationCandidate,
  type InvitedGroup,
} from './invitation-candidates.js';

/** Asks people to an event, each by a link of their own. Being asked is no interaction: nothing here is counted. */
@Injectable()
export class InviteToEvent {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly suppressions: Suppressions,
  ) {}

  /** Answers how many were invited. Throws `Conflict` while the sign-up page is not published, `RuleBroken` for an empty group. */
  async invite(actor: Actor, eventId: string, invited: InvitedGroup): Promise<number> {
    checkGroup(invited.group);
    return this.db.transaction(async () => {
      await this.openEvent(eventId);
      const { eligible } = await invitationCandidates(this.db, this.suppressions, eventId, invited);
      if (eligible.length === 0) throw RuleBroken.at('/group', 'no-recipients');
      const made = [...(await this.stuck(eventId, eligible)), ...(await this.insert(actor, eventId, eligible))];
      const byId = new Map(eligible.map((candidate) => [candidate.id, candidate]));
      await this.outbox.putMany(
        'event-invitation',
        made.flatMap(({ id, invitedId }) => {
          const candidate = byId.get(invitedId);
          return candidate === undefined
            ? []
            : [{ reference: { invitationId: id }, recipient: candidate.email, language: candidate.language }];
        }),
      );
      await this.audit.record(actor, 'invite', { kind: 'event', id: eventId }, { invited: [null, made.length] });
      return made.length;
    });
  }

  /** Once more to those who got the invitation and have said neither yes nor no. Answers how many. */
  async secondRound(actor: Actor, eventId: string): Promise<number> {
    return this.db.transaction(async () => {
      await this.openEvent(eventId);
      const again = await this.db.query<{ id: string; email: string; language: Language }>(
        `with again as (
           update event_invitations i set state = 'queued', round = round + 1
           where i.event_id = $1 and i.state = 'sent' and i.last_sent_at < $2::timestamptz - interval '1 day' returning i.*
         )
         select i.id, coalesce(p.email, k.email, u.email, c.email) as email, coalesce(p.language, u.language, 'fi') as language
         from again i left join contacts p on p.id = i.contact_id left join partners k on k.id = i.partner_id
           left join users u on u.id = i.user_id left join companies c on c.id = i.company_id and i.contact_id is null
         where coalesce(p.email, k.email, u.email, c.email) is not null`,
        [eventId, this.clock.now()],
      );
      if (again.length === 0) throw new Conflict('event-nobody-to-remind');
      await this.outbox.putMany(
        'event-invitation',
        again.map(({ id, email, language }) => ({ reference: { invitationId: id }, recipient: email, language })),
      );
      await this.audit.record(actor, 'invite-again', { kind: 'event', id: eventId }, { invited: [null, again.length] });
      return again.length;
    });
  }

  private async openEvent(eventId: string): Promise<Event> {
    const event = await lockEvent(this.db, eventId);
    if (event.status !== 'planned' || event.startsAt <= this.clock.now()) throw new Conflict('event-sign-up-closed');
    if (!event.registrationOpen) throw new Conflict('event-not-published');
    return event;
  }

  /** Those of the group whose mail never left: they have an invitation, and lack the mail alone. */
  private stuck(
    eventId: string,
    eligible: readonly InvitationCandidate[],
  ): Promise<{ id: string; invitedId: string }[]> {
    return this.db.query(
      `select i.id, coalesce(i.contact_id, i.partner_id, i.user_id, i.company_id) as "invitedId" from event_invitations i
       where i.event_id = $1 and coalesce(i.contact_id, i.partner_id, i.user_id, i.company_id) = any($2::uuid[]) and ${neverLeft}`,
      [eventId, eligible.map(({ id }) => id)],
    );
  }

  private insert(
    { id: createdBy }: Actor,
    eventId: string,
    eligible: readonly InvitationCandidate[],
  ): Promise<{ id: string; invitedId: string }[]> {
    return this.db.query(
      `insert into event_invitations (event_id, created_by, contact_id, partner_id, user_id, company_id)
       select $1, $2, contact_id, partner_id, user_id, company_id
       from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[]) as invited (contact_id, partner_id, user_id, company_id)
       on conflict do nothing returning id, coalesce(contact_id, partner_id, user_id, company_id) as "invitedId"`,
      [
        eventId,
        createdBy,
        eligible.map(({ contactId }) => contactId),
        eligible.map(({ partnerId }) => partnerId),
        eligible.map(({ userId }) => userId),
        eligible.map(({ companyId }) => companyId),
      ],
    );
  }
}
