/** The addresses of surveys: the list, one survey, sending it, one sending, and the results. */
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  parseInvitationsSearch,
  parseRecipientsSearch,
  parseResultsSearch,
} from '../../features/surveys/surveys-search.js';
import { parseCommentsSearch } from '../../features/surveys/comments/comments-search.js';
import { shellRoute } from './shell.route.js';

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys',
  component: lazyRouteComponent(() => import('../../features/surveys/surveys-list.page.js'), 'SurveysListPage'),
});

const surveyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/$id',
  component: lazyRouteComponent(() => import('../../features/surveys/survey.page.js'), 'SurveyPage'),
});

const quarantineRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/quarantine',
  component: lazyRouteComponent(() => import('../../features/surveys/answers/quarantine.page.js'), 'QuarantinePage'),
});

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/$id/edit',
  component: lazyRouteComponent(
    () => import('../../features/surveys/builder/survey-builder.page.js'),
    'SurveyBuilderPage',
  ),
});

const sendRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/$id/send',
  validateSearch: parseRecipientsSearch,
  component: lazyRouteComponent(() => import('../../features/surveys/sending/send-survey.page.js'), 'SendSurveyPage'),
});

const resultsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/$id/results',
  validateSearch: parseResultsSearch,
  component: lazyRouteComponent(
    () => import('../../features/surveys/results/survey-results.page.js'),
    'SurveyResultsPage',
  ),
});

const waveRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/waves/$waveId',
  validateSearch: parseInvitationsSearch,
  component: lazyRouteComponent(() => import('../../features/surveys/sending/wave.page.js'), 'WavePage'),
});

const commentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/waves/$waveId/comments',
  validateSearch: parseCommentsSearch,
  component: lazyRouteComponent(() => import('../../features/surveys/comments/comments.page.js'), 'CommentsPage'),
});

const tagCommentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/waves/$waveId/comments/tag',
  component: lazyRouteComponent(
    () => import('../../features/surveys/comments/tag-comments.page.js'),
    'TagCommentsPage',
  ),
});

const themesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/themes',
  component: lazyRouteComponent(() => import('../../features/surveys/comments/themes.page.js'), 'ThemesPage'),
});

const replyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/waves/$waveId/reply',
  component: lazyRouteComponent(() => import('../../features/surveys/loop/reply.page.js'), 'ReplyPage'),
});

const typeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/waves/$waveId/type',
  component: lazyRouteComponent(() => import('../../features/surveys/answers/type-paper.page.js'), 'TypePaperPage'),
});

const sheetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/$id/paper',
  component: lazyRouteComponent(() => import('../../features/surveys/answers/paper-sheet.page.js'), 'PaperSheetPage'),
});

const retentionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/retention',
  component: lazyRouteComponent(() => import('../../features/surveys/retention/retention.page.js'), 'RetentionPage'),
});

export const surveysRoutes = [
  listRoute,
  quarantineRoute,
  surveyRoute,
  editRoute,
  sendRoute,
  resultsRoute,
  waveRoute,
  commentsRoute,
  tagCommentsRoute,
  themesRoute,
  retentionRoute,
  replyRoute,
  typeRoute,
  sheetRoute,
] as const;
