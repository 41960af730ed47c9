import { clockOf, instantAt, type Day } from '@elinvoima/contracts';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { demandPeople } from '../contacts/index.js';
import { PromiseWatchers, followUpDetails } from '../follow-ups/index.js';
import { InteractionWatchers, interactionDetails, readsOnlyOwn } from '../interactions/index.js';
import {
  Clock,
  Database,
  Forbidden,
  NotFound,
  Outbox,
  RuleBroken,
  createdFrom,
  demandLiving,
  demandPlausibleDays,
  listReferences,
  type Actor,
} from '../platform/index.js';
import { Suppressions } from '../recipients/index.js';
import { CalendarInvitation, type InvitationSubject } from './calendar-invitation.entity.js';
import { inviteesOf, outsideCandidates, stoppedAmong, type Invitee, type OutsideCandidate } from './invitees.query.js';

export interface InvitationInput {
  subject: { kind: InvitationSubject; id: string };
  startsAt: Date;
  durationMinutes: number;
  place?: string | null;
  message?: string | null;
  userIds?: string[];
  contactIds?: string[];
  /** The addresses outside that the sender has seen and confirmed: exactly those it goes to. */
  confirmedAddresses?: string[];
}

export interface InvitationView {
  id: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  message: string | null;
  sequence: number;
  organiser: string;
  invitees: Pick<Invitee, 'userId' | 'contactId' | 'name' | 'email' | 'isOutside'>[];
}

