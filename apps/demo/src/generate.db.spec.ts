import { afterEach, describe, expect, it } from '@jest/globals';
import { isBusinessId } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { entities } from '@elinvoima/domain/schema';
import { openTestDatabase } from '@elinvoima/domain/testing';
import { generateDemoData } from './generate.js';

const now = new Date('2026-11-22T10:00:00Z');

describe('demo data', () => {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const database of open.splice(0)) await database.close();
  });

  async function filled(): Promise<Database> {
    const database = await openTestDatabase(entities);
    open.push(database);
    await database.db.query(
      `insert into municipality (code, name_fi, name_sv, name_en, postal_codes, logging_began_on)
       values ('082', 'Testilä', 'Testby', 'Testham', '{13720,13700,13880}', '2024-11-01') on conflict do nothing`,
    );
    await generateDemoData(database.db, now, { companies: 80, interactions: 300 });
    return database.db;
  }

  const fingerprint = (db: Database) =>
    db.query(
      `select (select md5(string_agg(id::text || name, ',' order by id)) from companies) as companies,
              (select md5(string_agg(id::text || subject, ',' order by id)) from interactions) as interactions,
              (select md5(string_agg(question_key || coalesce(value_number::text, ''), ',' order by response_id, question_key)) from survey_answers) as answers`,
    );

  it('is the same every time for the same day', async () => {
    expect(await fingerprint(await filled())).toEqual(await fingerprint(await filled()));
  });

  it('has no real firm: ids are valid and lie in the range that is kept for it', async () => {
    const db = await filled();
    const ids = (
      await db.query<{ id: string }>('select business_id as id from companies where business_id is not null')
    ).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id) => !isBusinessId(id) || !id.startsWith('9'))).toEqual([]);
  });

  it('has nothing complete in the future, and open invitations and enquiries to try', async () => {
    const db = await filled();
    const counts = await db.one<Record<string, number>>(
      `select (select count(*)::int from interactions where occurred_at > $1) as future,
              (select count(*)::int from interactions) as interactions,
              (select count(*)::int from enquiry_stages where since > $1) as "futureStages",
              (select count(*)::int from initiative_states where since > $1::date) as "futureStates",
              (select count(*)::int from initiatives where answered_on is null and state <> 'withdrawn' and answer_due_on < $1::date) as "lateInitiatives",
              (select count(*)::int from initiative_measures) as "ledToMeasures",
              (select count(*)::int from land_use_project_stages where since > $1::date) as "futurePlanStages",
              (select count(distinct stage)::int from land_use_projects) as "planStages",
              (select count(*)::int from survey_invitations where state = 'queued') as invitations,
              (select count(*)::int from enquiries where first_answered_at is null) as unanswered,
              (select count(*)::int from follow_ups where done_at is null and due_on < '2026-11-22') as late`,
      [now],
    );
    expect(counts).toMatchObject({
      future: 0,
      futureStages: 0,
      futureStates: 0,
      futurePlanStages: 0,
      planStages: 8,
      ledToMeasures: 7,
    });
    expect(counts['lateInitiatives']).toBeGreaterThan(1);
    expect(counts['interactions']).toBeGreaterThanOrEqual(299);
    expect(counts['invitations']).toBeGreaterThan(0);
    expect(counts['unanswered']).toBeGreaterThan(0);
    expect(counts['late']).toBeGreaterThan(0);
  });

  it('has business areas that are public, with plots to be had inside them and companies at places of their own', async () => {
    const db = await filled();
    const areas = await db.query<{ sites: number; companies: number; apart: number }>(
      `select (select count(*)::int from sites s where s.business_area_id = a.id and s.is_public) as sites,
              (select count(*)::int from company_places p where p.business_area_id = a.id) as companies,
              (select count(distinct (p.east, p.north))::int from company_places p where p.business_area_id = a.id) as apart
       from business_areas a where a.is_public`,
    );
    expect(areas).toHaveLength(3);
    for (const { sites, companies, apart } of areas) {
      expect(sites).toBeGreaterThan(0);
      expect(companies).toBeGreaterThan(0);
      expect(apart).toBe(companies);
    }
  });
});
