import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['information_request_disclosures', 'information_requests'];

/** Requests for information and of data subjects, with their clocks; no figure reads them. */
export class CreateInformationRequests1763840900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table information_requests (
        id uuid primary key default uuidv7(),
        year integer not null,
        number integer not null,
        kind text not null check (kind in ('information', 'data_subject')),
        wide boolean not null default false,
        invoked_right text check (invoked_right in ('access', 'rectification', 'erasure', 'restriction', 'portability', 'objection')),
        received_on date not null,
        requester_name text,
        requester_contact text,
        asked text not null,
        due_on date not null,
        extended_until date,
        extended_on date,
        extension_reason text,
        identity_check text check (identity_check in ('strong', 'document', 'known', 'not_needed')),
        owner_id uuid references users (id),
        state text not null default 'open' check (state in ('open', 'answered', 'withdrawn')),
        answered_on date,
        outcome text check (outcome in ('granted', 'partly', 'refused', 'not_held', 'passed_on')),
        ground text,
        decision_asked boolean not null default false,
        decided_on date,
        notes text,
        warned_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        unique (year, number)
      );
      create index information_requests_owner_id_idx on information_requests (owner_id);
      create index information_requests_due_idx on information_requests (coalesce(extended_until, due_on)) where state = 'open';

      -- What was given out, by which rule.
      create table information_request_disclosures (
        id uuid primary key default uuidv7(),
        information_request_id uuid not null references information_requests (id) on delete cascade,
        what text not null,
        rule text not null,
        given_on date not null,
        record_kind text check (record_kind in ('company', 'contact', 'enquiry', 'initiative')),
        record_id uuid,
        created_at timestamptz not null default now(),
        created_by uuid references users (id)
      );
      create index information_request_disclosures_of_idx on information_request_disclosures (information_request_id);
      create index information_request_disclosures_record_idx on information_request_disclosures (record_id);
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`drop table information_request_disclosures, information_requests`);
  }
}
