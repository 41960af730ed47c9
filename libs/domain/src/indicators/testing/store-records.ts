import type { Database } from '../../platform/index.js';
import type { World } from './random-records.js';

/** For specs only: a world of records as rows, in place of what was there. */
export async function storeRecords(db: Database, world: World): Promise<void> {
  await db.query(
    `truncate companies, company_register_records, interactions, interaction_companies, events, event_attendances, cooperations,
       cooperation_companies, measures, measure_stages, enquiries restart identity cascade`,
  );
  const insert = async (table: string, rows: object[]): Promise<void> => {
    const columns = Object.keys(rows[0] ?? {});
    if (columns.length === 0) return;
    const list = columns.join(', ');
    await db.query(`insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  };
  const companyId = (index: number): string => world.companies[index]?.id ?? '';
  const stamp = '2026-11-01T10:00:00Z';
  const common = { version: 1, created_at: stamp, updated_at: stamp };
  const bin = (deleted: boolean) => ({ ...common, deleted_at: deleted ? stamp : null });

  await insert(
    'companies',
    world.companies.map((company) => ({
      id: company.id,
      kind: 'company',
      name: company.name,
      relationship: 'established',
      status: company.active ? 'active' : 'ceased',
      company_form: company.housing ? '2' : '16',
      municipality_code: company.ours ? '082' : '109',
      industry_code: company.industry,
      tags: [],
      ...bin(company.deleted),
    })),
  );
  await insert(
    'company_register_records',
    world.companies.map((company) => ({
      company_id: company.id,
      business_id: '9000001-1',
      name: company.name,
      registered_on: company.registeredOn,
      ended_on: company.endedOn,
      in_vat_register: true,
      in_prepayment_register: true,
      in_employer_register: false,
      fetched_at: stamp,
    })),
  );
  await insert(
    'interactions',
    world.interactions.map((interaction, index) => ({
      id: interaction.id,
      type: interaction.type,
      status: interaction.status,
      occurred_at: interaction.at,
      subject: `Asia ${index}`,
      topics: [],
      primary_factor: 'F1',
      duplicate_of_id: interaction.duplicate && index > 0 ? world.interactions[0]?.id : null,
      ...bin(interaction.deleted),
    })),
  );
  await insert(
    'interaction_companies',
    world.interactions.flatMap(({ id, companies }) =>
      companies.map((index) => ({ interaction_id: id, company_id: companyId(index) })),
    ),
  );
  await insert(
    'events',
    world.events.map((event) => ({
      id: event.id,
      title: 'Aamukahvit',
      slug: event.id,
      kind: 'morning_coffee',
      starts_at: event.at,
      ends_at: new Date(event.at.getTime() + 26 * 3_600_000),
      online: false,
      status: event.status,
      primary_factor: 'F1',
      ...bin(event.deleted),
    })),
  );
  for (const { id, attendances } of world.events)
    for (const { company, present } of attendances)
      await db.query('insert into event_attendances (event_id, company_id, name, present) values ($1, $2, $3, $4)', [
        id,
        company === null ? null : companyId(company),
        'Osallistuja',
        present,
      ]);
  await insert(
    'cooperations',
    world.cooperations.map((cooperation) => ({
      id: cooperation.id,
      name: 'Yhteistyö',
      starts_on: cooperation.startsOn,
      ends_on: cooperation.endsOn,
      has_agreement: false,
      primary_factor: cooperation.factor,
      ...bin(cooperation.deleted),
    })),
  );
  await insert(
    'cooperation_companies',
    world.cooperations.flatMap(({ id, companies }) =>
      companies.map((index) => ({ cooperation_id: id, company_id: companyId(index) })),
    ),
  );
  await insert(
    'measures',
    world.measures.map((measure) => ({
      id: measure.id,
      title: 'Toimenpide',
      primary_factor: 'F1',
      stage: measure.stages.at(-1)?.stage,
      ...bin(measure.deleted),
    })),
  );
  for (const measure of world.measures)
    for (const [index, { stage, since }] of measure.stages.entries())
      await db.query(
        `insert into measure_stages (measure_id, stage, since, recorded_at) values ($1, $2, $3, $4::timestamptz + $5 * interval '1 second')`,
        [measure.id, stage, since, stamp, index],
      );
  for (const enquiry of world.enquiries)
    await db.query(
      `insert into enquiries (id, title, kind, received_at, first_answered_at, deleted_at) values ($1, 'Tontti', 'plot', $2, $3, $4)`,
      [enquiry.id, enquiry.receivedAt, enquiry.answeredAt, enquiry.deleted ? stamp : null],
    );
}
