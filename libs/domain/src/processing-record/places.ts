import type { OwnPeriod, ProcessingActivity, RetentionClass } from '@elinvoima/contracts';
import type { KeyTableName, PersonTableName, WordTableName } from '../privacy/index.js';

/** Every table in which people may stand. */
export type TableName = PersonTableName | WordTableName | KeyTableName;

/**
 * What each table serves, and how long it is kept. A new table of the inventory without a place here is a type error. `matter` is said
 * of what the municipality writes of its own affairs: no rule takes it, and a person who is named in it goes by erasure alone.
 */
const pairs: Readonly<Record<TableName, readonly [ProcessingActivity, RetentionClass | OwnPeriod]>> = {
  contacts: ['cooperation', 'companyRole'],
  contact_roles: ['cooperation', 'companyRole'],
  companies: ['cooperation', 'matter'],
  company_names: ['cooperation', 'matter'],
  company_snoozes: ['cooperation', 'matter'],
  assignments: ['cooperation', 'matter'],
  interactions: ['cooperation', 'interaction'],
  interaction_contacts: ['cooperation', 'interaction'],
  interaction_staff: ['cooperation', 'interaction'],
  attachments: ['cooperation', 'withRecord'],
  follow_ups: ['cooperation', 'follow_up'],
  calendar_invitations: ['cooperation', 'withRecord'],
  calendar_invitees: ['cooperation', 'withRecord'],
  partners: ['cooperation', 'partner'],
  cooperations: ['cooperation', 'cooperation'],
  cooperation_contacts: ['cooperation', 'cooperation'],

  needs_assessments: ['service', 'needs_assessment'],
  needs_assessment_contacts: ['service', 'needs_assessment'],
  referrals: ['service', 'referral'],
  referral_mails: ['service', 'referral'],
  outcome_checks: ['service', 'matter'],

  enquiries: ['location', 'enquiry'],
  enquiry_forms: ['location', 'enquiry'],
  enquiry_messages: ['location', 'enquiry'],
  enquiry_oral_notes: ['location', 'enquiry'],
  enquiry_stages: ['location', 'enquiry'],
  enquiry_commitments: ['location', 'enquiry'],
  enquiry_disqualifications: ['location', 'enquiry'],
  enquiry_circle: ['location', 'enquiry'],
  enquiry_receivers: ['location', 'matter'],
  case_tasks: ['location', 'enquiry'],
  site_proposals: ['location', 'enquiry'],
  reservations: ['location', 'matter'],
  reservation_extensions: ['location', 'matter'],
  sites: ['location', 'matter'],
  site_pictures: ['location', 'matter'],
  site_property_ids: ['location', 'matter'],
  site_status_changes: ['location', 'matter'],
  business_areas: ['location', 'matter'],
  land_use_projects: ['location', 'matter'],
  plan_documents: ['location', 'matter'],
  plan_proposals: ['location', 'matter'],
  premises_counts: ['location', 'matter'],
  premises_count_rows: ['location', 'matter'],

  initiatives: ['participation', 'initiative'],
  initiative_supporters: ['participation', 'initiative'],
  initiative_states: ['participation', 'initiative'],
  feedback: ['participation', 'feedback'],
  ideas: ['participation', 'ideas'],
  idea_comments: ['participation', 'ideas'],
  idea_votes: ['participation', 'ideas'],
  idea_groups: ['participation', 'ideas'],
  idea_campaigns: ['participation', 'matter'],
  idea_campaign_invitations: ['participation', 'ideas'],

  events: ['events', 'matter'],
  event_registrations: ['events', 'event_sign_up'],
  event_attendances: ['events', 'event_sign_up'],
  event_invitations: ['events', 'matter'],
  market_dialogues: ['events', 'matter'],
  dialogue_editions: ['events', 'matter'],
  dialogue_materials: ['events', 'matter'],
  dialogue_questions: ['events', 'matter'],

  surveys: ['surveys', 'matter'],
  survey_waves: ['surveys', 'matter'],
  survey_answers: ['surveys', 'survey_answers'],
  survey_responses: ['surveys', 'survey_answers'],
  survey_response_revisions: ['surveys', 'survey_answers'],
  survey_invitations: ['surveys', 'surveyInvitations'],
  survey_blocks: ['surveys', 'matter'],
  survey_trigger_causes: ['surveys', 'matter'],
  survey_themes: ['surveys', 'matter'],
  survey_replies: ['surveys', 'matter'],

  consent_changes: ['communication', 'withContact'],
  mailings: ['communication', 'matter'],
  mailing_recipients: ['communication', 'mails'],
  outbox_mails: ['communication', 'mails'],
  mail_returns: ['communication', 'mails'],
  suppressions: ['communication', 'suppression'],
  unsubscribe_links: ['communication', 'suppression'],

  accessibility_feedback: ['accessibility', 'accessibility_feedback'],

  information_requests: ['requests', 'information_request'],
  information_request_disclosures: ['requests', 'information_request'],
  rectifications: ['requests', 'withContact'],
  data_packages: ['requests', 'dayFile'],
  erasures: ['requests', 'requestLog'],
  legal_holds: ['requests', 'matter'],

  measures: ['reporting', 'matter'],
  projects: ['reporting', 'matter'],
  project_budget_lines: ['reporting', 'matter'],
  programme_goals: ['reporting', 'matter'],
  indicator_targets: ['reporting', 'matter'],
  impact_assessments: ['reporting', 'matter'],
  external_rankings: ['reporting', 'matter'],
  series_values: ['reporting', 'matter'],
  series_value_revisions: ['reporting', 'matter'],
  report_texts: ['reporting', 'matter'],
  report_subscriptions: ['reporting', 'account'],
  reopenings: ['reporting', 'matter'],
  frozen_records: ['reporting', 'withRecord'],
  yearly_tasks: ['reporting', 'matter'],

  imports: ['upkeep', 'importFile'],
  import_rows: ['upkeep', 'importCopies'],
  import_writes: ['upkeep', 'importCopies'],
  bulk_changes: ['upkeep', 'matter'],
  bulk_change_rows: ['upkeep', 'bulkCopies'],
  merges: ['upkeep', 'mergeCopies'],
  merge_rows: ['upkeep', 'mergeCopies'],
  duplicate_pairs: ['upkeep', 'mergeCopies'],
  exports: ['upkeep', 'dayFile'],
  full_exports: ['upkeep', 'dayFile'],

  users: ['staff', 'account'],
  user_identities: ['staff', 'account'],
  passkeys: ['staff', 'account'],
  totp_secrets: ['staff', 'account'],
  recovery_codes: ['staff', 'account'],
  personal_settings: ['staff', 'account'],
  list_views: ['staff', 'account'],
  list_view_defaults: ['staff', 'account'],
  api_keys: ['staff', 'account'],
  access_review_lines: ['staff', 'account'],
  handovers: ['staff', 'account'],
  digests: ['staff', 'account'],
  sessions: ['staff', 'session'],
  one_time_links: ['staff', 'signIn'],
  sign_in_attempts: ['staff', 'signIn'],
  sign_in_throttle: ['staff', 'signIn'],

  audit_entries: ['trail', 'audit_trail'],
};

export const tableNames = Object.keys(pairs) as TableName[];

export const places = Object.fromEntries(
  tableNames.map((table) => [table, { activity: pairs[table][0], kept: pairs[table][1] }]),
) as Readonly<Record<TableName, { activity: ProcessingActivity; kept: RetentionClass | OwnPeriod }>>;

/** Classes whose rule holds for what an activity does, besides those of its own tables. */
export const besides: Readonly<Partial<Record<ProcessingActivity, readonly RetentionClass[]>>> = {
  cooperation: ['contact'],
  upkeep: ['bin'],
};
