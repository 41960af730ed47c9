/** Tables that are not taken out, each with its reason. */
export const leftOutTables: Readonly<Record<string, string>> = {
  api_keys: 'keys of programs, which are made anew',
  audit_subject_keys: 'keys that open what the trail keeps locked',
  enquiry_link_tokens: 'links of mails that have been sent',
  event_link_tokens: 'links of mails that have been sent',
  idempotency_keys: 'answers kept for two weeks, so that a repeated request does nothing twice',
  initiative_link_tokens: 'links of mails that have been sent',
  one_time_links: 'links to a password',
  passkey_challenges: 'questions of a sign-in under way',
  passkeys: 'second factors, which are enrolled anew',
  recovery_codes: 'second factors, which are enrolled anew',
  referral_link_tokens: 'links of mails that have been sent',
  schema_migrations: 'the version of the schema stands in manifest.json',
  search_entries: 'made again from the records',
  sessions: 'who is signed in at the moment',
  sign_in_attempts: 'sign-ins under way',
  sign_in_throttle: 'failed sign-ins of the last hours',
  survey_link_tokens: 'links of mails that have been sent',
  totp_secrets: 'second factors, which are enrolled anew',
  unsubscribe_links: 'links of mails that have been sent',
  webhook_deliveries: 'news that other programs have been sent; made of records that are here',
  webhooks: 'addresses with the secrets that sign, which are made anew',
};

/** A column with such a name is a secret and never leaves, whatever table it comes to stand in; closed by default. */
const secret = /password|passphrase|token|secret|recovery|private_key|feed_key|credential|code_hash|challenge/;

export const isSecret = (column: string): boolean => secret.test(column);
