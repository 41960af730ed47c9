import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { userActor, type Actor } from '@elinvoima/domain/platform';
import { deeds, handsOf, specNow } from '../testing/deeds/index.js';
import { startTestApi, type TestApi } from '../testing/api.js';
import { mailEventSettings } from '../testing/mail-events.js';

type Callable = (...values: unknown[]) => unknown;
interface Asked {
  name: string;
  /** As they stand in the source. */
  parameters: string[];
  call: Callable;
}

const domain = fileURLToPath(new URL('../../../../libs/domain/src/', import.meta.url));
const isId = (parameter: string): boolean => /^(id|[a-z]\w*Id)$/.test(parameter);

/** The names of the parameters, without what they are when nothing is given. */
function parametersOf(method: Callable): string[] {
  const source = Function.prototype.toString.call(method).replaceAll(/\/\*.*?\*\//gs, '');
  const from = source.indexOf('(') + 1;
  const names = [''];
  for (let depth = 1, at = from; depth > 0 && at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (sign === ',' && depth === 1) names.push('');
    else if (depth > 0) names.push(`${names.pop()}${sign}`);
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** What is read piece by piece is read to its end. */
async function whole(answer: unknown): Promise<unknown> {
  if (typeof answer !== 'object' || answer === null || !(Symbol.asyncIterator in answer)) return answer;
  const pieces: unknown[] = [];
  for await (const piece of answer as AsyncIterable<unknown>) pieces.push(piece);
  return pieces;
}

/**
 * An attempt to sign in is kept alike whether there is such an account or not; and inner steps that only tell the trail, asked here
 * without the deed around them, tell it of nothing.
 */
const writtenWithoutOne = ['sign_in_attempts', 'sign_in_throttle', 'audit_entries', 'audit_unsealed', 'record_changes'];

describe('A06 an id that is missing', () => {
  let api: TestApi;
  let actor: Actor;

  beforeAll(async () => {
    api = await startTestApi({ now: specNow, env: mailEventSettings });
    const [administrator, coordinator] = await Promise.all([api.as('administrator'), api.as('coordinator')]);
    const hands = handsOf(api, administrator, coordinator);
    // A first row in every table that has a form.
    for (const [name, deed] of Object.entries(deeds)) if (name.endsWith('_create')) await (await deed(hands))();
    actor = userActor({ id: administrator.userId ?? '', role: 'administrator', language: 'fi' });
  }, 180_000);
  afterAll(() => api.close());

  /** How many rows each table has, and which transaction wrote last. */
  async function fingerprint(): Promise<unknown> {
    const tables = await api.db.query<{ name: string }>(
      `select quote_ident(table_name) as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all ($1) order by 1`,
      [writtenWithoutOne],
    );
    const each = tables.map(
      ({ name }) => `select '${name}' as name, count(*)::int as rows, max(xmin::text::bigint) as last from ${name}`,
    );
    return api.db.query(`${each.join(' union all ')} order by name`);
  }

  it.each([undefined, null])('is refused by the stores of all entities: %s', async (missing) => {
    const { dataSource } = api.db;
    expect(dataSource.entityMetadatas.length).toBeGreaterThan(100);
    const answered: string[] = [];
    for (const { target, name, primaryColumns } of dataSource.entityMetadatas) {
      const store = api.db.repository(target);
      for (const { propertyName } of primaryColumns) {
        const where = { [propertyName]: missing } as never;
        const tries = [
          () => store.findOneBy(where),
          () => store.findBy(where),
          () => store.existsBy(where),
          () => store.countBy(where),
          () => store.findOne({ where: [where] }),
          () => store.delete(where),
          () => store.update(where, {}),
        ];
        for (const one of tries)
          await one().then(
            () => answered.push(`${name}: ${one.toString()}`),
            () => undefined,
          );
      }
    }
    expect(answered).toEqual([]);
  });

  /** The id of every row that is there. */
  async function everyId(): Promise<string[]> {
    const tables = await api.db.query<{ name: string }>(
      `select quote_ident(table_name) as name from information_schema.columns
       where table_schema = 'public' and column_name = 'id' and data_type = 'uuid' order by 1`,
    );
    const rows = await api.db.query<{ id: string }>(
      tables.map(({ name }) => `select id::text from ${name}`).join(' union all '),
    );
    return rows.map(({ id }) => id);
  }

  /** Every method of every service, and every reader of the domain, that takes an id by name. */
  async function everythingThatTakesAnId(): Promise<Asked[]> {
    const services = [...api.app.get(ModulesContainer).values()]
      .flatMap(({ providers }) => [...providers.values()])
      .flatMap(({ instance }) =>
        typeof instance === 'object' && instance !== null && Object.getPrototypeOf(instance) !== Object.prototype
          ? [instance as Record<string, unknown>]
          : [],
      );
    const methods = [...new Set(services)].flatMap((service) =>
      Object.getOwnPropertyNames(Object.getPrototypeOf(service)).flatMap((name): Asked[] => {
        const { value } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(service), name) ?? {};
        if (name === 'constructor' || typeof value !== 'function') return [];
        const call = (...values: unknown[]): unknown => (value as Callable).apply(service, values);
        return [{ name: `${service.constructor.name}.${name}`, parameters: parametersOf(value as Callable), call }];
      }),
    );
    const readers: Asked[] = [];
    for (const { name: folder } of readdirSync(domain, { withFileTypes: true }).filter((one) => one.isDirectory())) {
      if (!readdirSync(`${domain}${folder}`).includes('index.ts')) continue;
      const module = (await import(`@elinvoima/domain/${folder}`)) as Record<string, unknown>;
      for (const [name, value] of Object.entries(module)) {
        if (typeof value !== 'function' || /^class\b/.test(Function.prototype.toString.call(value))) continue;
        const call = value as Callable;
        readers.push({ name: `${folder}: ${name}`, parameters: parametersOf(call), call });
      }
    }
    return [...methods, ...readers].filter(({ parameters }) => parameters.some(isId));
  }

  it('is never the first row: whatever takes an id throws, or tells of no row that is there, and writes none', async () => {
    const before = await fingerprint();
    const ids = await everyId();
    const asked = await everythingThatTakesAnId();
    const toldOf = async ({ parameters, call }: Asked, id: unknown): Promise<string> => {
      const values = parameters.map((parameter) => {
        if (isId(parameter)) return id;
        if (parameter === 'actor') return actor;
        if (parameter === 'db') return api.db;
        return /version|seen/i.test(parameter) ? 1 : {};
      });
      return JSON.stringify(await api.db.transaction(async () => whole(await call(...values)))) ?? '';
    };
    const told: string[] = [];
    let refused = 0;
    for (const one of asked)
      for (const missing of [undefined, null])
        try {
          const words = await toldOf(one, missing);
          if (ids.some((id) => words.includes(id))) told.push(`${one.name}: ${words}`);
        } catch {
          refused += 1;
        }
    expect(told).toEqual([]);
    expect(ids.length).toBeGreaterThan(100);
    expect(asked.length).toBeGreaterThan(600);
    expect(refused).toBeGreaterThan(asked.length);
    expect(await fingerprint()).toEqual(before);
    // With an id that is there the same readers tell of its row.
    const { id } = await api.db.one<{ id: string }>('select id from companies where deleted_at is null limit 1');
    const readers = asked.filter(({ name, parameters }) => name.startsWith('companies: ') && parameters[0] === 'db');
    const answers = await Promise.all(readers.map((one) => toldOf(one, id).catch(() => '')));
    expect(answers.some((words) => words.includes(id))).toBe(true);
  });
});
