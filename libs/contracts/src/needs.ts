/**
 * The closed answers of a needs assessment (tarvekartoitus). Their order is that of the form and of every table; new codes
 * go before `other`, and none is ever removed, since old assessments hold it.
 */

/** The questions of the form. An answer that was taken over from the time before is told by its question's name. */
export const needsQuestions = [
  'growth',
  'barriers',
  'risk',
  'recruitment',
  'succession',
  'space',
  'investments',
  'satisfaction',
  'topics',
] as const;
export type NeedsQuestion = (typeof needsQuestions)[number];

export const growthPlans = ['growth', 'same', 'shrink'] as const;
export type GrowthPlan = (typeof growthPlans)[number];

/** By what a company means to grow. */
export const growthWays = ['sales', 'staff', 'premises', 'equipment', 'products', 'export', 'acquisition'] as const;
export type GrowthWay = (typeof growthWays)[number];

/** How soon: at once, within half a year, within a year, in one to three years. */
export const needsHorizons = ['now', 'half_year', 'year', 'three_years'] as const;
export type NeedsHorizon = (typeof needsHorizons)[number];

/** What hinders growth. The codes of initiatives (`growthBarriers`) mean the same here; a visit asks of some more. */
export const needsBarriers = [
  'workforce',
  'skills',
  'premises',
  'plots',
  'permits',
  'funding',
  'demand',
  'costs',
  'roads',
  'energy',
  'connections',
  'procurement',
  'succession',
  'services',
  'time',
  'other',
] as const;
export type NeedsBarrier = (typeof needsBarriers)[number];

export const riskLevels = ['none', 'some', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** What may happen to the company here. */
export const riskKinds = ['leaving', 'shrinking', 'closing'] as const;
export type RiskKind = (typeof riskKinds)[number];

export const riskReasons = [
  'demand',
  'costs',
  'competition',
  'funding',
  'workforce',
  'premises',
  'location',
  'owner',
  'other',
] as const;
export type RiskReason = (typeof riskReasons)[number];

/** Who goes on after the owner: no question of today, planned, or sought. */
export const successionStates = ['none', 'planned', 'seeking'] as const;
export type SuccessionState = (typeof successionStates)[number];

/** Of premises and of plots. */
export const spaceNeeds = ['none', 'more', 'less', 'new'] as const;
export type SpaceNeed = (typeof spaceNeeds)[number];

/** Euros. */
export const investmentSizes = ['none', 'under_50k', '50k_200k', '200k_1m', 'over_1m'] as const;
export type InvestmentSize = (typeof investmentSizes)[number];

/** What else the company needs or asks about. */
export const needsTopics = [
  'funding',
  'permits',
  'training',
  'digital',
  'export',
  'procurement',
  'energy',
  'networks',
  'visibility',
  'wellbeing',
  'legal',
  'other',
] as const;
export type NeedsTopic = (typeof needsTopics)[number];

/** How the municipality is as a place for the company: 1 poor, 5 excellent. */
export const placeScores = [1, 2, 3, 4, 5] as const;

/** What a company's newest assessment says at a glance. */
export const needsFlags = ['at_risk', 'growth'] as const;
export type NeedsFlag = (typeof needsFlags)[number];

/** The same scores as codes of an answer. */
export const placeScoreCodes = ['1', '2', '3', '4', '5'] as const;

/** Whether anybody is sought: told by the number. */
export const recruitmentAnswers = ['sought'] as const;

/** What the summary counts, company by company: each with the answers it may have, in the order of the form. */
export const needsFigures = {
  barrier: needsBarriers,
  growth: growthPlans,
  way: growthWays,
  riskLevel: riskLevels,
  risk: riskKinds,
  riskReason: riskReasons,
  recruitment: recruitmentAnswers,
  succession: successionStates,
  premises: spaceNeeds,
  plot: spaceNeeds,
  investment: investmentSizes,
  satisfaction: placeScoreCodes,
  topic: needsTopics,
} as const;
export type NeedsFigure = keyof typeof needsFigures;
export const needsFigureKeys = Object.keys(needsFigures) as readonly NeedsFigure[];

/** Figures of which a company gives one answer at most, so that the answers add up to those who answered. */
export const oneAnswerFigures: ReadonlySet<NeedsFigure> = new Set([
  'growth',
  'riskLevel',
  'succession',
  'premises',
  'plot',
  'investment',
  'satisfaction',
]);

/** One answer of one figure, as addresses carry it: `barrier.workforce`. */
export type NeedsAnswer = {
  [Figure in NeedsFigure]: `${Figure}.${(typeof needsFigures)[Figure][number]}`;
}[NeedsFigure];
export const needsAnswers = needsFigureKeys.flatMap((figure) =>
  needsFigures[figure].map((code) => `${figure}.${code}`),
) as readonly NeedsAnswer[];

export const needsAnswerOf = (figure: NeedsFigure, code: string): NeedsAnswer | undefined =>
  needsAnswers.find((answer) => answer === `${figure}.${code}`);

/** By what the summary may be split. */
export const needsSplits = ['industry', 'size', 'village'] as const;
export type NeedsSplit = (typeof needsSplits)[number];

/** The closed list that names the answers of each figure. */
export const needsFigureLabels = {
  barrier: 'needs-assessments.barrier',
  growth: 'needs-assessments.growth',
  way: 'needs-assessments.way',
  riskLevel: 'needs-assessments.riskLevel',
  risk: 'needs-assessments.risk',
  riskReason: 'needs-assessments.riskReason',
  recruitment: 'needs-assessments.recruitment',
  succession: 'needs-assessments.succession',
  premises: 'needs-assessments.space',
  plot: 'needs-assessments.space',
  investment: 'needs-assessments.investment',
  satisfaction: 'needs-assessments.satisfaction',
  topic: 'needs-assessments.topic',
} as const satisfies Record<NeedsFigure, string>;
