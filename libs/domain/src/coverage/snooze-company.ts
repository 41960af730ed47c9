import { addMonths, dayOf, isDay, type Day } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Company } from '../companies/index.js';
import { Clock, Database, RuleBroken, findLiving, type Actor, type Fault } from '../platform/index.js';
import { CompanySnooze } from './company-snooze.entity.js';

/** Further ahead a company would be forgotten, not put off. */
const furthestMonthsAhead = 24;

/** Puts a suggested company off until a day, and takes it up again. Who did so, and until when, is on the trail. */
@Injectable()
export class SnoozeCompany {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Said again, the newer day and reason hold. */
  async snooze(actor: Actor, companyId: string, { until, reason }: { until: Day; reason: string }): Promise<void> {
    await this.db.transaction(async () => {
      await findLiving(this.db, Company, companyId);
      const faults = this.faultsOf(until);
      if (faults.length > 0) throw new RuleBroken(faults);
      const before = await this.current(companyId);
      await this.db.query(
        `insert into company_snoozes (company_id, until, reason, created_by, created_at) values ($1, $2, $3, $4, $5)
         on conflict (company_id) do update set until = excluded.until, reason = excluded.reason,
           created_by = excluded.created_by, created_at = excluded.created_at`,
        [companyId, until, reason, actor.id, this.clock.now()],
      );
      // The reason is free text and may speak of people: the trail keeps the day only.
      await this.audit.record(actor, 'snooze', { kind: 'company', id: companyId }, { snoozedUntil: [before, until] });
    });
  }

  /** Said twice it changes nothing the second time. */
  async wake(actor: Actor, companyId: string): Promise<void> {
    await this.db.transaction(async () => {
      await findLiving(this.db, Company, companyId);
      const before = await this.current(companyId);
      if (before === null) return;
      await this.db.repository(CompanySnooze).delete({ companyId });
      await this.audit.record(actor, 'wake', { kind: 'company', id: companyId }, { snoozedUntil: [before, null] });
    });
  }

  private faultsOf(until: Day): Fault[] {
    if (!isDay(until)) return [{ pointer: '/until', code: 'not-a-day' }];
    const today = dayOf(this.clock.now());
    if (until <= today) return [{ pointer: '/until', code: 'day-not-in-the-future' }];
    if (until > addMonths(today, furthestMonthsAhead)) return [{ pointer: '/until', code: 'day-too-far' }];
    return [];
  }

  private async current(companyId: string): Promise<Day | null> {
    const [row] = await this.db.query<{ until: Day }>(
      'select until::text as until from company_snoozes where company_id = $1 for update',
      [companyId],
    );
    return row?.until ?? null;
  }
}
