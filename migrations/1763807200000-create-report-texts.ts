import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The writer's words in a report, and who gets a report by mail. */
export class CreateReportTexts1763807200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report_texts (
        id uuid primary key default uuidv7(),
        period text not null check (length(period) between 4 and 9),
        summary text check (length(summary) <= 10000),
        factors jsonb not null default '{}',
        version integer not null default 1,
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create unique index report_texts_period_key on report_texts (period);

      create table report_subscriptions (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users (id),
        period_kind text not null check (period_kind in ('month', 'quarter', 'third', 'half', 'year', 'term')),
        -- The last period that a mail has told of; the one that had ended when the mails were asked for needs none.
        told_of text not null check (length(told_of) between 4 and 9),
        created_at timestamptz not null default now(),
        created_by uuid references users (id)
      );
      create unique index report_subscriptions_key on report_subscriptions (user_id, period_kind);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table report_subscriptions, report_texts`);
  }
}
