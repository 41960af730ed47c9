import {
  addDays,
  growthWays,
  needsBarriers,
  needsHorizons,
  needsTopics,
  riskReasons,
  type Day,
  type NeedsBarrier,
} from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at, workingDays } from './calendar.js';
import type { DemoCompany } from './companies.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

/** What comes up at kitchen tables of small firms: workforce and money first, the rest now and then. */
const barrierWeights: readonly (readonly [NeedsBarrier, number])[] = [
  ['workforce', 9],
  ['costs', 7],
  ['demand', 6],
  ['funding', 5],
  ['skills', 4],
  ['time', 4],
  ['premises', 4],
  ['permits', 3],
  ['plots', 3],
  ['succession', 3],
  ['procurement', 2],
  ['roads', 2],
  ['energy', 2],
  ['connections', 1],
  ['services', 1],
];

const occupations = [
  'hitsaaja',
  'sähköasentaja',
  'myyjä',
  'kokki',
  'kuljettaja',
  'taloushallinnon osaaja',
  'kirvesmies',
];

const noted = [
  'Tilauskanta riittää kevääseen. Kävimme läpi hallin laajennuksen vaiheet.',
  'Kesätyöntekijöitä tarvitaan jo huhtikuussa. Sovittiin, että autetaan ilmoituksessa.',
  'Vuokrasopimus päättyy ensi vuonna. Etsitään vaihtoehtoja samalta alueelta.',
  'Toivoi naapuriyritysten yhteistä tapaamista.',
  'Kiitti nopeasta lupaneuvonnasta.',
] as const;

const companiesMany = 64;

/** Two years of visits to some sixty companies, a third of them met twice: what was told, and what was told the time before. */
export async function makeNeedsAssessments(
  db: Database,
  random: Random,
  { today, companies, staff }: { today: Day; companies: readonly DemoCompany[]; staff: readonly Staff[] },
): Promise<void> {
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  const director = staff.find(({ role }) => role === 'director')?.id ?? coordinator;
  const days = workingDays(addDays(today, -690), 690).map(([day]) => day);
  const visited = random.some(companies, companiesMany);
  const rows = visited.flatMap(({ id }, n) => {
    const index = Math.floor(((n + random.next()) / visited.length) * days.length);
    const first = answers(random, id, days[Math.min(index, days.length - 1)] ?? today);
    if (!random.chance(0.35) || index > days.length * 0.55) return [first];
    // Met again: much is as it was, and marked so; the rest was asked anew.
    const again = answers(random, id, days[Math.min(days.length - 1, index + random.whole(150, 240))] ?? today);
    return [
      first,
      {
        ...first,
        ...pickAgain(again),
        carriedOver: ['growth', 'space', 'topics'],
      },
    ];
  });
  await bulkInsert(
    db,
    'needs_assessments',
    {
      id: 'uuid',
      companyId: 'uuid',
      assessedOn: 'date',
      filledBy: 'uuid',
      growth: 'text',
      growthWays: 'text[]',
      growthWhen: 'text',
      barriers: 'text[]',
      riskLevel: 'text',
      risks: 'text[]',
      riskReasons: 'text[]',
      recruitCount: 'integer',
      recruitWhen: 'text',
      occupations: 'text[]',
      succession: 'text',
      successionYears: 'integer',
      premisesNeed: 'text',
      premisesM2: 'integer',
      plotNeed: 'text',
      plotM2: 'integer',
      spaceWhen: 'text',
      investmentSize: 'text',
      investmentWhen: 'text',
      satisfaction: 'smallint',
      topics: 'text[]',
      notes: 'text',
      confidential: 'text',
      carriedOver: 'text[]',
      createdAt: 'timestamptz',
      createdBy: 'uuid',
    },
    rows.map((row) => {
      const filledBy = random.chance(0.85) ? coordinator : director;
      const createdAt = at(row.assessedOn, 15);
      return { ...row, id: random.uuid(createdAt), filledBy, createdBy: filledBy, createdAt };
    }),
  );
  await linkMeasures(db);
}

type Answers = ReturnType<typeof answers>;

