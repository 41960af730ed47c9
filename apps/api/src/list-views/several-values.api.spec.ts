import { listFilters, listKinds, type ListFilter } from '@elinvoima/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '../openapi.js';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

interface Made {
  id: string;
  version: number;
}
interface Page {
  items: Record<string, unknown>[];
  total?: number;
}
interface View extends Made {
  filter: Record<string, unknown>;
  gone: string[];
}

const today = '2026-11-22';
let api: TestApi;
let coordinator: TestClient;

const make = async (collection: string, body: object): Promise<Made> => {
  const answer = await coordinator.post<Made>(collection, body);
  if (answer.status !== 201) throw new Error(`POST ${collection} answered ${answer.status}: ${answer.text}`);
  return answer.body;
};
const found = async (list: string, query: string, member: string): Promise<string[]> => {
  const { status, body, text } = await coordinator.get<Page>(`${list}?${query}`);
  if (status !== 200) throw new Error(`${list}?${query} answered ${status}: ${text}`);
  return body.items.map((item) => String(item[member])).toSorted((a, b) => a.localeCompare(b, 'fi'));
};

beforeAll(async () => {
  api = await startTestApi({ now: `${today}T10:00:00Z` });
  coordinator = await api.as('coordinator');
  const [small, middle, large] = await Promise.all([
    make('companies', {
      name: 'Pieni Oy',
      sizeClass: '1-4',
      industryCode: '43210',
      postalCode: '13720',
      tags: ['puu'],
      ownerId: coordinator.userId,
    }),
    make('companies', {
      name: 'Keski Oy',
      sizeClass: '5-9',
      industryCode: '49410',
      postalCode: '13880',
      tags: ['metsä', 'puu'],
      relationship: 'starting',
    }),
    make('companies', { name: 'Suuri Oy', sizeClass: '20-49', industryCode: '62010', postalCode: '13100' }),
  ]);
  await make('needs-assessments', { companyId: small?.id, growth: 'growth', assessedOn: today });
  await make('needs-assessments', { companyId: large?.id, riskLevel: 'high', assessedOn: today });
  for (const [firstName, language] of [
    ['Tove', 'sv'],
    ['Ann', 'en'],
    ['Aino', 'fi'],
  ])
    await make('contacts', { firstName, lastName: 'Testi', language });
  for (const [type, topic] of [
    ['visit', 'vienti'],
    ['call', 'messut'],
    ['email', 'tilat'],
  ])
    await make('interactions', {
      type,
      subject: type,
      topics: [topic],
      occurredAt: '2026-11-20T10:00:00Z',
      companyIds: [middle?.id],
    });
  for (const kind of ['plot', 'premises']) await make('enquiries', { title: kind, kind, companyId: middle?.id });
  for (const kind of ['plot', 'premises']) await make('sites', { name: kind, kind });
  for (const dueOn of ['2026-11-01', '2026-12-01'])
    await make('follow-ups', { title: dueOn, dueOn, subject: { kind: 'company', id: small?.id } });
  const kept = await make('follow-ups', { title: 'kept', dueOn: today, subject: { kind: 'company', id: small?.id } });
  await coordinator.post(`follow-ups/${kept.id}/done`);
  await make('partners', { name: 'Rahoittaja', sector: 'municipality', areas: ['funding', 'growth'] });
  await make('partners', { name: 'Neuvoja', sector: 'municipality', areas: ['starting'] });
  await make('partners', { name: 'Kouluttaja', sector: 'municipality', areas: ['education'] });
  for (const kind of ['morning_coffee', 'workshop', 'fair'])
    await make('events', {
      title: kind,
      kind,
      startsAt: '2026-12-10T08:00:00Z',
      endsAt: '2026-12-10T10:00:00Z',
    });
});
afterAll(() => api.close());

