import type { SurveyCauseKind } from '@elinvoima/contracts';
import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';

export interface TriggerRow {
  id: string;
  survey: { id: string; name: string };
  causeKind: SurveyCauseKind;
  among: string[];
  delayDays: number;
  share: number;
  onSince: Date | null;
  /** What it has found, and what has come of it; coverage is invited of eligible. */
  found: { causes: number; eligible: number; invited: number; leftOut: Record<string, number> };
  version: number;
}

const columns = `t.id, jsonb_build_object('id', s.id, 'name', s.name) as survey, t.cause_kind as "causeKind", t.among,
  t.delay_days as "delayDays", t.share, t.on_since as "onSince", t.version,
  (select jsonb_build_object('causes', count(*), 'eligible', coalesce(sum(c.eligible), 0), 'invited', coalesce(sum(c.invited), 0),
     'leftOut', coalesce((
       select jsonb_object_agg(why.key, why.many) from (
         select l.key, sum(l.value::int) as many from survey_trigger_causes d cross join lateral jsonb_each_text(d.left_out) l
         where d.trigger_id = t.id group by l.key) why), '{}'))
   from survey_trigger_causes c where c.trigger_id = t.id) as found`;

const from = 'survey_triggers t join surveys s on s.id = t.survey_id';

/** One page of rules. One statement, two with a total. */
export async function listTriggers(
  db: Database,
  filter: { surveyId?: string },
  page: PageRequest,
): Promise<Page<TriggerRow>> {
  const where = new Conditions()
    .add('t.deleted_at is null and s.deleted_at is null')
    .addIf(filter.surveyId, (p) => `t.survey_id = ${p}::uuid`);
  return listPage<TriggerRow>(
    db,
    {
      select: columns,
      from,
      where,
      id: 't.id',
      sorts: { createdAt: { expression: 't.created_at', type: 'timestamptz' } },
      defaultSort: 'createdAt',
    },
    page,
  );
}

/** One rule. `NotFound` also for what lies in the bin. */
export async function triggerDetails(db: Database, id: string): Promise<TriggerRow> {
  const [row] = await db.query<TriggerRow>(`select ${columns} from ${from} where t.id = $1 and t.deleted_at is null`, [
    id,
  ]);
  if (row === undefined) throw new NotFound();
  return row;
}
