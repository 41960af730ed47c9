/** Surveys, their sendings and their results, as the client asks for them. */
import { addDays, instantAt, type Day } from '@elinvoima/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useKeysetList, type KeysetList } from '../../api/keyset-list.js';
import type { InvitationsSearch, RecipientsSearch } from './surveys-search.js';

export type Survey = Schema<'SurveyDto'>;
export type SurveyRow = Schema<'SurveyRowDto'>;
export type Wave = Schema<'SurveyWaveDto'>;
export type WaveRow = Schema<'SurveyWaveRowDto'>;
export type SentWave = Schema<'SentSurveyWaveDto'>;
export type Invitation = Schema<'SurveyInvitationDto'>;
export type Recipient = Schema<'SurveyRecipientDto'>;
export type SurveyResults = Schema<'SurveyResultsDto'>;
export type Measured = Schema<'SurveyMeasuredDto'>;
export type Trend = Schema<'SurveyTrendDto'>;
export type ResultGroup = Schema<'SurveyGroupDto'>;
export type QuestionResult = Schema<'SurveyQuestionResultDto'>;

export const useSurveys = (): KeysetList<SurveyRow> =>
  useKeysetList<SurveyRow>(['surveys', 'list'], (cursor, signal) =>
    answer(api.GET('/api/surveys', { params: { query: { cursor, withTotal: true } }, signal })),
  );

export const surveyQuery = (id: string) =>
  queryOptions({
    queryKey: ['surveys', 'one', id],
    queryFn: ({ signal }) => answer<Survey>(api.GET('/api/surveys/{id}', { params: { path: { id } }, signal })),
  });

export type SurveyTemplate = Schema<'SurveyInputDto'>['template'];

export const makeSurvey = (body: { template: SurveyTemplate; name?: string; anonymous: boolean }): Promise<Survey> =>
  answer<Survey>(api.POST('/api/surveys', { body }));

export const publishSurvey = (id: string): Promise<Survey> =>
  answer<Survey>(api.POST('/api/surveys/{id}/publish', { params: { path: { id } } }));

export const useWaves = (surveyId: string): KeysetList<WaveRow> =>
  useKeysetList<WaveRow>(['survey-waves', 'list', surveyId], (cursor, signal) =>
    answer(api.GET('/api/survey-waves', { params: { query: { surveyId, cursor } }, signal })),
  );

/** Asked again while invitations are leaving. */
export const waveQuery = (id: string) =>
  queryOptions({
    queryKey: ['survey-waves', 'one', id],
    queryFn: ({ signal }) => answer<Wave>(api.GET('/api/survey-waves/{id}', { params: { path: { id } }, signal })),
    refetchInterval: (query) =>
      query.state.data?.state === 'sending' ? 2000 : query.state.data?.state === 'waiting' ? 30_000 : false,
  });

/** Read anew when the wave's counts have moved. */
export const useInvitations = (wave: Wave, search: InvitationsSearch): KeysetList<Invitation> =>
  useKeysetList<Invitation>(
    ['survey-waves', 'invitations', wave.id, wave.counts, wave.steps, search],
    (cursor, signal) =>
      answer(
        api.GET('/api/survey-waves/{id}/invitations', {
          params: { path: { id: wave.id }, query: { ...search, cursor } },
          signal,
        }),
      ),
  );

export type Frame = Schema<'SurveyFrameDto'>;
export type FrameInput = Schema<'SurveyFrameInputDto'>;

/** Whom a sending would reach now; while the choice changes, the earlier numbers stay. */
export const frameQuery = (choice: FrameInput) =>
  queryOptions({
    queryKey: ['survey-frame', choice],
    queryFn: ({ signal }) => answer<Frame>(api.POST('/api/survey-waves/preview', { body: choice, signal })),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });

/** Answers can be given to the end of the closing day. */
const endOf = (closesOn: Day): string => instantAt(addDays(closesOn, 1)).toISOString();

export const sendWave = ({
  closesOn,
  ...body
}: Omit<Schema<'SurveyWaveInputDto'>, 'closesAt'> & { closesOn: Day }): Promise<SentWave> =>
  answer<SentWave>(api.POST('/api/survey-waves', { body: { ...body, closesAt: endOf(closesOn) } }));

export const changeWave = (
  { id, version }: Pick<Wave, 'id' | 'version'>,
  { closesOn, ...body }: Omit<Schema<'SurveyWavePatchDto'>, 'closesAt'> & { closesOn?: Day },
): Promise<Wave> =>
  answer<Wave>(
    api.PATCH('/api/survey-waves/{id}', {
      params: { path: { id } },
      body: { ...body, ...(closesOn !== undefined && { closesAt: endOf(closesOn) }) },
      headers: ifMatch(version),
    }),
  );

export type WavePress = 'pause' | 'resume' | 'stop' | 'close';

export const pressWave = (id: string, press: WavePress): Promise<Wave> =>
  answer<Wave>(api.POST(`/api/survey-waves/{id}/${press}`, { params: { path: { id } } }));

export const resendWave = (id: string, states: Schema<'ResendSurveyMailsDto'>['states']): Promise<Wave> =>
  answer<Wave>(api.POST('/api/survey-waves/{id}/resend', { params: { path: { id } }, body: { states } }));

export const renewLink = (invitationId: string): Promise<Schema<'SurveyLinkDto'>> =>
  answer<Schema<'SurveyLinkDto'>>(
    api.POST('/api/survey-invitations/{id}/link', { params: { path: { id: invitationId } } }),
  );

const recipientsPage = (search: RecipientsSearch, limit: number, cursor?: string, signal?: AbortSignal) =>
  answer<Schema<'SurveyRecipientPageDto'>>(
    api.GET('/api/survey-recipients', {
      params: { query: { ...search, limit, cursor, withTotal: true } },
      ...(signal && { signal }),
    }),
  );

export const useRecipients = (search: RecipientsSearch): KeysetList<Recipient> =>
  useKeysetList<Recipient>(['survey-recipients', search], (cursor, signal) =>
    recipientsPage(search, 50, cursor, signal),
  );

/** Everybody whom the filters leave, page by page. */
export async function allRecipients(search: RecipientsSearch): Promise<Recipient[]> {
  const found: Recipient[] = [];
  let cursor: string | undefined;
  do {
    // Each page begins where the one before has ended.
    // oxlint-disable-next-line no-await-in-loop
    const page = await recipientsPage(search, 200, cursor);
    found.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}

export const resultsQuery = (surveyId: string, waveId: string | undefined) =>
  queryOptions({
    queryKey: ['surveys', 'results', surveyId, waveId ?? 'all'],
    queryFn: ({ signal }) =>
      answer<SurveyResults>(
        api.GET('/api/surveys/{id}/results', {
          params: { path: { id: surveyId }, query: waveId === undefined ? {} : { waveId } },
          signal,
        }),
      ),
  });
