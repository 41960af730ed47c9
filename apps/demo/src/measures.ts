import { addDays, type Day, type DevelopmentTheme, type OutcomeCause } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Staff } from './people.js';
import { makeProjects, type DemoStages } from './projects.js';
import type { Random } from './random.js';

interface DemoMeasure {
  title: string;
  goal: string;
  unit: string;
  theme?: DevelopmentTheme;
  /** Effort, effect, speed. */
  weight?: readonly [number, number, number];
  /** Budget and what is spent of it, in euros. */
  money?: readonly [number, number];
  /** The project it is part of, by its title. */
  project?: string;
  /** The planned end, in days from today. */
  due?: number;
  stages: DemoStages;
  helped?: readonly OutcomeCause[];
  hindered?: readonly OutcomeCause[];
  isPublic?: boolean;
}

const business = 'Elinvoimapalvelut';
const technical = 'Tekniset palvelut';
const culture = 'Sivistyspalvelut';
const administration = 'Hallintopalvelut';

const measures: readonly DemoMeasure[] = [
  {
    title: 'Yrityskoordinaattorin vuosikellon käyttöönotto',
    goal: 'F1.6',
    unit: business,
    weight: [1, 2, 3],
    due: -330,
    stages: [
      ['planned', -600],
      ['under_way', -520],
      ['completed', -340],
    ],
    helped: ['leadership', 'skills'],
    isPublic: true,
  },
  {
    title: 'Aamukahvien uudistaminen',
    goal: 'F1.2',
    unit: business,
    weight: [1, 3, 3],
    money: [3000, 2450],
    due: -60,
    stages: [
      ['planned', -420],
      ['under_way', -380],
      ['completed', -75],
    ],
    helped: ['cooperation', 'customers'],
    hindered: ['time'],
    isPublic: true,
  },
  {
    title: 'Asiakashallintajärjestelmän käyttöönotto',
    goal: 'F1.5',
    unit: business,
    theme: 'technology',
    weight: [2, 3, 2],
    money: [12_000, 9800.5],
    due: -20,
    stages: [
      ['planned', -760],
      ['under_way', -740],
      ['completed', -30],
    ],
    helped: ['technology', 'leadership'],
    hindered: ['time', 'skills'],
    isPublic: true,
  },
  {
    title: 'Kesätyöpaikkojen kampanja',
    goal: 'F1.3',
    unit: business,
    project: 'Kesätyöseteli yrityksille',
    weight: [1, 2, 3],
    due: -120,
    stages: [
      ['planned', -320],
      ['under_way', -290],
      ['completed', -150],
    ],
    helped: ['cooperation', 'money'],
    isPublic: true,
  },
  {
    title: 'Lupaneuvonnan yhteinen vastaanotto',
    goal: 'F1.4',
    unit: technical,
    weight: [1, 3, 2],
    due: 20,
    stages: [
      ['planned', -140],
      ['under_way', -80],
    ],
    isPublic: true,
  },
  {
    title: 'Yritysalueen opasteet',
    goal: 'F2.2',
    unit: technical,
    weight: [1, 2, 2],
    money: [25_000, 0],
    due: -12,
    stages: [
      ['planned', -200],
      ['under_way', -110],
    ],
    isPublic: true,
  },
  {
    title: 'Yleiskaavan yritysalueiden tarveselvitys',
    goal: 'F2.5',
    unit: technical,
    weight: [3, 3, 1],
    due: 60,
    stages: [
      ['planned', -250],
      ['under_way', -160],
      ['suspended', -40],
    ],
    isPublic: true,
  },
  {
    title: 'Tilavarausten verkkopalvelu',
    goal: 'F3.3',
    unit: technical,
    theme: 'digital',
    project: 'Yhden luukun sähköinen asiointi',
    weight: [2, 3, 2],
    money: [8000, 3100],
    due: 75,
    stages: [
      ['planned', -180],
      ['under_way', -90],
    ],
    isPublic: true,
  },
  {
    title: 'Palvelukuvausten selkokielistäminen',
    goal: 'F3.1',
    unit: administration,
    theme: 'process',
    project: 'Yhden luukun sähköinen asiointi',
    weight: [1, 2, 3],
    due: -25,
    stages: [
      ['planned', -210],
      ['under_way', -190],
      ['completed', -35],
    ],
    helped: ['skills', 'customers'],
  },
  {
    title: 'Ostopalvelujen sopimusseuranta',
    goal: 'F3.6',
    unit: administration,
    theme: 'purchased_service',
    weight: [2, 2, 2],
    due: 160,
    stages: [['planned', -45]],
  },
  {
    title: 'Kulttuuritilojen avoimet ovet',
    goal: 'F3.4',
    unit: culture,
    theme: 'culture',
    weight: [2, 1, 2],
    due: -200,
    stages: [
      ['planned', -400],
      ['cancelled', -210],
    ],
    hindered: ['money', 'customers'],
  },
  {
    title: 'Ideointi-iltojen sarja',
    goal: 'F4.1',
    unit: business,
    weight: [1, 2, 3],
    due: 110,
    stages: [
      ['planned', -120],
      ['under_way', -60],
    ],
    isPublic: true,
  },
  {
    title: 'Seudun yhteinen yritysviestintä',
    goal: 'F5.1',
    unit: business,
    weight: [2, 2, 2],
    due: -5,
    stages: [
      ['planned', -300],
      ['under_way', -220],
      ['completed', -20],
    ],
    helped: ['cooperation'],
    hindered: ['time'],
    isPublic: true,
  },
  {
    title: 'Sähköisten lomakkeiden automatisointi',
    goal: 'F6.5',
    unit: administration,
    theme: 'automation',
    project: 'Tiedolla johtamisen perusta',
    weight: [2, 3, 3],
    money: [6000, 6400],
    due: -80,
    stages: [
      ['planned', -230],
      ['under_way', -200],
      ['completed', -95],
    ],
    helped: ['technology', 'skills'],
    hindered: ['procurement'],
    isPublic: true,
  },
  {
    title: 'Mittariston yhteiset määritelmät',
    goal: 'F6.2',
    unit: administration,
    theme: 'knowledge_management',
    project: 'Tiedolla johtamisen perusta',
    weight: [1, 3, 2],
    due: 40,
    stages: [
      ['planned', -130],
      ['under_way', -70],
    ],
  },
  {
    title: 'Kiinteistöohjelman tietopohja',
    goal: 'F6.6',
    unit: technical,
    theme: 'property_programme',
    due: 200,
    stages: [['planned', -70]],
  },
];

