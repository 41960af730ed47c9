import type { MigrationInterface, QueryRunner } from 'typeorm';

/** "Not now": a suggested company put off until a day, with the reason. It comes back by itself. */
export class CreateCompanySnoozes1763810500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table company_snoozes (
        -- A company is put off once at a time; what was before is on the audit trail.
        company_id uuid primary key references companies (id),
        until date not null,
        reason text not null check (length(reason) between 1 and 300),
        created_by uuid references users (id),
        created_at timestamptz not null default now()
      );
    `);
    await unwatched(runner, `'audit_entries', 'company_snoozes',`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await unwatched(runner, `'audit_entries',`, `'audit_entries', 'company_snoozes',`);
    await runner.query('drop table company_snoozes');
  }
}

/** No figure reads the table. The list is changed where it stands, so that what others have added to it stays. */
async function unwatched(runner: QueryRunner, names: string, before = `'audit_entries',`): Promise<void> {
  const [row] = (await runner.query(
    `select replace(pg_get_functiondef('tables_without_watch()'::regprocedure), $1, $2) as definition`,
    [before, names],
  )) as { definition: string }[];
  if (row !== undefined) await runner.query(row.definition);
}
