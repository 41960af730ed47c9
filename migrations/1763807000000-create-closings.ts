import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A period as it was reported: its figures, the records they counted, and the files that were made of it. Never changed, never removed. */
export class CreateClosings1763807000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table closings (
        id uuid primary key default uuidv7(),
        period text not null check (length(period) between 4 and 9),
        -- The first closing of a period is 1; after a reopening it may be closed again.
        sequence integer not null check (sequence > 0),
        -- No foreign key: a closed period outlives whatever happens to its programme.
        programme_id uuid not null,
        closed_at timestamptz not null,
        closed_by uuid references users (id),
        -- By the database's own clock: what was recorded after this was recorded late.
        frozen_at timestamptz not null default now(),
        -- Canonical JSON, kept as the text that was hashed: jsonb would write it in another order.
        document text not null,
        hash text not null check (hash ~ '^[0-9a-f]{64}$')
      );
      -- Two people who close at the same time: one of them does.
      create unique index closings_period_key on closings (period, sequence);

      create table reopenings (
        closing_id uuid primary key references closings (id),
        reopened_at timestamptz not null,
        reopened_by uuid references users (id),
        reason text not null check (length(reason) between 3 and 1000)
      );

      create table frozen_figures (
        id uuid primary key default uuidv7(),
        closing_id uuid not null references closings (id),
        position integer not null,
        indicator_key text not null,
        factor text not null,
        value double precision,
        light text not null check (light in ('green', 'amber', 'red', 'none')),
        -- A hash of the words and the SQL that made the figure.
        definition_version text not null,
        record_count integer not null,
        records_hash text not null
      );
      create unique index frozen_figures_key on frozen_figures (closing_id, indicator_key);

      create table frozen_records (
        -- No foreign key: a council term has millions of rows, all written in the transaction of their figure.
        figure_id uuid not null,
        row_id uuid not null,
        kind text not null,
        record_id uuid not null,
        on_day date,
        company_id uuid,
        -- What the record was called then: the evidence of next year's file.
        title text,
        company_name text,
        -- Of the facts that are counted: the day, the companies, what the breakdowns ask for.
        fingerprint uuid not null,
        primary key (figure_id, row_id)
      );

      create table report_files (
        id uuid primary key default uuidv7(),
        closing_id uuid not null references closings (id),
        -- Which file: xlsx, csv or pdf of the report, or another export of it.
        name text not null,
        language text not null check (language in ('fi', 'sv', 'en')),
        with_evidence boolean not null,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        size bigint not null,
        rows integer not null,
        made_at timestamptz not null default now()
      );
      create unique index report_files_key on report_files (closing_id, name, language, with_evidence);

      -- The bytes in pieces, so that neither making nor sending a file holds it in memory.
      create table report_file_pieces (
        file_id uuid not null,
        n integer not null,
        bytes bytea not null,
        primary key (file_id, n)
      );
      alter table report_file_pieces alter column bytes set storage external;
    `);
    for (const table of [
      'closings',
      'reopenings',
      'frozen_figures',
      'frozen_records',
      'report_files',
      'report_file_pieces',
    ]) {
      await runner.query(`
        create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
        create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change();
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table report_file_pieces, report_files, frozen_records, frozen_figures, reopenings, closings`,
    );
  }
}
