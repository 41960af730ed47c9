import { addDays, type Day } from '@elinvoima/contracts';
import { slugOf, workingDaysAfter } from '@elinvoima/domain/surveys';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

/** The theme that each of the made-up answers speaks of. */
const speaksOf: readonly (readonly [string, string])[] = [
  ['Asiat hoituivat', 'Neuvonta ja palvelu'],
  ['Lupien', 'Luvat ja valvonta'],
  ['Yrityskoordinaattorin', 'Neuvonta ja palvelu'],
  ['Toivoisin enemmän tietoa', 'Hankinnat'],
  ['Tontteja', 'Tontit ja toimitilat'],
  ['Aamukahvit', 'Verkostot ja tapahtumat'],
  ['Kesätyöntekijöiden', 'Rahoitus ja tuet'],
];

interface Wave {
  id: string;
  name: string;
  closesOn: Day;
  isClosed: boolean;
}

/** What came of the answers: those of closed rounds tagged, promises from low marks, and one round told back. The open round waits to be gone through. */
export async function makeSurveyLoop(
  db: Database,
  random: Random,
  options: { today: Day; now: Date; staff: readonly Staff[] },
): Promise<void> {
  const { today, now, staff } = options;
  const coordinator = staff.find(({ role }) => role === 'coordinator')?.id;
  if (coordinator === undefined) return;
  const waves = await db.query<Wave>(
    `select id, name, (closes_at at time zone 'Europe/Helsinki')::date::text as "closesOn", closes_at <= $1 as "isClosed"
     from survey_waves order by opens_at, id`,
    [now],
  );
  const closed = waves.filter(({ isClosed }) => isClosed);
  await tag(db, coordinator, closed);
  await promise(db, random, { today, coordinator });
  const told = closed.findLast(({ name }) => name.startsWith('Yritystyytyväisyys'));
  if (told !== undefined) await tellBack(db, { wave: told, coordinator });
}

async function tag(db: Database, coordinator: string, waves: readonly Wave[]): Promise<void> {
  const waveIds = waves.map(({ id }) => id);
  await db.query(
    `insert into survey_comment_reviews (response_id, question_key, state, quoted, reviewed_by, reviewed_on)
     select a.response_id, a.question_key, 'checked', false, $2, r.submitted_on + 3
     from survey_answers a join survey_responses r on r.id = a.response_id
     where r.wave_id = any($1::uuid[]) and a.value_text is not null`,
    [waveIds, coordinator],
  );
  await db.query(
    `insert into survey_comment_themes (response_id, question_key, theme_id)
     select a.response_id, a.question_key, t.id
     from survey_answers a join survey_responses r on r.id = a.response_id
     join unnest($2::text[], $3::text[]) as said (beginning, theme) on starts_with(a.value_text, said.beginning)
     join survey_themes t on t.name_fi = said.theme
     where r.wave_id = any($1::uuid[])`,
    [waveIds, speaksOf.map(([beginning]) => beginning), speaksOf.map(([, theme]) => theme)],
  );
}

