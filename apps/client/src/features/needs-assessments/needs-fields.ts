/** The fields of a needs assessment's form: read from a record, or from the time before, and written to the API's shape. */
import {
  needsQuestions,
  type Day,
  type GrowthPlan,
  type GrowthWay,
  type InvestmentSize,
  type NeedsBarrier,
  type NeedsHorizon,
  type NeedsQuestion,
  type NeedsTopic,
  type RiskKind,
  type RiskLevel,
  type RiskReason,
  type SpaceNeed,
  type SuccessionState,
} from '@elinvoima/contracts';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { AssessmentOrigin, NeedsAssessment, NeedsAssessmentChange } from './needs-assessments.api.js';

export interface NeedsFields {
  assessedOn: Day | null;
  contacts: PickerRecord[];
  growth: GrowthPlan | null;
  growthWays: GrowthWay[];
  growthWhen: NeedsHorizon | null;
  barriers: NeedsBarrier[];
  barrierOther: string;
  riskLevel: RiskLevel | null;
  risks: RiskKind[];
  riskReasons: RiskReason[];
  recruitCount: number | null;
  recruitWhen: NeedsHorizon | null;
  /** As typed: words between commas. */
  occupations: string;
  succession: SuccessionState | null;
  successionYears: number | null;
  premisesNeed: SpaceNeed | null;
  premisesM2: number | null;
  plotNeed: SpaceNeed | null;
  plotM2: number | null;
  spaceWhen: NeedsHorizon | null;
  investmentSize: InvestmentSize | null;
  investmentWhen: NeedsHorizon | null;
  satisfaction: number | null;
  topics: NeedsTopic[];
  notes: string;
  confidential: string;
  carriedOver: NeedsQuestion[];
}

/** A question of the form: reads the fields, and changes some of them. */
export interface QuestionProps {
  readonly fields: NeedsFields;
  readonly put: (change: Partial<NeedsFields>) => void;
}

/** Which fields answer which question. */
export const fieldsOfQuestion = {
  growth: ['growth', 'growthWays', 'growthWhen'],
  barriers: ['barriers', 'barrierOther'],
  risk: ['riskLevel', 'risks', 'riskReasons'],
  recruitment: ['recruitCount', 'recruitWhen', 'occupations'],
  succession: ['succession', 'successionYears'],
  space: ['premisesNeed', 'premisesM2', 'plotNeed', 'plotM2', 'spaceWhen'],
  investments: ['investmentSize', 'investmentWhen'],
  satisfaction: ['satisfaction'],
  topics: ['topics'],
} as const satisfies Record<NeedsQuestion, readonly (keyof NeedsFields)[]>;

const nothing: NeedsFields = {
  assessedOn: null,
  contacts: [],
  growth: null,
  growthWays: [],
  growthWhen: null,
  barriers: [],
  barrierOther: '',
  riskLevel: null,
  risks: [],
  riskReasons: [],
  recruitCount: null,
  recruitWhen: null,
  occupations: '',
  succession: null,
  successionYears: null,
  premisesNeed: null,
  premisesM2: null,
  plotNeed: null,
  plotM2: null,
  spaceWhen: null,
  investmentSize: null,
  investmentWhen: null,
  satisfaction: null,
  topics: [],
  notes: '',
  confidential: '',
  carriedOver: [],
};

const isAnswer = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== '';

/** Whether anything is answered to a question. */
export const isAnswered = (fields: NeedsFields, question: NeedsQuestion): boolean =>
  fieldsOfQuestion[question].some((name) => isAnswer(fields[name]));

/** The change that leaves a question without an answer. */
export const cleared = (question: NeedsQuestion): Partial<NeedsFields> =>
  Object.fromEntries(fieldsOfQuestion[question].map((name) => [name, nothing[name]]));

