import { addDays, officeHoursBefore, type AreaGeometry, type Day, type Role } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert, type Columns } from './bulk-insert.js';
import { at } from './calendar.js';
import { writeAftercare } from './case-aftercare.js';
import { writeReservations } from './case-reservations.js';
import type { DemoCompany } from './companies.js';
import { confidentiality } from './confidentiality.js';
import type { Staff } from './people.js';
import { plannedCases, type Written } from './planned-cases.js';
import type { Random } from './random.js';

interface CaseOptions {
  today: Day;
  now: Date;
  companies: readonly DemoCompany[];
  staff: readonly Staff[];
}

/** A promise of eight working hours has this many left. */
const [promisedHours, hoursLeft] = [8, 1];

/** Cases told from the first call on: proposed places, tasks of units, reservations, and what became of what was agreed. */
export async function makeSiteCases(db: Database, random: Random, options: CaseOptions): Promise<void> {
  const { today, companies, staff } = options;
  const day = (offset: number) => addDays(today, offset);
  const person = (role: Role | null): string | null =>
    role === null ? null : (staff.find((one) => one.role === role)?.id ?? null);
  const sites = await db.query<{ id: string; name: string }>('select id, name from sites');
  const site = (name: string): string | null => sites.find((one) => one.name === name)?.id ?? null;
  const cases = plannedCases.map((planned, n) => ({
    ...planned,
    id: random.uuid(at(day(planned.stages[0]?.[1] ?? 0), 9, n)),
    companyId: companies[(n * 7 + 5) % Math.max(companies.length, 1)]?.id ?? null,
    receivedAt: at(day(planned.stages[0]?.[1] ?? 0), 9, n),
    ownerId: person(planned.owner),
  }));
  await writeEnquiries(db, random, { cases, day });
  await bulkInsert(
    db,
    'site_proposals',
    {
      id: 'uuid',
      enquiryId: 'uuid',
      siteId: 'uuid',
      reason: 'text',
      state: 'text',
      stateOn: 'date',
      stateReason: 'text',
      place: 'integer',
      createdAt: 'timestamptz',
      createdBy: 'uuid',
      updatedAt: 'timestamptz',
    },
    cases.flatMap(({ id, ownerId, proposals = [], stages }) => {
      const proposedAt = at(day(stages.find(([stage]) => stage === 'proposed')?.[1] ?? 0), 10);
      return proposals.map(([name, reason, state, stateOn, stateReason], n) => ({
        id: random.uuid(proposedAt),
        enquiryId: id,
        siteId: site(name),
        reason,
        state,
        stateOn: day(stateOn),
        stateReason: stateReason ?? null,
        place: n + 1,
        createdAt: proposedAt,
        createdBy: ownerId,
        updatedAt: at(day(stateOn), 11),
      }));
    }),
  );
  const tasks = cases.flatMap(({ id, ownerId, stages, tasks: parts = [] }) => {
    const createdAt = at(day(stages[1]?.[1] ?? 0), 10);
    return parts.map(([usualKey, unit, title, owner, due, answer]) => ({
      id: random.uuid(createdAt),
      enquiryId: id,
      unit,
      title,
      ownerId: person(owner),
      outsideRole: owner === null ? 'Verkkoyhtiön suunnittelija' : null,
      dueOn: day(due),
      state: answer === undefined ? 'open' : 'answered',
      answer: answer?.[0] ?? null,
      closedOn: answer === undefined ? null : day(answer[1]),
      usualKey,
      createdAt,
      createdBy: ownerId,
      updatedAt: answer === undefined ? createdAt : at(day(answer[1]), 12),
    }));
  });
  await bulkInsert(
    db,
    'case_tasks',
    {
      id: 'uuid',
      enquiryId: 'uuid',
      unit: 'text',
      title: 'text',
      ownerId: 'uuid',
      outsideRole: 'text',
      dueOn: 'date',
      state: 'text',
      answer: 'text',
      closedOn: 'date',
      usualKey: 'text',
      createdAt: 'timestamptz',
      createdBy: 'uuid',
      updatedAt: 'timestamptz',
    },
    tasks,
  );
  // Who has a task in a confidential case may know of it.
  await db.query(
    `insert into enquiry_circle (enquiry_id, user_id, added_at, added_by)
     select t.enquiry_id, t.owner_id, min(t.created_at), q.owner_id from case_tasks t join enquiries q on q.id = t.enquiry_id
     where q.confidential and t.owner_id is not null group by t.enquiry_id, t.owner_id, q.owner_id
     on conflict do nothing`,
  );
  await writeReservations(db, random, { cases, day, site });
  await writeAftercare(db, random, { cases, day, site });
  await writeWaiting(db, random, options);
  await drawPlan(db);
}

