import {
  enquiryChannels,
  enquiryKinds,
  enquiryStages,
  eventKinds,
  feedbackChannels,
  feedbackTones,
  industryGroups,
  initiativeChannels,
  initiativeKinds,
  initiativeMakers,
  initiativeStates,
  developmentThemes,
  interactionDirections,
  interactionTypes,
  measureStages,
  partnerSectors,
  projectKinds,
  referralOutcomes,
  referralWays,
  sizeClasses,
} from '@elinvoima/contracts';

/** How a field is asked for: by one of a list's values, by any words, or by yes and no. */
export type FieldForm = readonly string[] | 'words' | 'flag';

/** `flow` happened in the period, `stock` stood at its end, `span` was in force on some day of it. */
export const ownKinds = ['flow', 'stock', 'span'] as const;
export type OwnKind = (typeof ownKinds)[number];

/** What is added up: the records themselves, the distinct companies in them, or the people who were there. */
export const ownCounts = ['records', 'companies', 'participants'] as const;
export type OwnCount = (typeof ownCounts)[number];

interface CountableForm {
  kinds: readonly OwnKind[];
  counts: readonly OwnCount[];
  fields: Readonly<Record<string, FieldForm>>;
}

const ofCompanies = {
  industry: industryGroups,
  size: sizeClasses,
  postalCode: 'words',
  municipality: 'words',
} as const;

/**
 * What a programme's own indicator may count, and by which fields it may be narrowed: closed lists, so that a file can name
 * nothing else. The SQL of each stands in `indicators/own/`; whoever adds a line here is led there by the compiler.
 */
export const countables = {
  interactions: {
    kinds: ['flow'],
    counts: ['records', 'companies'],
    fields: {
      type: interactionTypes,
      direction: interactionDirections,
      topic: 'words',
      factor: 'words',
      inCooperation: 'flag',
      ...ofCompanies,
    },
  },
  events: {
    kinds: ['flow'],
    counts: ['records', 'companies', 'participants'],
    fields: { type: eventKinds, theme: 'words', online: 'flag', factor: 'words', inCooperation: 'flag' },
  },
  attendances: {
    kinds: ['flow'],
    counts: ['records', 'companies'],
    fields: { type: eventKinds, theme: 'words', online: 'flag', ...ofCompanies },
  },
  enquiries: {
    kinds: ['flow', 'stock'],
    counts: ['records', 'companies'],
    fields: {
      type: enquiryKinds,
      channel: enquiryChannels,
      stage: enquiryStages,
      answered: 'flag',
      ...ofCompanies,
    },
  },
  cooperations: {
    kinds: ['span', 'stock'],
    counts: ['records', 'companies'],
    fields: {
      theme: 'words',
      factor: 'words',
      agreement: 'flag',
      partnerSector: partnerSectors,
    },
  },
  measures: {
    kinds: ['flow', 'stock'],
    counts: ['records'],
    fields: { stage: measureStages, factor: 'words', goal: 'words', unit: 'words' },
  },
  projects: {
    kinds: ['flow', 'stock'],
    counts: ['records'],
    fields: { type: projectKinds, stage: measureStages, factor: 'words', goal: 'words', unit: 'words' },
  },
  initiatives: {
    kinds: ['flow', 'stock'],
    counts: ['records'],
    fields: {
      type: initiativeKinds,
      maker: initiativeMakers,
      channel: initiativeChannels,
      theme: developmentThemes,
      state: initiativeStates,
      factor: 'words',
      legal: 'flag',
      answered: 'flag',
    },
  },
  referrals: {
    kinds: ['flow'],
    counts: ['records', 'companies'],
    fields: { way: referralWays, outcome: referralOutcomes, unit: 'words', ...ofCompanies },
  },
  feedback: {
    kinds: ['flow'],
    counts: ['records', 'companies'],
    fields: {
      tone: feedbackTones,
      channel: feedbackChannels,
      topic: 'words',
      unit: 'words',
      answered: 'flag',
      ...ofCompanies,
    },
  },
} as const satisfies Record<string, CountableForm>;

export type Countable = keyof typeof countables;
export type FieldOf<Of extends Countable> = keyof (typeof countables)[Of]['fields'] & string;

export const countableNames = Object.keys(countables) as Countable[];

/** The same with its types opened, for readers who hold a name only. */
export const formOf = (countable: Countable): CountableForm => countables[countable];