const pickAgain = ({ assessedOn, barriers, riskLevel, risks, riskReasons: reasons, satisfaction, notes }: Answers) => ({
  assessedOn,
  barriers,
  riskLevel,
  risks,
  riskReasons: reasons,
  satisfaction,
  notes,
});

function answers(random: Random, companyId: string, assessedOn: Day) {
  const growth = random.weighted([
    ['growth', 5],
    ['same', 6],
    ['shrink', 1],
  ] as const);
  const riskLevel = random.weighted([
    ['none', 8],
    ['some', 3],
    ['high', 1],
  ] as const);
  const atRisk = riskLevel !== 'none';
  const seeks = random.chance(growth === 'growth' ? 0.6 : 0.2);
  const succession = random.weighted([
    ['none', 7],
    ['planned', 2],
    ['seeking', 1],
  ] as const);
  const premisesNeed = random.weighted([
    ['none', 7],
    ['more', 3],
    ['new', 1],
    ['less', 1],
  ] as const);
  const plotNeed = random.weighted([
    ['none', 9],
    ['new', 2],
    ['more', 1],
  ] as const);
  const investmentSize = random.weighted([
    ['none', 6],
    ['under_50k', 4],
    ['50k_200k', 3],
    ['200k_1m', 2],
    ['over_1m', 1],
  ] as const);
  const needsSpace = premisesNeed !== 'none' || plotNeed !== 'none';
  return {
    companyId,
    assessedOn,
    growth,
    growthWays: growth === 'growth' ? random.some(growthWays, random.whole(1, 3)) : [],
    growthWhen: growth === 'same' ? null : random.pick(needsHorizons),
    barriers: inOrder(Array.from({ length: random.whole(0, 3) }, () => random.weighted(barrierWeights))),
    riskLevel,
    risks: atRisk ? [random.pick(['leaving', 'shrinking', 'shrinking', 'closing'] as const)] : [],
    riskReasons: atRisk ? random.some(riskReasons.slice(0, -1), random.whole(1, 2)) : [],
    recruitCount: seeks
      ? random.weighted([
          [1, 5],
          [2, 3],
          [3, 2],
          [6, 1],
        ] as const)
      : 0,
    recruitWhen: seeks ? random.pick(needsHorizons) : null,
    occupations: seeks ? [random.pick(occupations)] : [],
    succession,
    successionYears: succession === 'planned' ? random.whole(1, 6) : null,
    premisesNeed,
    premisesM2: premisesNeed === 'none' ? null : random.whole(2, 24) * 50,
    plotNeed,
    plotM2: plotNeed === 'none' ? null : random.whole(4, 20) * 500,
    spaceWhen: needsSpace ? random.pick(needsHorizons) : null,
    investmentSize,
    investmentWhen: investmentSize === 'none' ? null : random.pick(needsHorizons),
    satisfaction: random.weighted([
      [5, 4],
      [4, 7],
      [3, 4],
      [2, 1],
      [1, 1],
    ] as const),
    topics: random.some(needsTopics.slice(0, -1), random.whole(0, 2)),
    notes: random.chance(0.6) ? random.pick(noted) : null,
    confidential: riskLevel === 'high' ? 'Esimerkki: omistaja harkitsee toiminnan siirtoa, ei vielä julkista.' : null,
    carriedOver: [] as string[],
  };
}

const inOrder = (codes: readonly NeedsBarrier[]): NeedsBarrier[] =>
  needsBarriers.filter((code) => codes.includes(code));

/** What is done about some of the barriers: measures of the programme, by their titles. */
const done: readonly (readonly [NeedsBarrier, string])[] = [
  ['workforce', 'Kesätyöpaikkojen kampanja'],
  ['permits', 'Lupaneuvonnan yhteinen vastaanotto'],
  ['premises', 'Tilavarausten verkkopalvelu'],
  ['plots', 'Yleiskaavan yritysalueiden tarveselvitys'],
  ['roads', 'Yritysalueen opasteet'],
];

async function linkMeasures(db: Database): Promise<void> {
  await db.query(
    `insert into barrier_measures (barrier, measure_id)
     select d.barrier, m.id from unnest($1::text[], $2::text[]) d (barrier, title) join measures m on m.title = d.title`,
    [done.map(([barrier]) => barrier), done.map(([, title]) => title)],
  );
}
