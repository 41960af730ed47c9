import { dayOf, enquiryKinds, permissionsOf, type EnquiryKind, type Role } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Database, RuleBroken, demandColleague, type Actor } from '../platform/index.js';

export interface ReceiverRow {
  kind: EnquiryKind;
  /** Whom somebody has chosen; null until then, and the roles decide. */
  chosen: { id: string; name: string } | null;
  /** Who receives one that comes today: the chosen one, or who stands in for them. */
  today: { id: string; name: string } | null;
}

/** Whose work it is when nobody has been chosen, the first that there is. */
const byRole: Readonly<Record<EnquiryKind, readonly Role[]>> = {
  plot: ['land_use_officer', 'coordinator', 'administrator'],
  premises: ['coordinator', 'land_use_officer', 'administrator'],
};

/** Longer chains of deputies are no plan of anybody's. */
const mostDeputies = 5;

/** Who receives the enquiries of the public form: a named person from the first moment. */
@Injectable()
export class EnquiryReceivers {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<ReceiverRow[]> {
    const chosen = await this.db.query<{ kind: EnquiryKind; id: string; name: string }>(
      'select r.kind, u.id, u.name from enquiry_receivers r join users u on u.id = r.user_id',
    );
    const rows: ReceiverRow[] = [];
    for (const kind of enquiryKinds) {
      const own = chosen.find((row) => row.kind === kind);
      rows.push({
        kind,
        chosen: own === undefined ? null : { id: own.id, name: own.name },
        today: await this.receiverOf(kind),
      });
    }
    return rows;
  }

  /** Chooses somebody; null leaves it to the roles again. */
  async choose(actor: Actor, kind: EnquiryKind, userId: string | null): Promise<void> {
    await this.db.transaction(async () => {
      await demandColleague(this.db, '/userId', userId);
      const [user] = await this.db.query<{ role: Role }>('select role from users where id = $1', [userId]);
      if (user !== undefined && !permissionsOf(user.role).has('enquiries.write'))
        throw RuleBroken.at('/userId', 'enquiry-receiver-without-right');
      const [before] = await this.db.query<{ userId: string }>(
        'select user_id as "userId" from enquiry_receivers where kind = $1 for update',
        [kind],
      );
      if ((before?.userId ?? null) === userId) return;
      await (userId === null
        ? this.db.query('delete from enquiry_receivers where kind = $1', [kind])
        : this.db.query(
            `insert into enquiry_receivers (kind, user_id, updated_by) values ($1, $2, $3)
             on conflict (kind) do update set user_id = excluded.user_id, updated_at = now(), updated_by = excluded.updated_by`,
            [kind, userId, actor.id],
          ));
      await this.audit.record(
        actor,
        'update',
        { kind: 'enquiry_receiver', id: null },
        {
          [kind]: [before?.userId ?? null, userId],
        },
      );
    });
  }

  /** Who receives one that comes today; null where nobody works here yet. One statement. */
  async receiverOf(kind: EnquiryKind): Promise<{ id: string; name: string } | null> {
    const [receiver] = await this.db.query<{ id: string; name: string }>(
      `with recursive chain as (
         select (coalesce(
           (select r.user_id from enquiry_receivers r join users u on u.id = r.user_id and u.disabled_at is null where r.kind = $1),
           (select u.id from users u where u.role = any($2::text[]) and u.disabled_at is null and (u.password_hash is not null or u.has_identity)
            order by array_position($2::text[], u.role), u.created_at, u.id limit 1))) as id, 0 as depth
         union all
         select h.to_user_id, c.depth + 1
         from chain c
         join handovers h on h.from_user_id = c.id and h.state = 'active' and 'enquiry' = any (h.kinds)
           and h.starts_on <= $3::date and h.until_on >= $3::date
         join users u on u.id = h.to_user_id and u.disabled_at is null
         where c.depth < ${mostDeputies})
       select u.id, u.name from chain c join users u on u.id = c.id order by c.depth desc limit 1`,
      [kind, byRole[kind], dayOf(this.clock.now())],
    );
    return receiver ?? null;
  }
}