describe('a list’s filter', () => {
  it('is described as a list exactly where several values may stand', () => {
    const { paths } = openApiDocument(api.app);
    for (const list of listKinds) {
      const parameters = (paths[`/api/${list}`]?.get?.parameters ?? []) as {
        name: string;
        schema?: { type?: string };
      }[];
      const lists = parameters.filter(({ schema }) => schema?.type === 'array').map(({ name }) => name);
      const several = (listFilters[list] as readonly ListFilter[]).filter((field) => field.several);
      expect([list, lists.toSorted()]).toEqual([list, several.map(({ key }) => key).toSorted()]);
    }
  });

  it('finds what any one of several values finds, together with the other fields', async () => {
    const companies = (query: string) => found('companies', query, 'name');
    expect(await companies('sizeClass=1-4&sizeClass=5-9')).toEqual(['Keski Oy', 'Pieni Oy']);
    expect(await companies('sizeClass=5-9')).toEqual(['Keski Oy']);
    expect(await companies('sizeGroup=0-4&sizeGroup=20%2B')).toEqual(['Pieni Oy', 'Suuri Oy']);
    expect(await companies('industry=43&industry=62')).toEqual(['Pieni Oy', 'Suuri Oy']);
    expect(await companies('industryGroup=construction&industryGroup=services')).toEqual(['Pieni Oy', 'Suuri Oy']);
    expect(await companies('postalCode=13720&postalCode=13100')).toEqual(['Pieni Oy', 'Suuri Oy']);
    expect(await companies('tag=metsä&tag=puu')).toEqual(['Keski Oy', 'Pieni Oy']);
    expect(await companies('tag=metsä&tag=vienti&industry=49')).toEqual(['Keski Oy']);
    expect(await companies('relationship=starting&relationship=locating')).toEqual(['Keski Oy']);
    expect(await companies(`ownerId=${coordinator.userId}&ownerId=01900000-0000-7000-8000-000000000000`)).toEqual([
      'Pieni Oy',
    ]);
    expect(await companies('need=growth&need=at_risk')).toEqual(['Pieni Oy', 'Suuri Oy']);
    expect(await found('contacts', 'language=sv&language=en', 'firstName')).toEqual(['Ann', 'Tove']);
    expect(await found('interactions', 'type=visit&type=call', 'subject')).toEqual(['call', 'visit']);
    expect(await found('interactions', 'topic=vienti&topic=tilat', 'subject')).toEqual(['email', 'visit']);
    const staff = `staffId=${coordinator.userId}&staffId=01900000-0000-7000-8000-000000000000`;
    expect(await found('interactions', `${staff}&type=call`, 'subject')).toEqual(['call']);
    expect(await found('enquiries', 'kind=plot&kind=premises&stage=received&stage=lost', 'title')).toEqual([
      'plot',
      'premises',
    ]);
    expect(await found('enquiries', 'stage=agreed&stage=lost', 'title')).toEqual([]);
    expect(await found('sites', 'kind=plot&kind=premises', 'name')).toEqual(['plot', 'premises']);
    expect(await found('sites', 'obligation=met&obligation=over', 'name')).toEqual([]);
    expect(await found('follow-ups', 'state=late&state=done', 'title')).toEqual(['2026-11-01', 'kept']);
    expect(await found('follow-ups', 'state=open&state=done', 'title')).toEqual(['2026-11-01', '2026-12-01', 'kept']);
    expect(await found('partners', 'area=funding&area=education', 'name')).toEqual(['Kouluttaja', 'Rahoittaja']);
    expect(await found('events', 'kind=workshop&kind=fair', 'title')).toEqual(['fair', 'workshop']);
  });

  it('is refused by its pointer for one value that is none, a repeated one, and too many', async () => {
    const refused = async (address: string) => {
      const { status, body } = await coordinator.get<{ errors?: { pointer: string; code: string }[] }>(address);
      return [status, body.errors?.map(({ pointer, code }) => `${pointer} ${code}`)];
    };
    for (const [list, key, value] of [
      ['companies', 'sizeClass', '5-9'],
      ['contacts', 'language', 'sv'],
      ['interactions', 'type', 'call'],
      ['enquiries', 'stage', 'received'],
      ['sites', 'use', 'industry'],
      ['follow-ups', 'state', 'late'],
      ['partners', 'area', 'funding'],
      ['events', 'status', 'planned'],
    ] as const) {
      const query = `${list}?${key}=${value}&${key}`;
      expect([query, await refused(`${query}=nothing`)]).toEqual([query, [400, [`/${key} not-one-of`]]]);
      expect([query, await refused(`${query}=${value}`)]).toEqual([query, [400, [`/${key} list-repeats`]]]);
    }
    expect(await refused('companies?industry=43&industry=4x')).toEqual([400, ['/industry not-in-form']]);
    expect(await refused('companies?ownerId=x')).toEqual([400, ['/ownerId not-an-id']]);
    const many = Array.from({ length: 51 }, (_, index) => `tag=t${index}`).join('&');
    expect(await refused(`companies?${many}`)).toEqual([400, ['/tag list-too-long']]);
    expect((await refused('companies?notMetMonths=1&notMetMonths=3'))[0]).toBe(400);
    const view = { list: 'companies', name: 'Väärä', filter: { sizeClass: ['1-4', 'huge'] } };
    const { status, body } = await coordinator.post<{ errors: unknown[] }>('list-views', view);
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ pointer: '/filter/sizeClass/1' })]]);
  });

  it('is kept in a view as it was chosen, and says it when one of what it names is gone', async () => {
    const filter = { sizeClass: ['5-9', '1-4', '5-9'], tag: ['puu', 'metsä'], relationship: ['starting'] };
    const { id } = await make('list-views', { list: 'companies', name: 'Puu ja metsä', filter });
    const kept = async () => (await coordinator.get<View>(`list-views/${id}`)).body;
    expect(await kept()).toMatchObject({
      filter: { sizeClass: ['1-4', '5-9'], tag: ['metsä', 'puu'], relationship: 'starting' },
      gone: [],
    });
    // Its tags follow when one gets another name, and come back as they were.
    const renamed = await coordinator.post<{ id: string }>('company-tags/rename', { tag: 'metsä', to: 'metsäala' });
    if (renamed.status >= 300) throw new Error(`${renamed.status} ${renamed.text}`);
    expect((await kept()).filter).toMatchObject({ tag: ['metsäala', 'puu'] });
    await coordinator.post(`bulk-changes/${renamed.body.id}/undo`);
    expect((await kept()).filter).toMatchObject({ tag: ['metsä', 'puu'] });
    await api.db.query(`update companies set tags = array_remove(tags, 'metsä')`);
    expect(await kept()).toMatchObject({ gone: ['tag'] });
    await api.db.query(`update companies set tags = tags || '{metsä}' where name = 'Keski Oy'`);
  });

  it('gives a file and a change of many exactly what is seen', async () => {
    const filter = { sizeClass: ['1-4', '5-9'], tag: ['metsä', 'puu'] };
    const seen = await found('companies', 'sizeClass=1-4&sizeClass=5-9&tag=metsä&tag=puu', 'name');
    expect(seen).toEqual(['Keski Oy', 'Pieni Oy']);
    const order = { list: 'companies', format: 'csv', filter, columns: ['name'], sort: 'name' };
    const { status, body, text } = await coordinator.post<Made>('exports', order);
    if (status >= 300) throw new Error(`${status} ${text}`);
    const { bytes } = await coordinator.getFile(`exports/${body.id}/file`);
    const rows = bytes
      .toString('utf8')
      .split(/\r?\n/)
      .map((row) => row.replaceAll('"', ''));
    expect(rows.filter((row) => row.endsWith('Oy')).toSorted()).toEqual(seen);
    const change = { list: 'companies', filter, field: 'addTag', value: 'kutsuttu', expected: 2 };
    const changed = await coordinator.post<{ changed: number }>('bulk-changes', change);
    expect([changed.status, changed.body.changed]).toEqual([201, 2]);
    expect(await found('companies', 'tag=kutsuttu', 'name')).toEqual(seen);
  });
});
