import type { Day, Language } from '@elinvoima/contracts';
import { NotFound, type Database } from '../platform/index.js';
import { IndicatorTarget } from './indicator-target.entity.js';
import { ProgrammeFactor } from './programme-factor.entity.js';
import { ProgrammeGoal } from './programme-goal.entity.js';
import { Programme } from './programme.entity.js';

/** A programme with its factors, and general groups after or among them, in the council's order. */
export interface CurrentProgramme {
  programme: Programme;
  factors: ProgrammeFactor[];
}

/**
 * The adopted programme that decides what a day's figures mean. Ask it for a period's last day, not for today: a quarter of
 * the old council term keeps the old programme's factors, targets and indicators when it is looked at later. Of several
 * that have begun, the newest holds; a day after the last one's end still has it, since figures do not stop for want of a
 * decision; a day before the first has the first. Throws `NotFound` before any is loaded.
 */
export async function programmeOn(db: Database, day: Day): Promise<CurrentProgramme> {
  const [programme] = await db
    .repository(Programme)
    .createQueryBuilder('p')
    .where(`p.state = 'adopted' and p.deleted_at is null`)
    .orderBy('p.valid_from <= :day', 'DESC')
    .addOrderBy(`abs(p.valid_from - :day::date)`, 'ASC')
    .setParameters({ day })
    .limit(1)
    .getMany();
  if (programme === undefined) throw new NotFound();
  return { programme, factors: await factorsOf(db, programme.id) };
}

export const factorsOf = (db: Database, programmeId: string): Promise<ProgrammeFactor[]> =>
  db.repository(ProgrammeFactor).find({ where: { programmeId }, order: { position: 'ASC' } });

export const goalsOf = (db: Database, programmeId: string): Promise<ProgrammeGoal[]> =>
  db.repository(ProgrammeGoal).find({ where: { programmeId }, order: { position: 'ASC' } });

export const targetsOf = (db: Database, programmeId: string): Promise<IndicatorTarget[]> =>
  db
    .repository(IndicatorTarget)
    .createQueryBuilder('t')
    .where('t.programme_id = :programmeId and t.deleted_at is null', { programmeId })
    .orderBy('t.indicator_key')
    .addOrderBy('t.id')
    .getMany();

/** The name of a programme, a factor or a goal in a language. */
export function nameIn(named: Pick<Programme, 'nameFi' | 'nameSv' | 'nameEn'>, language: Language): string {
  return { fi: named.nameFi, sv: named.nameSv, en: named.nameEn }[language];
}
