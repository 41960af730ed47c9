import { addDays, dayOf, ownedKinds, permissionsOf, type Day, type OwnedKind, type Role } from '@elinvoima/contracts';
import { Injectable, Logger } from '@nestjs/common';
import { ownedRecords } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  Forbidden,
  NotFound,
  Outbox,
  RuleBroken,
  createdFrom,
  demandColleague,
  demandPlausibleDays,
  systemActor,
  type Actor,
} from '../platform/index.js';
import { makeHandoverDocument } from './handover-document.query.js';
import { Handover, HandoverItem } from './handover.entity.js';
import { countOwned, itemsUntouchedSince, passRecords } from './pass-records.js';

export interface NewHandover {
  /** The caller unless told. */
  fromId?: string;
  toId: string;
  /** Everything unless told. */
  kinds?: OwnedKind[];
  /** Today unless told. */
  startsOn?: Day;
  /** The last day of a leave; left out, it is for good. */
  untilOn?: Day | null;
  note?: string | null;
}

export interface HandoverPreview {
  kinds: { kind: OwnedKind; count: number; receiverMayRead: boolean }[];
}

/** Who may hand over anybody's work; others hand over their own. */
export const handsOverForAll = (actor: Actor): boolean =>
  actor.kind === 'system' || actor.permissions.has('handovers.write');

/** Later than this a mistake has become the way things are. */
const undoDays = 30;

/** A portfolio passes from one colleague to another, and back after a leave. */
@Injectable()
export class HandoverService {
  private readonly logger = new Logger(HandoverService.name);

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** How much there is of each kind, and what the receiver could not open. Changes nothing. */
  async preview(actor: Actor, fromId: string, toId?: string): Promise<HandoverPreview> {
    this.demandOwn(actor, fromId);
    const counts = await countOwned(this.db, fromId, ownedKinds, this.today());
    const may = toId === undefined ? null : await this.rightsOf(toId);
    return {
      kinds: counts.map(({ kind, count }) => ({
        kind,
        count,
        receiverMayRead: may === null || may.has(ownedRecords[kind].permission),
      })),
    };
  }

