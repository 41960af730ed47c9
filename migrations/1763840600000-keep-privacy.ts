import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const quiet = ['consent_changes', 'rectifications', 'erasures', 'data_packages'];

/** Why we have a person's data and since when, what they have objected to, what was corrected, and who was erased. */
export class KeepPrivacy1763840600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null: not recorded. What was there before says honestly that nobody wrote it down.
      alter table contacts
        add column purpose text check (purpose in ('cooperation', 'service', 'location', 'participation', 'events', 'surveys', 'communication')),
        add column legal_basis text check (legal_basis in ('public_task', 'legal_obligation', 'consent', 'contract')),
        add column source_kind text check (source_kind in ('person', 'company', 'import', 'public_form', 'event', 'mail', 'register', 'colleague')),
        add column processed_since date,
        add column restricted_on date,
        add column objects_mailings_on date,
        add column objects_surveys_on date,
        add column objection_ground text check (length(objection_ground) <= 1000),
        add column erased_at timestamptz;

      create table consent_changes (
        id uuid primary key default uuidv7(),
        contact_id uuid not null references contacts (id),
        kind text not null check (kind in ('mailings', 'objects_mailings', 'objects_surveys', 'restricted')),
        state text not null check (state in ('none', 'given', 'refused', 'on', 'off')),
        source text,
        on_day date,
        recorded_at timestamptz not null default now()
      );
      create index consent_changes_contact_idx on consent_changes (contact_id, recorded_at desc);

      -- By the database, since consents come by many doors: sign-ups, unsubscribing, merges, forms.
      create function note_consent_change() returns trigger language plpgsql as $$
      begin
        if new.erased_at is not null then return null; end if;
        if new.mailing_consent <> (case when tg_op = 'INSERT' then 'none' else old.mailing_consent end) then
          insert into consent_changes (contact_id, kind, state, source, on_day)
          values (new.id, 'mailings', new.mailing_consent, new.mailing_consent_source, new.mailing_consent_on);
        end if;
        if tg_op = 'INSERT' then return null; end if;
        if new.objects_mailings_on is distinct from old.objects_mailings_on then
          insert into consent_changes (contact_id, kind, state, source, on_day)
          values (new.id, 'objects_mailings', case when new.objects_mailings_on is null then 'off' else 'on' end, new.objection_ground, new.objects_mailings_on);
        end if;
        if new.objects_surveys_on is distinct from old.objects_surveys_on then
          insert into consent_changes (contact_id, kind, state, source, on_day)
          values (new.id, 'objects_surveys', case when new.objects_surveys_on is null then 'off' else 'on' end, new.objection_ground, new.objects_surveys_on);
        end if;
        if new.restricted_on is distinct from old.restricted_on then
          insert into consent_changes (contact_id, kind, state, source, on_day)
          values (new.id, 'restricted', case when new.restricted_on is null then 'off' else 'on' end, new.objection_ground, new.restricted_on);
        end if;
        return null;
      end $$;
      create trigger contacts_note_consent after insert or update on contacts for each row execute function note_consent_change();

      create table rectifications (
        id uuid primary key default uuidv7(),
        contact_id uuid not null references contacts (id),
        what text not null check (length(what) between 1 and 1000),
        corrected_on date not null,
        requested_by text not null check (requested_by in ('person', 'representative', 'own_finding', 'authority')),
        -- To whom the data had been given and who was told of the correction (GDPR 19).
        told text check (length(told) <= 1000),
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index rectifications_contact_idx on rectifications (contact_id, corrected_on desc);
      create index rectifications_recorded_idx on rectifications (recorded_at desc, id desc);

      -- Nothing that names the erased: keyed hashes, by which a restored backup finds them again.
      create table erasures (
        id uuid primary key default uuidv7(),
        contact_id uuid,
        email_hashes bytea[] not null default '{}',
        ground text not null check (ground in ('withdrawn_consent', 'objection', 'not_needed', 'unlawful', 'legal_obligation')),
        counts jsonb not null default '{}',
        words_replaced integer not null default 0,
        words_kept integer not null default 0,
        erased_at timestamptz not null default now(),
        erased_by uuid references users (id)
      );
      create index erasures_erased_at_idx on erasures (erased_at desc, id desc);

      create table data_packages (
        id uuid primary key default uuidv7(),
        contact_id uuid references contacts (id),
        email_hash bytea,
        language text not null check (language in ('fi', 'sv', 'en')),
        records integer not null,
        to_decide integer not null,
        size_bytes bigint not null,
        stored_as text,
        requested_by uuid not null references users (id),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null
      );

      -- The one way past: an erasure that is written in this very transaction, and only what people wrote changes.
      create function refuse_change_but_erasure() returns trigger language plpgsql as $$
      begin
        if not exists (
          select from erasures e where e.id = nullif(current_setting('elinvoima.erasure', true), '')::uuid
            and e.xmin::text = (pg_current_xact_id()::text::numeric % 4294967296)::text
        ) then
          raise exception '% is append-only', tg_table_name using errcode = '42501';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        if to_jsonb(new) - '{title,company_name}'::text[] <> to_jsonb(old) - '{title,company_name}'::text[] then
          raise exception 'an erasure takes names from %, nothing else', tg_table_name using errcode = '42501';
        end if;
        return new;
      end $$;
    `);
    // Of a frozen record its title; of the files made with the evidence the whole, which are made again when asked for.
    await runner.query(`
      drop trigger frozen_records_append_only on frozen_records;
      create trigger frozen_records_no_delete before delete on frozen_records for each row execute function refuse_change();
      create trigger frozen_records_append_only before update on frozen_records for each row execute function refuse_change_but_erasure();
    `);
    for (const table of ['report_files', 'report_file_pieces'])
      await runner.query(`
        drop trigger ${table}_append_only on ${table};
        create trigger ${table}_append_only before update on ${table} for each row execute function refuse_change();
        create trigger ${table}_no_delete before delete on ${table} for each row execute function refuse_change_but_erasure();
      `);
    await leaveUnwatched(runner, quiet);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, quiet);
    for (const table of ['report_files', 'report_file_pieces', 'frozen_records'])
      await runner.query(`
        drop trigger ${table}_append_only on ${table};
        drop trigger ${table}_no_delete on ${table};
        create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
      `);
    await runner.query(`
      drop trigger contacts_note_consent on contacts;
      drop function note_consent_change(), refuse_change_but_erasure();
      drop table data_packages, erasures, rectifications, consent_changes;
      alter table contacts drop column purpose, drop column legal_basis, drop column source_kind, drop column processed_since,
        drop column restricted_on, drop column objects_mailings_on, drop column objects_surveys_on, drop column objection_ground, drop column erased_at;
    `);
  }
}
