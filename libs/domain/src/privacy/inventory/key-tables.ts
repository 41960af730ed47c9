/**
 * Tables in which people stand by an id, a keyed hash or a number, or whose words are secrets and codes: what is told of people's data
 * tells of these too. A spec compares them with the schema.
 */
export const keyTables = [
  'interaction_contacts',
  'survey_responses',
  'survey_blocks',
  'survey_trigger_causes',
  'idea_votes',
  'suppressions',
  'unsubscribe_links',
  'mail_returns',
  'data_packages',
  'erasures',
  'exports',
  'full_exports',
  'api_keys',
  'assignments',
  'enquiry_circle',
  'enquiry_receivers',
  'interaction_staff',
  'list_view_defaults',
  'personal_settings',
  'report_subscriptions',
  'one_time_links',
  'sign_in_attempts',
  'sessions',
  'user_identities',
  'passkeys',
  'totp_secrets',
  'recovery_codes',
  'sign_in_throttle',
  'access_review_lines',
  'audit_entries',
] as const;

export type KeyTableName = (typeof keyTables)[number];
