/** What the address of a report says: its period, and which of its closings where that is not the one that holds. */
import { revisionKinds, type RevisionKind } from '@elinvoima/contracts';
import { parsePeriodSearch, type PeriodSearch } from '../../figures/period-search.js';
import { choiceParam, searchOf, textParam } from '../../routing/search-params.js';

export interface ReportSearch extends PeriodSearch {
  readonly closing?: number;
}

export function parseReportSearch(search: Readonly<Record<string, unknown>>): ReportSearch {
  const closing = Number(search['closing']);
  return searchOf({
    ...parsePeriodSearch(search),
    closing: Number.isInteger(closing) && closing > 0 && closing <= 1000 ? closing : undefined,
  });
}

export interface RevisionsSearch {
  readonly key?: string;
  readonly revision?: RevisionKind;
}

export function parseRevisionsSearch(search: Readonly<Record<string, unknown>>): RevisionsSearch {
  return searchOf({ key: textParam(search, 'key'), revision: choiceParam(search, 'revision', revisionKinds) });
}
