/** What the addresses of survey pages carry. */
import {
  companyRelationships,
  sizeClasses,
  surveyInvitationStates,
  type CompanyRelationship,
  type SizeClass,
  type SurveyInvitationState,
} from '@elinvoima/contracts';
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

type Search = Readonly<Record<string, unknown>>;

export interface RecipientsSearch {
  readonly q?: string | undefined;
  readonly relationship?: CompanyRelationship | undefined;
  readonly sizeClass?: SizeClass | undefined;
}

export const parseRecipientsSearch = (search: Search): RecipientsSearch =>
  searchOf<RecipientsSearch>({
    q: textParam(search, 'q'),
    relationship: choiceParam(search, 'relationship', companyRelationships),
    sizeClass: choiceParam(search, 'sizeClass', sizeClasses),
  });

export interface InvitationsSearch {
  readonly state?: SurveyInvitationState | undefined;
  /** Whose mail went wrong. */
  readonly trouble?: 'uncertain' | 'failed' | undefined;
}

export const parseInvitationsSearch = (search: Search): InvitationsSearch =>
  searchOf<InvitationsSearch>({
    state: choiceParam(search, 'state', surveyInvitationStates),
    trouble: choiceParam(search, 'trouble', ['uncertain', 'failed'] as const),
  });

/** What a survey's figures are broken down by, one at a time. */
export const resultSplits = ['industry', 'size', 'contacted'] as const;
export type ResultSplit = (typeof resultSplits)[number];

export interface ResultsSearch {
  readonly waveId?: string | undefined;
  readonly by?: ResultSplit | undefined;
  /** Which measure the trend and the groups are shown of. */
  readonly measure?: string | undefined;
}

export const parseResultsSearch = (search: Search): ResultsSearch =>
  searchOf<ResultsSearch>({
    waveId: textParam(search, 'waveId'),
    by: choiceParam(search, 'by', resultSplits),
    measure: textParam(search, 'measure'),
  });
