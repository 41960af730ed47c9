import type { SurveyDefinition } from '@elinvoima/contracts';
import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../../platform/index.js';

export interface SurveyVersionRow {
  id: string;
  n: number;
  publishedAt: Date;
  publishedBy: { id: string; name: string } | null;
  /** How many sendings asked it. */
  waves: number;
}

export interface SurveyVersionDetails extends SurveyVersionRow {
  definition: SurveyDefinition;
}

const columns = `v.id, v.n, v.published_at as "publishedAt",
  case when u.id is null then null else jsonb_build_object('id', u.id, 'name', u.name) end as "publishedBy",
  (select count(*)::int from survey_waves w where w.survey_version_id = v.id) as waves`;
const from = `survey_versions v join surveys s on s.id = v.survey_id and s.deleted_at is null left join users u on u.id = v.published_by`;

/** One page of a survey's published versions, newest first. One statement, two with a total. */
export async function listSurveyVersions(
  db: Database,
  surveyId: string,
  page: PageRequest,
): Promise<Page<SurveyVersionRow>> {
  return listPage<SurveyVersionRow>(
    db,
    {
      select: columns,
      from,
      where: new Conditions().addIf(surveyId, (p) => `v.survey_id = ${p}::uuid`),
      id: 'v.id',
      sorts: { n: { expression: 'v.n', type: 'integer' } },
      defaultSort: '-n',
    },
    page,
  );
}

/** One published version with its words. One statement. */
export async function surveyVersion(db: Database, surveyId: string, n: number): Promise<SurveyVersionDetails> {
  const [row] = await db.query<SurveyVersionDetails>(
    `select ${columns}, v.definition from ${from} where v.survey_id = $1 and v.n = $2`,
    [surveyId, n],
  );
  if (row === undefined) throw new NotFound();
  return row;
}
