import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

interface MadeUpIdea {
  title: string;
  text: string;
  maker: 'resident' | 'company' | 'association';
  name: string | null;
  cost?: number;
  supports: number;
  votes?: number;
  state?: 'waiting';
  comment?: string;
  outcome?: [outcome: 'chosen' | 'not_chosen', reason: string];
}

/** Running: ideas come in, two of them and a comment wait for a reader. */
const running: MadeUpIdea[] = [
  {
    title: 'Yritysten yhteinen avoimien ovien päivä',
    text: 'Paikalliset yritykset avaisivat ovensa samana lauantaina. Kunta kokoaisi kartan ja aikataulun.',
    maker: 'company',
    name: 'Konepajayrittäjä',
    supports: 14,
    comment: 'Tämä sopisi toukokuulle, kun koulut vielä ovat käynnissä.',
  },
  {
    title: 'Lounaspaikka yritysalueelle',
    text: 'Alueella on jo parisataa työntekijää, mutta lähin lounas on viiden kilometrin päässä.',
    maker: 'company',
    name: null,
    supports: 22,
  },
  {
    title: 'Kesätyöntekijöiden yhteinen perehdytyspäivä',
    text: 'Kunta ja yritykset perehdyttäisivät kesätyöntekijät yhdessä: työelämän säännöt, turvallisuus ja alueen palvelut.',
    maker: 'association',
    name: 'Nuorten yrittäjyyskerho',
    supports: 9,
  },
  {
    title: 'Hankintakalenteri verkkoon',
    text: 'Kerrotaan puoli vuotta etukäteen, mitä kunta aikoo ostaa, niin pienikin ehtii mukaan.',
    maker: 'company',
    name: 'Siivousalan yrittäjä',
    supports: 17,
  },
  {
    title: 'Sähköpyörät kunnantalolle',
    text: 'Viranhaltijat pääsisivät yrityskäynneille pyörällä.',
    maker: 'resident',
    name: null,
    supports: 0,
    state: 'waiting',
  },
  {
    title: 'Etätyötila kirjaston yläkertaan',
    text: 'Tilaa on iltapäivisin, ja yksinyrittäjät kaipaavat seuraa.',
    maker: 'resident',
    name: 'Etätyöläinen',
    supports: 0,
    state: 'waiting',
  },
];

/** Over: voted on and decided. */
const decided: MadeUpIdea[] = [
  {
    title: 'Valaistu polku asemalta yritysalueelle',
    text: 'Polku on pimeä puoli vuotta. Valaistus toisi työmatkalaiset junaan.',
    maker: 'resident',
    name: 'Junalla kulkeva',
    cost: 6000,
    supports: 31,
    votes: 44,
    outcome: ['chosen', 'Eniten ääniä, ja toteutus mahtuu summaan.'],
  },
  {
    title: 'Yhteinen mainostaulu valtatien varteen',
    text: 'Pienet yritykset saisivat nimensä näkyviin vuorotellen.',
    maker: 'company',
    name: null,
    cost: 4000,
    supports: 18,
    votes: 27,
    outcome: ['chosen', 'Toiseksi eniten ääniä.'],
  },
  {
    title: 'Laavu lammen rantaan',
    text: 'Työporukoille ja asukkaille taukopaikka.',
    maker: 'association',
    name: 'Kyläyhdistys',
    cost: 5500,
    supports: 20,
    votes: 25,
    outcome: ['not_chosen', 'Summa ei riittänyt tänä vuonna. Idea on mukana ensi vuoden suunnittelussa.'],
  },
];

