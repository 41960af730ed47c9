/**
 * Who may do what: one role per user, closed by default. The table is api.md's "Signing in", as data;
 * the server asks it on every route and the client hides what would be refused.
 */
export const permissions = [
  'companies.read',
  'companies.write',
  'contacts.read',
  'contacts.write',
  'partners.read',
  'partners.write',
  'interactions.read',
  'interactions.write',
  /** Log interactions, and read and change those that one took part in. */
  'interactions.write-own',
  'follow-ups.read',
  'follow-ups.write',
  /** Make, read and finish follow-ups that one owns. */
  'follow-ups.write-own',
  /** Hand over anybody’s responsibilities to somebody else. */
  'handovers.write',
  /** Hand over one’s own, for good or for a leave. */
  'handovers.write-own',
  'events.read',
  'events.write',
  'cooperations.read',
  'cooperations.write',
  'measures.read',
  'measures.write',
  'sites.read',
  'sites.write',
  'enquiries.read',
  'enquiries.write',
  /** Read enquiries that are confidential; never a program's. */
  'enquiries.confidential',
  /** Read the enquiries that one owns or whose named circle one belongs to: a unit's expert in one case. */
  'enquiries.read-own',
  'land-use-projects.read',
  'land-use-projects.write',
  'plan-proposals.read',
  'plan-proposals.write',
  'initiatives.read',
  'initiatives.write',
  'referrals.read',
  'referrals.write',
  'feedback.read',
  'feedback.write',
  'needs-assessments.read',
  'needs-assessments.write',
  /** Read what a company told in confidence at a visit: its circle is small, and never a program's. */
  'needs-assessments.confidential',
  /** Write to a chosen group: news and invitations. */
  'mailings.read',
  'mailings.write',
  'mailings.send',
  'surveys.read',
  'surveys.write',
  'surveys.send',
  'surveys.results',
  /** Read single answers and open texts, and say what becomes of them: a named circle. */
  'surveys.answers',
  /** Erase answers by the rule of their survey. */
  'surveys.retention',
  'indicators.read',
  /** Open a number to the records behind it. */
  'indicators.records',
  /** Type in series and outside rankings. */
  'series.write',
  'targets.write',
  /** Change the programme itself: its factors, goals and versions. */
  'programme.write',
  'reports.read',
  /** Write one's own words into a report, and say who gets it by mail. */
  'reports.write',
  /** Close a period and reopen it. */
  'reports.close',
  /** The year's calendar of reports and reviews. */
  'yearly-tasks.read',
  'yearly-tasks.write',
  'imports.read',
  'imports.write',
  /** News of the national register: read them, take them in or pass them over. */
  'register-changes.read',
  'register-changes.write',
  'merges.write',
  /** Change many records at once. */
  'bulk-changes.write',
  /** Take a list out as a file. */
  'exports.write',
  /** Keep a list's view for everybody; one's own needs no permission. */
  'list-views.share',
  /** Files on records that one may read and change. */
  'attachments.read',
  'attachments.write',
  'search.read',
  'outbox.read',
  'bin.read',
  'bin.restore',
  'users.read',
  /** See colleagues' names, to choose who took part or who owns a promise; nothing else of the account. */
  'users.names',
  'users.write',
  'settings.read',
  'settings.write',
  'api-keys.write',
  'webhooks.write',
  'audit.read',
  /** Take a field back to what it was, from the trail’s entry. */
  'audit.undo',
  /** A person’s data as one package, and what is recorded of purposes, sources, objections and corrections. */
  'privacy.read',
  'privacy.write',
  /** Erase a person: what can never be taken back. */
  'privacy.erase',
  /** Requests for information and of data subjects, with their clocks. */
  'information-requests.read',
  'information-requests.write',
  /** How long what is kept, what would go, and saying yes to it. */
  'retention.read',
  'retention.approve',
  /** Say how long what is kept. */
  'retention.write',
  /** Everything that the installation holds, in a documented form. */
  'full-export.write',
  /** What people say of the accessibility of the pages, with the clock of its answer. */
  'accessibility-feedback.read',
  'accessibility-feedback.write',
] as const;

export type Permission = (typeof permissions)[number];

export const roles = [
  'administrator',
  'director',
  'coordinator',
  'service_manager',
  'land_use_officer',
  'contributor',
  'viewer',
  'integration',
] as const;

export type Role = (typeof roles)[number];

