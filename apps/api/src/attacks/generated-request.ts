/** Requests made from the contract: most nearly as it says, some well beside it. */
import * as fc from 'fast-check';
import type { Contract, Operation, Schema } from './contract.js';

export interface GeneratedRequest {
  method: Operation['method'];
  url: string;
  headers: Record<string, string>;
  payload?: string;
}

/** What breaks what is put together from words: SQL, LIKE, JSON paths, spreadsheets, HTML, headers, Unicode. */
export const hostileTexts = [
  "'",
  `"; drop table companies; --`,
  `name;select pg_sleep(5)--`,
  `1) or 1=1--`,
  String.raw`%_\ `,
  '\0',
  '\u{d800}',
  'Ä'.repeat(5000),
  '=HYPERLINK("http://evil.example","x")',
  '<img src=x onerror=alert(1)>',
  '{{constructor.constructor("return 1")()}}',
  '../../etc/passwd',
  'javascript:alert(1)',
  'a\r\nBcc: x@evil.example',
  '__proto__',
  '𝒳\u202e\u200b',
  '9'.repeat(400),
  '-1',
  '1e309',
  'NaN',
  '9999-12-31',
  '0000-00-00',
  '-271821-04-20T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '0'.repeat(26),
  'null',
  '',
  ' ',
];

const hostile = fc.constantFrom(...hostileTexts);
/** Of no schema: what a scalar is never meant to be. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, 2 ** 53, [], {}, [[]], { where: 1 }, ['a', 'b'], {
    length: 3,
  }),
  hostile,
  fc.jsonValue({ maxDepth: 3 }),
);

const days = fc.constantFrom(
  '2026-01-31',
  '2024-02-29',
  '2025-02-29',
  '1899-12-31',
  '9999-12-31',
  '0001-01-01',
  '2026-13-45',
);
const instants = fc.constantFrom(
  '2026-11-18T10:00:00Z',
  '2026-11-18T10:00:00.123456789+02:00',
  '2026-10-25T03:30:00+03:00',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '2026-11-18',
  '2026-W47-3',
  '2026-11-18T24:00:00Z',
);
const mails = fc.constantFrom('testi@example.test', 'ä@example.test', 'a@b', '"a b"@example.test', 'x'.repeat(300));

/** A value that fits the pattern, where fast-check can read it. */
function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'));
  } catch {
    return hostile;
  }
}

export interface Known {
  /** Ids of records that are there, by their collection. */
  ids: ReadonlyMap<string, readonly string[]>;
}

/** Ids of the kind that the name speaks of, of any kind, of none, and what is no id. */
function idOf(name: string, { ids }: Known): fc.Arbitrary<string> {
  const stem = name.replace(/Ids?$/, '').toLowerCase();
  const all = [...ids.values()].flat();
  const own = [...ids].flatMap(([collection, of]) =>
    stem !== '' && collection.replaceAll('-', '').startsWith(stem.replace(/y$/, '')) ? of : [],
  );
  const some = own.length > 0 ? own : all;
  return fc.oneof(
    { weight: 6, arbitrary: some.length > 0 ? fc.constantFrom(...some) : fc.uuid() },
    { weight: 1, arbitrary: all.length > 0 ? fc.constantFrom(...all) : fc.uuid() },
    { weight: 1, arbitrary: fc.uuid() },
  );
}

function textOf(schema: Schema, name: string, known: Known): fc.Arbitrary<unknown> {
  if (schema.format === 'uuid') return idOf(name, known);
  if (schema.format === 'date') return days;
  if (schema.format === 'date-time') return instants;
  if (schema.format === 'email') return mails;
  if (schema.pattern !== undefined) return matching(schema.pattern);
  const most = Math.min(schema.maxLength ?? 60, 60);
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.string({ minLength: Math.min(schema.minLength ?? 0, most), maxLength: most, unit: 'binary' }),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('Koepaja Oy', 'Käynti hallilla', 'https://example.test/', '040 123 4567', '2026-Q3'),
    },
    { weight: 1, arbitrary: hostile },
  );
}

const numberOf = ({ type, minimum, maximum }: Schema): fc.Arbitrary<number> => {
  const [least, most] = [minimum ?? -1000, maximum ?? 2_000_000];
  const edges = fc.constantFrom(least, most, least - 1, most + 1, 0, 2 ** 31, 2 ** 53);
  const within =
    type === 'integer'
      ? fc.integer({ min: Math.ceil(least), max: Math.floor(most) })
      : fc.double({ min: least, max: most, noNaN: true });
  return fc.oneof({ weight: 4, arbitrary: within }, { weight: 1, arbitrary: edges });
};

