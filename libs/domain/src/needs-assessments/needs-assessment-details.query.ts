import type { Day, GrowthWay, NeedsHorizon, NeedsQuestion, RiskReason } from '@elinvoima/contracts';
import { NotFound, type Actor, type Database } from '../platform/index.js';
import { maySeeConfidence } from './confidence.js';
import { fromAssessments, rowColumns, type NeedsAssessmentRow } from './needs-assessment-list.query.js';

/** An assessment as its own page shows it. */
export interface NeedsAssessmentDetails extends NeedsAssessmentRow {
  contacts: { id: string; name: string }[];
  interaction: { id: string; title: string } | null;
  growthWays: GrowthWay[];
  growthWhen: NeedsHorizon | null;
  barrierOther: string | null;
  riskReasons: RiskReason[];
  recruitWhen: NeedsHorizon | null;
  occupations: string[];
  successionYears: number | null;
  premisesM2: number | null;
  plotM2: number | null;
  spaceWhen: NeedsHorizon | null;
  investmentWhen: NeedsHorizon | null;
  notes: string | null;
  carriedOver: NeedsQuestion[];
  /** Null for who is not of its circle, whatever it holds. */
  confidential: string | null;
  /** Whether the reader is of the circle that sees and writes the confidential part. */
  maySeeConfidential: boolean;
  /** The company's assessments beside this one, the newest first. */
  others: { id: string; assessedOn: Day }[];
  createdAt: Date;
}

/** One assessment, its confidential part only for its circle. One statement; `NotFound` also for what lies in the bin. */
export async function needsAssessmentDetails(db: Database, actor: Actor, id: string): Promise<NeedsAssessmentDetails> {
  const [found] = await db.query<NeedsAssessmentDetails & { createdBy: string | null }>(
    `select ${rowColumns}, n.growth_ways as "growthWays", n.growth_when as "growthWhen", n.barrier_other as "barrierOther",
       n.risk_reasons as "riskReasons", n.recruit_when as "recruitWhen", n.occupations, n.succession_years as "successionYears",
       n.premises_m2 as "premisesM2", n.plot_m2 as "plotM2", n.space_when as "spaceWhen", n.investment_when as "investmentWhen",
       n.notes, n.confidential, n.carried_over as "carriedOver", n.created_by as "createdBy", n.created_at as "createdAt",
       (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) order by p.last_name), '[]')
        from needs_assessment_contacts k join contacts p on p.id = k.contact_id and p.deleted_at is null
        where k.assessment_id = n.id) as contacts,
       (select jsonb_build_object('id', i.id, 'title', i.subject) from interactions i
        where i.id = n.interaction_id and i.deleted_at is null) as interaction,
       (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'assessedOn', o.assessed_on) order by o.assessed_on desc, o.id desc), '[]')
        from needs_assessments o where o.company_id = n.company_id and o.id <> n.id and o.deleted_at is null) as others
     from ${fromAssessments} where n.id = $1 and n.deleted_at is null`,
    [id],
  );
  if (found === undefined) throw new NotFound();
  const { createdBy, ...assessment } = found;
  const maySeeConfidential = maySeeConfidence(actor, { createdBy });
  return {
    ...assessment,
    confidential: maySeeConfidential ? assessment.confidential : null,
    maySeeConfidential,
  };
}
