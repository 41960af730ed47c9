import type { Day, Language, PeriodKind } from '@elinvoima/contracts';
import { NotFound, type Database } from '../platform/index.js';
import { IndicatorTarget } from './indicator-target.entity.js';
import { ProgrammeFactor } from './programme-factor.entity.js';
import { Programme } from './programme.entity.js';

/** The programme in force, its factors in the council's order. */
export interface CurrentProgramme {
  programme: Programme;
  factors: ProgrammeFactor[];
}

/** The newest programme that had begun by the day; the oldest one when none had. Throws `NotFound` before any is loaded. */
export async function programmeOn(db: Database, day: Day): Promise<CurrentProgramme> {
  const [programme] = await db
    .repository(Programme)
    .createQueryBuilder('p')
    .orderBy('p.valid_from <= :day', 'DESC')
    .addOrderBy(`abs(p.valid_from - :day::date)`, 'ASC')
    .setParameters({ day })
    .limit(1)
    .getMany();
  if (programme === undefined) throw new NotFound();
  const factors = await db
    .repository(ProgrammeFactor)
    .find({ where: { programmeId: programme.id }, order: { position: 'ASC' } });
  return { programme, factors };
}

export async function targetsOf(db: Database, programmeId: string): Promise<IndicatorTarget[]> {
  return db.repository(IndicatorTarget).findBy({ programmeId });
}

/** The target set for exactly this kind of period, else the year's. */
export function targetFor(targets: readonly IndicatorTarget[], key: string, kind: PeriodKind): IndicatorTarget | null {
  const own = targets.filter(({ indicatorKey }) => indicatorKey === key);
  return (
    own.find(({ periodKind }) => periodKind === kind) ?? own.find(({ periodKind }) => periodKind === 'year') ?? null
  );
}

/** The name of a programme or a factor in a language. */
export function nameIn(named: Pick<Programme, 'nameFi' | 'nameSv' | 'nameEn'>, language: Language): string {
  return { fi: named.nameFi, sv: named.nameSv, en: named.nameEn }[language];
}
