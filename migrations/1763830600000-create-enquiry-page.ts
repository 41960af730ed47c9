import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = [
  'enquiry_receivers',
  'enquiry_forms',
  'enquiry_asked_sites',
  'enquiry_link_tokens',
  'enquiry_messages',
] as const;

/** The public form of enquiries: who receives them, what was promised, the asker's links, and what they add later. */
export class CreateEnquiryPage1763830600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Shown to those who are told whom to turn to.
      alter table users add column phone text check (length(phone) between 1 and 50);

      create table enquiry_receivers (
        kind text primary key check (kind in ('plot', 'premises')),
        user_id uuid not null references users (id),
        updated_at timestamptz not null default now(),
        updated_by uuid references users (id)
      );

      -- What stands beside an enquiry whose asker follows it by a link. submission_id: null when staff gave the link.
      create table enquiry_forms (
        enquiry_id uuid primary key references enquiries (id) on delete cascade,
        submission_id uuid unique,
        language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
        company_name text check (length(company_name) between 1 and 300),
        business_id text check (business_id ~ '^[0-9]{7}-[0-9]$'),
        -- The promise that was given; a later change of the setting does not move it.
        answer_due_at timestamptz,
        wants_mails boolean not null default false,
        -- The stage that the asker was last told of by mail.
        told_stage text,
        created_at timestamptz not null default now()
      );

      create table enquiry_asked_sites (
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        site_id uuid not null references sites (id) on delete cascade,
        primary key (enquiry_id, site_id)
      );
      create index enquiry_asked_sites_site_id_idx on enquiry_asked_sites (site_id);

      create table enquiry_link_tokens (
        id uuid primary key default uuidv7(),
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        token_hash bytea not null unique,
        created_at timestamptz not null default now(),
        revoked_at timestamptz
      );
      create index enquiry_link_tokens_enquiry_id_idx on enquiry_link_tokens (enquiry_id);

      create table enquiry_messages (
        id uuid primary key default uuidv7(),
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        submission_id uuid not null unique default uuidv7(),
        text text not null check (length(text) between 1 and 5000),
        sent_at timestamptz not null default now()
      );
      create index enquiry_messages_enquiry_id_idx on enquiry_messages (enquiry_id, sent_at);
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`
      drop table enquiry_messages, enquiry_link_tokens, enquiry_asked_sites, enquiry_forms, enquiry_receivers;
      alter table users drop column phone;
    `);
  }
}
