import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that is to leave: a row first, a job second. It names the template and the ids, never a token. */
export class CreateOutboxMails1763780300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox_mails (
        id uuid primary key default uuidv7(),
        template text not null,
        reference jsonb not null default '{}',
        recipient text not null,
        language text not null check (language in ('fi', 'sv', 'en')),
        state text not null default 'queued' check (state in ('queued', 'sending', 'sent', 'kept', 'failed', 'uncertain', 'cancelled')),
        attempt integer not null default 0,
        claimed_at timestamptz,
        sent_at timestamptz,
        problem text,
        created_at timestamptz not null default now()
      );
      -- The relay picks up what waits; leased ones are looked at for time-outs.
      create index outbox_mails_waiting_idx on outbox_mails (created_at) where state in ('queued', 'sending');
      -- The list in the client, newest first.
      create index outbox_mails_created_at_idx on outbox_mails (created_at desc, id desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table outbox_mails`);
  }
}
