import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

/** Bounces and complaints, what they stop, and opt-outs of one survey alone. */
export class CreateMailReturns1763811410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table outbox_mails add column message_id text;
      create index outbox_mails_message_id_idx on outbox_mails (message_id) where message_id is not null;

      alter table suppressions
        -- Of the scope 'survey'. No reference: the row outlives the survey as it outlives the person.
        add column survey_id uuid,
        -- A pause ends by itself; null: until a person lifts it.
        add column until timestamptz,
        drop constraint suppressions_scope_check,
        add constraint suppressions_scope_check check (scope in ('survey', 'all_surveys', 'all_mailings', 'all_mail')),
        add constraint suppressions_survey_known check ((scope = 'survey') = (survey_id is not null)),
        drop constraint suppressions_email_hash_scope_key;
      create unique index suppressions_of_address_idx on suppressions (email_hash, scope, survey_id) nulls not distinct;
      create index suppressions_created_at_idx on suppressions (created_at desc, id desc);

      -- What came back of mails that had left: append-only, by a keyed hash of the address.
      create table mail_returns (
        id uuid primary key default uuidv7(),
        -- The sender's own name of the event: the same event told twice is one.
        event_key text not null unique,
        mail_id uuid references outbox_mails (id) on delete set null,
        email_hash bytea not null,
        kind text not null check (kind in ('hard', 'soft', 'complaint')),
        status text,
        source text not null check (source in ('smtp', 'provider', 'message')),
        happened_at timestamptz not null,
        created_at timestamptz not null default now()
      );
      create index mail_returns_email_hash_idx on mail_returns (email_hash, happened_at desc);
      create index mail_returns_mail_id_idx on mail_returns (mail_id);
    `);
    await leaveUnwatched(runner, ['mail_returns']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, ['mail_returns']);
    await runner.query(`
      drop table mail_returns;
      delete from suppressions where scope = 'survey' or until is not null;
      drop index suppressions_created_at_idx;
      drop index suppressions_of_address_idx;
      alter table suppressions
        drop constraint suppressions_survey_known, drop constraint suppressions_scope_check,
        drop column survey_id, drop column until,
        add constraint suppressions_scope_check check (scope in ('all_surveys', 'all_mailings', 'all_mail')),
        add constraint suppressions_email_hash_scope_key unique (email_hash, scope);
      alter table outbox_mails drop column message_id;
    `);
  }
}