  /** Hands over at once, or on its first day when that lies ahead. */
  async create(actor: Actor, input: NewHandover): Promise<string> {
    return this.db.transaction(async () => {
      const fromId = input.fromId ?? actor.id;
      if (fromId === null) throw RuleBroken.at('/fromId', 'required');
      this.demandOwn(actor, fromId);
      const startsOn = input.startsOn ?? this.today();
      const fields = {
        fromUserId: fromId,
        toUserId: input.toId,
        kinds: input.kinds ?? [...ownedKinds],
        startsOn,
        untilOn: input.untilOn ?? null,
        note: input.note?.trim() || null,
      };
      await this.check(fields);
      const { identifiers } = await this.db
        .repository(Handover)
        .insert({ ...fields, createdBy: actor.id, createdAt: this.clock.now() });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'handover', id }, createdFrom({ ...fields, note: undefined }));
      if (startsOn <= this.today()) {
        const moved = await this.handOver(actor, await this.locked(id));
        if (moved === 0) throw RuleBroken.at('/kinds', 'nothing-to-hand-over');
      }
      return id;
    });
  }

  /** Back from leave: what is still open goes back to whose it was. */
  async giveBack(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const handover = await this.locked(id);
      this.demandParty(actor, handover);
      if (handover.state !== 'active') throw new Conflict('handover-over');
      await this.passBack(actor, handover, 'returned');
    });
  }

  /**
   * It was a mistake: what the receiver has held ever since goes back, finished or not; what has meanwhile changed hands stays
   * where it is. One that has not begun is called off.
   */
  async undo(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const handover = await this.locked(id);
      this.demandParty(actor, handover);
      if (handover.state === 'planned') return this.end(actor, handover, 'cancelled');
      if (handover.state !== 'active' && handover.state !== 'done') throw new Conflict('handover-over');
      // The receiver, and who gave it away at another's word, may not take it apart.
      if (!handsOverForAll(actor) && handover.createdBy !== actor.id) throw new Forbidden();
      if (handover.handedOverAt !== null && addDays(dayOf(handover.handedOverAt), undoDays) < this.today())
        throw new Conflict('handover-too-old');
      await this.passBack(actor, handover, 'undone');
    });
  }

  /**
   * Run each night: begins leaves that begin, and ends those whose last day has passed. A missed night is made up for; one that
   * fails waits for the next night, and stops no other.
   */
  async run(): Promise<void> {
    const today = this.today();
    const due = await this.db.query<{ id: string }>(
      `select id from handovers
       where (state = 'planned' and starts_on <= $1) or (state = 'active' and until_on < $1) order by starts_on, id`,
      [today],
    );
    for (const { id } of due)
      try {
        await this.db.transaction(async () => {
          const handover = await this.locked(id);
          if (handover.state === 'planned') await this.begin(handover, today);
          else if (handover.state === 'active' && (handover.untilOn ?? today) < today) await this.comeBack(handover);
        });
      } catch (error) {
        this.logger.error(`handover ${id}: ${error instanceof Error ? error.message : String(error)}`);
      }
  }

  /** To somebody who has left nothing can come back: it stays with who has it, for good. */
  private async comeBack(handover: Handover): Promise<void> {
    if (await this.isHere(handover.fromUserId)) await this.passBack(systemActor, handover, 'returned');
    else await this.end(systemActor, handover, 'done');
  }

  /** A leave that was over before the worker woke has nothing to begin with; nor has one to somebody who has left. */
  private async begin(handover: Handover, today: Day): Promise<void> {
    const isOver = handover.untilOn !== null && handover.untilOn < today;
    if (isOver || !(await this.isHere(handover.toUserId))) await this.end(systemActor, handover, 'cancelled');
    else await this.handOver(systemActor, handover);
  }

  private async isHere(userId: string): Promise<boolean> {
    const found = await this.db.query('select 1 from users where id = $1 and disabled_at is null', [userId]);
    return found.length > 0;
  }

  private async handOver(actor: Actor, handover: Handover): Promise<number> {
    const { id, fromUserId: from, toUserId: to, kinds, untilOn } = handover;
    const items: { kind: OwnedKind; id: string }[] = [];
    for (const kind of ownedKinds.filter((each) => kinds.includes(each))) {
      const passed = await passRecords(this.db, this.audit, actor, { kind, from, to, openOn: this.today() });
      items.push(...passed.map((objectId) => ({ kind, id: objectId })));
    }
    await this.db.query(
      `insert into handover_items (handover_id, kind, object_id) select $1, kind, object_id from unnest($2::text[], $3::uuid[]) as i (kind, object_id)`,
      [id, items.map(({ kind }) => kind), items.map((item) => item.id)],
    );
    await this.db.repository(Handover).update(id, {
      state: untilOn === null ? 'done' : 'active',
      handedOverAt: this.clock.now(),
      document: await makeHandoverDocument(this.db, items),
    });
    // After those of the records: whatever stands behind it in the trail came later (`itemsUntouchedSince`).
    await this.audit.record(actor, 'hand-over', { kind: 'handover', id });
    if (items.length > 0) await this.tell(actor, to, id, 'handed-over');
    return items.length;
  }

  private async passBack(actor: Actor, handover: Handover, state: 'returned' | 'undone'): Promise<void> {
    const { id, fromUserId, toUserId } = handover;
    // Who has meanwhile left cannot be given anything.
    await demandColleague(this.db, '/fromId', fromUserId);
    const items =
      state === 'undone'
        ? await itemsUntouchedSince(this.db, id)
        : await this.db.repository(HandoverItem).findBy({ handoverId: id });
    for (const kind of new Set(items.map((item) => item.kind))) {
      const back = await passRecords(this.db, this.audit, actor, {
        kind,
        from: toUserId,
        to: fromUserId,
        ids: items.filter((item) => item.kind === kind).map(({ objectId }) => objectId),
        ...(state === 'returned' && { openOn: this.today() }),
      });
      await this.db.query(
        'update handover_items set given_back = true where handover_id = $1 and kind = $2 and object_id = any($3::uuid[])',
        [id, kind, back],
      );
    }
    await this.end(actor, handover, state);
    await this.tell(actor, fromUserId, id, 'given-back');
  }

  private async end(actor: Actor, { id, state }: Handover, next: Handover['state']): Promise<void> {
    await this.db.repository(Handover).update(id, { state: next, endedAt: this.clock.now() });
    await this.audit.record(actor, next, { kind: 'handover', id }, { state: [state, next] });
  }

  /** One mail, whatever the number; never to who did it. */
  private async tell(
    actor: Actor,
    userId: string,
    handoverId: string,
    what: 'handed-over' | 'given-back',
  ): Promise<void> {
    if (actor.id === userId) return;
    const [user] = await this.db.query<{ email: string; language: 'fi' | 'sv' | 'en' }>(
      'select email, language from users where id = $1 and disabled_at is null',
      [userId],
    );
    if (user !== undefined) await this.outbox.put('handover', { handoverId, what }, user.email, user.language);
  }

  private async check(
    fields: Pick<Handover, 'fromUserId' | 'toUserId' | 'kinds' | 'startsOn' | 'untilOn'>,
  ): Promise<void> {
    const { fromUserId, toUserId, kinds, startsOn, untilOn } = fields;
    if (fromUserId === toUserId) throw RuleBroken.at('/toId', 'same-person');
    if (kinds.length === 0) throw RuleBroken.at('/kinds', 'required');
    if (startsOn < this.today()) throw RuleBroken.at('/startsOn', 'starts-in-the-past');
    if (untilOn !== null && untilOn < startsOn) throw RuleBroken.at('/untilOn', 'ends-before-start');
    demandPlausibleDays({ '/startsOn': startsOn, '/untilOn': untilOn }, this.clock.now());
    // Somebody who has left may be handed over from, never to.
    const [from] = await this.db.query('select 1 from users where id = $1', [fromUserId]);
    if (from === undefined) throw RuleBroken.at('/fromId', 'user-unknown');
    await demandColleague(this.db, '/toId', toUserId);
    const may = await this.rightsOf(toUserId);
    const counts = await countOwned(this.db, fromUserId, kinds, this.today());
    if (counts.some(({ kind, count }) => count > 0 && !may.has(ownedRecords[kind].permission)))
      throw RuleBroken.at('/kinds', 'receiver-may-not-read');
  }

  private async rightsOf(userId: string): Promise<ReturnType<typeof permissionsOf>> {
    const [user] = await this.db.query<{ role: Role }>('select role from users where id = $1', [userId]);
    if (user === undefined) throw new NotFound();
    return permissionsOf(user.role);
  }

  /** Held until the deed is done: of two at once the second sees the first. */
  private async locked(id: string): Promise<Handover> {
    await this.db.query('select 1 from handovers where id = $1 for update', [id]);
    const handover = await this.db.repository(Handover).findOneBy({ id });
    if (handover === null) throw new NotFound();
    return handover;
  }

  private demandOwn(actor: Actor, fromId: string): void {
    if (handsOverForAll(actor) || fromId.toLowerCase() === actor.id) return;
    throw new Forbidden();
  }

  /** Both who gave and who received may end it. To others it is as if there were none. */
  private demandParty(actor: Actor, { fromUserId, toUserId }: Handover): void {
    if (handsOverForAll(actor) || actor.id === fromUserId || actor.id === toUserId) return;
    throw new NotFound();
  }

  private today(): Day {
    return dayOf(this.clock.now());
  }
}
