import type {
  Day,
  GrowthPlan,
  InvestmentSize,
  NeedsAnswer,
  NeedsBarrier,
  NeedsFigure,
  NeedsSplit,
  NeedsTopic,
  RiskKind,
  RiskLevel,
  SpaceNeed,
  SuccessionState,
} from '@elinvoima/contracts';
import { likeLiteral, Conditions, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';
import { answersOf } from './answers-sql.js';
import { groupOf, isNewestWithin, type NeedsSpan } from './newest-assessments.js';

export interface NeedsAssessmentFilter {
  /** Part of the company's name. Words of the assessment itself are not searched. */
  q?: string;
  companyId?: string;
  interactionId?: string;
  /** Those that gave this answer. */
  answer?: NeedsAnswer;
  /** Only the newest of each active company within these days: what a figure of the summary counts. */
  newestWithin?: NeedsSpan;
  /** Of one group of a split of the summary; null is the group of those of whom it is not known. */
  group?: { by: NeedsSplit; key: string | null };
}

interface Named {
  id: string;
  name: string;
}

/** An assessment as a list shows it: coded answers only. */
export interface NeedsAssessmentRow {
  id: string;
  company: Named;
  assessedOn: Day;
  filledBy: Named | null;
  growth: GrowthPlan | null;
  barriers: NeedsBarrier[];
  riskLevel: RiskLevel | null;
  risks: RiskKind[];
  recruitCount: number | null;
  succession: SuccessionState | null;
  premisesNeed: SpaceNeed | null;
  plotNeed: SpaceNeed | null;
  investmentSize: InvestmentSize | null;
  satisfaction: number | null;
  topics: NeedsTopic[];
  updatedAt: Date;
  version: number;
}

export const rowColumns = `n.id, jsonb_build_object('id', c.id, 'name', c.name) as company, n.assessed_on::text as "assessedOn",
  case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as "filledBy",
  n.growth, n.barriers, n.risk_level as "riskLevel", n.risks, n.recruit_count as "recruitCount", n.succession,
  n.premises_need as "premisesNeed", n.plot_need as "plotNeed", n.investment_size as "investmentSize", n.satisfaction, n.topics,
  n.updated_at as "updatedAt", n.version`;

export const fromAssessments = `needs_assessments n join companies c on c.id = n.company_id left join users u on u.id = n.filled_by`;

/** One page of assessments, the newest first. One statement, two with a total. */
export function listNeedsAssessments(
  db: Database,
  filter: NeedsAssessmentFilter,
  page: PageRequest,
): Promise<Page<NeedsAssessmentRow>> {
  const { newestWithin, group, answer } = filter;
  const where = new Conditions()
    .add('n.deleted_at is null and c.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (like) => `lower(c.name) like ${like}`,
    )
    .addIf(filter.companyId, (id) => `n.company_id = ${id}::uuid`)
    .addIf(filter.interactionId, (id) => `n.interaction_id = ${id}::uuid`);
  if (newestWithin) where.add((bind) => isNewestWithin(bind(newestWithin.since), bind(newestWithin.until)));
  if (group) where.add((bind) => `${groupOf[group.by]} is not distinct from ${bind(group.key)}::text`);
  if (answer) {
    const [figure, code] = answer.split('.') as [NeedsFigure, string];
    where.add((bind) => `${bind(code)}::text = any(${answersOf[figure]})`);
  }
  return listPage<NeedsAssessmentRow>(
    db,
    {
      select: rowColumns,
      from: fromAssessments,
      where,
      id: 'n.id',
      sorts: {
        assessedOn: { expression: 'n.assessed_on', type: 'date' },
        company: { expression: 'c.name collate "fi-x-icu"', type: 'text' },
        updatedAt: { expression: 'n.updated_at', type: 'timestamptz' },
      },
      defaultSort: '-assessedOn',
    },
    page,
  );
}
