import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

const scopes = ['local', 'sub_region', 'region', 'national'] as const;

/** Yearly assessments: how the cooperation's name begins, our score and its evidence, the partner's own, days ago. */
const assessments = [
  ['Uusien yritysten', 3, 'Neuvotuista puolet perusti yrityksen vuoden sisällä.', 3, 120],
  ['Aamukahvit', 2, 'Kävijöistä joka viides oli mukana ensimmäistä kertaa.', null, 90],
  ['Maakunnan matkailu', 1, 'Yhteinen ilme on kuvattu, ja kävijöitä odotetaan ensi kesänä.', 2, 60],
  ['Oppilaitosten', 2, 'Harjoittelijoita otti kaksitoista yritystä.', null, 200],
  ['Yritysalueen', 0, null, 1, 45],
  ['Uusien yritysten', 2, 'Neuvontaan tuli enemmän asiakkaita kuin edellisenä vuonna.', 2, 480],
  ['Kylien', 1, 'Palvelupisteet avattiin, käyttöä odotetaan.', null, 500],
] as const;

/** What cooperations came to: how far they reach, one that is a network, their assessments and what came of them. */
export async function makeCooperationEffects(
  db: Database,
  random: Random,
  { today, staff }: { today: Day; staff: readonly Staff[] },
): Promise<void> {
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id ?? null;
  const day = (offset: number) => addDays(today, -offset);
  const cooperations = await db.query<{ id: string; name: string }>(
    'select id, name from cooperations order by starts_on, id',
  );
  const idOf = (beginning: string): string | null =>
    cooperations.find(({ name }) => name.startsWith(beginning))?.id ?? null;
  for (const [n, { id }] of cooperations.entries()) {
    await db.query('update cooperations set scope = $2, new_services = $3, funding_eur = $4 where id = $1', [
      id,
      scopes[n % scopes.length],
      n % 3 === 0 ? (n % 2) + 1 : null,
      n % 4 === 1 ? 5000 * (n + 2) : null,
    ]);
  }
  await db.query(
    `update cooperations set groups = '{Reitit,Majoitus,Tapahtumat,Viestintä}', member_count = 104, chair = 'Testi Puheenjohtaja (esimerkki)',
       has_agreement = true, agreement_from = $2, agreement_until = $3 where id = $1`,
    [idOf('Maakunnan matkailu'), day(300), day(-430)],
  );
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
      partnerScore: 'integer',
      assessorId: 'uuid',
    },
    assessments.flatMap(([beginning, score, evidence, partnerScore, ago]) => {
      const subjectId = idOf(beginning);
      if (subjectId === null) return [];
      return [
        {
          id: random.uuid(at(day(ago), 10)),
          subjectKind: 'cooperation',
          subjectId,
          assessedOn: day(ago),
          score,
          evidence,
          partnerScore,
          assessorId: coordinator,
        },
      ];
    }),
  );
  await db.query(
    `insert into cooperation_measures (cooperation_id, measure_id)
     select $1, id from (select id from measures where primary_factor = 'F5' order by id limit 2) of_it`,
    [idOf('Aamukahvit')],
  );
  await db.query(
    `insert into cooperation_initiatives (cooperation_id, initiative_id)
     select $1, id from (select id from initiatives where deleted_at is null order by id limit 1) of_it`,
    [idOf('Aamukahvit')],
  );
}
