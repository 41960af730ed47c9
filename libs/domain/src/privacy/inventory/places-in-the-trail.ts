import type { TrailKind } from '@elinvoima/contracts';
import type { KeyTableName } from './key-tables.js';
import type { PersonTableName } from './person-tables.js';

/** One way from a row to the record that the trail writes of, and to whom the row is about: SQL over `t`. */
export interface TrailPlace {
  kind: TrailKind;
  id: string;
  /** The person, by what the row knows of them; a row without any hangs on a record whose own row tells whose it is. */
  contact?: string;
  email?: string;
  name?: string;
}

/** `itself`: the entry is the contact's own. Nothing: no entry is about a record that such a row stands on. */
type Places = readonly TrailPlace[] | 'itself' | { none: string };

const ofResponse =
  '(select i.contact_id from survey_responses r join survey_invitations i on i.id = r.invitation_id where r.id = t.response_id)';
const ofParticipant =
  '(select i.contact_id from idea_participants p join idea_campaign_invitations i on i.id = p.invitation_id where p.id = t.participant_id)';
const followedUp = `case when t.subject_kind = 'contact' then t.subject_id end`;
const invitedTo = (kind: string): string =>
  `(select i.subject_id from calendar_invitations i where i.id = t.invitation_id and i.subject_kind = '${kind}')`;
const ofEvent = { kind: 'event', id: 't.event_id', contact: 't.contact_id' } as const;
const staff = { none: 'the account and what hangs on it: asked for as a user' };
const byHash = { none: 'known by a keyed hash alone' };

/**
 * By which records somebody who read or changed them has read or changed a person's data: what the trail is asked for on the day
 * of a breach, in both directions. Every table of the inventory says it of itself, or a type error does.
 */
export const placesInTheTrail: Readonly<Record<PersonTableName | KeyTableName, Places>> = {
  contacts: 'itself',
  contact_roles: 'itself',
  rectifications: 'itself',
  consent_changes: 'itself',
  merges: 'itself',
  merge_rows: 'itself',
  data_packages: 'itself',
  event_attendances: [{ ...ofEvent, name: 't.name' }],
  event_registrations: [{ ...ofEvent, email: 't.email', name: 't.name' }],
  event_invitations: [ofEvent],
  enquiry_messages: [{ kind: 'enquiry', id: 't.enquiry_id' }],
  enquiry_forms: [{ kind: 'enquiry', id: 't.enquiry_id' }],
  enquiries: [{ kind: 'enquiry', id: 't.id', contact: 't.contact_id', email: 't.asker_email', name: 't.asker_name' }],
  initiatives: [
    { kind: 'initiative', id: 't.id', contact: 't.contact_id', email: 't.maker_email', name: 't.maker_name' },
  ],
  initiative_supporters: [
    { kind: 'initiative', id: 't.initiative_id', contact: 't.contact_id', email: 't.email', name: 't.name' },
  ],
  ideas: [{ kind: 'idea', id: 't.id', email: 't.maker_email', name: 't.maker_name' }],
  idea_comments: [{ kind: 'idea', id: 't.idea_id', contact: ofParticipant, name: 't.maker_name' }],
  idea_campaign_invitations: [{ kind: 'idea_campaign', id: 't.campaign_id', contact: 't.contact_id' }],
  accessibility_feedback: [{ kind: 'accessibility_feedback', id: 't.id', email: 't.email' }],
  feedback: [{ kind: 'feedback', id: 't.id', contact: 't.contact_id', name: 't.giver_name' }],
  referrals: [{ kind: 'referral', id: 't.id', contact: 't.contact_id', name: 't.person_name' }],
  survey_answers: [{ kind: 'survey_response', id: 't.response_id', contact: ofResponse }],
  survey_response_revisions: [{ kind: 'survey_response', id: 't.response_id' }],
  survey_invitations: [
    { kind: 'survey_wave', id: 't.wave_id', contact: 't.contact_id' },
    { kind: 'survey_invitation', id: 't.id', contact: 't.contact_id' },
  ],
  mailing_recipients: [{ kind: 'mailing', id: 't.mailing_id', contact: 't.contact_id', email: 't.email' }],
  outbox_mails: [{ kind: 'outbox_mail', id: 't.id', email: 't.recipient' }],
  calendar_invitees: [
    { kind: 'follow_up', id: invitedTo('follow_up'), contact: 't.contact_id' },
    { kind: 'interaction', id: invitedTo('interaction'), contact: 't.contact_id' },
  ],
  cooperation_contacts: [{ kind: 'cooperation', id: 't.cooperation_id', contact: 't.contact_id' }],
  needs_assessment_contacts: [{ kind: 'needs_assessment', id: 't.assessment_id', contact: 't.contact_id' }],
  follow_ups: [{ kind: 'follow_up', id: 't.id', contact: followedUp }],
  partners: [{ kind: 'partner', id: 't.id', email: 't.email', name: 't.contact_name' }],
  users: [{ kind: 'user', id: 't.id', email: 't.email', name: 't.name' }],
  import_rows: [{ kind: 'import', id: 't.import_id', contact: 't.record_id' }],
  import_writes: [{ kind: 'import', id: 't.import_id', contact: 't.record_id' }],
  duplicate_pairs: [
    { kind: 'duplicate_pair', id: 't.id', contact: 't.first_id' },
    { kind: 'duplicate_pair', id: 't.id', contact: 't.second_id' },
  ],
  bulk_change_rows: [{ kind: 'bulk_change', id: 't.bulk_change_id', contact: 't.record_id' }],
  interaction_contacts: [{ kind: 'interaction', id: 't.interaction_id', contact: 't.contact_id' }],
  survey_responses: { none: 'found by its answers' },
  survey_blocks: { none: 'a company and a person that are not asked again: no entry is about one' },
  survey_trigger_causes: { none: 'its invitation is the record' },
  idea_votes: { none: 'secret' },
  suppressions: byHash,
  unsubscribe_links: byHash,
  mail_returns: byHash,
  erasures: byHash,
  exports: { none: 'its rows are not kept: an export may have held anybody' },
  full_exports: { none: 'holds everybody' },
  api_keys: staff,
  assignments: staff,
  enquiry_circle: staff,
  enquiry_receivers: staff,
  interaction_staff: staff,
  list_view_defaults: staff,
  personal_settings: staff,
  report_subscriptions: staff,
  one_time_links: staff,
  sign_in_attempts: staff,
  sessions: staff,
  user_identities: staff,
  passkeys: staff,
  totp_secrets: staff,
  recovery_codes: staff,
  sign_in_throttle: byHash,
  access_review_lines: staff,
  audit_entries: { none: 'the trail itself' },
};