/** Promises from low recommendations of the last months: those of earlier ones mostly kept in time. */
async function promise(
  db: Database,
  random: Random,
  { today, coordinator }: { today: Day; coordinator: string },
): Promise<void> {
  const low = await db.query<{ id: string; companyId: string; submittedOn: Day; wave: string; company: string }>(
    `select r.id, r.company_id as "companyId", r.submitted_on::text as "submittedOn", w.name as wave,
       c.name as company
     from survey_responses r join survey_waves w on w.id = r.wave_id join survey_answers a on a.response_id = r.id
     join companies c on c.id = r.company_id
     where a.metric_key = 'nps' and a.value_number <= 6 and r.invitation_id is not null and r.submitted_on > $1::date - 240
     order by r.submitted_on, r.id`,
    [today],
  );
  const rows = low.map(({ id, companyId, submittedOn, wave, company }) => {
    const promisedOn = workingDaysAfter(submittedOn, 5);
    const doneOn = addDays(
      submittedOn,
      random.weighted([
        [2, 5],
        [5, 3],
        [12, 1],
      ] as const),
    );
    const createdAt = at(submittedOn, 15);
    return {
      responseId: id,
      promisedOn,
      followUp: {
        id: random.uuid(createdAt),
        title: `Soita: ${company}, kyselyn vastaus (${wave})`.slice(0, 200),
        dueOn: promisedOn,
        ownerId: coordinator,
        subjectKind: 'company',
        subjectId: companyId,
        doneAt: doneOn < today ? at(doneOn, 14) : null,
        doneBy: doneOn < today ? coordinator : null,
        createdAt,
      },
    };
  });
  await bulkInsert(
    db,
    'follow_ups',
    {
      id: 'uuid',
      title: 'text',
      dueOn: 'date',
      ownerId: 'uuid',
      subjectKind: 'text',
      subjectId: 'uuid',
      doneAt: 'timestamptz',
      doneBy: 'uuid',
      createdAt: 'timestamptz',
    },
    rows.map(({ followUp }) => followUp),
  );
  await bulkInsert(
    db,
    'survey_follow_ups',
    { responseId: 'uuid', followUpId: 'uuid', reason: 'text', promisedOn: 'date' },
    rows.map(({ responseId, promisedOn, followUp }) => ({
      responseId,
      followUpId: followUp.id,
      reason: 'low_score',
      promisedOn,
    })),
  );
}

async function tellBack(db: Database, { wave, coordinator }: { wave: Wave; coordinator: string }): Promise<void> {
  const themes = new Map(
    (await db.query<{ id: string; name: string }>('select id, name_fi as name from survey_themes')).map(
      ({ id, name }) => [name, id],
    ),
  );
  const item = (theme: string, said: [string, string], did: [string, string]) => ({
    themeId: themes.get(theme) ?? null,
    said: { fi: said[0], sv: said[1], en: '' },
    did: { fi: did[0], sv: did[1], en: '' },
    measureId: null,
  });
  const items = [
    item(
      'Luvat ja valvonta',
      ['Lupien käsittely kestää liian kauan, eikä välivaiheista kuule.', 'Behandlingen av tillstånd tar för länge.'],
      [
        'Rakennusvalvonta kertoo nyt jokaiselle hakijalle käsittelyajan viikon kuluessa hakemuksesta.',
        'Byggnadstillsynen berättar nu behandlingstiden för varje sökande inom en vecka.',
      ],
    ),
    item(
      'Hankinnat',
      ['Tulevista hankinnoista pitäisi kertoa aiemmin.', 'Om kommande upphandlingar borde berättas tidigare.'],
      [
        'Julkaisemme hankintakalenterin kaksi kertaa vuodessa ja kerromme siitä aamukahveilla.',
        'Vi publicerar en upphandlingskalender två gånger om året.',
      ],
    ),
    item(
      'Tontit ja toimitilat',
      ['Tonttien hinnat eivät löydy verkosta.', 'Tomtpriserna finns inte på nätet.'],
      [
        'Hinnat viedään verkkosivuille, kun valtuusto on vahvistanut ne.',
        'Priserna läggs ut när fullmäktige har fastställt dem.',
      ],
    ),
  ];
  await db.query(
    `insert into survey_replies (wave_id, slug, intro, items, published_at, updated_at, updated_by) values ($1, $2, $3, $4, $5, $5, $6)`,
    [
      wave.id,
      slugOf(wave.name),
      JSON.stringify({
        fi: 'Kiitos kaikille, jotka vastasivat. Näistä asioista kirjoitettiin eniten.',
        sv: 'Tack till alla som svarade. De här sakerna nämndes oftast.',
        en: 'Thank you to all who answered. These were written of the most.',
      }),
      JSON.stringify(items),
      at(addDays(wave.closesOn, 21), 10),
      coordinator,
    ],
  );
}
