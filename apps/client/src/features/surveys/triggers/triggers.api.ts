/** Rules by which a survey follows what happens, as the API has them. */
import { useKeysetList, type KeysetList } from '../../../api/keyset-list.js';
import { answer, api, ifMatch, type Schema } from '../../../api/client.js';

export type Trigger = Schema<'SurveyTriggerDto'>;
export type TriggerInput = Schema<'SurveyTriggerInputDto'>;
export type TriggerPatch = Schema<'SurveyTriggerPatchDto'>;

export const useTriggers = (surveyId: string): KeysetList<Trigger> =>
  useKeysetList<Trigger>(['survey-triggers', surveyId], (cursor, signal) =>
    answer(api.GET('/api/survey-triggers', { params: { query: { surveyId, cursor } }, signal })),
  );

export const createTrigger = (body: TriggerInput): Promise<Trigger> =>
  answer<Trigger>(api.POST('/api/survey-triggers', { body }));

export const changeTrigger = ({ id, version }: Trigger, body: TriggerPatch): Promise<Trigger> =>
  answer<Trigger>(
    api.PATCH('/api/survey-triggers/{id}', { params: { path: { id } }, body, headers: ifMatch(version) }),
  );

export const removeTrigger = async ({ id, version }: Trigger): Promise<void> => {
  await answer(api.DELETE('/api/survey-triggers/{id}', { params: { path: { id } }, headers: ifMatch(version) }));
};
