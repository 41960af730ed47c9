/**
 * The closed lists that pass through the doors: what a member may hold. The database checks the same lists, and each
 * value has its label in the catalogue under the list's name (`companies.relationship.established`).
 */
export const companyKinds = ['company', 'sole_trader', 'prospective', 'association', 'other'] as const;
export type CompanyKind = (typeof companyKinds)[number];

/** How a company stands to the municipality: here, on its way here, being founded here, or another municipality's. */
export const companyRelationships = ['established', 'locating', 'starting', 'other_municipality'] as const;
export type CompanyRelationship = (typeof companyRelationships)[number];

export const companyStatuses = ['active', 'ceased'] as const;
export type CompanyStatus = (typeof companyStatuses)[number];

export const companySituations = ['liquidation', 'bankruptcy', 'restructuring'] as const;
export type CompanySituation = (typeof companySituations)[number];

/** Statistics Finland's classes of the number of staff. */
export const sizeClasses = ['0', '1-4', '5-9', '10-19', '20-49', '50-99', '100-249', '250+'] as const;
export type SizeClass = (typeof sizeClasses)[number];

/** Company forms by the numbers of the register's answers (PRH/YTJ code list YRMU; its query takes letters instead). */
export const companyForms = [
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
  '24',
  '25',
  '80',
  '83',
  '84',
] as const;
export type CompanyForm = (typeof companyForms)[number];

export const partnerSectors = [
  'municipality',
  'region',
  'company',
  'association',
  'school',
  'university',
  'state',
  'third_sector',
] as const;
export type PartnerSector = (typeof partnerSectors)[number];

export const interactionTypes = ['call', 'email', 'meeting', 'visit', 'online', 'message'] as const;
export type InteractionType = (typeof interactionTypes)[number];

export const interactionStatuses = ['draft', 'complete', 'cancelled'] as const;
export type InteractionStatus = (typeof interactionStatuses)[number];

/** Whose initiative it was: `inbound` the company's, `outbound` the municipality's. */
export const interactionDirections = ['inbound', 'outbound'] as const;
export type InteractionDirection = (typeof interactionDirections)[number];

/** A follow-up's state is read from its dates; this is how lists ask for it. */
export const followUpStates = ['open', 'late', 'done'] as const;
export type FollowUpState = (typeof followUpStates)[number];

