/** Assessments of effect, as the API has them: entered below a land-use project or a cooperation. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../api/client.js';

export type Assessment = Schema<'ImpactAssessmentDto'>;
export type AssessmentInput = Schema<'CooperationAssessmentInputDto'>;
export type AssessedCollection = 'land-use-projects' | 'cooperations';

/** What is assessed, by its collection and id. */
export interface Assessed {
  readonly collection: AssessedCollection;
  readonly id: string;
}

// Under the subject's own key: the subject tells its newest assessment.
export const assessmentsQuery = ({ collection, id }: Assessed) =>
  queryOptions({
    queryKey: [collection, id, 'impact-assessments'],
    queryFn: ({ signal }) =>
      answer(api.GET(`/api/${collection}/{id}/impact-assessments`, { params: { path: { id } }, signal })),
  });

export const assess = ({ collection, id }: Assessed, body: AssessmentInput): Promise<Assessment> =>
  answer(api.POST(`/api/${collection}/{id}/impact-assessments`, { params: { path: { id } }, body }));

export const changeAssessment = (
  { id, version }: Assessment,
  body: Schema<'ImpactAssessmentPatchDto'>,
): Promise<Assessment> =>
  answer(api.PATCH('/api/impact-assessments/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }));
