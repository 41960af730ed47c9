import { languages, type InitiativeState, type Period } from '@elinvoima/contracts';
import { labelOf } from '@elinvoima/contracts/texts';
import type { Database } from '../../platform/index.js';
import type { Names } from '../../programme/index.js';
import type { ReportInitiative } from './report-document.js';

/** The initiatives received in a period, oldest first, with where they stand; never who made them. */
export async function initiativesOfPeriod(db: Database, period: Period): Promise<ReportInitiative[]> {
  const rows = await db.query<Omit<ReportInitiative, 'stateNames'> & { state: InitiativeState }>(
    `select i.id, i.title, i.primary_factor as factor, i.received_on::text as "receivedOn", i.state
     from initiatives i
     where i.received_on >= $1 and i.received_on < $2 and i.deleted_at is null and i.duplicate_of_id is null
     order by i.received_on, i.id`,
    [period.firstDay, period.dayAfter],
  );
  return rows.map((row) => ({
    ...row,
    stateNames: Object.fromEntries(
      languages.map((language) => [language, labelOf(language, 'initiatives.state', row.state)]),
    ) as Names,
  }));
}
