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

  it('has plots and premises with their past: only a reservation reserves, and duties to build come near and pass', async () => {
    const db = await filled();
    const found = await db.one<Record<string, number>>(
      `select (select count(*)::int from sites where kind = 'plot') as plots,
              (select count(*)::int from sites where kind = 'premises') as premises,
              (select count(*)::int from sites where status = 'empty' and 'restaurant' = any(uses)) as restaurants,
              (select count(*)::int from sites s where (s.status = 'reserved') <>
                 exists (select from reservations r where r.site_id = s.id and r.ending is null and r.until >= $1)) as "oddlyReserved",
              (select count(*)::int from sites s where (s.status, s.status_since) is distinct from
                 (select (c.status, c.since) from site_status_changes c where c.site_id = s.id order by c.since desc limit 1)) as "oddStatus",
              (select count(*)::int from sites s where s.property_id is distinct from
                 (select p.property_id from site_property_ids p where p.site_id = s.id and p.valid_to is null)) as "oddIdentifier",
              (select count(*)::int from site_property_ids where valid_to is not null) as parcelled,
              (select count(*)::int from sites where building_obligation_met_on is null and building_obligation_on < $1) as over,
              (select count(*)::int from sites where building_obligation_met_on is null and building_obligation_on between $1 and $1::date + 180) as near,
              (select count(*)::int from land_use_projects where geometry is not null) as outlines`,
      ['2026-11-22'],
    );
    expect(found).toMatchObject({ oddlyReserved: 0, oddStatus: 0, oddIdentifier: 0, restaurants: 1, outlines: 1 });
    expect(found).toMatchObject({ plots: 13, premises: 9, over: 1, near: 1 });
    expect(found['parcelled']).toBeGreaterThan(2);
  });

  it('tells cases from the first call to what came of them', async () => {
    const db = await filled();
    const found = await db.one<Record<string, number>>(
      `select (select count(*)::int from reservations where ending is null and until between $1 and $1::date + 30) as expiring,
              (select count(*)::int from reservations where ending = 'expired') as expired,
              (select count(*)::int from reservation_extensions) as extended,
              (select count(distinct enquiry_id)::int from enquiry_commitments) as agreed,
              (select count(*)::int from outcome_checks where outcome = 'realised') as realised,
              (select count(*)::int from aftercare_follow_ups a join follow_ups f on f.id = a.follow_up_id
               where f.done_at is null and f.due_on < $1) as "lateLooks",
              (select count(*)::int from case_tasks where state = 'open' and due_on < $1) as "lateTasks",
              (select count(*)::int from site_proposals) as proposals,
              (select count(*)::int from enquiries where requirement ->> 'uses' is null) as "usesUntold",
              (select count(*)::int from enquiries where not confidential) * 2 < (select count(*)::int from enquiries) as "mostlyConfidential",
              (select count(*)::int from case_tasks t join enquiries q on q.id = t.enquiry_id where q.confidential and t.owner_id is not null
               and not exists (select from enquiry_circle c where c.enquiry_id = q.id and c.user_id = t.owner_id)) as "tasksInTheDark"`,
      ['2026-11-22'],
    );
    expect(found).toMatchObject({
      expiring: 1,
      expired: 1,
      extended: 1,
      agreed: 2,
      realised: 1,
      lateLooks: 1,
      lateTasks: 1,
    });
    expect(found).toMatchObject({ usesUntold: 0, mostlyConfidential: true, tasksInTheDark: 0 });
    expect(found['proposals']).toBeGreaterThan(7);
  });

  it('has something on each page of privacy and administration', async () => {
    const db = await filled();
    const found = await db.one<Record<string, unknown>>(
      `select (select count(*)::int from information_requests where state = 'open' and coalesce(extended_until, due_on) < $1) as late,
              (select count(*)::int from information_requests where state = 'open' and coalesce(extended_until, due_on) between $1 and $1::date + 7) as near,
              (select count(*)::int from information_requests where state = 'open' and extended_until > $1) as extended,
              (select count(*)::int from information_requests where answered_on < received_on or answered_on > due_on or due_on < received_on) as odd,
              (select count(*)::int from information_request_disclosures) as given,
              (select count(*)::int from accessibility_feedback where answered_on is null and due_on >= $1) as feedback,
              (select count(*)::int from contacts where restricted_on is not null) as restricted,
              (select count(*)::int from contacts where objects_mailings_on is not null) as objecting,
              (select count(*)::int from survey_invitations i join contacts c on c.id = i.contact_id
               where i.state = 'queued' and (c.restricted_on is not null or c.objects_surveys_on is not null)) as "askedAllTheSame",
              (select count(*)::int from rectifications) as corrected,
              (select count(*)::int from api_keys where revoked_at is null and expires_on >= $1) as "liveKeys",
              (select count(*)::int from api_keys where revoked_at is not null) as "shutKeys",
              (select count(*)::int from legal_holds where lifted_at is null) as holds,
              (select string_agg(state || ' ' || year, ',') from access_reviews) as reviews,
              (select count(*)::int from access_review_lines where decision is null) as "undecidedLines"`,
      ['2026-11-22'],
    );
    expect(found).toEqual({
      late: 1,
      near: 1,
      extended: 1,
      odd: 0,
      given: 1,
      feedback: 1,
      restricted: 1,
      objecting: 1,
      askedAllTheSame: 0,
      corrected: 1,
      liveKeys: 1,
      shutKeys: 1,
      holds: 1,
      reviews: 'completed 2025',
      undecidedLines: 1,
    });
  });
});
