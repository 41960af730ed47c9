import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isPermission, permissionsOf, roles, type Permission, type Role } from '@elinvoima/contracts';
import { openApiDocument } from './openapi.js';
import { startTestApi, type TestAnswer, type TestApi } from './testing/api.js';
import { deeds, handsOf, specNow, withoutEntry, type Hands } from './testing/deeds/index.js';
import { mailEventSettings } from './testing/mail-events.js';

interface Writing {
  'x-permissions'?: string[];
  'x-permission-also'?: string;
  security?: unknown[];
}

/** Who is refused by the route's own policy; null is somebody who is not signed in. */
function refused({ security, ...route }: Writing): (Role | null)[] {
  const anyOf = route['x-permissions']?.filter(isPermission);
  const also = [route['x-permission-also']].filter(isPermission);
  const may = (granted: ReadonlySet<Permission>) =>
    anyOf === undefined || (anyOf.some((one) => granted.has(one)) && also.every((one) => granted.has(one)));
  return security === undefined ? [] : [null, ...roles.filter((role) => !may(permissionsOf(role)))];
}

/** What stays as it is when somebody is refused: how many rows each table has, and which transaction wrote last. */
async function fingerprint({ db }: TestApi): Promise<unknown> {
  const tables = await db.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'sessions' order by 1`,
  );
  const each = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int as rows, max(xmin::text::bigint) as last from ${name}`,
  );
  // Tables are read side by side: without an order they come as they are ready.
  return db.query(`${each.join(' union all ')} order by name`);
}

describe('every route that writes', () => {
  let hands: Hands;
  let routes: Map<string, Writing>;

  beforeAll(async () => {
    const api = await startTestApi({ now: specNow, env: mailEventSettings });
    await loadShippedProgramme(api.db, 'hattula');
    const [administrator, coordinator] = await Promise.all([api.as('administrator'), api.as('coordinator')]);
    hands = handsOf(api, administrator, coordinator);
    routes = new Map(
      Object.values(openApiDocument(api.app).paths).flatMap((operations) =>
        Object.entries(operations as Record<string, Writing & { operationId?: string }>)
          .filter(([method]) => ['post', 'put', 'patch', 'delete'].includes(method))
          .map(([, operation]) => [operation.operationId ?? 'a route without a name', operation] as const),
      ),
    );
  });
  afterAll(() => hands.api.close());

  it('has its row here', () => {
    const names = [...routes.keys()];
    const known = [...Object.keys(deeds), ...Object.keys(withoutEntry)];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !names.includes(name))).toEqual([]);
  });

  /** The same request in the hands of each whom the policy refuses (A02: refused before anything is written). */
  async function triedByOthers(name: string, request: () => Promise<TestAnswer>): Promise<unknown[]> {
    const { api } = hands;
    const everybody = await Promise.all(roles.map((role) => api.as(role)));
    const own = everybody.map(({ headers }) => [headers, { ...headers }] as const);
    const answers: unknown[] = [];
    for (const role of refused(routes.get(name) ?? {})) {
      const disguise = role === null ? api.anonymous.headers : own[roles.indexOf(role)]?.[1];
      for (const [headers] of own) {
        delete headers['cookie'];
        Object.assign(headers, disguise);
      }
      try {
        answers.push({ role, status: (await request()).status });
      } finally {
        for (const [headers, before] of own) Object.assign(headers, before);
      }
    }
    return answers;
  }

  it.each(Object.keys(deeds))('%s leaves its trace, and nothing when it is refused', async (name) => {
    const { api } = hands;
    const last = async () =>
      Number((await api.db.one<{ seq: string }>('select coalesce(max(seq), 0) as seq from audit_entries')).seq);
    const request = await deeds[name]?.(hands);
    if (request === undefined) throw new Error(`no deed ${name}`);
    await Promise.all(roles.map((role) => api.as(role)));

    const untouched = await fingerprint(api);
    const others = refused(routes.get(name) ?? {}).map((role) => ({ role, status: role === null ? 401 : 403 }));
    expect(await triedByOthers(name, request)).toEqual(others);
    expect(await fingerprint(api)).toEqual(untouched);

    const before = await last();
    const answer = await request();
    if (answer.status >= 300) throw new Error(`${answer.status}: ${answer.text}`);
    expect(await last()).toBeGreaterThan(before);
  });
});
