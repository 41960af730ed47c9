/** Every kind of data that is kept for a time and then goes, or stays for good. */
export const retentionClasses = [
  'interaction',
  'enquiry',
  'initiative',
  'needs_assessment',
  'follow_up',
  'referral',
  'feedback',
  'cooperation',
  'contact',
  'information_request',
  'accessibility_feedback',
  'bin',
  'survey_answers',
  'event_sign_up',
  'audit_trail',
] as const;
export type RetentionClass = (typeof retentionClasses)[number];

/** From when a period is counted. `own`: the class counts its time by a rule of its own, elsewhere. */
export const retentionMoments = [
  'occurred',
  'received',
  'closed',
  'assessed',
  'done',
  'ended',
  'agreement_ended',
  'last_contact',
  'binned',
  'own',
] as const;
export type RetentionMoment = (typeof retentionMoments)[number];

/** What happens when the period is over. */
export const retentionDeeds = ['destroy', 'anonymise', 'keep'] as const;
export type RetentionDeed = (typeof retentionDeeds)[number];

export const disposalProposalStates = ['open', 'approved', 'done', 'withdrawn'] as const;
export type DisposalProposalState = (typeof disposalProposalStates)[number];

export const disposalItemStates = ['proposed', 'done', 'skipped'] as const;
export type DisposalItemState = (typeof disposalItemStates)[number];

/** Why something stayed although it was on an approved list. */
export const disposalSkips = ['held', 'changed', 'not_due', 'rule_changed', 'referenced', 'gone'] as const;
export type DisposalSkip = (typeof disposalSkips)[number];

export const holdTargets = ['company', 'record', 'class'] as const;
export type HoldTarget = (typeof holdTargets)[number];

/** What a record may be that a hold or a disposal names; each has its page. */
export const disposableKinds = [
  'interaction',
  'enquiry',
  'initiative',
  'needs_assessment',
  'follow_up',
  'referral',
  'feedback',
  'cooperation',
  'contact',
  'information_request',
  'accessibility_feedback',
] as const;
export type DisposableKind = (typeof disposableKinds)[number];

/** What a page may ask the holds of: a record, or a company with everything about it. */
export const heldKinds = ['company', ...disposableKinds] as const;
export type HeldKind = (typeof heldKinds)[number];

interface ClassFacts {
  moments: readonly [RetentionMoment, ...RetentionMoment[]];
  deeds: readonly [RetentionDeed, ...RetentionDeed[]];
}

const figures = ['anonymise', 'keep'] as const;

/** What a rule of a class may say. What figures count is never destroyed: its words and people go, the counted rest stays. */
export const retentionFacts: Readonly<Record<RetentionClass, ClassFacts>> = {
  interaction: { moments: ['occurred'], deeds: figures },
  enquiry: { moments: ['closed', 'received'], deeds: figures },
  initiative: { moments: ['closed', 'received'], deeds: figures },
  needs_assessment: { moments: ['assessed'], deeds: figures },
  follow_up: { moments: ['done'], deeds: figures },
  referral: { moments: ['closed'], deeds: figures },
  feedback: { moments: ['closed', 'received'], deeds: figures },
  cooperation: { moments: ['ended', 'agreement_ended'], deeds: figures },
  contact: { moments: ['last_contact'], deeds: figures },
  information_request: { moments: ['closed'], deeds: ['destroy', 'anonymise', 'keep'] },
  accessibility_feedback: { moments: ['closed'], deeds: ['destroy', 'keep'] },
  bin: { moments: ['binned'], deeds: ['destroy', 'keep'] },
  survey_answers: { moments: ['own'], deeds: ['anonymise'] },
  event_sign_up: { moments: ['own'], deeds: ['anonymise'] },
  audit_trail: { moments: ['own'], deeds: ['destroy'] },
};

/** Whether its time is counted by a rule of its own (the questionnaire, the sign-up page, `AUDIT_YEARS`) and not by a proposal. */
export const isKeptElsewhere = (recordClass: RetentionClass): boolean =>
  retentionFacts[recordClass].moments[0] === 'own';

export const retentionMonthsMost = 1200;
