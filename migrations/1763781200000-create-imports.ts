import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files taken in: a dry run with a verdict per row, then applied in one go. */
export class CreateImports1763781200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table imports (
        id uuid primary key default uuidv7(),
        kind text not null check (kind in ('ytj', 'companies', 'contacts', 'interactions', 'sites')),
        file_name text not null,
        file_sha256 text not null,
        -- A random name under DATA_DIR/uploads; never the uploader's name.
        stored_as text not null check (stored_as ~ '^[a-z0-9]{32}$'),
        options jsonb not null default '{}',
        state text not null default 'checking' check (state in ('checking', 'ready', 'applying', 'applied', 'undoing', 'undone', 'failed')),
        created_count integer not null default 0,
        updated_count integer not null default 0,
        skipped_count integer not null default 0,
        refused_count integer not null default 0,
        rows_read integer not null default 0,
        problem text,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        applied_at timestamptz
      );
      create index imports_created_at_idx on imports (created_at desc, id desc);

      create table import_rows (
        import_id uuid not null references imports (id) on delete cascade,
        n integer not null,
        verdict text not null check (verdict in ('create', 'update', 'skip', 'refuse')),
        business_id text,
        title text,
        reason text,
        difference jsonb,
        record jsonb,
        company_id uuid,
        primary key (import_id, n)
      );
      -- "Show me the refused ones".
      create index import_rows_verdict_idx on import_rows (import_id, verdict, n);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table import_rows, imports`);
  }
}
