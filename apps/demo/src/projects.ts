import type {
  Day,
  DevelopmentTheme,
  ExperimentDecision,
  MeasureStage,
  OutcomeCause,
  ProjectKind,
  ProjectStep,
} from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Random } from './random.js';

/** Stages by days from today, the oldest first. */
export type DemoStages = readonly (readonly [MeasureStage, number])[];

interface DemoProject {
  title: string;
  kind: ProjectKind;
  goal: string;
  unit: string;
  theme?: DevelopmentTheme;
  description?: string;
  funder?: string;
  /** The day its funding was decided and its planned end, in days from today. */
  decided?: number;
  due?: number;
  /** Effort, effect, speed. */
  weight?: readonly [number, number, number];
  /** Name, budget and what is spent, in euros. */
  budget?: readonly (readonly [string, number, number])[];
  stages: DemoStages;
  question?: string;
  result?: string;
  decision?: ExperimentDecision;
  helped?: readonly OutcomeCause[];
  hindered?: readonly OutcomeCause[];
  doneSteps?: readonly ProjectStep[];
  reflection?: { who: string; reach: string; resources: string };
  isPublic?: boolean;
}

const projects: readonly DemoProject[] = [
  {
    title: 'Yhden luukun sähköinen asiointi',
    kind: 'project',
    goal: 'F3.7',
    unit: 'Hallintopalvelut',
    theme: 'digital',
    description: 'Yrityksen ja asukkaan tavallisimmat asiat hoituvat yhdestä osoitteesta.',
    funder: 'Kunta ja valtionavustus',
    decided: -230,
    due: 150,
    weight: [3, 3, 2],
    budget: [
      ['Ostopalvelut', 25_000, 9400],
      ['Henkilöstö', 18_000, 7650.5],
      ['Viestintä ja koulutus', 4000, 0],
    ],
    stages: [
      ['planned', -260],
      ['under_way', -210],
    ],
    doneSteps: ['need', 'people', 'aim', 'method'],
    reflection: {
      who: 'Yrittäjät, jotka asioivat useassa yksikössä, ja palvelutiskien henkilöstö.',
      reach: 'Kysytään aamukahveilla ja puhelimessa, ei vain verkossa.',
      resources: 'Yksi projektipäällikkö puolella työajalla ja hankintaan varattu määräraha.',
    },
    isPublic: true,
  },
  {
    title: 'Iltavastaanotto yrittäjille',
    kind: 'experiment',
    goal: 'F3.1',
    unit: 'Elinvoimapalvelut',
    theme: 'process',
    funder: 'Kunta',
    due: -70,
    weight: [1, 1, 3],
    budget: [['Ylityöt', 1500, 1180]],
    stages: [
      ['planned', -220],
      ['under_way', -190],
      ['completed', -85],
    ],
    question: 'Tuleeko yrittäjiä neuvontaan, kun vastaanotto on auki kerran kuussa iltaseitsemään?',
    result: 'Neljänä iltana kävi yhteensä viisi yrittäjää, joista kolme olisi tullut myös päivällä.',
    decision: 'stop',
    helped: ['skills'],
    hindered: ['customers', 'time'],
    doneSteps: ['need', 'courage', 'share'],
    isPublic: true,
  },
  {
    title: 'Kesätyöseteli yrityksille',
    kind: 'experiment',
    goal: 'F1.3',
    unit: 'Elinvoimapalvelut',
    funder: 'Kunta',
    decided: -330,
    due: -100,
    weight: [2, 3, 3],
    budget: [['Setelit', 12_000, 10_800]],
    stages: [
      ['planned', -340],
      ['under_way', -300],
      ['completed', -110],
    ],
    question: 'Palkkaako yritys nuoren kesätyöhön, kun kunta maksaa osan palkasta?',
    result: 'Seteleistä käytettiin 36. Puolet yrityksistä ei ollut palkannut nuorta aiemmin.',
    decision: 'go_on',
    helped: ['money', 'cooperation'],
    hindered: ['rules'],
    isPublic: true,
  },
  {
    title: 'Etäpalvelupiste kirjastoon',
    kind: 'experiment',
    goal: 'F3.2',
    unit: 'Sivistyspalvelut',
    theme: 'premises',
    due: 45,
    weight: [1, 2, 2],
    budget: [['Laitteet', 2500, 2310]],
    stages: [
      ['planned', -90],
      ['under_way', -50],
    ],
    question: 'Riittääkö etäyhteys kirjastosta neuvontaan, jota nyt haetaan kunnantalolta?',
    isPublic: true,
  },
  {
    title: 'Tiedolla johtamisen perusta',
    kind: 'project',
    goal: 'F6.2',
    unit: 'Hallintopalvelut',
    theme: 'knowledge_management',
    funder: 'Kunta',
    decided: -280,
    due: 18,
    weight: [2, 3, 2],
    budget: [
      ['Työvälineet', 9000, 8200],
      ['Koulutus', 3000, 3350],
    ],
    stages: [
      ['planned', -290],
      ['under_way', -240],
    ],
    isPublic: true,
  },
  {
    title: 'Asianhallinnan uudistaminen',
    kind: 'project',
    goal: 'F6.7',
    unit: 'Hallintopalvelut',
    theme: 'architecture',
    funder: 'Kunta',
    due: 300,
    weight: [3, 2, 1],
    budget: [['Hankinta', 60_000, 0]],
    stages: [
      ['planned', -170],
      ['under_way', -120],
      ['suspended', -25],
    ],
  },
  {
    title: 'Yritysalueen yhteishanke',
    kind: 'project',
    goal: 'F2.2',
    unit: 'Tekniset palvelut',
    funder: 'Maakunnan kehittämisraha (haettu)',
    due: 540,
    weight: [3, 3, 1],
    budget: [['Suunnittelu', 40_000, 0]],
    stages: [['planned', -60]],
    isPublic: true,
  },
];

