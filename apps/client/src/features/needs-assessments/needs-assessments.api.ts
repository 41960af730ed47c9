/** Needs assessments and their summary, as the API has them. */
import { addDays, addMonths, type Day, type NeedsBarrier } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList } from '../../api/keyset-list.js';
import { today } from '../../texts/formats.js';
import type { NeedsAssessmentsSearch, NeedsSummarySearch, NewAssessmentSearch } from './needs-assessments-search.js';

export type NeedsAssessmentRow = Schema<'NeedsAssessmentRowDto'>;
export type NeedsAssessment = Schema<'NeedsAssessmentDto'>;
export type NeedsAssessmentInput = Schema<'NeedsAssessmentInputDto'>;
export type NeedsAssessmentChange = Schema<'NeedsAssessmentPatchDto'>;
export type NeedsSummary = Schema<'NeedsSummaryDto'>;

export const useNeedsAssessments = ({ company, by, group, ...search }: NeedsAssessmentsSearch) =>
  useKeysetList<NeedsAssessmentRow>(
    ['needs-assessments', 'list', { company, by, group, ...search }],
    (cursor, signal) => {
      const inGroup = by && group !== undefined ? { [by]: group } : {};
      const query = { ...search, ...inGroup, companyId: company, cursor, withTotal: true };
      return answer(api.GET('/api/needs-assessments', { params: { query }, signal }));
    },
  );

export const needsAssessmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['needs-assessments', id],
    queryFn: ({ signal }) => answer(api.GET('/api/needs-assessments/{id}', { params: { path: { id } }, signal })),
  });

/** The newest assessment of a company, or null. */
export const newestOfCompanyQuery = (companyId: string) =>
  queryOptions({
    queryKey: ['needs-assessments', 'newest', companyId],
    queryFn: async ({ signal }): Promise<NeedsAssessment | null> => {
      const query = { companyId, limit: 1, sort: '-assessedOn' };
      const { items } = await answer(api.GET('/api/needs-assessments', { params: { query }, signal }));
      const [newest] = items;
      if (!newest) return null;
      return answer(api.GET('/api/needs-assessments/{id}', { params: { path: { id: newest.id } }, signal }));
    },
  });

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface AssessmentOrigin {
  readonly company: Named;
  readonly contacts: readonly Named[];
  readonly interactionId: string | null;
  readonly assessedOn: Day;
  readonly last: NeedsAssessment | null;
}

/** What a new assessment knows already: the company, the visit it belongs to, and what was told the time before. */
export const assessmentOriginQuery = ({ company, interaction }: NewAssessmentSearch) =>
  queryOptions({
    queryKey: ['needs-assessments', 'origin', company, interaction],
    // What was told last must be what is known now, not when the page was opened the time before.
    gcTime: 0,
    queryFn: async ({ signal, client }): Promise<AssessmentOrigin | null> => {
      const talk = interaction
        ? await answer(api.GET('/api/interactions/{id}', { params: { path: { id: interaction } }, signal }))
        : null;
      const companyId = company ?? talk?.companies[0]?.id;
      if (!companyId) return null;
      const { id, name } = await answer(
        api.GET('/api/companies/{id}', { params: { path: { id: companyId } }, signal }),
      );
      return {
        company: { id, name },
        contacts: talk?.contacts ?? [],
        interactionId: interaction ?? null,
        assessedOn: talk?.occurredOn ?? today(),
        last: await client.fetchQuery({ ...newestOfCompanyQuery(id), staleTime: 0 }),
      };
    },
  });

export const createNeedsAssessment = (body: NeedsAssessmentInput): Promise<NeedsAssessment> =>
  answer(api.POST('/api/needs-assessments', { body }));

export const changeNeedsAssessment = (
  { id, version }: Pick<NeedsAssessment, 'id' | 'version'>,
  body: NeedsAssessmentChange,
): Promise<NeedsAssessment> =>
  answer(api.PATCH('/api/needs-assessments/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));

/** The days that a choice of time means; two years are the server's own. */
export function daysOf(span: NeedsSummarySearch['span']): { since?: Day } {
  if (span === undefined || span === 'two') return {};
  return { since: addDays(addMonths(today(), span === 'year' ? -12 : -48), 1) };
}

export const needsSummaryQuery = ({ by, span }: NeedsSummarySearch, mayChooseDays: boolean) => {
  const query = { ...(by && { by }), ...(mayChooseDays && daysOf(span)) };
  return queryOptions({
    queryKey: ['needs-assessments', 'summary', query],
    queryFn: ({ signal }) => answer(api.GET('/api/needs-summary', { params: { query }, signal })),
  });
};

export const linkMeasures = (barrier: NeedsBarrier, measureIds: string[]): Promise<unknown> =>
  answer(api.PUT('/api/needs-summary/barrier-measures', { body: { barrier, measureIds } }));
