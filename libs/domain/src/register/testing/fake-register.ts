import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkDigitOf } from '@elinvoima/contracts';

/** Answers one request instead of the register; true when it has. */
export type Misbehaviour = (request: IncomingMessage, response: ServerResponse) => void;

export interface Asked {
  path: string;
  parameters: Record<string, string>;
  userAgent: string | undefined;
}

/**
 * For specs and trials by hand only: the national register's doors over plain HTTP, with its own ways. A page past the end is
 * page 1 again, an unknown business id is an empty list, words are text/plain. Misbehaves once for each misbehaviour queued.
 */
export interface FakeRegister {
  url: string;
  records: object[];
  /** Consumed one a request, before the register's own answer. */
  misbehaviours: Misbehaviour[];
  asked: Asked[];
  close(): Promise<void>;
}

const perPage = 100;

export async function startFakeRegister(records: object[] = []): Promise<FakeRegister> {
  const fake = { records, misbehaviours: [] as Misbehaviour[], asked: [] as Asked[] };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://register');
    const parameters = Object.fromEntries(url.searchParams);
    fake.asked.push({ path: url.pathname, parameters, userAgent: request.headers['user-agent'] });
    const misbehave = fake.misbehaviours.shift();
    if (misbehave) return misbehave(request, response);
    if (url.pathname === '/v3/companies') return send(response, JSON.stringify(companiesFor(fake.records, parameters)));
    if (url.pathname === '/v3/description')
      return send(response, wordsOf(parameters['code'] ?? '', parameters['lang'] ?? ''), 'text/plain;charset=UTF-8');
    if (url.pathname === '/v3/post_codes') return send(response, JSON.stringify(areas(parameters['lang'] ?? '')));
    send(response, JSON.stringify({ timestamp: '2026-11-22T10:00:00', message: 'Not found' }), 'application/json', 404);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return Object.assign(fake, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

export const send = (response: ServerResponse, body: string, type = 'application/json', status = 200): void => {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
};

interface Placed {
  businessId?: { value?: string };
  addresses?: { postCode?: string }[];
}

export function companiesFor(records: object[], { businessId, postCode, page = '1' }: Record<string, string>): object {
  const found = (records as Placed[]).filter(
    (record) =>
      (businessId === undefined || record.businessId?.value === businessId) &&
      (postCode === undefined || (record.addresses ?? []).some((address) => address.postCode === postCode)),
  );
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const from = Number(page) > pages ? 0 : (Number(page) - 1) * perPage;
  return { totalResults: found.length, companies: found.slice(from, from + perPage) };
}

const words: Readonly<Record<string, string>> = {
  'YRMU fi': '16\tOsakeyhtiö\r\n99\tKyläyhtiö\r\n',
  'YRMU sv': '16\tAktiebolag\n99\tBybolag\n',
  'YRMU en': '16\tLimited company\n99\tVillage company\n',
  'TOIMI4 fi': '62100\tTietokoneohjelmointi\n41000\tRakennusten rakentaminen\n',
};

const wordsOf = (code: string, lang: string): string => words[`${code} ${lang}`] ?? '1\tsana\n';

const areas = (lang: string): object[] => [
  { postCode: '13720', city: 'PAROLA', active: true, languageCode: lang, municipalityCode: '082' },
  { postCode: '13880', city: 'HATTULA', active: true, languageCode: lang, municipalityCode: '082' },
  {
    postCode: '13100',
    city: lang === 'sv' ? 'TAVASTEHUS' : 'HÄMEENLINNA',
    active: true,
    languageCode: lang,
    municipalityCode: '109',
  },
  { postCode: '13880', city: 'VANHA', active: false, languageCode: lang, municipalityCode: null },
  { postCode: 'kelvoton', city: 'X' },
];

/** The nth valid business id of the range that is kept for made-up companies. */
export function madeUpBusinessId(n: number): string {
  let body = 9_000_000;
  for (let found = -1; ; body++) {
    const digit = checkDigitOf(String(body));
    if (digit !== null) found++;
    if (found === n) return `${body}-${digit}`;
  }
}

export interface MadeUp {
  name?: string;
  postCode?: string;
  municipality?: string | null;
  street?: string;
  industry?: string;
  form?: string;
  situation?: string | null;
  endDate?: string | null;
  registered?: string;
  modified?: string;
  website?: string;
}

/** A record as the register writes them: numbers as text, no order of languages, "no value" in three ways. */
export function madeUpRecord(n: number, more: MadeUp = {}): object {
  const { municipality = '082', postCode = '13720' } = more;
  const businessId = madeUpBusinessId(n);
  return {
    businessId: { value: businessId, registrationDate: more.registered ?? '2015-05-05', source: '3' },
    euId: n % 2 === 0 ? null : { value: `FIFPRO.${businessId}`, source: '1' },
    names: [
      {
        name: 'Entinen Nimi Oy',
        type: '1',
        registrationDate: '2010-01-01',
        endDate: '2015-05-04',
        version: 2,
        source: '1',
      },
      {
        name: more.name ?? `Keksitty ${n} Oy`,
        type: '1',
        registrationDate: '2015-05-05',
        endDate: '',
        version: 1,
        source: '1',
      },
    ],
    mainBusinessLine: {
      type: more.industry ?? '62100',
      descriptions: [
        { languageCode: '3', description: 'Computer programming' },
        { languageCode: '1', description: 'Tietokoneohjelmointi' },
      ],
      typeCodeSet: 'TOIMI4',
      source: '2',
    },
    website: more.website === undefined ? (n % 3 === 0 ? '' : null) : { url: more.website, source: '0' },
    companyForms: [
      { type: more.form ?? '16', descriptions: [], registrationDate: '2015-05-05', version: 1, source: '1' },
    ],
    companySituations: more.situation ? [{ type: more.situation, registrationDate: '2026-11-01', source: '1' }] : null,
    registeredEntries: [{ type: '80', registrationDate: '2015-06-01', register: '6', authority: '1' }],
    addresses: [
      {
        type: 1,
        street: more.street ?? 'Keksitie',
        buildingNumber: '1',
        entrance: '',
        apartmentNumber: null,
        postCode,
        postOffices: [
          { city: 'PAROLA SV', languageCode: '2', municipalityCode: municipality },
          { city: 'PAROLA', languageCode: '1', municipalityCode: municipality },
        ],
        source: '0',
      },
    ],
    tradeRegisterStatus: more.endDate ? '4' : '1',
    status: '2',
    registrationDate: more.registered ?? '2015-05-05',
    endDate: more.endDate ?? null,
    lastModified: more.modified ?? (n % 2 === 0 ? '2026-11-20 01:49:24' : '2026-11-20T01:49:24'),
  };
}
