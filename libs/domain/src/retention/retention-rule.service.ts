import {
  isKeptElsewhere,
  retentionFacts,
  type RetentionClass,
  type RetentionDeed,
  type RetentionMoment,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, NotFound, RuleBroken, Stale, changesOf, type Actor } from '../platform/index.js';
import { RetentionRule } from './retention-rule.entity.js';

export interface RetentionRuleInput {
  taskClass?: string;
  moment?: RetentionMoment;
  months?: number | null;
  deed?: RetentionDeed;
  ground?: string;
  confirmed?: boolean;
}

/** Says how long what is kept. Nothing is written over: each change is a version, and what went by an older one says so. */
@Injectable()
export class RetentionRuleService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async current(recordClass: RetentionClass): Promise<RetentionRule> {
    const [rule] = await this.db
      .repository(RetentionRule)
      .find({ where: { recordClass }, order: { version: 'DESC' }, take: 1 });
    if (rule === undefined) throw new NotFound();
    return rule;
  }

  async update(actor: Actor, recordClass: RetentionClass, expected: number, input: RetentionRuleInput): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query(`select pg_advisory_xact_lock(hashtext('retention_rules'), hashtext($1))`, [recordClass]);
      const rule = await this.current(recordClass);
      if (rule.version !== expected) throw new Stale(rule);
      const { id: _, createdAt: __, createdBy: ___, ...before } = rule;
      // Whoever says how it is has said yes to it.
      const after = { confirmed: true, ...withoutUndefined(input) };
      const next = { ...before, ...after, version: rule.version + 1 };
      demandRule(next);
      const changes = changesOf(rule, after);
      if (Object.keys(changes).length === 0) return;
      const { identifiers } = await this.db.repository(RetentionRule).insert({ ...next, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(
        actor,
        'update',
        { kind: 'retention_rule', id },
        { recordClass: [null, recordClass], ...changes },
      );
    });
  }
}

const withoutUndefined = <T extends object>(input: T): Partial<T> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<T>;

function demandRule({
  recordClass,
  moment,
  months,
  deed,
}: Pick<RetentionRule, 'recordClass' | 'moment' | 'months' | 'deed'>): void {
  const facts = retentionFacts[recordClass];
  if (!facts.deeds.includes(deed)) throw RuleBroken.at('/deed', 'retention-deed-not-here');
  if (!facts.moments.includes(moment)) throw RuleBroken.at('/moment', 'retention-moment-not-here');
  if (isKeptElsewhere(recordClass)) return;
  if (deed === 'keep' && months !== null) throw RuleBroken.at('/months', 'retention-months-not-here');
  if (deed !== 'keep' && months === null) throw RuleBroken.at('/months', 'retention-months-required');
}
