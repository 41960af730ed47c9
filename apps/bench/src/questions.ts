/** What is asked: each question through the domain, through the API, and as bare SQL. */
import { dayOf, silentAfterMonths, startOfDay, type RecipientGroup } from '@elinvoima/contracts';
import { listCompanies } from '@elinvoima/domain/companies';
import { listContacts } from '@elinvoima/domain/contacts';
import { workQueue } from '@elinvoima/domain/coverage';
import { indicatorValues } from '@elinvoima/domain/indicators';
import { listInteractions } from '@elinvoima/domain/interactions';
import { Clock, userActor, type Database } from '@elinvoima/domain/platform';
import { Suppressions, listGroup, recipientsMatching } from '@elinvoima/domain/recipients';
import { comparisonOf, documentOf, readReport } from '@elinvoima/domain/reports';
import { searchRecords } from '@elinvoima/domain/search';
import type { Client } from 'pg';
import * as bare from './bare-sql.js';
import type { ClosedPeriod } from './closed-period.js';
import type { HttpDoor } from './http-door.js';
import type { Contestant } from './measure.js';
import { endedQuarters } from './quarters.js';

export interface Question {
  name: string;
  /** Asked at ten million interactions too. */
  atHuge?: true;
  /** The budget: p95 in milliseconds and as a multiple of the bare SQL's. */
  budget: { milliseconds: number; ratio: number };
  contestants: { bare: Contestant; domain: Contestant; http: Contestant };
}

const list = { milliseconds: 50, ratio: 3 };
const figures = { milliseconds: 400, ratio: 2 };
const closedReport = { milliseconds: 30, ratio: 10 };
/** Pieces of names and subjects, from rare to common. */
const words = ['paja', 'huolto', 'satukan', 'tontti', 'rahoitus'];

const pick = <T>(values: readonly T[], round: number): T => {
  const value = values[round % values.length];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
};

const phones = ['045 000 12', '+358 45 0003', '0450001', '045-00 77'];
/** The bare SQL answers the first word by a piece of the name: it forgives nothing. */
const searchedFor = [
  { name: 'beginnings', texts: ['rakennus', 'hall', 'konep', 'metal', 'ra'] },
  { name: 'bent', texts: ['rakennukselle', 'konepajassa', 'sähkön', 'kuljetuksia'] },
  { name: 'with a slip', texts: ['rakenus', 'konpaja', 'kuljtus', 'metali'] },
  { name: 'two words', texts: ['halla rakennus', 'konepaja matti', 'sähkö aino'] },
  { name: 'a phone', texts: phones },
  { name: 'a business id', texts: ['9000', '90001', '9000012-'] },
  { name: 'nothing to be found', texts: ['xqzxqz', 'qqqwww'] },
] as const;

