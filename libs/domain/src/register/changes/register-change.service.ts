import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Audit } from '../../audit/index.js';
import { Company } from '../../companies/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  changesOf,
  createdFrom,
  updateVersioned,
  type Actor,
} from '../../platform/index.js';
import { keepFacts } from '../record/keep-facts.js';
import type { OwnFacts } from '../record/own-facts.js';
import { sideOf } from './news-of-company.js';
import { RegisterChange } from './register-change.entity.js';

/**
 * `outdated`: our own field has been changed since the news was told; it is told anew and waits for another look.
 * `decided`: somebody has decided otherwise already.
 */
export type TakeOutcome = 'taken' | 'outdated' | 'decided' | 'company-gone';

const associationForms: ReadonlySet<string | null> = new Set(['6', '21']);

/** What people do with the register's news: take it into our own fields, or pass it over. */
@Injectable()
export class RegisterChangeService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Several at once, each by itself: one that cannot be taken keeps none of the others. Throws `NotFound` when there is none. */
  async take(actor: Actor, ids: readonly string[]): Promise<Map<string, TakeOutcome>> {
    return this.db.transaction(async () => {
      const outcomes = new Map<string, TakeOutcome>();
      for (const change of await this.locked(ids)) outcomes.set(change.id, await this.takeOne(actor, change));
      return outcomes;
    });
  }

  /** Passes them over and answers how many; what is decided already stays as it is. Throws `NotFound` when there is none. */
  async ignore(actor: Actor, ids: readonly string[]): Promise<number> {
    return this.db.transaction(async () => {
      const open = (await this.locked(ids)).filter(({ state }) => state === 'open').map(({ id }) => id);
      await this.decide(actor, open, 'ignored');
      await this.audit.recordMany(actor, 'ignore', 'register_change', open, { state: ['open', 'ignored'] });
      return open.length;
    });
  }

  /** Takes back that it was passed over. Throws `Conflict` when it was not, or when the register says something else by now. */
  async reopen(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const [change] = await this.locked([id]);
      if (change === undefined) throw new NotFound();
      if (change.state === 'open') return;
      if (change.state !== 'ignored') throw new Conflict('register-change-decided');
      const others = await this.db.repository(RegisterChange).findBy({ businessId: change.businessId, state: 'open' });
      if (others.some(({ kind }) => sideOf(kind) === sideOf(change.kind))) throw new Conflict('register-change-retold');
      await this.db.query(
        `update register_changes set state = 'open', decided_at = null, decided_by = null where id = $1`,
        [id],
      );
      await this.audit.record(actor, 'reopen', { kind: 'register_change', id }, { state: ['ignored', 'open'] });
    });
  }

  private async takeOne(actor: Actor, change: RegisterChange): Promise<TakeOutcome> {
    if (change.state === 'taken') return 'taken';
    if (change.state !== 'open') return 'decided';
    if (change.companyId === null) return this.takeArrival(actor, change);
    const company = await this.lockedCompany({ id: change.companyId });
    if (company === null) return 'company-gone';
    const now = Object.fromEntries(
      Object.keys(change.toValues).map((field) => [field, company[field as keyof OwnFacts]]),
    );
    if (Object.keys(now).some((field) => now[field] !== (change.fromValues[field as keyof OwnFacts] ?? null))) {
      await this.db.query('update register_changes set from_values = $2 where id = $1', [
        change.id,
        JSON.stringify(now),
      ]);
      return 'outdated';
    }
    const changes = changesOf<Partial<OwnFacts>>(company, change.toValues);
    await updateVersioned(this.db, Company, company.id, company.version, change.toValues);
    await this.audit.record(
      actor,
      'update',
      { kind: 'company', id: company.id },
      { ...changes, registerChange: [null, change.id] },
    );
    await this.decide(actor, [change.id], 'taken');
    return 'taken';
  }

  private async takeArrival(actor: Actor, change: RegisterChange): Promise<TakeOutcome> {
    const { record, businessId } = change;
    if (record === null) return 'company-gone';
    // Somebody may have added it by hand since; then it gets the register's facts and keeps its own.
    const known = await this.lockedCompany({ businessId });
    const companyId = known?.id ?? (await this.addCompany(actor, change));
    await keepFacts(this.db, [{ ...record, companyId }], change.lastSeenAt);
    await this.db.query('update register_changes set company_id = $2, record = null where id = $1', [
      change.id,
      companyId,
    ]);
    await this.decide(actor, [change.id], 'taken');
    if (known !== null)
      await this.audit.record(
        actor,
        'take',
        { kind: 'register_change', id: change.id },
        { company: [null, companyId] },
      );
    return 'taken';
  }

  private async addCompany(actor: Actor, { id: changeId, businessId, toValues }: RegisterChange): Promise<string> {
    const { placedBy: _, ...own } = toValues as Partial<OwnFacts> & { placedBy?: string };
    const fields = {
      ...own,
      businessId,
      kind: associationForms.has(own.companyForm ?? null) ? ('association' as const) : ('company' as const),
    };
    const { identifiers } = await this.db.repository(Company).insert({ ...fields, createdBy: actor.id });
    const id = String(identifiers[0]?.['id']);
    const changes = { ...createdFrom(fields), registerChange: [null, changeId] as [null, string] };
    await this.audit.record(actor, 'create', { kind: 'company', id }, changes);
    return id;
  }

  private async decide(actor: Actor, ids: readonly string[], state: 'taken' | 'ignored'): Promise<void> {
    await this.db.query(
      'update register_changes set state = $2, decided_at = $3, decided_by = $4 where id = any($1::uuid[])',
      [ids, state, this.clock.now(), actor.id],
    );
  }

  /** In the order of their ids, so that two who press at once wait for each other and not in a circle. */
  private async locked(ids: readonly string[]): Promise<RegisterChange[]> {
    const found = await this.db.repository(RegisterChange).find({
      where: { id: In([...ids]) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    if (found.length === 0 && ids.length > 0) throw new NotFound();
    return found;
  }

  private lockedCompany(where: { id: string } | { businessId: string }): Promise<Company | null> {
    return this.db
      .repository(Company)
      .createQueryBuilder('c')
      .setLock('pessimistic_write')
      .where(where)
      .andWhere('c.deletedAt is null')
      .getOne();
  }
}
