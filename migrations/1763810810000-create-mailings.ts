import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters to a chosen group, and how it stands with each receiver. */
export class CreateMailings1763810810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mailings (
        id uuid primary key default uuidv7(),
        kind text not null default 'news' check (kind in ('news', 'invitation')),
        subject jsonb not null default '{}',
        text jsonb not null default '{}',
        recipient_group jsonb not null default '{"audience": []}',
        event_id uuid references events (id),
        state text not null default 'draft' check (state in ('draft', 'scheduled', 'sending', 'paused', 'sent', 'stopped')),
        per_minute integer not null default 60 check (per_minute between 1 and 600),
        send_at timestamptz,
        started_at timestamptz,
        finished_at timestamptz,
        -- Why how many of the group were left out when it was sent; people who got nothing are not named.
        left_out jsonb not null default '{}',
        archived boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check (state <> 'scheduled' or send_at is not null)
      );
      create index mailings_created_at_idx on mailings (created_at desc, id desc) where deleted_at is null;
      create index mailings_running_idx on mailings (id) where state in ('scheduled', 'sending');
      create index mailings_event_id_idx on mailings (event_id);

      create table mailing_recipients (
        id uuid primary key default uuidv7(),
        mailing_id uuid not null references mailings (id),
        contact_id uuid references contacts (id),
        company_id uuid references companies (id),
        partner_id uuid references partners (id),
        email text not null,
        language text not null check (language in ('fi', 'sv', 'en')),
        state text not null default 'queued' check (state in ('queued', 'sent', 'bounced', 'cancelled')),
        -- Why it was not sent in the end.
        reason text check (reason in ('not_found', 'no_email', 'suppressed', 'consent_refused', 'consent_missing', 'same_address')),
        -- The outbox's mail; null until its turn has come. What became of that one is read from the outbox.
        mail_id uuid,
        put_at timestamptz,
        sent_at timestamptz
      );
      -- One mailbox gets a letter once, whatever the program does.
      create unique index mailing_recipients_mailbox_key on mailing_recipients (mailing_id, lower(email));
      create unique index mailing_recipients_mail_id_key on mailing_recipients (mail_id);
      create index mailing_recipients_company_id_idx on mailing_recipients (company_id);
      create index mailing_recipients_contact_id_idx on mailing_recipients (contact_id);

      -- No figure reads them: letters are never interactions.
      do $$ begin
        execute replace(pg_get_functiondef('tables_without_watch()'::regprocedure),
          '''suppressions'',', '''suppressions'', ''mailings'', ''mailing_recipients'',');
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        execute replace(pg_get_functiondef('tables_without_watch()'::regprocedure), ' ''mailings'', ''mailing_recipients'',', '');
      end $$;
      drop table mailing_recipients, mailings;
    `);
  }
}
