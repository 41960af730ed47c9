/** What the addresses of needs assessments and their summary hold. */
import { needsAnswers, needsSplits, type NeedsAnswer, type NeedsSplit } from '@elinvoima/contracts';
import { choiceParam, dayParam, flagParam, searchOf, textParam } from '../../routing/search-params.js';

const orders = ['assessedOn', '-assessedOn', 'company', '-company'] as const;
export const summarySpans = ['year', 'two', 'four'] as const;

export interface NeedsAssessmentsSearch {
  readonly q?: string | undefined;
  readonly company?: string | undefined;
  readonly answer?: NeedsAnswer | undefined;
  readonly newest?: true | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly by?: NeedsSplit | undefined;
  readonly group?: string | undefined;
  readonly sort?: (typeof orders)[number] | undefined;
}

export const parseNeedsAssessmentsSearch = (search: Record<string, unknown>): NeedsAssessmentsSearch =>
  searchOf({
    q: textParam(search, 'q'),
    company: textParam(search, 'company'),
    answer: choiceParam(search, 'answer', needsAnswers),
    newest: flagParam(search, 'newest'),
    since: dayParam(search, 'since'),
    until: dayParam(search, 'until'),
    by: choiceParam(search, 'by', needsSplits),
    group: textParam(search, 'group'),
    sort: choiceParam(search, 'sort', orders),
  });

export interface NewAssessmentSearch {
  readonly company?: string | undefined;
  readonly interaction?: string | undefined;
}

export const parseNewAssessmentSearch = (search: Record<string, unknown>): NewAssessmentSearch =>
  searchOf({ company: textParam(search, 'company'), interaction: textParam(search, 'interaction') });

export interface NeedsSummarySearch {
  readonly by?: NeedsSplit | undefined;
  readonly span?: (typeof summarySpans)[number] | undefined;
}

export const parseNeedsSummarySearch = (search: Record<string, unknown>): NeedsSummarySearch =>
  searchOf({ by: choiceParam(search, 'by', needsSplits), span: choiceParam(search, 'span', summarySpans) });