function answersOf(record: NeedsAssessment): NeedsFields {
  return {
    ...nothing,
    growth: record.growth,
    growthWays: record.growthWays,
    growthWhen: record.growthWhen,
    barriers: record.barriers,
    barrierOther: record.barrierOther ?? '',
    riskLevel: record.riskLevel,
    risks: record.risks,
    riskReasons: record.riskReasons,
    recruitCount: record.recruitCount,
    recruitWhen: record.recruitWhen,
    occupations: record.occupations.join(', '),
    succession: record.succession,
    successionYears: record.successionYears,
    premisesNeed: record.premisesNeed,
    premisesM2: record.premisesM2,
    plotNeed: record.plotNeed,
    plotM2: record.plotM2,
    spaceWhen: record.spaceWhen,
    investmentSize: record.investmentSize,
    investmentWhen: record.investmentWhen,
    satisfaction: record.satisfaction,
    topics: record.topics,
  };
}

export const fieldsOf = (record: NeedsAssessment): NeedsFields => ({
  ...answersOf(record),
  assessedOn: record.assessedOn,
  contacts: record.contacts,
  notes: record.notes ?? '',
  confidential: record.confidential ?? '',
  carriedOver: record.carriedOver,
});

/** A new visit begins with what was told last, marked as such; what was said in words stays with its own visit. */
export function fieldsFromOrigin({ assessedOn, contacts, last }: AssessmentOrigin): NeedsFields {
  const fields = { ...(last ? answersOf(last) : nothing), assessedOn, contacts: [...contacts] };
  return { ...fields, carriedOver: last ? needsQuestions.filter((question) => isAnswered(fields, question)) : [] };
}

/** A change of an answer: whatever it touches is no longer only from the time before. */
export function changed(fields: NeedsFields, change: Partial<NeedsFields>): NeedsFields {
  const isTouched = (question: NeedsQuestion): boolean => fieldsOfQuestion[question].some((name) => name in change);
  const carriedOver = (change.carriedOver ?? fields.carriedOver).filter((question) => !isTouched(question));
  return { ...fields, ...change, carriedOver };
}

const words = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

/** Details go only with the answer that they are details of. */
export function bodyOf(fields: NeedsFields, maySeeConfidential: boolean): NeedsAssessmentChange {
  const grows = fields.growth === 'growth';
  const moves = fields.growth !== null && fields.growth !== 'same';
  const atRisk = fields.riskLevel !== null && fields.riskLevel !== 'none';
  const seeks = (fields.recruitCount ?? 0) > 0;
  const needsPremises = fields.premisesNeed !== null && fields.premisesNeed !== 'none';
  const needsPlot = fields.plotNeed !== null && fields.plotNeed !== 'none';
  const invests = fields.investmentSize !== null && fields.investmentSize !== 'none';
  return {
    ...(fields.assessedOn && { assessedOn: fields.assessedOn }),
    contactIds: fields.contacts.map(({ id }) => id),
    growth: fields.growth,
    growthWays: grows ? fields.growthWays : [],
    growthWhen: moves ? fields.growthWhen : null,
    barriers: fields.barriers,
    barrierOther: fields.barriers.includes('other') ? fields.barrierOther || null : null,
    riskLevel: fields.riskLevel,
    risks: atRisk ? fields.risks : [],
    riskReasons: atRisk ? fields.riskReasons : [],
    recruitCount: fields.recruitCount,
    recruitWhen: seeks ? fields.recruitWhen : null,
    occupations: seeks ? words(fields.occupations) : [],
    succession: fields.succession,
    successionYears: fields.succession === 'planned' ? fields.successionYears : null,
    premisesNeed: fields.premisesNeed,
    premisesM2: needsPremises ? fields.premisesM2 : null,
    plotNeed: fields.plotNeed,
    plotM2: needsPlot ? fields.plotM2 : null,
    spaceWhen: needsPremises || needsPlot ? fields.spaceWhen : null,
    investmentSize: fields.investmentSize,
    investmentWhen: invests ? fields.investmentWhen : null,
    satisfaction: fields.satisfaction,
    topics: fields.topics,
    notes: fields.notes || null,
    ...(maySeeConfidential && { confidential: fields.confidential || null }),
    carriedOver: fields.carriedOver,
  };
}