/** Invitations into calendars: sent on wish, changed when the matter moves, taken back when it is dropped. Never an interaction. */
@Injectable()
export class CalendarInvitations implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly suppressions: Suppressions,
    private readonly promises: PromiseWatchers,
    private readonly meetings: InteractionWatchers,
  ) {}

  onModuleInit(): void {
    this.promises.watch({
      moved: (actor, id, dueOn) => this.promiseMoved(actor, id, dueOn),
      dropped: (actor, id) => this.dropped(actor, 'follow_up', id),
    });
    this.meetings.watch({
      moved: (actor, id, from, to) => this.meetingMoved(actor, id, from, to),
      dropped: (actor, id) => this.dropped(actor, 'interaction', id),
    });
  }

  /** The living invitation of a promise or meeting, and who outside could be asked. */
  async show(
    actor: Actor,
    kind: InvitationSubject,
    id: string,
  ): Promise<{ invitation: InvitationView | null; candidates: OutsideCandidate[] }> {
    await this.titleOf(actor, kind, id);
    const living = await this.living(kind, id);
    const candidates = actor.permissions.has('contacts.read')
      ? await outsideCandidates(this.db, this.suppressions, kind, id)
      : [];
    return { invitation: living && (await this.view(living)), candidates };
  }

  /** Sends it, or changes the one that has been sent; who is no longer on the list gets a cancellation. */
  async send(actor: Actor, input: InvitationInput): Promise<InvitationView> {
    return this.db.transaction(async () => {
      if (actor.kind !== 'user' || actor.id === null) throw new Forbidden();
      const { subject, startsAt, durationMinutes } = input;
      const title = await this.titleOf(actor, subject.kind, subject.id);
      const before = await this.living(subject.kind, subject.id);
      await this.demandHost(actor, subject.kind, subject.id, before);
      await this.check(actor, input);
      const endsAt = new Date(startsAt.getTime() + durationMinutes * 60_000);
      const fields = { title, startsAt, endsAt, place: input.place || null, message: input.message || null };
      const id = before === null ? await this.insert(actor.id, subject, fields) : before.id;
      if (before !== null) await this.change(before, fields);
      const gone = await this.writeInvitees(id, input);
      await this.mailAll(actor, id, 'REQUEST', gone);
      await this.audit.record(
        actor,
        before === null ? 'invite' : 'invite-again',
        { kind: subject.kind, id: subject.id },
        createdFrom({ startsAt, endsAt, userIds: input.userIds, contactIds: input.contactIds }),
      );
      const now = await this.living(subject.kind, subject.id);
      if (now === null) throw new NotFound();
      return this.view(now);
    });
  }

  /** Takes it back from everybody. */
  async cancel(actor: Actor, kind: InvitationSubject, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.titleOf(actor, kind, id);
      await this.demandHost(actor, kind, id, await this.living(kind, id));
      await this.dropped(actor, kind, id);
    });
  }

  /** The new day, at the same hour. */
  private async promiseMoved(actor: Actor, id: string, dueOn: Day): Promise<void> {
    const invitation = await this.living('follow_up', id);
    if (invitation === null || invitation.startsAt < this.clock.now()) return;
    await this.move(actor, invitation, instantAt(dueOn, clockOf(invitation.startsAt)));
  }

  /** By as much as the meeting. One that turns out to have been held is over: nobody comes again. */
  private async meetingMoved(actor: Actor, id: string, from: Date, to: Date): Promise<void> {
    const invitation = await this.living('interaction', id);
    if (invitation === null || invitation.startsAt < this.clock.now()) return;
    const startsAt = new Date(invitation.startsAt.getTime() + to.getTime() - from.getTime());
    if (startsAt <= this.clock.now()) await this.dropped(actor, 'interaction', id);
    else await this.move(actor, invitation, startsAt);
  }

  private async move(actor: Actor, invitation: CalendarInvitation, startsAt: Date): Promise<void> {
    const { id, subjectKind: kind, subjectId } = invitation;
    const endsAt = new Date(startsAt.getTime() + invitation.endsAt.getTime() - invitation.startsAt.getTime());
    await this.change(invitation, { startsAt, endsAt });
    await this.mailAll(actor, id, 'REQUEST');
    await this.audit.record(
      actor,
      'invite-again',
      { kind, id: subjectId },
      { startsAt: [invitation.startsAt, startsAt] },
    );
  }

  private async dropped(actor: Actor, kind: InvitationSubject, id: string): Promise<void> {
    const invitation = await this.living(kind, id);
    if (invitation === null) return;
    await this.change(invitation, { cancelledAt: this.clock.now() });
    // What has been held stands in people's calendars as it was.
    if (invitation.endsAt > this.clock.now()) await this.mailAll(actor, invitation.id, 'CANCEL');
    await this.audit.record(actor, 'invite-cancel', { kind, id });
  }

  private async check(actor: Actor, input: InvitationInput): Promise<void> {
    const { startsAt, userIds = [], contactIds = [], confirmedAddresses = [] } = input;
    if (startsAt <= this.clock.now()) throw RuleBroken.at('/startsAt', 'starts-in-the-past');
    demandPlausibleDays({ '/startsAt': startsAt }, this.clock.now());
    if (userIds.length + contactIds.length === 0) throw RuleBroken.at('/userIds', 'required');
    await demandLiving(this.db, 'users', listReferences('/userIds', userIds), 'user-unknown', 'disabled_at is null');
    if (contactIds.length === 0) return;
    if (!actor.permissions.has('contacts.read')) throw new Forbidden();
    // Who was asked before is written to anew by this.
    await demandPeople(this.db, listReferences('/contactIds', contactIds));
    const candidates = new Map(
      (await outsideCandidates(this.db, this.suppressions, input.subject.kind, input.subject.id)).map((each) => [
        each.id,
        each,
      ]),
    );
    const chosen = contactIds.map((id, index) => {
      const found = candidates.get(id.toLowerCase());
      if (found === undefined) throw RuleBroken.at(`/contactIds/${index}`, 'contact-unknown');
      if (found.refusedBecause !== null)
        throw RuleBroken.at(
          `/contactIds/${index}`,
          found.refusedBecause === 'suppressed' ? 'invitee-suppressed' : 'invitee-without-address',
        );
      return found.email ?? '';
    });
    // Nobody outside is invited by accident: the sender names each address that it goes to.
    const confirmed = new Set(confirmedAddresses.map((address) => address.trim().toLowerCase()));
    if (
      confirmed.size !== new Set(chosen.map((address) => address.toLowerCase())).size ||
      chosen.some((address) => !confirmed.has(address.toLowerCase()))
    )
      throw RuleBroken.at('/confirmedAddresses', 'outsiders-not-confirmed');
  }

  /** What the matter is called; `NotFound` where the actor may not know of it. */
  private async titleOf(actor: Actor, kind: InvitationSubject, id: string): Promise<string> {
    if (kind === 'interaction') return (await interactionDetails(this.db, actor, readsOnlyOwn(actor), id)).subject;
    return (await followUpDetails(this.db, actor, '2000-01-01', id)).title;
  }

  /** Whoever may change the matter itself, or sent the invitation. To read it is not enough: it goes out in somebody's name. */
  private async demandHost(
    actor: Actor,
    kind: InvitationSubject,
    id: string,
    invitation: CalendarInvitation | null,
  ): Promise<void> {
    if (actor.permissions.has(kind === 'interaction' ? 'interactions.write' : 'follow-ups.write')) return;
    if (invitation !== null && invitation.organiserId === actor.id) return;
    const own =
      kind === 'interaction'
        ? 'select 1 from interaction_staff where interaction_id = $1 and user_id = $2'
        : 'select 1 from follow_ups where id = $1 and owner_id = $2';
    if ((await this.db.query(own, [id, actor.id])).length === 0) throw new Forbidden();
  }

  private living(kind: InvitationSubject, id: string): Promise<CalendarInvitation | null> {
    return this.db
      .repository(CalendarInvitation)
      .createQueryBuilder('i')
      .where('i.subjectKind = :kind and i.subjectId = :id and i.cancelledAt is null', { kind, id })
      .getOne();
  }

  private async insert(
    organiserId: string,
    subject: InvitationInput['subject'],
    fields: Pick<CalendarInvitation, 'title' | 'startsAt' | 'endsAt' | 'place' | 'message'>,
  ): Promise<string> {
    const { identifiers } = await this.db
      .repository(CalendarInvitation)
      .insert({ ...fields, organiserId, subjectKind: subject.kind, subjectId: subject.id });
    return String(identifiers[0]?.['id']);
  }

  private async change({ id }: CalendarInvitation, change: Partial<CalendarInvitation>): Promise<void> {
    await this.db
      .repository(CalendarInvitation)
      .update(id, { ...change, sequence: () => 'sequence + 1', updatedAt: this.clock.now() });
  }

  /** Answers who was on the list and is no longer. */
  private async writeInvitees(id: string, { userIds = [], contactIds = [] }: InvitationInput): Promise<Invitee[]> {
    const before = await inviteesOf(this.db, id);
    await this.db.query(
      'update calendar_invitees set removed_at = now() where invitation_id = $1 and removed_at is null',
      [id],
    );
    await this.db.query(
      `insert into calendar_invitees (invitation_id, user_id, contact_id)
       select $1::uuid, u, null::uuid from unnest($2::uuid[]) u union all select $1::uuid, null::uuid, c from unnest($3::uuid[]) c
       on conflict (invitation_id, user_id, contact_id) do update set removed_at = null`,
      [id, [...new Set(userIds)], [...new Set(contactIds)]],
    );
    const now = new Set((await inviteesOf(this.db, id)).map((invitee) => invitee.id));
    return before.filter((invitee) => !now.has(invitee.id));
  }

  /** `gone` get a cancellation whatever the others get. Who has stopped all mail since gets nothing. */
  private async mailAll(
    actor: Actor,
    id: string,
    method: 'REQUEST' | 'CANCEL',
    gone: readonly Invitee[] = [],
  ): Promise<void> {
    const { sequence } = await this.db.one<{ sequence: number }>(
      'select sequence from calendar_invitations where id = $1',
      [id],
    );
    const mails = [
      ...(await inviteesOf(this.db, id)).map((invitee) => ({ invitee, method })),
      ...gone.map((invitee) => ({ invitee, method: 'CANCEL' })),
    ];
    const outside = mails.filter(({ invitee }) => invitee.isOutside).map(({ invitee }) => invitee.email);
    const stopped = await stoppedAmong(this.suppressions, outside);
    for (const { invitee, method: how } of mails.filter(({ invitee: { email } }) => !stopped.has(email)))
      await this.outbox.put(
        'calendar-invitation',
        {
          invitationId: id,
          inviteeId: invitee.id,
          sequence: String(sequence),
          method: how,
          ...(actor.id !== null && { byId: actor.id }),
        },
        invitee.email,
        invitee.language,
      );
  }

  private async view(invitation: CalendarInvitation): Promise<InvitationView> {
    const { id, title, startsAt, endsAt, place, message, sequence } = invitation;
    const invitees = (await inviteesOf(this.db, id)).map(({ userId, contactId, name, email, isOutside }) => ({
      userId,
      contactId,
      name,
      email,
      isOutside,
    }));
    const organiser = await this.db.one<{ name: string }>('select name from users where id = $1', [
      invitation.organiserId,
    ]);
    return { id, title, startsAt, endsAt, place, message, sequence, organiser: organiser.name, invitees };
  }
}