export const eventKinds = [
  'morning_coffee',
  'workshop',
  'info',
  'market_dialogue',
  'fair',
  'forum',
  'panel',
  'school_visit',
  'network_meeting',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventStatuses = ['planned', 'held', 'cancelled'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const registrationStates = ['confirmed', 'waiting', 'cancelled'] as const;
export type RegistrationState = (typeof registrationStates)[number];

/** How somebody came to the list: a colleague wrote them down, the open page, a personal invitation. */
export const registrationSources = ['staff', 'web', 'invitation'] as const;
export type RegistrationSource = (typeof registrationSources)[number];

export const eventInvitationStates = ['queued', 'sent', 'signed_up', 'declined', 'bounced', 'suppressed'] as const;
export type EventInvitationState = (typeof eventInvitationStates)[number];

/** Offered themes of a cooperation; the field itself takes any words. */
export const cooperationThemes = [
  'entrepreneurship',
  'employment',
  'education',
  'land_use',
  'procurement',
  'tourism',
  'digitalisation',
  'environment',
  'communication',
] as const;
export type CooperationTheme = (typeof cooperationThemes)[number];

/** Whether there is a written agreement of a cooperation. */
export const agreementStates = ['made', 'none'] as const;
export type AgreementState = (typeof agreementStates)[number];

/** Where a cooperation's days lie to a period: begun in it, ended in it, or going on through it. One begun and ended in it has ended. */
export const cooperationCourses = ['begun', 'ongoing', 'ended'] as const;
export type CooperationCourse = (typeof cooperationCourses)[number];

/** How far a cooperation reaches. */
export const cooperationScopes = ['local', 'sub_region', 'region', 'national'] as const;
export type CooperationScope = (typeof cooperationScopes)[number];

/** Whose effect is assessed by the rubric. */
export const assessedKinds = ['land_use_project', 'cooperation'] as const;
export type AssessedKind = (typeof assessedKinds)[number];

/** The rubric of effect: none seen, expected, first seen with evidence, confirmed by a figure or a partner. */
export const impactScores = [0, 1, 2, 3] as const;
export type ImpactScore = (typeof impactScores)[number];

/** Where a cooperation is on a day: read from its first and last day. */
export const cooperationStates = ['upcoming', 'active', 'ended'] as const;
export type CooperationState = (typeof cooperationStates)[number];

export const measureStages = ['planned', 'under_way', 'suspended', 'completed', 'cancelled'] as const;
export type MeasureStage = (typeof measureStages)[number];

/**
 * What an initiative, a measure or a project is about, as factors 3.3 and 3.6 name it (indicators.md): the first seven are those
 * of services to customers, the rest those of our own way of working.
 */
export const developmentThemes = [
  'process',
  'technology',
  'digital',
  'purchased_service',
  'premises',
  'culture',
  'employment',
  'job_design',
  'knowledge_management',
  'training',
  'automation',
  'property_programme',
  'information_management',
  'architecture',
  'ai_tools',
] as const;
export type DevelopmentTheme = (typeof developmentThemes)[number];

/** What helped or hindered, asked when a measure or a project ends: the same causes, for better or worse. */
export const outcomeCauses = [
  'technology',
  'skills',
  'money',
  'time',
  'leadership',
  'cooperation',
  'customers',
  'rules',
  'procurement',
  'attitudes',
] as const;
export type OutcomeCause = (typeof outcomeCauses)[number];

/** An experiment is a project that asks a question; stopping it is a result too. */
export const projectKinds = ['project', 'experiment'] as const;
export type ProjectKind = (typeof projectKinds)[number];

/** A project goes through the stages of a measure, and its light is made of them the same way. */
export const projectStages = measureStages;
export type ProjectStage = MeasureStage;

/** What was decided after an experiment. */
export const experimentDecisions = ['go_on', 'stop'] as const;
export type ExperimentDecision = (typeof experimentDecisions)[number];

/** The steps of working together with those whom a project concerns: a checklist that may be used, never a gate. */
export const projectSteps = ['need', 'people', 'aim', 'method', 'record', 'courage', 'share'] as const;
export type ProjectStep = (typeof projectSteps)[number];

/** What a partner helps companies with: who does what in the service network. */
export const helpAreas = [
  'starting',
  'funding',
  'employment',
  'education',
  'growth',
  'internationalisation',
  'digitalisation',
  'succession',
  'crisis',
  'premises',
  'procurement',
  'energy',
] as const;
export type HelpArea = (typeof helpAreas)[number];

/** How a customer was led on: `details_given` leaves the contact to the customer, `taken_along` is "mennään mukaan". */
export const referralWays = ['email', 'phone', 'taken_along', 'details_given'] as const;
export type ReferralWay = (typeof referralWays)[number];

/** What came of a referral. `unknown` was asked for and not found out: that is not a failure, and not a known outcome. */
export const referralOutcomes = ['started', 'done', 'not_suitable', 'no_contact', 'unknown'] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

/** Where a referral is on a day: `to_ask` when sixty days have passed and nobody has told what came of it. */
export const referralStates = ['waiting', 'to_ask', 'told', 'withdrawn'] as const;
export type ReferralState = (typeof referralStates)[number];

export const feedbackChannels = ['phone', 'email', 'web', 'meeting', 'event', 'survey', 'letter', 'other'] as const;
export type FeedbackChannel = (typeof feedbackChannels)[number];

export const feedbackTones = ['criticism', 'praise', 'question'] as const;
export type FeedbackTone = (typeof feedbackTones)[number];

/** Where feedback is on a day: `late` is open with its promised day behind. */
export const feedbackStates = ['open', 'late', 'answered', 'unanswerable'] as const;
export type FeedbackState = (typeof feedbackStates)[number];

export const enquiryKinds = ['plot', 'premises'] as const;
export type EnquiryKind = (typeof enquiryKinds)[number];

export const enquiryChannels = ['phone', 'email', 'web', 'meeting', 'other'] as const;
export type EnquiryChannel = (typeof enquiryChannels)[number];

export const enquiryStages = [
  'received',
  'needs_assessed',
  'proposed',
  'visited',
  'negotiating',
  'in_decision',
  'agreed',
  'lost',
  'realised',
  'not_realised',
] as const;
export type EnquiryStage = (typeof enquiryStages)[number];

/** What a plan decides on: the region, the municipality's outline, or a block and its plots. */
export const planLevels = ['regional', 'master', 'detailed'] as const;
export type PlanLevel = (typeof planLevels)[number];

export const landUses = ['business', 'housing', 'mixed', 'recreation', 'services', 'other'] as const;
export type LandUse = (typeof landUses)[number];

/** A zoning project's way: `initiated` is the day of the announcement, `oas`, `draft` and `proposal` what it then goes through. */
export const landUseStages = [
  'planned',
  'initiated',
  'oas',
  'draft',
  'proposal',
  'suspended',
  'approved',
  'in_force',
  'lapsed',
] as const;
export type LandUseStage = (typeof landUseStages)[number];

/** The stages in which a zoning project is pending: announced, and neither approved nor lapsed nor put aside. */
export const pendingLandUseStages = ['initiated', 'oas', 'draft', 'proposal'] as const;

export const planDocumentKinds = ['proposal', 'statement', 'opinion'] as const;
export type PlanDocumentKind = (typeof planDocumentKinds)[number];

/** What became of a proposal to the regional plan. */
export const proposalOutcomes = ['open', 'accepted', 'partly', 'not'] as const;
export type ProposalOutcome = (typeof proposalOutcomes)[number];
export const ideaCampaignKinds = ['ideas', 'competition', 'budgeting', 'challenge'] as const;
export type IdeaCampaignKind = (typeof ideaCampaignKinds)[number];

/** Everybody reads; `invited` lets only those with a link write, support and vote. */
export const ideaCampaignAccess = ['open', 'invited'] as const;
export type IdeaCampaignAccess = (typeof ideaCampaignAccess)[number];

/** What the public sends waits for a reader, then is shown or hidden. */
export const moderationStates = ['waiting', 'published', 'hidden'] as const;
export type ModerationState = (typeof moderationStates)[number];

export const ideaOutcomes = ['chosen', 'not_chosen'] as const;
export type IdeaOutcome = (typeof ideaOutcomes)[number];

export const surveyKinds = ['wave', 'triggered', 'open'] as const;
export type SurveyKind = (typeof surveyKinds)[number];

export const surveyStatuses = ['draft', 'published', 'retired'] as const;
export type SurveyStatus = (typeof surveyStatuses)[number];

/** What a survey after a service followed. */
export const surveyCauseKinds = ['interaction', 'enquiry', 'event'] as const;
export type SurveyCauseKind = (typeof surveyCauseKinds)[number];

/** `waiting`: its first mails have not come to their moment. */
export const surveyWaveStates = ['waiting', 'sending', 'paused', 'open', 'closed'] as const;
export type SurveyWaveState = (typeof surveyWaveStates)[number];

export const surveyInvitationStates = [
  'queued',
  'sent',
  'answered',
  'refused',
  'bounced',
  'ineligible',
  'suppressed',
  'ended',
] as const;
export type SurveyInvitationState = (typeof surveyInvitationStates)[number];

/** Why an answer waits for a person: sent within seconds of the page, after every link of its mail at once, or with what no person sees. */
export const surveyQuarantineReasons = ['fast', 'burst', 'trap'] as const;
export type SurveyQuarantineReason = (typeof surveyQuarantineReasons)[number];

export const mailingKinds = ['news', 'invitation'] as const;
export type MailingKind = (typeof mailingKinds)[number];

/** `scheduled` waits for its moment; `stopped` was ended before everybody got it. */
export const mailingStates = ['draft', 'scheduled', 'sending', 'paused', 'sent', 'stopped'] as const;
export type MailingState = (typeof mailingStates)[number];

/** How it stands with one receiver. `uncertain` may or may not have left; `cancelled` was not sent in the end. */
export const mailingRecipientStates = ['queued', 'sent', 'bounced', 'failed', 'uncertain', 'cancelled'] as const;
export type MailingRecipientState = (typeof mailingRecipientStates)[number];

/** Whether a person has agreed to news and invitations by e-mail, or forbidden them. */
export const mailingConsents = ['none', 'given', 'refused'] as const;
export type MailingConsent = (typeof mailingConsents)[number];

/** Why somebody who was chosen is not written to. */
export const recipientLeftOutReasons = [
  'not_found',
  'no_email',
  'suppressed',
  'consent_refused',
  'consent_missing',
  'same_address',
] as const;
export type RecipientLeftOutReason = (typeof recipientLeftOutReasons)[number];

/** The same for surveys, which go to people alone and not too often. */
export const surveyLeftOutReasons = [
  ...recipientLeftOutReasons,
  'no_person',
  'asked_lately',
  'company_asked_lately',
] as const;
export type SurveyLeftOutReason = (typeof surveyLeftOutReasons)[number];

/** `kept`: no mail server is set, so the mail waits in the outbox to be read there. `uncertain`: may or may not have left. */
/** Why an address gets nothing. */
export const suppressionReasons = ['optout', 'bounce', 'complaint'] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

/** What an address does not get; one survey alone, or all of a kind. */
export const suppressionScopes = ['survey', 'all_surveys', 'all_mailings', 'all_mail'] as const;
export type SuppressionScope = (typeof suppressionScopes)[number];

/** No such address; not now, or not this letter; called spam by its receiver. */
export const mailReturnKinds = ['hard', 'soft', 'complaint'] as const;
export type MailReturnKind = (typeof mailReturnKinds)[number];

export const outboxStates = ['queued', 'sending', 'sent', 'kept', 'failed', 'uncertain', 'cancelled'] as const;
export type OutboxState = (typeof outboxStates)[number];

export const importKinds = ['ytj', 'companies', 'contacts', 'interactions', 'sites'] as const;
export type ImportKind = (typeof importKinds)[number];

export const importStates = ['checking', 'ready', 'applying', 'applied', 'undoing', 'undone', 'failed'] as const;
export type ImportState = (typeof importStates)[number];

export const importVerdicts = ['create', 'update', 'skip', 'refuse'] as const;
export type ImportVerdict = (typeof importVerdicts)[number];

/** What is counted as a development initiative, and what is asked for but develops nothing ("plough the road earlier"). */
export const initiativeKinds = ['development', 'other'] as const;
export type InitiativeKind = (typeof initiativeKinds)[number];

/** Who made it: a company, an association, a resident, one of the municipality's staff, an elected official. */
export const initiativeMakers = ['company', 'association', 'resident', 'staff', 'elected'] as const;
export type InitiativeMaker = (typeof initiativeMakers)[number];

export const initiativeChannels = ['coordinator', 'web', 'event', 'survey', 'idea_campaign'] as const;
export type InitiativeChannel = (typeof initiativeChannels)[number];

/** `accepted` has led to a measure, `answered` has been answered without one. */
export const initiativeStates = ['received', 'in_assessment', 'accepted', 'answered', 'declined', 'withdrawn'] as const;
export type InitiativeState = (typeof initiativeStates)[number];

/** What hinders a company's growth, as an initiative may tell. */
export const growthBarriers = [
  'workforce',
  'premises',
  'plots',
  'permits',
  'funding',
  'roads',
  'energy',
  'connections',
  'procurement',
  'succession',
  'services',
  'other',
] as const;
export type GrowthBarrier = (typeof growthBarriers)[number];

/** `flow` happened in the period, `stock` stood at its end, `span` was in force on some day of it. Only flows add up. */
export const indicatorKinds = ['flow', 'stock', 'span', 'index'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/**
 * `count` is a number of records that the figure opens to, `number` one that was taken from elsewhere; `day` is a calendar
 * day, told as the number 20261122; `nps` is a net promoter score, told whole.
 */
export const indicatorUnits = [
  'count',
  'number',
  'percent',
  'points',
  'nps',
  'index',
  'hours',
  'days',
  'eur',
  'm2',
  'rank',
  'day',
] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** By what a figure may be broken down; each indicator says which of them it knows. */
export const breakdowns = [
  'type',
  'topic',
  'theme',
  'place',
  'industry',
  'size',
  'postalCode',
  'direction',
  'channel',
  'unit',
  'factor',
  'goal',
  'maker',
  'state',
  'stage',
  'sector',
  'scope',
  'agreement',
  'cooperation',
  'recipient',
  'funding',
  'planLevel',
  'landUse',
  'area',
  'outcome',
  'tone',
  'service',
  'contacted',
  'age',
  'schedule',
  'project',
  'question',
] as const;
export type Breakdown = (typeof breakdowns)[number];

/** Their groups are single records by name: not for those who get the number without the records behind it. */
const namingRecords: ReadonlySet<Breakdown> = new Set(['cooperation', 'project']);
export const namesRecords = (by: Breakdown): boolean => namingRecords.has(by);

/** For how many months something has been open. */
export const openAges = ['under_3', '3_to_6', '6_to_12', 'over_12'] as const;
export type OpenAge = (typeof openAges)[number];

/** How open work stood to its planned end on a day. */
export const scheduleStates = ['behind', 'in_time'] as const;
export type ScheduleState = (typeof scheduleStates)[number];

/** Where a record belongs: the own municipality, another of its region, or elsewhere. Unknown is null, no value of the list. */
export const places = ['here', 'region', 'elsewhere'] as const;
export type Place = (typeof places)[number];

/** Why a record of the period is not in its figure. */
export const leftOutReasons = [
  'draft',
  'planned',
  'cancelled',
  'duplicate',
  'in_bin',
  'absent',
  'unanswered',
  'withdrawn',
  'suspended',
  'not_assessed',
  'too_few',
  'not_yet_counted',
  'waiting',
  'not_answerable',
  'company_in_bin',
  'without_company',
  'day_unknown',
  'part_of_another',
  'of_others',
  'other_kind',
  'not_published',
  'incomplete',
  'same_organisation',
  'quarantined',
  'ineligible',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What a hand-entered series tells of its time: what came in it, what stood at its end, or a number that is neither. */
export const seriesKinds = ['flow', 'stock', 'index'] as const;
export type SeriesKind = (typeof seriesKinds)[number];

/** How often a series gets a value; `day` for what is counted now and then on a day of its own. */
export const seriesIntervals = ['day', 'month', 'quarter', 'third', 'half', 'year'] as const;
export type SeriesInterval = (typeof seriesIntervals)[number];

/** Why a pasted row is left as it is or cannot be taken in. */
export const seriesImportReasons = [
  'unchanged',
  'period-unreadable',
  'period-of-other-interval',
  'in-the-future',
  'value-missing',
  'value-unreadable',
  'text-too-long',
  'repeated',
] as const;
export type SeriesImportReason = (typeof seriesImportReasons)[number];

/** Against whom an outside survey ranks: all of the country, or the own region. */
export const rankingScopes = ['national', 'regional'] as const;
export type RankingScope = (typeof rankingScopes)[number];

/** What an outside survey ranks. */
export const rankingLevels = ['municipality', 'sub_region', 'region'] as const;
export type RankingLevel = (typeof rankingLevels)[number];

export const lights = ['green', 'amber', 'red', 'none'] as const;
export type Light = (typeof lights)[number];

export const trends = ['up', 'down', 'flat'] as const;
export type Trend = (typeof trends)[number];

/** Why a figure of a closed period differs from the living one. */
export const revisionKinds = ['late', 'changed', 'merged', 'deleted'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** What can wait longer than was promised or planned, as the director's page tells it. */
export const stuckKinds = [
  'enquiries',
  'case_tasks',
  'initiatives',
  'feedback',
  'follow_ups',
  'measures',
  'projects',
  'cooperations',
] as const;
export type StuckKind = (typeof stuckKinds)[number];

/** What recurs in the year's calendar: a report to write, a review to hold, a meeting of the board. */
export const yearlyTaskKinds = ['report', 'review', 'board'] as const;
export type YearlyTaskKind = (typeof yearlyTaskKinds)[number];

/** How one time of a yearly task stands: kept, late, the next one to come, or further ahead. */
export const yearlyTaskStates = ['done', 'late', 'next', 'coming'] as const;
export type YearlyTaskState = (typeof yearlyTaskStates)[number];

export const reportFormats = ['xlsx', 'csv', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** The records that search, the timeline, the bin, follow-ups and drill-downs name by `kind`. */
export const recordKinds = [
  'company',
  'contact',
  'partner',
  'interaction',
  'event',
  'cooperation',
  'measure',
  'project',
  'enquiry',
  'initiative',
  'land_use_project',
  'plan_document',
  'plan_proposal',
  'referral',
  'feedback',
  'needs_assessment',
  'impact_assessment',
  'idea_campaign',
  'idea',
  'survey',
  'mailing',
  'follow_up',
  'yearly_task',
  'user',
  'series',
  'series_value',
  'external_ranking',
  'programme',
  'target',
  'attachment',
  'site',
  'business_area',
  'premises_count',
  'site_proposal',
  'case_task',
  'information_request',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The kinds of record that a colleague looks after, as people think of them: customers first, then one's own projects. */
export const ownedKinds = [
  'company',
  'follow_up',
  'enquiry',
  'case_task',
  'site',
  'referral',
  'feedback',
  'initiative',
  'event',
  'cooperation',
  'measure',
  'project',
  'land_use_project',
  'yearly_task',
  'idea_campaign',
  'information_request',
] as const satisfies readonly RecordKind[];
export type OwnedKind = (typeof ownedKinds)[number];

/** `active` is a leave that has begun; `done` one for good. `cancelled` was called off before it began. */
export const handoverStates = ['planned', 'active', 'done', 'returned', 'undone', 'cancelled'] as const;
export type HandoverState = (typeof handoverStates)[number];

/** What a company's timeline tells of. `company` is its own life: entered, registered, renamed, ended. */
export const timelineKinds = [
  'interaction',
  'event',
  'enquiry',
  'cooperation',
  'initiative',
  'land_use_project',
  'referral',
  'feedback',
  'needs_assessment',
  'survey',
  'follow_up',
  'register_change',
  'company',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** A chapter of the programme that records belong to, or a group of indicators beside the chapters (satisfaction). */
export const factorKinds = ['factor', 'general'] as const;
export type FactorKind = (typeof factorKinds)[number];

/** A draft is read and compared; only an adopted programme decides figures. */
export const programmeStates = ['draft', 'adopted'] as const;
export type ProgrammeState = (typeof programmeStates)[number];

/** What a trend does to the municipality, and how fast: the two axes on which it is placed. */
export const trendEffects = ['positive', 'neutral', 'negative'] as const;
export type TrendEffect = (typeof trendEffects)[number];
export const trendPaces = ['fast', 'slow'] as const;
export type TrendPace = (typeof trendPaces)[number];
