import type { Day, Language, ProgrammeState } from '@elinvoima/contracts';
import { Conditions, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';

/** A version of a programme as a list shows it. */
export interface ProgrammeRow {
  id: string;
  code: string;
  name: string;
  state: ProgrammeState;
  municipalityCode: string;
  validFrom: Day;
  validUntil: Day | null;
  /** Whether today's figures are its. */
  isInForce: boolean;
  /** How many factors, goals and targets it has. */
  factors: number;
  goals: number;
  targets: number;
  updatedAt: Date;
  version: number;
}

/** The adopted programme that decides a day, as `programmeOn` chooses it. The day is our own clock's, never input. */
const inForce = (
  day: string,
): string => `(select f.id from programmes f where f.state = 'adopted' and f.deleted_at is null
  order by f.valid_from <= ${day} desc, abs(f.valid_from - ${day}) limit 1)`;

/** One page of the programme's versions, newest term first. One statement, two with a total. */
export async function listProgrammes(
  db: Database,
  filter: { state?: ProgrammeState },
  page: PageRequest,
  { today, language }: { today: Day; language: Language },
): Promise<Page<ProgrammeRow>> {
  const where = new Conditions()
    .add('p.deleted_at is null')
    .addIf(filter.state, (placeholder) => `p.state = ${placeholder}`);
  return listPage<ProgrammeRow>(
    db,
    {
      select: `p.id, p.code, p.name_${language} as name, p.state, p.municipality_code as "municipalityCode",
        p.valid_from::text as "validFrom", p.valid_until::text as "validUntil",
        p.id = ${inForce(`'${today}'::date`)} as "isInForce",
        (select count(*)::int from programme_factors f where f.programme_id = p.id and f.kind = 'factor') as factors,
        (select count(*)::int from programme_goals g where g.programme_id = p.id) as goals,
        (select count(*)::int from indicator_targets t where t.programme_id = p.id and t.deleted_at is null) as targets,
        p.updated_at as "updatedAt", p.version`,
      from: 'programmes p',
      where,
      id: 'p.id',
      sorts: { validFrom: { expression: 'p.valid_from', type: 'date' } },
      defaultSort: '-validFrom',
    },
    page,
  );
}
