/** The made-up municipality so many times over: companies, interactions and who took part in them, each copy with ids of its own. */
import { Client } from 'pg';

const perInteraction = {
  interaction_contacts: 'contact_id',
  interaction_partners: 'partner_id',
  interaction_staff: 'user_id',
} as const;

/** Written without triggers: search and monthly figures, which no export reads, would cost more than all the rest. */
export async function repeatEverything(url: string, times: number): Promise<void> {
  const sql = new Client({ connectionString: url });
  await sql.connect();
  try {
    await sql.query('set session_replication_role = replica');
    const ownColumns = async (table: string, ...besides: string[]): Promise<string[]> => {
      const { rows } = await sql.query<{ name: string }>(
        `select quote_ident(column_name) as name from information_schema.columns
         where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and column_name <> all($2)`,
        [table, ['id', ...besides]],
      );
      return rows.map(({ name }) => name);
    };
    // A business id names one living company.
    const ofCompanies = await ownColumns('companies', 'business_id');
    const ofInteractions = await ownColumns('interactions', 'duplicate_of_id');
    for (const table of ['companies', 'interactions'] as const)
      await sql.query(
        `create temporary table more_${table} as
           select t.id as original, n, uuidv7() as id from ${table} t cross join generate_series(2, $1) n`,
        [times],
      );
    await sql.query(
      `insert into companies (id, ${ofCompanies.join(', ')}) select m.id, ${ofCompanies.map((name) => `c.${name}`).join(', ')}
       from more_companies m join companies c on c.id = m.original`,
    );
    await sql.query(
      `insert into interactions (id, ${ofInteractions.join(', ')}) select m.id, ${ofInteractions.map((name) => `i.${name}`).join(', ')}
       from more_interactions m join interactions i on i.id = m.original`,
    );
    await sql.query(
      `insert into interaction_companies (interaction_id, company_id) select mi.id, mc.id
       from interaction_companies l join more_interactions mi on mi.original = l.interaction_id
         join more_companies mc on mc.original = l.company_id and mc.n = mi.n`,
    );
    for (const [table, column] of Object.entries(perInteraction))
      await sql.query(
        `insert into ${table} (interaction_id, ${column}) select m.id, l.${column}
         from ${table} l join more_interactions m on m.original = l.interaction_id`,
      );
    await sql.query('vacuum analyze');
  } finally {
    await sql.end();
  }
}