export async function questionsFor(
  db: Database,
  sql: Client,
  http: HttpDoor,
  now: Date,
  closed: ClosedPeriod,
): Promise<Question[]> {
  const quarters = endedQuarters(13, now);
  const quarter = pick(quarters, 0);
  const actor = userActor({
    id: (await db.one<{ id: string }>(`select id from users where email = 'coordinator@elinvoima.test'`)).id,
    role: 'coordinator',
    language: 'fi',
  });
  const { code: municipality } = await db.one<{ code: string }>('select code from municipality');
  const busiest = await db.query<{ id: string }>(
    `select company_id as id from interaction_companies group by 1 order by count(*) desc limit 5`,
  );
  const middle = await middleOfCompanies(db);
  const run = (text: string, values?: unknown[]) => sql.query(text, values);
  const inTurn = async (texts: readonly string[]) => {
    for (const text of texts) await run(text);
  };
  const clock = new Clock();
  const today = dayOf(now);
  const suppressions = new Suppressions(db, http.config);
  const everybody: RecipientGroup = { audience: ['companies'] };

  return [
    {
      name: 'companies, first page',
      budget: list,
      contestants: {
        bare: () => run(bare.companiesPage),
        domain: () => listCompanies(db, {}, { limit: 50 }),
        http: () => http.get('companies'),
      },
    },
    {
      name: 'companies, a page in the middle',
      budget: list,
      contestants: {
        bare: () => run(bare.companiesAfter, [middle.name, middle.id]),
        domain: () => listCompanies(db, {}, { limit: 50, cursor: middle.cursor }),
        http: () => http.get(`companies?cursor=${middle.cursor}`),
      },
    },
    {
      name: 'companies by a piece of the name',
      budget: list,
      contestants: {
        bare: (round) => run(bare.companiesNamed, [`%${pick(words, round)}%`]),
        domain: (round) => listCompanies(db, { q: pick(words, round) }, { limit: 50 }),
        http: (round) => http.get(`companies?q=${pick(words, round)}`),
      },
    },
    {
      name: 'interactions, first page',
      budget: list,
      contestants: {
        bare: () => run(bare.interactionsPage),
        domain: () => listInteractions(db, null, {}, { limit: 50 }),
        http: () => http.get('interactions'),
      },
    },
    {
      name: 'interactions, first page with the total',
      budget: list,
      contestants: {
        bare: () => inTurn([bare.interactionsTotal, bare.interactionsPage]),
        domain: () => listInteractions(db, null, {}, { limit: 50, withTotal: true }),
        http: () => http.get('interactions?withTotal=true'),
      },
    },
    {
      name: 'visits of a quarter',
      budget: list,
      contestants: {
        bare: (round) => {
          const { firstDay, dayAfter } = pick(quarters.slice(0, 4), round);
          return run(bare.visitsOfQuarter, [startOfDay(firstDay), startOfDay(dayAfter)]);
        },
        domain: (round) =>
          listInteractions(db, null, { type: 'visit', period: pick(quarters.slice(0, 4), round).code }, { limit: 50 }),
        http: (round) => http.get(`interactions?type=visit&period=${pick(quarters.slice(0, 4), round).code}`),
      },
    },
    {
      name: 'interactions of one company',
      budget: list,
      contestants: {
        bare: (round) => run(bare.interactionsOfCompany, [pick(busiest, round).id]),
        domain: (round) => listInteractions(db, null, { companyId: pick(busiest, round).id }, { limit: 50 }),
        http: (round) => http.get(`interactions?companyId=${pick(busiest, round).id}`),
      },
    },
    {
      name: 'interactions by a piece of the subject',
      budget: list,
      contestants: {
        bare: (round) => run(bare.interactionsAbout, [`%${pick(words, round)}%`]),
        domain: (round) => listInteractions(db, null, { q: pick(words, round) }, { limit: 50 }),
        http: (round) => http.get(`interactions?q=${pick(words, round)}`),
      },
    },
    {
      name: 'contacts, first page',
      budget: list,
      contestants: {
        bare: () => run(bare.contactsPage),
        domain: () => listContacts(db, {}, { limit: 50 }),
        http: () => http.get('contacts'),
      },
    },
    {
      name: 'contacts by a phone number',
      budget: list,
      contestants: {
        bare: (round) => run(bare.contactsRung, [`%${pick(phones, round).replaceAll(/\D/g, '').slice(1)}%`]),
        domain: (round) => listContacts(db, { q: pick(phones, round) }, { limit: 50 }),
        http: (round) => http.get(`contacts?q=${encodeURIComponent(pick(phones, round))}`),
      },
    },
    ...searchedFor.map(({ name, texts }): Question => ({
      name: `search: ${name}`,
      budget: list,
      contestants: {
        bare: (round) => run(bare.search, [pick(texts, round).toLowerCase().split(' ')[0]]),
        domain: (round) => searchRecords(db, actor, pick(texts, round), 20),
        http: (round) => http.get(`search?q=${encodeURIComponent(pick(texts, round))}&limit=20`),
      },
    })),
    {
      name: 'companies to be met, first page with the total',
      budget: list,
      contestants: {
        bare: async () => {
          await run(bare.queueTotal, [today]);
          await run(bare.queuePage, [today]);
        },
        domain: () =>
          workQueue(
            db,
            actor,
            { months: silentAfterMonths, list: 'silent', state: 'open' },
            { limit: 50, withTotal: true },
            today,
          ),
        http: () => http.get('coverage/queue?withTotal=true'),
      },
    },
    {
      name: 'who gets a letter to everybody in the companies, preview',
      budget: list,
      contestants: {
        bare: () => inTurn([bare.groupOfCompanies, bare.groupOfCompaniesPage]),
        domain: async () => {
          await recipientsMatching(db, suppressions, 'mailing', everybody);
          await listGroup(db, suppressions, 'mailing', everybody, { limit: 50 });
        },
        http: () => http.ask('recipients/preview', { group: everybody }),
      },
    },
    {
      name: 'indicators of a quarter, with the one before',
      atHuge: true,
      budget: figures,
      contestants: {
        bare: () => inTurn(quarters.slice(0, 2).flatMap((each) => bare.indicatorsOf(each, municipality))),
        domain: () => indicatorValues(db, clock, { period: quarter, language: 'fi' }),
        http: () => http.get(`indicators?period=${quarter.code}`),
      },
    },
    {
      name: 'indicators of a quarter, with twelve quarters',
      budget: figures,
      contestants: {
        bare: () => inTurn(quarters.slice(0, 12).flatMap((each) => bare.indicatorsOf(each, municipality))),
        domain: () => indicatorValues(db, clock, { period: quarter, language: 'fi', history: 12 }),
        http: () => http.get(`indicators?period=${quarter.code}&history=12`),
      },
    },
    {
      name: 'a closed period’s report page',
      budget: closedReport,
      contestants: {
        bare: () => run('select document from closings where id = $1', [closed.closingId]),
        domain: async () => readReport(await documentOf(db, closed.closingId), 'fi'),
        http: () => http.get(`reports/${closed.period.code}/content`),
      },
    },
    {
      name: 'a closed period beside the living figures, nothing written since',
      budget: closedReport,
      contestants: {
        bare: () =>
          run('select indicator_key, value, light from frozen_figures where closing_id = $1', [closed.closingId]),
        domain: () => comparisonOf(db, clock, closed.row, closed.period),
        http: () => http.get(`reports/${closed.period.code}`),
      },
    },
  ];
}

/** Where a reader is who has paged on for a while. */
async function middleOfCompanies(db: Database): Promise<{ cursor: string; name: string; id: string }> {
  let cursor: string | undefined;
  for (let page = 0; ; page += 1) {
    const { items, nextCursor } = await listCompanies(db, {}, { limit: 150, cursor });
    const last = items.at(-1);
    if (last && nextCursor !== null && page === 2) return { cursor: nextCursor, name: last.name, id: last.id };
    if (nextCursor === null) throw new Error('too few companies for a page in the middle');
    cursor = nextCursor;
  }
}
