/** Open answers and their themes, as the client asks for them. */
import type { Language } from '@elinvoima/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer, api, ifMatch, type Schema } from '../../../api/client.js';
import { useKeysetList, type KeysetList } from '../../../api/keyset-list.js';
import type { CommentsSearch } from './comments-search.js';

export type Comment = Schema<'SurveyCommentDto'>;
export type CommentsSummary = Schema<'SurveyCommentsSummaryDto'>;
export type Theme = Schema<'SurveyThemeDto'>;
export type WaveThemes = Schema<'SurveyThemeCountsDto'>['items'][number];

export const themeName = ({ nameFi, nameSv, nameEn }: Theme, language: Language): string =>
  ({ fi: nameFi, sv: nameSv, en: nameEn })[language] ?? nameFi;

export const themesQuery = queryOptions({
  queryKey: ['survey-themes'],
  queryFn: ({ signal }) => answer<Schema<'SurveyThemesDto'>>(api.GET('/api/survey-themes', { signal })),
});

export const summaryQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['survey-comments', 'summary', waveId],
    queryFn: ({ signal }) =>
      answer<CommentsSummary>(
        api.GET('/api/survey-waves/{id}/comments/summary', { params: { path: { id: waveId } }, signal }),
      ),
  });

const filterOf = ({ show, theme }: CommentsSearch) => ({
  ...(show === 'new' ? { state: 'new' as const } : {}),
  ...(show === 'untagged' ? { untagged: true } : {}),
  ...(show === 'quoted' ? { quoted: true } : {}),
  ...(show === undefined && theme !== undefined ? { themeId: theme } : {}),
});

export const useComments = (waveId: string, search: CommentsSearch): KeysetList<Comment> =>
  useKeysetList<Comment>(['survey-comments', 'list', waveId, search], (cursor, signal) =>
    answer(
      api.GET('/api/survey-waves/{id}/comments', {
        params: { path: { id: waveId }, query: { ...filterOf(search), cursor, limit: 50, withTotal: true } },
        signal,
      }),
    ),
  );

/** What waits for a person, as it stands when somebody sits down to it: at most a sitting's worth. */
export const sittingQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['survey-comments', 'sitting', waveId],
    queryFn: async ({ signal }) => {
      const path = { id: waveId };
      const [unchecked, untagged] = await Promise.all([
        answer<Schema<'SurveyCommentPageDto'>>(
          api.GET('/api/survey-waves/{id}/comments', { params: { path, query: { state: 'new', limit: 100 } }, signal }),
        ),
        answer<Schema<'SurveyCommentPageDto'>>(
          api.GET('/api/survey-waves/{id}/comments', {
            params: { path, query: { untagged: true, limit: 100 } },
            signal,
          }),
        ),
      ]);
      const known = new Set(unchecked.items.map(({ id }) => id));
      return [...unchecked.items, ...untagged.items.filter(({ id }) => !known.has(id))];
    },
    // A list that changes under one's hands cannot be gone through.
    staleTime: Infinity,
    gcTime: 0,
  });

export const reviewComment = (waveId: string, id: string, body: Schema<'SurveyCommentReviewDto'>): Promise<Comment> =>
  answer<Comment>(
    api.POST('/api/survey-waves/{id}/comments/{commentId}/review', {
      params: { path: { id: waveId, commentId: id } },
      body,
    }),
  );

export const quoteComment = (waveId: string, id: string, quoted: boolean): Promise<Comment> =>
  answer<Comment>(
    api.POST('/api/survey-waves/{id}/comments/{commentId}/quote', {
      params: { path: { id: waveId, commentId: id } },
      body: { quoted },
    }),
  );

export const waveThemesQuery = (surveyId: string) =>
  queryOptions({
    queryKey: ['survey-comments', 'themes', surveyId],
    queryFn: ({ signal }) =>
      answer<Schema<'SurveyThemeCountsDto'>>(
        api.GET('/api/surveys/{id}/themes', { params: { path: { id: surveyId } }, signal }),
      ),
  });

export const saveTheme = ({
  theme,
  ...body
}: Schema<'SurveyThemePatchDto'> & { theme: Theme | null; nameFi?: string }): Promise<Theme> =>
  theme === null
    ? answer<Theme>(api.POST('/api/survey-themes', { body: { ...body, nameFi: body.nameFi ?? '' } }))
    : answer<Theme>(
        api.PATCH('/api/survey-themes/{id}', {
          params: { path: { id: theme.id } },
          body,
          headers: ifMatch(theme.version),
        }),
      );

export const mergeTheme = ({ id, intoId }: { id: string; intoId: string }): Promise<Theme> =>
  answer<Theme>(api.POST('/api/survey-themes/{id}/merge', { params: { path: { id } }, body: { intoId } }));
