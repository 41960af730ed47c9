/** Every address of the client. A noun's addresses are in `routes/<noun>.routes.tsx`; here they are only joined. */
import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ErrorState, Skeleton } from '../ui/states.js';
import { NotFoundPage } from './not-found.page.js';
import { accountRoutes, enrolRoute } from './routes/account.routes.js';
import { exportsRoutes } from './routes/exports.routes.js';
import { binRoutes } from './routes/bin.routes.js';
import { auditRoutes } from './routes/audit.routes.js';
import { coverageRoutes } from './routes/coverage.routes.js';
import { companiesRoutes } from './routes/companies.routes.js';
import { contactsRoutes } from './routes/contacts.routes.js';
import { cooperationsRoutes } from './routes/cooperations.routes.js';
import { directorRoutes } from './routes/director.routes.js';
import { registerRoutes } from './routes/register.routes.js';
import { duplicatesRoutes } from './routes/duplicates.routes.js';
import { administrationRoutes } from './routes/administration.routes.js';
import { aftercareRoutes } from './routes/aftercare.routes.js';
import { caseTasksRoutes } from './routes/case-tasks.routes.js';
import { enquiriesRoutes } from './routes/enquiries.routes.js';
import { sitesRoutes } from './routes/sites.routes.js';
import { eventsRoutes } from './routes/events.routes.js';
import { feedbackRoutes } from './routes/feedback.routes.js';
import { followUpsRoutes } from './routes/follow-ups.routes.js';
import { galleryRoutes } from './routes/gallery.routes.js';
import { handoversRoutes } from './routes/handovers.routes.js';
import { homeRoutes } from './routes/home.routes.js';
import { importsRoutes } from './routes/imports.routes.js';
import { indicatorsRoutes } from './routes/indicators.routes.js';
import { fullExportRoutes } from './routes/full-export.routes.js';
import { accessibilityFeedbackRoutes } from './routes/accessibility-feedback.routes.js';
import { informationRequestsRoutes } from './routes/information-requests.routes.js';
import { initiativesRoutes } from './routes/initiatives.routes.js';
import { interactionsRoutes } from './routes/interactions.routes.js';
import { businessAreasRoutes } from './routes/business-areas.routes.js';
import { landUseRoutes } from './routes/land-use.routes.js';
import { ideaCampaignsRoutes } from './routes/idea-campaigns.routes.js';
import { retentionRoutes } from './routes/retention.routes.js';
import { accessReviewsRoutes } from './routes/access-reviews.routes.js';
import { privacyRoutes } from './routes/privacy.routes.js';
import { integrationsRoutes } from './routes/integrations.routes.js';
import { suppressionsRoutes } from './routes/suppressions.routes.js';
import { mapRoutes } from './routes/map.routes.js';
import { mailingsRoutes } from './routes/mailings.routes.js';
import { companyTagsRoutes } from './routes/company-tags.routes.js';
import { mergesRoutes } from './routes/merges.routes.js';
import { measuresRoutes } from './routes/measures.routes.js';
import { needsAssessmentsRoutes } from './routes/needs-assessments.routes.js';
import { notFoundRoutes } from './routes/not-found.routes.js';
import { outboxRoutes } from './routes/outbox.routes.js';
import { partnersRoutes } from './routes/partners.routes.js';
import { planProposalsRoutes } from './routes/plan-proposals.routes.js';
import { programmeRoutes } from './routes/programme.routes.js';
import { projectsRoutes } from './routes/projects.routes.js';
import { premisesCountsRoutes } from './routes/premises-counts.routes.js';
import { rankingsRoutes } from './routes/rankings.routes.js';
import { referralsRoutes } from './routes/referrals.routes.js';
import { reportsRoutes } from './routes/reports.routes.js';
import { reservationsRoutes } from './routes/reservations.routes.js';
import { rootRoute } from './routes/root.route.js';
import { seriesRoutes } from './routes/series.routes.js';
import { sessionRoutes } from './routes/session.routes.js';
import { settingsRoutes } from './routes/settings.routes.js';
import { shellRoute } from './routes/shell.route.js';
import { unsentRoutes } from './routes/unsent.routes.js';
import { surveysRoutes } from './routes/surveys.routes.js';

const routeTree = rootRoute.addChildren([
  ...sessionRoutes,
  enrolRoute,
  shellRoute.addChildren([
    ...homeRoutes,
    ...accountRoutes,
    ...companiesRoutes,
    ...coverageRoutes,
    ...contactsRoutes,
    ...duplicatesRoutes,
    ...mergesRoutes,
    ...companyTagsRoutes,
    ...registerRoutes,
    ...partnersRoutes,
    ...fullExportRoutes,
    ...accessibilityFeedbackRoutes,
    ...informationRequestsRoutes,
    ...initiativesRoutes,
    ...interactionsRoutes,
    ...followUpsRoutes,
    ...handoversRoutes,
    ...referralsRoutes,
    ...needsAssessmentsRoutes,
    ...mailingsRoutes,
    ...auditRoutes,
    ...suppressionsRoutes,
    ...accessReviewsRoutes,
    ...privacyRoutes,
    ...retentionRoutes,
    ...integrationsRoutes,
    ...eventsRoutes,
    ...cooperationsRoutes,
    ...caseTasksRoutes,
    ...enquiriesRoutes,
    ...administrationRoutes,
    ...aftercareRoutes,
    ...sitesRoutes,
    ...reservationsRoutes,
    ...landUseRoutes,
    ...mapRoutes,
    ...businessAreasRoutes,
    ...planProposalsRoutes,
    ...surveysRoutes,
    ...feedbackRoutes,
    ...indicatorsRoutes,
    ...ideaCampaignsRoutes,
    ...measuresRoutes,
    ...projectsRoutes,
    ...programmeRoutes,
    ...seriesRoutes,
    ...premisesCountsRoutes,
    ...rankingsRoutes,
    ...reportsRoutes,
    ...directorRoutes,
    ...importsRoutes,
    ...outboxRoutes,
    ...binRoutes,
    ...exportsRoutes,
    ...unsentRoutes,
    ...settingsRoutes,
    ...galleryRoutes,
    ...notFoundRoutes,
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    // Server data is kept by the query client; the router does not keep it a second time.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: PageError,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}

function PagePending(): ReactNode {
  return <Skeleton shape="page" />;
}

function PageError({ error, reset }: ErrorComponentProps): ReactNode {
  return <ErrorState error={error} onRetry={reset} />;
}
