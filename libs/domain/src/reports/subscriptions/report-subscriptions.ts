import { dayOf, periodContaining, previousPeriod, type Language, type PeriodKind } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Clock,
  Database,
  Forbidden,
  NotFound,
  Outbox,
  createdFrom,
  systemActor,
  type Actor,
} from '../../platform/index.js';

/** Somebody who is told by mail when a period has ended. */
export interface Subscription {
  id: string;
  user: { id: string; name: string };
  periodKind: PeriodKind;
}

interface Due {
  id: string;
  periodKind: PeriodKind;
  toldOf: string;
  email: string;
  language: Language;
}

/** Reports by mail: who is told of which kind of period, and the telling itself. The mail leads to the report and holds no records. */
@Injectable()
export class ReportSubscriptions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** One's own; of everybody for who may decide who gets a report. */
  async list(actor: Actor): Promise<Subscription[]> {
    const all = actor.permissions.has('reports.write');
    return this.db.query<Subscription>(
      `select s.id, jsonb_build_object('id', u.id, 'name', u.name) as "user", s.period_kind as "periodKind"
       from report_subscriptions s join users u on u.id = s.user_id
       where ($1 or s.user_id = $2) order by u.name, s.period_kind`,
      [all, actor.id],
    );
  }

  /** Subscribing twice is once. Others may be subscribed by who writes reports. Throws `NotFound` for an unknown colleague. */
  async subscribe(actor: Actor, periodKind: PeriodKind, userId: string | undefined): Promise<Subscription> {
    const whose = userId ?? actor.id;
    if (whose !== actor.id && !actor.permissions.has('reports.write')) throw new Forbidden();
    return this.db.transaction(async () => {
      const [user] = await this.db.query<{ id: string; name: string }>(
        `select id, name from users where id = $1 and disabled_at is null`,
        [whose],
      );
      if (user === undefined) throw new NotFound();
      const [made] = await this.db.query<{ id: string }>(
        `insert into report_subscriptions (user_id, period_kind, told_of, created_by) values ($1, $2, $3, $4)
         on conflict (user_id, period_kind) do nothing returning id`,
        [user.id, periodKind, this.lastEnded(periodKind), actor.id],
      );
      if (made !== undefined)
        await this.audit.record(
          actor,
          'subscribe',
          { kind: 'report', id: made.id },
          createdFrom({ userId: user.id, periodKind }),
        );
      const { id } = await this.db.one<{ id: string }>(
        'select id from report_subscriptions where user_id = $1 and period_kind = $2',
        [user.id, periodKind],
      );
      return { id, user, periodKind };
    });
  }

  /** Throws `NotFound` for what is not one's own, unless one may decide for others. */
  async unsubscribe(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const [gone] = await this.db.query<{ id: string; userId: string; periodKind: string }>(
        `delete from report_subscriptions where id = $1 and (user_id = $2 or $3)
         returning id, user_id as "userId", period_kind as "periodKind"`,
        [id, actor.id, actor.permissions.has('reports.write')],
      );
      if (gone === undefined) throw new NotFound();
      await this.audit.record(
        actor,
        'unsubscribe',
        { kind: 'report', id },
        { userId: [gone.userId, null], periodKind: [gone.periodKind, null] },
      );
    });
  }

  /** Puts the mails of periods that have ended since the last time. Run each morning; a missed morning is made up for, running twice tells once. */
  async tell(): Promise<void> {
    const subscriptions = await this.db.query<Due>(
      `select s.id, s.period_kind as "periodKind", s.told_of as "toldOf", u.email, u.language
       from report_subscriptions s join users u on u.id = s.user_id
       where u.disabled_at is null and (u.password_hash is not null or u.has_identity)`,
    );
    for (const { id, periodKind, toldOf, email, language } of subscriptions) {
      const period = this.lastEnded(periodKind);
      if (period === toldOf) continue;
      await this.db.transaction(async () => {
        const moved = await this.db.query<{ id: string }>(
          'update report_subscriptions set told_of = $2 where id = $1 and told_of = $3 returning id',
          [id, period, toldOf],
        );
        if (moved.length === 0) return;
        await this.outbox.put('report-ready', { period, subscriptionId: id }, email, language);
        await this.audit.record(systemActor, 'mail', { kind: 'report', id }, { period: [null, period] });
      });
    }
  }

  private lastEnded(kind: PeriodKind): string {
    return previousPeriod(periodContaining(kind, dayOf(this.clock.now()))).code;
  }
}
