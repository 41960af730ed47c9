import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { at } from './calendar.js';
import type { Staff } from './people.js';

/**
 * Two rules that the made-up municipality has confirmed, short enough for a dry run to find something in two years of work, and
 * a company whose records a dispute keeps.
 */
export async function makeRetention(
  db: Database,
  { today, staff, companyId }: { today: Day; staff: readonly Staff[]; companyId: string | undefined },
): Promise<void> {
  const by = (role: Staff['role']): string | null => staff.find((person) => person.role === role)?.id ?? null;
  await db.query(
    `insert into retention_rules (record_class, version, task_class, moment, months, deed, ground, confirmed, created_at, created_by)
     select record_class, 2, task_class, moment, 6, deed, 'Tiedonohjaussuunnitelma, hyväksytty johtoryhmässä', true, $1, $2
     from retention_rules where record_class in ('follow_up', 'feedback') and version = 1`,
    [at(addDays(today, -40), 9), by('administrator')],
  );
  if (companyId === undefined) return;
  const setOn = addDays(today, -12);
  await db.query(
    `insert into legal_holds (target, company_id, ground, set_on, set_at, set_by)
     values ('company', $1, 'Tonttikaupasta on vireillä valitus hallinto-oikeudessa', $2, $3, $4)`,
    [companyId, setOn, at(setOn, 10), by('director')],
  );
}