interface Office {
  day: (offset: number) => Day;
  director: string | null;
  coordinator: string | null;
}

/** Makes the projects and answers their ids by title. */
export async function makeProjects(
  db: Database,
  random: Random,
  { day, director, coordinator }: Office,
): Promise<ReadonlyMap<string, string>> {
  const rows = projects.map((project) => {
    const first = project.stages[0]?.[1] ?? 0;
    const last = project.stages.at(-1);
    const [effort, effect, speed] = project.weight ?? [];
    return {
      id: random.uuid(at(day(first), 12)),
      kind: project.kind,
      title: project.title,
      description: project.description ?? null,
      primaryFactor: project.goal.split('.')[0] ?? '',
      goalCode: project.goal,
      unit: project.unit,
      theme: project.theme ?? null,
      stage: last?.[0] ?? 'planned',
      plannedStartOn: day(first + 40),
      plannedEndOn: project.due === undefined ? null : day(project.due),
      ownerId: random.chance(0.4) ? coordinator : director,
      fundingSource: project.funder ?? null,
      fundingDecidedOn: project.decided === undefined ? null : day(project.decided),
      effort: effort ?? null,
      effect: effect ?? null,
      speed: speed ?? null,
      helped: [...(project.helped ?? [])],
      hindered: [...(project.hindered ?? [])],
      question: project.question ?? null,
      result: project.result ?? null,
      decision: project.decision ?? null,
      doneSteps: [...(project.doneSteps ?? [])],
      reflectionWho: project.reflection?.who ?? null,
      reflectionReach: project.reflection?.reach ?? null,
      reflectionResources: project.reflection?.resources ?? null,
      isPublic: project.isPublic ?? false,
      createdAt: at(day(first), 12),
      updatedAt: at(day(last?.[1] ?? first), 12),
      stages: project.stages,
      budget: project.budget ?? [],
    };
  });
  await bulkInsert(
    db,
    'projects',
    {
      id: 'uuid',
      kind: 'text',
      title: 'text',
      description: 'text',
      primaryFactor: 'text',
      goalCode: 'text',
      unit: 'text',
      theme: 'text',
      stage: 'text',
      plannedStartOn: 'date',
      plannedEndOn: 'date',
      ownerId: 'uuid',
      fundingSource: 'text',
      fundingDecidedOn: 'date',
      effort: 'integer',
      effect: 'integer',
      speed: 'integer',
      helped: 'text[]',
      hindered: 'text[]',
      question: 'text',
      result: 'text',
      decision: 'text',
      doneSteps: 'text[]',
      reflectionWho: 'text',
      reflectionReach: 'text',
      reflectionResources: 'text',
      isPublic: 'boolean',
      createdAt: 'timestamptz',
      updatedAt: 'timestamptz',
    },
    rows.map(({ stages: _, budget: __, ...project }) => project),
  );
  await bulkInsert(
    db,
    'project_stages',
    { id: 'uuid', projectId: 'uuid', stage: 'text', since: 'date', recordedAt: 'timestamptz', recordedBy: 'uuid' },
    rows.flatMap(({ id, stages }) =>
      stages.map(([stage, offset]) => ({
        id: random.uuid(at(day(offset), 12)),
        projectId: id,
        stage,
        since: day(offset),
        recordedAt: at(day(offset), 12),
        recordedBy: director,
      })),
    ),
  );
  await bulkInsert(
    db,
    'project_budget_lines',
    { projectId: 'uuid', position: 'integer', name: 'text', budgetEur: 'numeric', actualEur: 'numeric' },
    rows.flatMap(({ id, budget }) =>
      budget.map(([name, budgetEur, actualEur], position) => ({ projectId: id, position, name, budgetEur, actualEur })),
    ),
  );
  return new Map(rows.map(({ id, title }) => [title, id]));
}