export function isPermission(value: unknown): value is Permission {
  return typeof value === 'string' && (permissions as readonly string[]).includes(value);
}

export function isRole(value: unknown): value is Role {
  return typeof value === 'string' && (roles as readonly string[]).includes(value);
}

const numbers = [
  'indicators.read',
  'reports.read',
  'measures.read',
  'settings.read',
  'yearly-tasks.read',
] as const satisfies Permission[];

const businessRecords = [
  'companies.read',
  'companies.write',
  'contacts.read',
  'contacts.write',
  'partners.read',
  'partners.write',
  'interactions.read',
  'interactions.write',
  'interactions.write-own',
  'follow-ups.read',
  'follow-ups.write',
  'follow-ups.write-own',
  'events.read',
  'events.write',
  'cooperations.read',
  'cooperations.write',
  'measures.write',
  'sites.read',
  'sites.write',
  'enquiries.read',
  'enquiries.write',
  'enquiries.confidential',
  'enquiries.read-own',
  'land-use-projects.read',
  'land-use-projects.write',
  'plan-proposals.read',
  'plan-proposals.write',
  'initiatives.read',
  'initiatives.write',
  'referrals.read',
  'referrals.write',
  'feedback.read',
  'feedback.write',
  'needs-assessments.read',
  'needs-assessments.write',
  'mailings.read',
  'mailings.write',
  'surveys.read',
  'surveys.results',
  'surveys.answers',
  'indicators.records',
  'series.write',
  'register-changes.read',
  'register-changes.write',
  'bulk-changes.write',
  'exports.write',
  'list-views.share',
  'attachments.read',
  'attachments.write',
  'search.read',
  'bin.read',
  'bin.restore',
  'users.names',
  'privacy.read',
  'privacy.write',
  'information-requests.read',
  'information-requests.write',
  'accessibility-feedback.read',
  'accessibility-feedback.write',
  'audit.undo',
] as const satisfies Permission[];

const staffBasics = [
  'search.read',
  'enquiries.read-own',
  'users.names',
  'follow-ups.write-own',
  'interactions.write-own',
] as const satisfies Permission[];

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  administrator: permissions,
  director: [
    ...numbers,
    ...businessRecords,
    'targets.write',
    'programme.write',
    'reports.write',
    'reports.close',
    'yearly-tasks.write',
    'mailings.send',
    'surveys.retention',
    'needs-assessments.confidential',
    'handovers.write',
    'handovers.write-own',
    'privacy.erase',
    'retention.read',
    'retention.approve',
  ],
  coordinator: [
    ...numbers,
    ...businessRecords,
    'handovers.write-own',
    'reports.write',
    'surveys.write',
    'surveys.send',
    'mailings.send',
    'needs-assessments.confidential',
    'imports.read',
    'imports.write',
    'merges.write',
    'outbox.read',
  ],
  service_manager: [
    ...numbers,
    ...staffBasics,
    'handovers.write-own',
    'companies.read',
    'companies.write',
    'contacts.read',
    'contacts.write',
    'partners.read',
    'interactions.read',
    'interactions.write',
    'follow-ups.read',
    'follow-ups.write',
    'events.read',
    'events.write',
    'referrals.read',
    'referrals.write',
    'initiatives.read',
    'initiatives.write',
    'attachments.read',
    'attachments.write',
    'bin.read',
    'bin.restore',
  ],
  land_use_officer: [
    ...numbers,
    'search.read',
    'users.names',
    'follow-ups.write-own',
    'handovers.write-own',
    'companies.read',
    'contacts.read',
    'sites.read',
    'sites.write',
    'enquiries.read',
    'enquiries.write',
    'enquiries.read-own',
    'enquiries.confidential',
    'land-use-projects.read',
    'land-use-projects.write',
    'plan-proposals.read',
    'plan-proposals.write',
    'attachments.read',
    'attachments.write',
    'bin.read',
    'bin.restore',
  ],
  contributor: [...staffBasics, 'companies.read', 'settings.read'],
  viewer: numbers,
  integration: [],
};

const sets = new Map<Role, ReadonlySet<Permission>>(roles.map((role) => [role, new Set(granted[role])]));

/**
 * What a role may do, as a closed set. An `integration` may nothing by itself: its API key's scopes, which are
 * permissions of this list, are all it has (`permissionsOfKey`).
 */
export function permissionsOf(role: Role): ReadonlySet<Permission> {
  return sets.get(role) ?? new Set();
}
