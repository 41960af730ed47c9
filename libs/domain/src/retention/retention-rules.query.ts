import {
  isKeptElsewhere,
  retentionClasses,
  retentionFacts,
  type RetentionClass,
  type RetentionDeed,
  type RetentionMoment,
} from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { currentRules } from './record-sources.js';

export interface RetentionRuleRow {
  id: string;
  recordClass: RetentionClass;
  version: number;
  taskClass: string;
  moment: RetentionMoment;
  months: number | null;
  deed: RetentionDeed;
  ground: string;
  confirmed: boolean;
  createdAt: Date;
  createdBy: string | null;
}

export interface CurrentRule extends RetentionRuleRow {
  /** What may be chosen. */
  moments: RetentionMoment[];
  deeds: RetentionDeed[];
  /** Its time is counted by a rule of its own, not by proposals. */
  elsewhere: boolean;
}

const columns = `r.id, r.record_class as "recordClass", r.version, r.task_class as "taskClass", r.moment, r.months, r.deed, r.ground,
  r.confirmed, r.created_at as "createdAt", u.name as "createdBy"`;

/** The rule of each class as it stands, in the order of the classes. One statement. */
export async function retentionRules(db: Database, only: RetentionClass | null = null): Promise<CurrentRule[]> {
  const rules = await db.query<RetentionRuleRow>(
    `select ${columns} from (${currentRules}) r left join users u on u.id = r.created_by
     where $2::text is null or r.record_class = $2 order by array_position($1::text[], r.record_class)`,
    [retentionClasses, only],
  );
  return rules.map((rule) => ({
    ...rule,
    moments: [...retentionFacts[rule.recordClass].moments],
    deeds: [...retentionFacts[rule.recordClass].deeds],
    elsewhere: isKeptElsewhere(rule.recordClass),
  }));
}

/** How a class's rule came to be as it is, newest first. */
export const retentionRuleVersions = (db: Database, recordClass: RetentionClass): Promise<RetentionRuleRow[]> =>
  db.query(
    `select ${columns} from retention_rules r left join users u on u.id = r.created_by
     where r.record_class = $1 order by r.version desc limit 100`,
    [recordClass],
  );