function valueOf(schema: Schema, name: string, contract: Contract, known: Known, depth = 0): fc.Arbitrary<unknown> {
  const it = contract.resolved(schema);
  const own = (): fc.Arbitrary<unknown> => {
    if (it.enum !== undefined) return fc.constantFrom(...it.enum);
    if (it.oneOf !== undefined)
      return fc.oneof(...it.oneOf.map((one) => valueOf(one, name, contract, known, depth + 1)));
    if (it.type === 'string') return textOf(it, name, known);
    if (it.type === 'boolean') return fc.boolean();
    if (it.type === 'integer' || it.type === 'number') return numberOf(it);
    if (it.type === 'array')
      return fc.array(valueOf(it.items ?? {}, name, contract, known, depth + 1), {
        maxLength: Math.min(it.maxItems ?? 3, 3),
      });
    if (it.properties !== undefined && depth < 6) return bodyOf(it, contract, known, depth + 1);
    return fc.oneof(
      fc.dictionary(fc.oneof(hostile, fc.string({ maxLength: 8 })), anything, { maxKeys: 4, noNullPrototype: true }),
      anything,
    );
  };
  const fitting =
    it.nullable === true
      ? fc.oneof({ weight: 5, arbitrary: own() }, { weight: 1, arbitrary: fc.constant(null) })
      : own();
  return fc.oneof({ weight: 19, arbitrary: fitting }, { weight: 1, arbitrary: anything });
}

function bodyOf(schema: Schema, contract: Contract, known: Known, depth = 0): fc.Arbitrary<unknown> {
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, member]) => [name, valueOf(member, name, contract, known, depth)] as const,
  );
  return fc.record(Object.fromEntries(members), { requiredKeys: schema.required ?? [], noNullPrototype: true });
}

const boundary = 'jqXhHkLm';
const formOf = (name: string, content: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${content}\r\n--${boundary}--\r\n`;
const forms = fc
  .record({
    name: fc.constantFrom('taulu.csv', '../../x.csv', 'kuva.png', 'a.xlsx', 'x'.repeat(600), 'viesti.eml'),
    content: fc.oneof(
      fc.constantFrom('Nimi;Y-tunnus\nKoepaja Oy;\n', 'PK\u0003\u0004', '%PDF-1.7', ''),
      fc.string({ unit: 'binary', maxLength: 200 }),
    ),
    isWhole: fc.boolean(),
  })
  .map(({ name, content, isWhole }) => {
    const form = formOf(name, content);
    return isWhole ? form : form.slice(0, Math.floor(form.length / 2));
  });

interface Payload {
  payload?: string;
  type?: string;
}

function payloadOf(operation: Operation, contract: Contract, known: Known): fc.Arbitrary<Payload> {
  if (operation.method === 'GET' || operation.method === 'DELETE') return fc.constant({});
  if (operation.takesFile)
    return forms.map((payload) => ({ payload, type: `multipart/form-data; boundary=${boundary}` }));
  const json = (value: unknown): Payload => ({ payload: JSON.stringify(value), type: 'application/json' });
  if (operation.body === undefined) return fc.oneof(fc.constant({}), anything.map(json));
  return fc.oneof(
    { weight: 12, arbitrary: bodyOf(operation.body, contract, known).map(json) },
    { weight: 1, arbitrary: anything.map(json) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Payload>(
        {},
        { payload: '{"a":', type: 'application/json' },
        { payload: 'a=b', type: 'text/plain' },
      ),
    },
  );
}

/** One request to the operation. */
export function requestOf(operation: Operation, contract: Contract, known: Known): fc.Arbitrary<GeneratedRequest> {
  const segment = operation.path.split('/')[2] ?? '';
  const inPath = operation.parameters.filter((one) => one.in === 'path');
  const inQuery = operation.parameters.filter((one) => one.in === 'query');
  const path = fc.record(
    Object.fromEntries(
      inPath.map(({ name, schema }) => [
        name,
        fc.oneof(
          {
            weight: 8,
            arbitrary:
              name === 'id' ? idOf(segment, known) : valueOf(schema ?? { type: 'string' }, name, contract, known),
          },
          { weight: 1, arbitrary: hostile },
        ),
      ]),
    ),
  );
  const query = fc.record(
    Object.fromEntries(
      inQuery.map(({ name, schema }) => [name, valueOf(schema ?? { type: 'string' }, name, contract, known)]),
    ),
    { requiredKeys: inQuery.filter(({ required }) => required).map(({ name }) => name) },
  );
  return fc
    .record({
      path,
      query: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 5, arbitrary: query }),
      payload: payloadOf(operation, contract, known),
      version: fc.constantFrom('"1"', '"1"', '"2"', 'W/"x"', '*', undefined),
      language: fc.constantFrom('fi', 'sv', 'en', 'xx;q=9,*', "'"),
    })
    .map(({ path: places, query: asked, payload: { payload, type }, version, language }) => {
      const words = new URLSearchParams(
        Object.entries(asked ?? {}).map(([name, value]): [string, string] => [name, wellFormed(value)]),
      ).toString();
      const address = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(wellFormed(places[name])),
      );
      return {
        method: operation.method,
        url: words === '' ? address : `${address}?${words}`,
        headers: {
          'accept-language': language,
          ...(version === undefined ? {} : { 'if-match': version }),
          ...(type === undefined ? {} : { 'content-type': type }),
        },
        ...(payload === undefined ? {} : { payload }),
      };
    });
}

/** As an address can hold it: half of a pair cannot be encoded, and an empty place would be another address. */
const wellFormed = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd') || ' ';
};