async function writeEnquiries(db: Database, random: Random, { cases, day }: Omit<Written, 'site'>): Promise<void> {
  await bulkInsert(
    db,
    'enquiries',
    {
      id: 'uuid',
      title: 'text',
      kind: 'text',
      channel: 'text',
      companyId: 'uuid',
      requirement: 'jsonb',
      stage: 'text',
      receivedAt: 'timestamptz',
      firstAnsweredAt: 'timestamptz',
      ownerId: 'uuid',
      nextStep: 'text',
      nextStepOn: 'date',
      likelihood: 'integer',
      caseNumber: 'text',
      decisionMakerKind: 'text',
      decisionMaker: 'text',
      meetingOn: 'date',
      decidedOn: 'date',
      decision: 'text',
      lostCode: 'text',
      lostReason: 'text',
      confidential: 'boolean',
      confidentialGround: 'text',
      confidentialAt: 'timestamptz',
      confidentialUntil: 'date',
      confidentialReviewOn: 'date',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    cases.map(({ id, title, kind, channel, companyId, requirement, stages, receivedAt, ownerId, ...rest }) => {
      const [stage = 'received', since = 0, reason] = stages.at(-1) ?? [];
      const { decision, nextStep, likelihood, lostCode, isOpen } = rest;
      const offset = (days: number | undefined) => (days === undefined ? null : day(days));
      return {
        id,
        title,
        kind,
        channel,
        companyId,
        requirement,
        stage,
        receivedAt,
        firstAnsweredAt: new Date(receivedAt.getTime() + 3 * 3_600_000),
        ownerId,
        nextStep: nextStep?.[0] ?? null,
        nextStepOn: offset(nextStep?.[1]),
        likelihood: likelihood ?? null,
        caseNumber: decision?.caseNumber ?? null,
        decisionMakerKind: decision?.kind ?? null,
        decisionMaker: decision?.maker ?? null,
        meetingOn: offset(decision?.meeting),
        decidedOn: offset(decision?.decided),
        decision: decision?.text ?? null,
        lostCode: lostCode ?? null,
        lostReason: stage === 'lost' ? (reason ?? null) : null,
        ...confidentiality(receivedAt, isOpen !== true),
        createdAt: receivedAt,
        updatedAt: at(day(since), 14),
      };
    }),
  );
  await bulkInsert(
    db,
    'enquiry_stages',
    stageColumns,
    cases.flatMap(({ id, stages, receivedAt, ownerId }) =>
      stages.map(([stage, offset, reason], n) => ({
        id: random.uuid(at(day(offset), 10)),
        enquiryId: id,
        stage,
        since: n === 0 ? receivedAt : at(day(offset), 10),
        reason: reason ?? null,
        recordedBy: ownerId,
      })),
    ),
  );
}

const stageColumns = {
  id: 'uuid',
  enquiryId: 'uuid',
  stage: 'text',
  since: 'timestamptz',
  reason: 'text',
  recordedBy: 'uuid',
};

/** One that came by the public form and waits for its first answer, with an hour of the promise left. */
async function writeWaiting(db: Database, random: Random, { now, staff }: CaseOptions): Promise<void> {
  const receivedAt = officeHoursBefore(now, promisedHours - hoursLeft);
  const enquiry = {
    id: random.uuid(receivedAt),
    title: 'Kahvila- ja leipomotila keskustasta',
    kind: 'premises',
    channel: 'web',
    askerName: 'Venla Esimerkkilä',
    askerEmail: 'venla.esimerkkila@yritys.example',
    requirement: {
      areaMin: 80,
      areaMax: 150,
      uses: ['restaurant', 'shop'],
      tenures: ['rent'],
      powerKw: 40,
      budget: 1500,
      jobs: 3,
    },
    receivedAt,
    ownerId: staff.find(({ role }) => role === 'coordinator')?.id ?? null,
    ...confidentiality(receivedAt, true),
    createdAt: receivedAt,
    updatedAt: receivedAt,
  };
  const columns: Columns<typeof enquiry> = {
    id: 'uuid',
    title: 'text',
    kind: 'text',
    channel: 'text',
    askerName: 'text',
    askerEmail: 'text',
    requirement: 'jsonb',
    receivedAt: 'timestamptz',
    ownerId: 'uuid',
    confidential: 'boolean',
    confidentialGround: 'text',
    confidentialAt: 'timestamptz',
    confidentialUntil: 'date',
    confidentialReviewOn: 'date',
    createdAt: 'timestamptz',
    updatedAt: 'timestamptz',
  };
  await bulkInsert(db, 'enquiries', columns, [enquiry]);
  await bulkInsert(db, 'enquiry_stages', stageColumns, [
    {
      id: random.uuid(receivedAt),
      enquiryId: enquiry.id,
      stage: 'received',
      since: receivedAt,
      reason: null,
      recordedBy: null,
    },
  ]);
}

const planOutline: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [357_600, 6_770_880],
      [358_240, 6_770_800],
      [358_420, 6_771_180],
      [358_180, 6_771_420],
      [357_640, 6_771_480],
      [357_600, 6_770_880],
    ],
  ],
};

async function drawPlan(db: Database): Promise<void> {
  await db.query(`update land_use_projects set geometry = $1 where name = 'Eteläisen yritysalueen asemakaava'`, [
    JSON.stringify(planOutline),
  ]);
}
