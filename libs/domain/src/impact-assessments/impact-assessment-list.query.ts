import type { AssessedKind, Day } from '@elinvoima/contracts';
import { NotFound, type Database } from '../platform/index.js';
import type { AssessedSubject } from './impact-assessment.service.js';

export interface ImpactAssessmentRow {
  id: string;
  subjectKind: AssessedKind;
  subjectId: string;
  assessedOn: Day;
  score: number;
  evidence: string | null;
  assessor: { id: string; name: string } | null;
  partnerScore: number | null;
  partnerName: string | null;
  updatedAt: Date;
  version: number;
}

const select = `select a.id, a.subject_kind as "subjectKind", a.subject_id as "subjectId", a.assessed_on::text as "assessedOn", a.score, a.evidence,
    case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as assessor,
    a.partner_score as "partnerScore", a.partner_name as "partnerName", a.updated_at as "updatedAt", a.version
  from impact_assessments a left join users u on u.id = a.assessor_id`;

/** The assessments of one subject, the newest first: a handful in a lifetime, so no paging. One statement. */
export const impactAssessmentsOf = (db: Database, { kind, id }: AssessedSubject): Promise<ImpactAssessmentRow[]> =>
  db.query<ImpactAssessmentRow>(
    `${select} where a.subject_kind = $1 and a.subject_id = $2 and a.deleted_at is null
     order by a.assessed_on desc, a.id desc`,
    [kind, id],
  );

/** One assessment; `NotFound` also for what lies in the bin. */
export async function impactAssessment(db: Database, id: string): Promise<ImpactAssessmentRow> {
  const [row] = await db.query<ImpactAssessmentRow>(`${select} where a.id = $1 and a.deleted_at is null`, [id]);
  if (row === undefined) throw new NotFound();
  return row;
}