/** Two calls for ideas: one that runs, and one that was voted on and decided last spring. */
export async function makeIdeaCampaigns(
  db: Database,
  random: Random,
  { today, now, staff }: { today: Day; now: Date; staff: readonly Staff[] },
): Promise<void> {
  const ownerId = staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  const campaigns = [
    {
      id: random.uuid(at(addDays(today, -20), 9)),
      slug: 'tyopaikkoja-ja-elamaa-yritysalueelle',
      title: 'Työpaikkoja ja elämää yritysalueelle',
      question: 'Mikä saisi yritykset ja niiden väen viihtymään yritysalueella? Kerro yksi asia, jonka tekisit ensin.',
      kind: 'ideas',
      opensOn: addDays(today, -18),
      closesOn: addDays(today, 24),
      votingOpensOn: addDays(today, 30),
      votingClosesOn: addDays(today, 44),
      budgetEur: null,
      costLimitEur: null,
      decisionBody: 'kunnanhallitus',
      publishedAt: at(addDays(today, -19), 10),
      decidedOn: null,
      decision: null,
      ideas: running,
    },
    {
      id: random.uuid(at(addDays(today, -240), 9)),
      slug: 'kymmenen-tuhatta-euroa-yhteiseen-hyvaan',
      title: 'Kymmenen tuhatta euroa yhteiseen hyvään',
      question: 'Mihin käyttäisit kymmenen tuhatta euroa niin, että siitä hyötyvät sekä yritykset että asukkaat?',
      kind: 'budgeting',
      opensOn: addDays(today, -235),
      closesOn: addDays(today, -205),
      votingOpensOn: addDays(today, -195),
      votingClosesOn: addDays(today, -181),
      budgetEur: 10_000,
      costLimitEur: 6000,
      decisionBody: 'elinvoimalautakunta',
      publishedAt: at(addDays(today, -236), 10),
      decidedOn: addDays(today, -160),
      decision:
        'Toteutetaan kaksi eniten ääniä saanutta ideaa: valaistu polku ja yhteinen mainostaulu. Työt alkavat syksyllä.',
      ideas: decided,
    },
  ];
  await bulkInsert(
    db,
    'idea_campaigns',
    {
      id: 'uuid',
      slug: 'text',
      title: 'text',
      question: 'text',
      kind: 'text',
      opensOn: 'date',
      closesOn: 'date',
      votingOpensOn: 'date',
      votingClosesOn: 'date',
      budgetEur: 'integer',
      costLimitEur: 'integer',
      decisionBody: 'text',
      publishedAt: 'timestamptz',
      decidedOn: 'date',
      decision: 'text',
      ownerId: 'uuid',
      createdBy: 'uuid',
    },
    campaigns.map(({ ideas: _, ...campaign }) => ({ ...campaign, ownerId, createdBy: ownerId })),
  );
  for (const campaign of campaigns) await makeIdeas(db, random, campaign, now);
}

async function makeIdeas(
  db: Database,
  random: Random,
  { id: campaignId, opensOn, ideas }: { id: string; opensOn: Day; ideas: readonly MadeUpIdea[] },
  now: Date,
): Promise<void> {
  const people = Math.max(...ideas.map(({ supports, votes = 0 }) => Math.max(supports, votes)));
  const participants = Array.from({ length: people }, () => ({ id: random.uuid(now), campaignId }));
  await bulkInsert(db, 'idea_participants', { id: 'uuid', campaignId: 'uuid' }, participants);
  const rows = ideas.map((idea, index) => {
    const receivedOn = addDays(opensOn, 1 + index * 2);
    return {
      id: random.uuid(at(receivedOn, 12)),
      campaignId,
      number: index + 1,
      title: idea.title,
      text: idea.text,
      makerKind: idea.maker,
      makerName: idea.name,
      costEur: idea.cost ?? null,
      receivedOn,
      state: idea.state ?? 'published',
      onBallot: idea.votes !== undefined,
      outcome: idea.outcome?.[0] ?? null,
      outcomeReason: idea.outcome?.[1] ?? null,
    };
  });
  await bulkInsert(
    db,
    'ideas',
    {
      id: 'uuid',
      campaignId: 'uuid',
      number: 'integer',
      title: 'text',
      text: 'text',
      makerKind: 'text',
      makerName: 'text',
      costEur: 'integer',
      receivedOn: 'date',
      state: 'text',
      onBallot: 'boolean',
      outcome: 'text',
      outcomeReason: 'text',
    },
    rows,
  );
  const comments = ideas.flatMap(({ comment }, index) =>
    comment === undefined ? [] : [{ id: random.uuid(now), ideaId: rows[index]?.id, text: comment }],
  );
  await bulkInsert(db, 'idea_comments', { id: 'uuid', ideaId: 'uuid', text: 'text' }, comments);
  const of = (count: (idea: MadeUpIdea) => number) =>
    ideas.flatMap((idea, index) =>
      participants.slice(0, count(idea)).map(({ id }) => ({ ideaId: rows[index]?.id, participantId: id })),
    );
  await bulkInsert(
    db,
    'idea_supports',
    { ideaId: 'uuid', participantId: 'uuid' },
    of(({ supports }) => supports),
  );
  await bulkInsert(
    db,
    'idea_votes',
    { id: 'uuid', campaignId: 'uuid', ideaId: 'uuid', participantId: 'uuid' },
    of(({ votes = 0 }) => votes).map((vote) => ({ id: random.uuid(now), campaignId, ...vote })),
  );
}
