import { addDays, type Day } from '@elinvoima/contracts';
import { theMunicipality, type Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { DemoCompany } from './companies.js';
import { planned, sent } from './planned-places.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

/** Plans on every level and in every stage, and what was proposed to the regional plan. */
export async function makeLandUse(
  db: Database,
  random: Random,
  options: { today: Day; companies: readonly DemoCompany[]; staff: readonly Staff[] },
): Promise<void> {
  const { today, companies, staff } = options;
  const officer = staff.find(({ role }) => role === 'land_use_officer')?.id ?? null;
  const day = (offset: number) => addDays(today, offset);
  // The municipality's own roads, villages and waters are its programme's; a made-up one has none.
  const { landUseThemes } = await theMunicipality(db);
  const themeOf = (n: number): string | null => landUseThemes[n % Math.max(landUseThemes.length, 1)] ?? null;
  const known = (n: number | null): string[] => (n === null ? [] : [themeOf(n)].filter((theme) => theme !== null));

  const plans = planned.map(({ stages, theme, effects = [], ...plan }, n) => {
    const [first, last] = [stages[0], stages.at(-1)];
    const createdAt = at(day(Math.max(first?.[1] ?? 0, -730)), 9, n);
    return {
      ...plan,
      id: random.uuid(createdAt),
      themes: known(theme),
      registerNumber: `${createdAt.getUTCFullYear()}/${100 + n}`,
      stage: last?.[0] ?? 'planned',
      ownerId: officer,
      businessPlotsPlanned: effects[0] ?? null,
      businessPlotsDecided: effects[1] ?? null,
      workplaceFloorAreaPlanned: effects[2] ?? null,
      workplaceFloorAreaDecided: effects[3] ?? null,
      hectaresPlanned: effects[4] ?? null,
      hectaresDecided: effects[5] ?? null,
      dwellingsPlanned: effects[6] ?? null,
      dwellingsDecided: effects[7] ?? null,
      createdAt,
      updatedAt: at(day(last?.[1] ?? 0), 9),
      stages,
    };
  });
  await bulkInsert(
    db,
    'land_use_projects',
    {
      id: 'uuid',
      name: 'text',
      level: 'text',
      use: 'text',
      area: 'text',
      themes: 'text[]',
      registerNumber: 'text',
      stage: 'text',
      ownerId: 'uuid',
      businessPlotsPlanned: 'integer',
      businessPlotsDecided: 'integer',
      workplaceFloorAreaPlanned: 'integer',
      workplaceFloorAreaDecided: 'integer',
      hectaresPlanned: 'double precision',
      hectaresDecided: 'double precision',
      dwellingsPlanned: 'integer',
      dwellingsDecided: 'integer',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    plans.map(({ stages: _, score: _score, ...plan }) => plan),
  );
  await bulkInsert(
    db,
    'land_use_project_stages',
    { id: 'uuid', projectId: 'uuid', stage: 'text', since: 'date', recordedAt: 'timestamptz', recordedBy: 'uuid' },
    plans.flatMap(({ id, stages }) =>
      stages.map(([stage, offset]) => ({
        id: random.uuid(at(day(offset), 9)),
        projectId: id,
        stage,
        since: day(offset),
        recordedAt: at(day(Math.min(offset + 2, 0)), 9),
        recordedBy: officer,
      })),
    ),
  );
  const assessed = plans.flatMap(({ id, score }) => (score === undefined ? [] : [{ id, ...score }]));
  await bulkInsert(
    db,
    'impact_assessments',
    {
      id: 'uuid',
      subjectKind: 'text',
      subjectId: 'uuid',
      assessedOn: 'date',
      score: 'integer',
      evidence: 'text',
      assessorId: 'uuid',
    },
    assessed.map(({ id, value, evidence, on }) => ({
      id: random.uuid(at(day(on), 10)),
      subjectKind: 'land_use_project',
      subjectId: id,
      assessedOn: day(on),
      score: value,
      evidence,
      assessorId: officer,
    })),
  );
  await linkPlans(db, random, { plans, companies });
  await makeProposals(db, random, { day, officer, themeOf });
}

/** Companies on the area of the business plans, and the enquiries that wait for their plots. */
async function linkPlans(
  db: Database,
  random: Random,
  { plans, companies }: { plans: readonly { id: string; use: string }[]; companies: readonly DemoCompany[] },
): Promise<void> {
  const ofBusiness = plans.filter(({ use }) => use === 'business' || use === 'mixed');
  await bulkInsert(
    db,
    'land_use_project_companies',
    { projectId: 'uuid', companyId: 'uuid' },
    ofBusiness.flatMap(({ id }) =>
      random.some(companies, random.whole(1, 3)).map((company) => ({ projectId: id, companyId: company.id })),
    ),
  );
  const asked = await db.query<{ id: string }>(`select id from enquiries where kind = 'plot' order by id limit 4`);
  await bulkInsert(
    db,
    'land_use_project_enquiries',
    { projectId: 'uuid', enquiryId: 'uuid' },
    asked.flatMap(({ id }, n) => {
      const plan = ofBusiness[n % Math.max(ofBusiness.length, 1)];
      return plan === undefined ? [] : [{ projectId: plan.id, enquiryId: id }];
    }),
  );
}

interface ProposalOptions {
  day: (offset: number) => Day;
  officer: string | null;
  themeOf: (n: number) => string | null;
}

async function makeProposals(db: Database, random: Random, { day, officer, themeOf }: ProposalOptions): Promise<void> {
  const documents = sent.map((document) => ({
    ...document,
    id: random.uuid(at(day(document.on), 12)),
    sentOn: day(document.on),
    recipient: 'Maakuntaliitto (esimerkki)',
    sender: document.sender ?? null,
    createdBy: officer,
  }));
  await bulkInsert(
    db,
    'plan_documents',
    { id: 'uuid', title: 'text', kind: 'text', sentOn: 'date', recipient: 'text', sender: 'text', createdBy: 'uuid' },
    documents.map(({ proposals: _, on: _on, ...document }) => document),
  );
  const proposals = documents.flatMap(({ id, on, proposals: parts }) =>
    parts.map(([text, theme, outcome, decided], n) => ({
      id: random.uuid(at(day(on), 12, n)),
      documentId: id,
      theme: theme === null ? null : themeOf(theme),
      text,
      outcome: outcome ?? 'open',
      decided,
    })),
  );
  await bulkInsert(
    db,
    'plan_proposals',
    { id: 'uuid', documentId: 'uuid', theme: 'text', text: 'text', outcome: 'text' },
    proposals.map(({ decided: _, ...proposal }) => proposal),
  );
  await bulkInsert(
    db,
    'plan_proposal_outcomes',
    { id: 'uuid', proposalId: 'uuid', outcome: 'text', since: 'date', recordedAt: 'timestamptz', recordedBy: 'uuid' },
    proposals.flatMap(({ id, outcome, decided }) =>
      decided === undefined
        ? []
        : [
            {
              id: random.uuid(at(day(decided), 13)),
              proposalId: id,
              outcome,
              since: day(decided),
              recordedAt: at(day(decided), 13),
              recordedBy: officer,
            },
          ],
    ),
  );
}
