import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

/** The answer's bytes: the file itself, not its text. */
async function fileOf(api: TestApi, role: 'director' | 'viewer', path: string): Promise<Buffer> {
  const client = await api.as(role);
  const answer = await client.getFile(path);
  expect({ path, status: answer.status }).toEqual({ path, status: 200 });
  return answer.bytes;
}

interface Workbook {
  sheets: Map<string, string[][]>;
  xml: string;
}

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Reads a workbook by its XML alone, so that the library that wrote it does not judge itself. */
function readWorkbook(bytes: Buffer): Workbook {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const shared = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    unescape([...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => text).join('')),
  );
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    unescape(name),
  );
  const sheetXml = names.map((_, index) => part(`xl/worksheets/sheet${index + 1}.xml`));
  const rowsOf = (xml: string): string[][] =>
    [...xml.matchAll(/<row [^>]*?>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes = '', inside = '']) => {
        const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? /<t[^>]*>(.*?)<\/t>/s.exec(inside)?.[1] ?? '';
        return attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : unescape(value);
      }),
    );
  return { sheets: new Map(names.map((name, index) => [name, rowsOf(sheetXml[index] ?? '')])), xml: sheetXml.join('') };
}

describe('reports', () => {
  let api: TestApi;
  let director: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula', { loggingBeganOn: '2025-01-01' });
    director = await api.as('director');
    await api.db.query(
      `insert into companies (id, name, municipality_code) values ('00000000-0000-7000-8000-000000000001', '=HYPERLINK("http://example.test")', '082')`,
    );
    await api.db.query(
      `with logged as (
         insert into interactions (type, occurred_at, subject)
         values ('visit', '2026-07-01T09:00Z', '+358 soitto'), ('call', '2026-09-30T20:30Z', '＝SUMMA(A1)'), ('call', '2026-04-02T09:00Z', 'Kevät')
         returning id
       ) insert into interaction_companies select id, '00000000-0000-7000-8000-000000000001' from logged`,
    );
  });
  afterAll(() => api.close());

  it('an open period’s report is the living figures, and says it is not closed', async () => {
    const { body } = await director.get<{ items: { key: string }[] }>('reports/2026-Q3');
    expect(body).toMatchObject({ period: '2026-Q3', closedAt: null, hash: null });
    expect(body.items.find(({ key }) => key === '3.1.d')).toEqual({
      key: '3.1.d',
      value: 2,
      live: 2,
      light: 'none',
      revisions: [],
    });
  });

  it('the workbook holds the figures, their definitions and every record behind them, nothing of it a formula', async () => {
    const { sheets, xml } = readWorkbook(await fileOf(api, 'director', 'reports/2026-Q3.xlsx'));
    expect([...sheets.keys()]).toEqual(['Luvut', 'Määritelmät', 'Kirjaukset', 'Erittelyt']);
    expect(xml).not.toContain('<f>');
    expect(xml.match(/state="frozen"/g)).toHaveLength(4);

    const figures = sheets.get('Luvut') ?? [];
    expect(figures[2]?.[0]).toContain('Ei lopullinen');
    const interactions = figures.find((row) => row[2] === '3.1.d');
    expect(interactions?.slice(3, 6)).toEqual(['Vuorovaikutuksen määrä', '2', 'kpl']);
    expect(sheets.get('Määritelmät')?.find((row) => row[0] === '3.1.d')?.[2]).toContain('Tapahtumapäivä Suomen aikaa');

    const evidence = sheets.get('Kirjaukset') ?? [];
    const { body } = await director.get<{ items: { key: string; value: number | null; unit: string }[] }>(
      'indicators?period=2026-Q3',
    );
    for (const { key, value, unit } of body.items) {
      if (unit !== 'count') continue;
      expect({ key, rows: evidence.filter((row) => row[0] === key).length }).toEqual({ key, rows: value });
    }
    const rows = evidence.length - 5;
    expect(evidence[3]?.[0]).toContain(`${rows} / ${rows} riviä`);
    // The serial number of 1 July 2026; its cell has a date's format.
    expect(evidence.find((row) => row[4] === "'+358 soitto")?.[2]).toBe('46204');
    expect(evidence.map((row) => row[4])).toContain("'＝SUMMA(A1)");
    expect(evidence.map((row) => row[5])).toContain(`'=HYPERLINK("http://example.test")`);
  });

  it('who may not see records gets the workbook without them, and a sentence that says so', async () => {
    const { sheets } = readWorkbook(await fileOf(api, 'viewer', 'reports/2026-Q3.xlsx'));
    const evidence = sheets.get('Kirjaukset') ?? [];
    expect(evidence).toHaveLength(5);
    expect(evidence[3]?.[0]).toContain('Kirjaukset jätettiin pois');
    expect(sheets.get('Luvut')?.find((row) => row[2] === '3.1.d')?.[4]).toBe('2');
  });

  it('the table is one that a Finnish spreadsheet opens as such', async () => {
    await api.db.query(
      `insert into companies (name, municipality_code) values ('B', '082'), ('C', '082'), ('D', '109')`,
    );
    const text = (await fileOf(api, 'director', 'reports/2026-Q3.csv')).toString('utf8');
    expect(text.startsWith('\uFEFFJakso;')).toBe(true);
    expect(text).toContain('\r\n2026-Q3;3.1 Yrittäjyys ja liiketoiminta;3.1.d;Vuorovaikutuksen määrä;2;kpl;');
    expect(text).toMatch(/Kattavuus;33,3;%/);
    const lines = text.trimEnd().split('\r\n');
    expect(lines.at(-1)).toContain(`${lines.length - 2} / ${lines.length - 2} riviä;Ei lopullinen`);
    const english = (await fileOf(api, 'director', 'reports/2026-Q3.csv?language=en')).toString('utf8');
    expect(english).toMatch(/Coverage;33\.3;%/);
    await api.db.query(`delete from companies where name in ('B', 'C', 'D')`);
  });

  it('files are named after their period, not kept by caches, and leave their mark on the trail', async () => {
    const answer = await director.getFile('reports/2026.pdf');
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="elinvoima-2026.pdf"',
      'cache-control': 'no-store',
    });
    const [entry] = await api.db.query(
      `select actor_id, action, changes from audit_entries where object_kind = 'report' order by seq desc limit 1`,
    );
    expect(entry).toMatchObject({
      actor_id: director.userId,
      action: 'export',
      changes: { period: [null, '2026'], format: [null, 'pdf'] },
    });
  });

  it('a period that is none, another format and those without the right are refused', async () => {
    expect((await director.get('reports/2026-Q7.xlsx')).status).toBe(400);
    expect((await director.get('reports/2026-Q3.docx')).status).toBe(400);
    expect((await director.get('reports/2026-Q3.pdf?language=de')).status).toBe(400);
    expect((await (await api.as('contributor')).get('reports/2026-Q3')).status).toBe(403);
    expect((await (await api.as('contributor')).get('reports/2026-Q3.xlsx')).status).toBe(403);
    expect((await api.anonymous.get('reports/2026-Q3.xlsx')).status).toBe(401);
  });
});
