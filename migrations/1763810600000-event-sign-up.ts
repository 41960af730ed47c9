import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that no figure reads. */
const uncounted = ['event_invitations', 'event_link_tokens', 'event_registrations'];
const listed = uncounted.map((table) => `'${table}', `).join('');

/** Signing up for an event without an account: places, a waiting list, invitations, links in mails. */
export class EventSignUp1763810600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table events
        add column owner_id uuid references users (id),
        add column organiser text check (length(organiser) <= 300),
        add column contact text check (length(contact) <= 300),
        add column target_industry text check (length(target_industry) <= 20),
        add column invited_units text[] not null default '{}',
        add column online_link text check (length(online_link) <= 1000),
        -- Null: everybody fits.
        add column capacity integer check (capacity between 1 and 10000),
        add column waiting_list boolean not null default true,
        -- The sign-up page stands at its address only when this is set.
        add column registration_open boolean not null default false,
        add column registration_opens_at timestamptz,
        -- Null: until it starts.
        add column registration_closes_at timestamptz,
        add column reminder_days smallint not null default 1 check (reminder_days between 0 and 2),
        -- The SEQUENCE of RFC 5545: calendar programs take what has the higher one.
        add column calendar_sequence integer not null default 0;
      update events set owner_id = created_by;
      create index events_owner_id_idx on events (owner_id) where deleted_at is null;

      alter table event_registrations
        -- Those who signed up together share it.
        add column party_id uuid not null default uuidv7(),
        add column state text not null default 'confirmed' check (state in ('confirmed', 'waiting', 'cancelled')),
        add column source text not null default 'staff' check (source in ('staff', 'web', 'invitation')),
        -- What was written where the company was asked; kept until somebody links it.
        add column company_name text check (length(company_name) <= 200),
        add column phone text check (length(phone) <= 50),
        add column needs text check (length(needs) <= 500),
        add column language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
        add column mailings_consent boolean not null default false,
        add column submission_id uuid,
        add column state_at timestamptz not null default now(),
        add column reminded_at timestamptz;
      update event_registrations set state_at = created_at;
      create unique index event_registrations_submission_id_key on event_registrations (submission_id);
      create index event_registrations_party_id_idx on event_registrations (party_id);
      create index event_registrations_email_idx on event_registrations (event_id, lower(email));
      create index event_registrations_company_id_idx on event_registrations (company_id) where company_id is not null;

      create table event_invitations (
        id uuid primary key default uuidv7(),
        event_id uuid not null references events (id) on delete cascade,
        contact_id uuid references contacts (id),
        partner_id uuid references partners (id),
        user_id uuid references users (id),
        company_id uuid references companies (id),
        round integer not null default 1,
        state text not null default 'queued'
          check (state in ('queued', 'sent', 'signed_up', 'declined', 'bounced', 'suppressed')),
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        last_sent_at timestamptz,
        answered_at timestamptz,
        -- A person, a partner, a colleague, or a company's own address.
        check (num_nonnulls(contact_id, partner_id, user_id) <= 1 and num_nonnulls(contact_id, partner_id, user_id, company_id) >= 1)
      );
      create unique index event_invitations_invited_key
        on event_invitations (event_id, coalesce(contact_id, partner_id, user_id, company_id));
      create index event_invitations_contact_id_idx on event_invitations (contact_id);

      create table event_link_tokens (
        id uuid primary key default uuidv7(),
        purpose text not null check (purpose in ('cancel', 'invitation')),
        registration_id uuid references event_registrations (id) on delete cascade,
        invitation_id uuid references event_invitations (id) on delete cascade,
        token_hash bytea not null,
        created_at timestamptz not null default now(),
        check ((purpose = 'cancel' and registration_id is not null and invitation_id is null)
          or (purpose = 'invitation' and invitation_id is not null and registration_id is null))
      );
      create unique index event_link_tokens_token_hash_key on event_link_tokens (token_hash);
      create index event_link_tokens_registration_id_idx on event_link_tokens (registration_id);
      create index event_link_tokens_invitation_id_idx on event_link_tokens (invitation_id);
    `);
    await this.changeUnwatched(runner, (list) => list.replace(`'audit_entries'`, `${listed}'audit_entries'`));
    await runner.query(`
      drop trigger if exists watched_rows on event_registrations;
      drop trigger if exists watched_truncate on event_registrations;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.changeUnwatched(runner, (list) => list.replace(listed, ''));
    await runner.query(`
      drop table event_link_tokens, event_invitations;
      delete from event_registrations where state <> 'confirmed';
      alter table event_registrations
        drop column party_id, drop column state, drop column source, drop column company_name, drop column phone,
        drop column needs, drop column language, drop column mailings_consent, drop column submission_id,
        drop column state_at, drop column reminded_at;
      drop index event_registrations_email_idx, event_registrations_company_id_idx;
      alter table events
        drop column owner_id, drop column organiser, drop column contact, drop column target_industry,
        drop column invited_units, drop column online_link, drop column capacity, drop column waiting_list,
        drop column registration_open, drop column registration_opens_at, drop column registration_closes_at,
        drop column reminder_days, drop column calendar_sequence;
    `);
  }

  /** Changes the list as it stands, whatever other migrations have added to it. */
  private async changeUnwatched(runner: QueryRunner, change: (definition: string) => string): Promise<void> {
    const [row] = (await runner.query(
      `select pg_get_functiondef('tables_without_watch()'::regprocedure) as definition`,
    )) as { definition: string }[];
    if (row !== undefined) await runner.query(change(row.definition));
  }
}
