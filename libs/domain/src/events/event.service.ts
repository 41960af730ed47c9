import { dayOf } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  demandColleague,
  demandLiving,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  patched,
  takeFromBin,
  updateVersioned,
  personOf,
  type Actor,
} from '../platform/index.js';
import { demandRecordFactor } from '../programme/index.js';
import { freeSlug, slugOf } from './event-slug.js';
import { Event } from './event.entity.js';
import { FillPlaces } from './sign-up/fill-places.js';
import { TellOfChanges } from './sign-up/tell-of-changes.js';

/** What people fill in. `undefined` leaves a field, `null` clears it. */
export type EventInput = Partial<
  Pick<
    Event,
    | 'title'
    | 'kind'
    | 'theme'
    | 'description'
    | 'startsAt'
    | 'endsAt'
    | 'place'
    | 'online'
    | 'status'
    | 'primaryFactor'
    | 'cooperationId'
    | 'ownerId'
    | 'organiser'
    | 'contact'
    | 'targetIndustry'
    | 'invitedUnits'
    | 'onlineLink'
    | 'capacity'
    | 'waitingList'
    | 'registrationOpen'
    | 'registrationOpensAt'
    | 'registrationClosesAt'
    | 'reminderDays'
  >
>;

/** Events from the plan to "held". */
@Injectable()
export class EventService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly assignments: Assignments,
    private readonly news: TellOfChanges,
    private readonly places: FillPlaces,
  ) {}

  /** A start that lies behind us means that the event was held, unless something else is said. The owner is the caller unless told. */
  async create(
    actor: Actor,
    input: EventInput & { title: string; kind: Event['kind']; startsAt: Date; endsAt: Date },
  ): Promise<string> {
    return this.db.transaction(async () => {
      const status = input.status ?? (input.startsAt <= this.clock.now() ? 'held' : 'planned');
      const fields = { ...input, status, ownerId: input.ownerId ?? personOf(actor) };
      await this.check(fields);
      const slug = await this.unusedSlug(input.title, input.startsAt);
      const { identifiers } = await this.db.repository(Event).insert({ ...fields, slug, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      const changes = createdFrom(fields);
      await this.audit.record(actor, 'create', { kind: 'event', id }, changes);
      await this.assignments.tell(actor, 'event', id, changes);
      return id;
    });
  }

  /** Who has signed up hears of a new time or place and of a cancellation; new places go to those who wait. */
  async update(actor: Actor, id: string, expected: number, input: EventInput): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query('select 1 from events where id = $1 for no key update', [id]);
      const event = await findLiving(this.db, Event, id);
      await this.check(input, event);
      const changed = await updateVersioned(this.db, Event, id, expected, input);
      const changes = changesOf(event, input);
      await this.audit.record(actor, 'update', { kind: 'event', id }, changes);
      await this.assignments.tell(actor, 'event', id, changes);
      await this.news.tell(event, changed);
      if (input.capacity !== undefined) await this.places.fill(changed);
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, Event, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'event', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, Event, id);
      await this.audit.record(actor, 'restore', { kind: 'event', id });
    });
  }

  private async check(input: EventInput, before?: Event): Promise<void> {
    await demandRecordFactor(this.db, input.primaryFactor);
    const { startsAt, endsAt, status, registrationOpensAt, registrationClosesAt } = patched<EventInput>(before, input);
    const now = this.clock.now();
    demandPlausibleDays({ '/startsAt': input.startsAt, '/endsAt': input.endsAt }, now);
    if (startsAt && endsAt && endsAt < startsAt) throw RuleBroken.at('/endsAt', 'ends-before-start');
    if (status === 'held' && startsAt && startsAt > now) throw RuleBroken.at('/status', 'event-not-begun');
    if (registrationOpensAt && registrationClosesAt && registrationClosesAt < registrationOpensAt)
      throw RuleBroken.at('/registrationClosesAt', 'ends-before-start');
    await demandColleague(this.db, '/ownerId', input.ownerId);
    await demandLiving(
      this.db,
      'cooperations',
      [{ pointer: '/cooperationId', id: input.cooperationId }],
      'unknown-reference',
    );
  }

  /** Two events that are named alike at the same moment wait for each other here. */
  private async unusedSlug(title: string, startsAt: Date): Promise<string> {
    const slug = slugOf(title, dayOf(startsAt));
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('event-slug ' || $1, 0))`, [slug]);
    const rows = await this.db.query<{ slug: string }>(
      `select slug from events where slug = $1 or starts_with(slug, $1 || '-')`,
      [slug],
    );
    return freeSlug(slug, new Set(rows.map((row) => row.slug)));
  }
}