/** Who of the staff owns what, and how days are told from today. */
export interface DemoOffice {
  today: Day;
  staff: readonly Staff[];
}

/** The programme's measures with their dated stages, and the projects and experiments that contain some of them. */
export async function makeMeasures(db: Database, random: Random, { today, staff }: DemoOffice): Promise<void> {
  const director = staff.find(({ role }) => role === 'director')?.id ?? null;
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  const day = (offset: number) => addDays(today, offset);
  const entered = (offset: number) => at(day(Math.max(offset, -730)), 11);
  const projectIds = await makeProjects(db, random, { day, director, coordinator });
  const acts = measures.map((measure) => {
    const first = measure.stages[0]?.[1] ?? 0;
    const last = measure.stages.at(-1);
    const [effort, effect, speed] = measure.weight ?? [];
    return {
      id: random.uuid(entered(first)),
      title: measure.title,
      primaryFactor: measure.goal.split('.')[0] ?? '',
      goalCode: measure.goal,
      unit: measure.unit,
      theme: measure.theme ?? null,
      projectId: measure.project === undefined ? null : (projectIds.get(measure.project) ?? null),
      effort: effort ?? null,
      effect: effect ?? null,
      speed: speed ?? null,
      budgetEur: measure.money?.[0] ?? null,
      actualEur: measure.money?.[1] ?? null,
      helped: [...(measure.helped ?? [])],
      hindered: [...(measure.hindered ?? [])],
      isPublic: measure.isPublic ?? false,
      stage: last?.[0] ?? 'planned',
      plannedStartOn: day(first + 30),
      plannedEndOn: measure.due === undefined ? null : day(measure.due),
      ownerId: random.chance(0.5) ? coordinator : director,
      createdAt: entered(first),
      updatedAt: at(day(last?.[1] ?? first), 11),
      stages: measure.stages,
    };
  });
  await bulkInsert(
    db,
    'measures',
    {
      id: 'uuid',
      title: 'text',
      primaryFactor: 'text',
      goalCode: 'text',
      unit: 'text',
      theme: 'text',
      projectId: 'uuid',
      effort: 'integer',
      effect: 'integer',
      speed: 'integer',
      budgetEur: 'numeric',
      actualEur: 'numeric',
      helped: 'text[]',
      hindered: 'text[]',
      isPublic: 'boolean',
      stage: 'text',
      plannedStartOn: 'date',
      plannedEndOn: 'date',
      ownerId: 'uuid',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    acts.map(({ stages: _, ...measure }) => measure),
  );
  await bulkInsert(
    db,
    'measure_stages',
    { id: 'uuid', measureId: 'uuid', stage: 'text', since: 'date', recordedAt: 'timestamptz', recordedBy: 'uuid' },
    acts.flatMap(({ id, stages }) =>
      stages.map(([stage, offset]) => ({
        id: random.uuid(at(day(offset), 11)),
        measureId: id,
        stage,
        since: day(offset),
        recordedAt: at(day(offset), 11),
        recordedBy: director,
      })),
    ),
  );
  // The made-up municipality shows its lights, so that the page can be looked at.
  await db.query('update municipality set public_measures = true');
}
