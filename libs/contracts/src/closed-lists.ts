import * as enums from './enums.js';
import { ideaCampaignStages } from './idea-campaign-stage.js';
import { industryGroups } from './industries.js';
import { measurePaces } from './measure-light.js';
import { periodKinds } from './periods.js';
import { roles } from './permissions.js';

/** Every closed list whose values people see, under the key that its labels have in the catalogue. */
export const closedLists = {
  'companies.kind': enums.companyKinds,
  'companies.relationship': enums.companyRelationships,
  'companies.status': enums.companyStatuses,
  'companies.situation': enums.companySituations,
  'companies.sizeClass': enums.sizeClasses,
  'companies.form': enums.companyForms,
  'companies.industryGroup': industryGroups,
  'partners.sector': enums.partnerSectors,
  'interactions.type': enums.interactionTypes,
  'interactions.status': enums.interactionStatuses,
  'interactions.direction': enums.interactionDirections,
  'follow-ups.state': enums.followUpStates,
  'events.kind': enums.eventKinds,
  'events.status': enums.eventStatuses,
  'cooperations.theme': enums.cooperationThemes,
  'cooperations.scope': enums.cooperationScopes,
  'cooperations.agreementState': enums.agreementStates,
  'cooperations.course': enums.cooperationCourses,
  'cooperations.state': enums.cooperationStates,
  'measures.stage': enums.measureStages,
  'measures.pace': measurePaces,
  'measures.theme': enums.developmentThemes,
  'measures.cause': enums.outcomeCauses,
  'projects.kind': enums.projectKinds,
  'projects.stage': enums.projectStages,
  'projects.pace': measurePaces,
  'projects.decision': enums.experimentDecisions,
  'projects.step': enums.projectSteps,
  'enquiries.kind': enums.enquiryKinds,
  'enquiries.channel': enums.enquiryChannels,
  'enquiries.stage': enums.enquiryStages,
  'initiatives.kind': enums.initiativeKinds,
  'initiatives.maker': enums.initiativeMakers,
  'initiatives.channel': enums.initiativeChannels,
  'initiatives.theme': enums.developmentThemes,
  'initiatives.state': enums.initiativeStates,
  'initiatives.barrier': enums.growthBarriers,
  'land-use.level': enums.planLevels,
  'land-use.use': enums.landUses,
  'land-use.stage': enums.landUseStages,
  'plan-proposals.kind': enums.planDocumentKinds,
  'plan-proposals.outcome': enums.proposalOutcomes,
  'referrals.way': enums.referralWays,
  'referrals.outcome': enums.referralOutcomes,
  'referrals.state': enums.referralStates,
  'feedback.channel': enums.feedbackChannels,
  'feedback.tone': enums.feedbackTones,
  'feedback.state': enums.feedbackStates,
  'idea-campaigns.kind': enums.ideaCampaignKinds,
  'idea-campaigns.access': enums.ideaCampaignAccess,
  'idea-campaigns.stage': ideaCampaignStages,
  'idea-campaigns.moderation': enums.moderationStates,
  'idea-campaigns.outcome': enums.ideaOutcomes,
  'surveys.kind': enums.surveyKinds,
  'surveys.status': enums.surveyStatuses,
  'surveys.waveState': enums.surveyWaveStates,
  'surveys.invitationState': enums.surveyInvitationStates,
  'outbox.state': enums.outboxStates,
  'imports.kind': enums.importKinds,
  'imports.state': enums.importStates,
  'imports.verdict': enums.importVerdicts,
  'imports.reason': enums.importReasons,
  'indicators.kind': enums.indicatorKinds,
  'indicators.unit': enums.indicatorUnits,
  'indicators.by': enums.breakdowns,
  'indicators.place': enums.places,
  'indicators.leftOutReason': enums.leftOutReasons,
  'indicators.openAge': enums.openAges,
  'indicators.schedule': enums.scheduleStates,
  'indicators.light': enums.lights,
  'indicators.trend': enums.trends,
  'programme.state': enums.programmeStates,
  'programme.effect': enums.trendEffects,
  'programme.pace': enums.trendPaces,
  'reports.revision': enums.revisionKinds,
  'series.kind': enums.seriesKinds,
  'series.interval': enums.seriesIntervals,
  'series.importReason': enums.seriesImportReasons,
  'rankings.scope': enums.rankingScopes,
  'rankings.level': enums.rankingLevels,
  'shell.kind': enums.recordKinds,
  'director.stuck': enums.stuckKinds,
  'yearly-tasks.kind': enums.yearlyTaskKinds,
  'yearly-tasks.state': enums.yearlyTaskStates,
  'yearly-tasks.every': periodKinds,
  'users.role': roles,
} as const;

export type ClosedLists = typeof closedLists;

/** The catalogue key of every label: `interactions.type.visit` and so on. */
export type LabelKey = { [List in keyof ClosedLists]: `${List}.${ClosedLists[List][number]}` }[keyof ClosedLists];

/** The catalogue key of one value's label. */
export function labelKey<List extends keyof ClosedLists>(
  list: List,
  value: ClosedLists[List][number],
): `${List}.${ClosedLists[List][number]}` {
  return `${list}.${value}`;
}
