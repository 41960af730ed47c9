import type { DataSource } from 'typeorm';

/** Written once and read: the application's login may neither change nor remove what stands there. */
export const appendOnly = ['audit_entries', 'audit_seals', 'audit_checkpoints', 'disposals'] as const;

/**
 * What the application's login may do: everything with records, nothing with tables, and with the audit trail only write and
 * read. It owns nothing, so it can disable no trigger. Run after each migration, by the owner.
 */
export async function grantToApp(database: DataSource, role: { name: string; password: string }): Promise<void> {
  const driver = database.createQueryRunner();
  try {
    const quoted = async (format: string, ...values: string[]): Promise<string> => {
      const [row] = (await driver.query(
        `select format($1, ${values.map((_, n) => `$${n + 2}::text`).join(', ')}) as sql`,
        [format, ...values],
      )) as [{ sql: string }];
      return row.sql;
    };
    const [{ isThere }] = (await driver.query('select exists (select from pg_roles where rolname = $1) as "isThere"', [
      role.name,
    ])) as [{ isThere: boolean }];
    if (!isThere) await driver.query(await quoted('create role %I login password %L', role.name, role.password));
    const [{ name }] = (await driver.query('select current_database() as name')) as [{ name: string }];
    const to = await quoted('%I', role.name);
    // The queue makes its own schema; temporary tables are the rewriting of anonymous answers.
    await driver.query(await quoted(`grant connect, create, temporary on database %I to ${to}`, name));
    const records = 'select, insert, update, delete, maintain';
    await driver.query(`
      grant usage on schema public to ${to};
      grant ${records} on all tables in schema public to ${to};
      grant usage, select, update on all sequences in schema public to ${to};
      alter default privileges in schema public grant ${records} on tables to ${to};
      alter default privileges in schema public grant usage, select, update on sequences to ${to};
      revoke update, delete, maintain on ${appendOnly.join(', ')} from ${to};
      revoke insert, update, delete, maintain on schema_migrations from ${to};
      grant execute on function retire_audit(bigint, bytea) to ${to};
    `);
    // A queue that another login made cannot be the application's. It holds hints only: every row that it knows of is found again.
    await driver.query(
      `do $do$ begin
        if exists (select from pg_namespace where nspname = 'bullmq' and nspowner <> '${to.replaceAll("'", "''")}'::regrole) then
          drop schema bullmq cascade;
        end if;
      end $do$`,
    );
  } finally {
    await driver.release();
  }
}
