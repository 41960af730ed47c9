import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

/** Each stands in one place only, so that a leak says of what. */
const canaries = {
  password: 'kanarialintu-salasana-1f7c',
  email: 'kanaria-6d2e@example.test',
  note: 'kanaria-muistiinpano-93ab',
  token: 'kanariaTunnus000000042',
  company: 'Kanaria-Yritys-77e1 Oy',
  key: 'kanaria-avain-58d0',
};

/** What is written down and put away while the API works: its output, its queue, its kept answers and its trail. */
describe('A45 canaries', () => {
  let api: TestApi;
  let coordinator: TestClient;
  let output = '';
  const restore: (() => void)[] = [];

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr]) {
      const write = jest.spyOn(stream, 'write').mockImplementation((chunk: string | Uint8Array) => {
        output += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
        return true;
      });
      restore.push(() => write.mockRestore());
    }
    api = await startTestApi({ now: '2026-11-18T10:00:00Z', env: { LOG_LEVEL: 'debug', PUBLIC_LIMIT_FACTOR: '1000' } });
    coordinator = await api.as('coordinator');
  });
  afterAll(async () => {
    await api.close();
    for (const undo of restore) undo();
  });

  const found = (text: string): string[] =>
    Object.entries(canaries).flatMap(([name, canary]) => (text.includes(canary) ? [name] : []));

  /** Whatever stands in the tables whose names say so, as text. */
  async function tablesLike(pattern: string): Promise<string> {
    const tables = await api.db.query<{ name: string }>(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') and table_schema || '.' || table_name ~ $1`,
      [pattern],
    );
    const texts = await Promise.all(
      tables.map(({ name }) =>
        api.db.one<{ text: string | null }>(`select '${name} ' || string_agg(t::text, E'\\n') as text from ${name} t`),
      ),
    );
    expect(tables.length).toBeGreaterThan(0);
    return texts.map(({ text }) => text ?? '').join('\n');
  }

  it('are nowhere but in the records: output, jobs, answers to errors', async () => {
    const answers: string[] = [];
    const made = await coordinator.post<{ id: string }>('companies', { name: canaries.company, notes: canaries.note });
    expect(made.status).toBe(201);
    const contact = await coordinator.post<{ id: string }>('contacts', {
      firstName: 'Kaisa',
      lastName: 'Koe',
      email: canaries.email,
      companies: [{ companyId: made.body.id }],
    });
    expect(contact.status).toBe(201);
    await coordinator.post('interactions', {
      type: 'call',
      occurredAt: '2026-11-17T10:00:00Z',
      subject: 'Puhelu',
      notes: canaries.note,
      companyIds: [made.body.id],
    });
    // A file to be written is a job.
    await coordinator.post('exports', { list: 'companies', format: 'csv', filter: { q: canaries.company } });
    // Refused, one way or the other.
    for (const answer of [
      await api.anonymous.post('session', { email: canaries.email, password: canaries.password }),
      await api.anonymous.post('password-links', { email: canaries.email }),
      await api.anonymous.post(`password-links/${canaries.token}`, { password: canaries.password }),
      await api.anonymous.get(`/s/${canaries.token}`),
      await api.anonymous.get(`/u/${canaries.token}`, { accept: 'text/html' }),
      await api.anonymous.get(`/o/${canaries.token}`),
      await api.anonymous.get(`public/surveys/${canaries.token}`),
      await api.anonymous.get('companies', { cookie: `elinvoima=${canaries.token}` }),
      await api.anonymous.get('companies', { authorization: `Bearer ${canaries.key}` }),
      await coordinator.post('companies', { name: canaries.company, nonsense: canaries.note }),
      await coordinator.post('companies', `{"name":"${canaries.note}`, { 'content-type': 'application/json' }),
      await coordinator.post(
        'companies',
        { name: canaries.note, homepage: canaries.email },
        { 'if-match': canaries.key },
      ),
    ])
      // A page leads to itself in the other languages: that is told to nobody who does not have it.
      answers.push(answer.status >= 400 && !answer.text.startsWith('<') ? answer.text : '');
    expect(answers.filter((text) => text !== '').length).toBeGreaterThan(6);
    expect(answers.filter((text) => found(text).length > 0)).toEqual([]);
    expect(found(output)).toEqual([]);
    expect(found(await tablesLike('bullmq|idempotency|outbox'))).toEqual([]);
  });

  it('are not told by a fault of ours: its place is, and what the database quoted is not', async () => {
    const { id } = (await coordinator.post<{ id: string }>('companies', { name: 'Koepaja Oy' })).body;
    // The database refuses, and quotes the whole row.
    await api.db.query(`alter table companies add constraint canary check (name not like '%Kanaria-rivi%')`);
    const before = output.length;
    const answer = await coordinator.patch(`companies/${id}`, 1, { name: `Kanaria-rivi ${canaries.company}` });
    await api.db.query('alter table companies drop constraint canary');
    expect(answer.status).toBe(500);
    expect(answer.body).toMatchObject({ type: 'urn:elinvoima:problem:unexpected' });
    expect(found(answer.text)).toEqual([]);
    const told = output.slice(before);
    expect(told).toContain('canary');
    expect(told).toContain('company.service');
    expect(told).not.toMatch(/Kanaria-rivi|update "?companies/i);
    expect(found(told)).toEqual([]);
  });

  it('a line break in what is sent makes no line of the log', async () => {
    const before = output.length;
    await api.anonymous.get('/s/x%0d%0a{"level":"error","forged":true}', { 'user-agent': 'x\\r\\n{"forged":true}' });
    expect(output.slice(before)).not.toContain('forged');
  });

  it('a refused right is a line of the log: who, by which route, and none of what was sent', async () => {
    const viewer = await api.as('viewer');
    const before = output.length;
    const answer = await viewer.post('companies?q=kanaria-avain-58d0', { name: canaries.company });
    expect(answer.status).toBe(403);
    const lines = output
      .slice(before)
      .split('\n')
      .filter((line) => line.includes('"refused"'));
    expect(lines).toHaveLength(1);
    const { message } = JSON.parse(lines[0] ?? '{}') as { message: object };
    expect(message).toMatchObject({
      event: 'refused',
      status: 403,
      method: 'POST',
      route: '/api/companies',
      actor: viewer.userId,
    });
    expect(found(lines.join('\n'))).toEqual([]);
  });
});
