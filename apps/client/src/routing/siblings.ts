/** Pages that share one place in the rail: companies, contacts and partners; figures, measures and the programme. */
import type { Permission } from '@elinvoima/contracts';
import type { ScreenText } from '../texts/texts-provider.js';

export interface Sibling {
  readonly to: string;
  readonly name: ScreenText;
  readonly permission: Permission;
}

export const families = {
  companies: [
    { to: '/companies', name: 'shell.nav.companies', permission: 'companies.read' },
    { to: '/contacts', name: 'shell.nav.contacts', permission: 'contacts.read' },
    { to: '/partners', name: 'shell.nav.partners', permission: 'partners.read' },
    { to: '/coverage', name: 'shell.nav.coverage', permission: 'interactions.read' },
    { to: '/register-changes', name: 'shell.nav.registerChanges', permission: 'register-changes.read' },
    { to: '/duplicates', name: 'shell.nav.duplicates', permission: 'merges.write' },
  ],
  // Who may log or promise at all may see one's own.
  dealings: [
    { to: '/interactions', name: 'shell.nav.interactions', permission: 'interactions.write-own' },
    { to: '/follow-ups', name: 'shell.nav.followUps', permission: 'follow-ups.write-own' },
    { to: '/referrals', name: 'shell.nav.referrals', permission: 'referrals.read' },
    { to: '/needs-assessments', name: 'shell.nav.needsAssessments', permission: 'needs-assessments.read' },
    { to: '/mailings', name: 'shell.nav.mailings', permission: 'mailings.read' },
  ],
  gatherings: [
    { to: '/events', name: 'shell.nav.events', permission: 'events.read' },
    { to: '/cooperations', name: 'shell.nav.cooperations', permission: 'cooperations.read' },
  ],
  land: [
    { to: '/enquiries', name: 'shell.nav.enquiries', permission: 'enquiries.read' },
    { to: '/case-tasks', name: 'case-tasks.title', permission: 'enquiries.read-own' },
    { to: '/sites', name: 'shell.nav.sites', permission: 'sites.read' },
    { to: '/reservations', name: 'reservations.title', permission: 'sites.read' },
    { to: '/map', name: 'shell.nav.map', permission: 'sites.read' },
    { to: '/business-areas', name: 'business-areas.title', permission: 'sites.read' },
    { to: '/land-use-projects', name: 'shell.nav.landUseProjects', permission: 'land-use-projects.read' },
    { to: '/aftercare', name: 'aftercare.title', permission: 'indicators.read' },
    { to: '/plan-proposals', name: 'shell.nav.planProposals', permission: 'plan-proposals.read' },
  ],
  voices: [
    { to: '/surveys', name: 'shell.nav.surveys', permission: 'surveys.read' },
    { to: '/feedback', name: 'shell.nav.feedback', permission: 'feedback.read' },
  ],
  initiatives: [
    { to: '/initiatives', name: 'shell.nav.initiatives', permission: 'initiatives.read' },
    { to: '/idea-campaigns', name: 'shell.nav.ideaCampaigns', permission: 'initiatives.read' },
  ],
  figures: [
    { to: '/indicators', name: 'shell.nav.indicators', permission: 'indicators.read' },
    { to: '/needs-summary', name: 'shell.nav.needsSummary', permission: 'indicators.read' },
    { to: '/measures', name: 'shell.nav.measures', permission: 'measures.read' },
    { to: '/projects', name: 'shell.nav.projects', permission: 'measures.read' },
    { to: '/series', name: 'shell.nav.series', permission: 'indicators.read' },
    { to: '/premises-counts', name: 'shell.nav.premisesCounts', permission: 'indicators.read' },
    { to: '/rankings', name: 'shell.nav.rankings', permission: 'indicators.read' },
    { to: '/programme', name: 'shell.nav.programme', permission: 'indicators.read' },
  ],
  reports: [
    { to: '/reports', name: 'shell.nav.reports', permission: 'reports.read' },
    { to: '/director', name: 'shell.nav.director', permission: 'indicators.read' },
  ],
} as const satisfies Record<string, readonly Sibling[]>;

export type Family = keyof typeof families;

export const familyNames = Object.keys(families) as readonly Family[];

/** The siblings that have a page and that a person with these rights may see. */
export const visibleSiblings = (
  family: Family,
  may: (permission: Permission) => boolean,
  hasPage: (path: string) => boolean,
): readonly Sibling[] => families[family].filter(({ to, permission }) => hasPage(to) && may(permission));
