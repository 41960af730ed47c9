import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/api.js';

const soffice = process.env['SOFFICE_PATH'] ?? 'soffice';

/** The workbook opened by a spreadsheet program that people use, and written out again as it understood it. */
describe('the report as a workbook in LibreOffice', () => {
  let api: TestApi;
  let folder: string;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula', { loggingBeganOn: '2025-01-01' });
    await api.db.query(
      `insert into interactions (type, occurred_at, subject, duration_minutes)
       values ('call', '2026-08-01T09:00Z', '=1+1', 15), ('visit', '2026-08-02T09:00Z', 'Käynti', 45)`,
    );
    const { bytes } = await (await api.as('director')).getFile('reports/2026-Q3.xlsx');
    folder = mkdtempSync(join(tmpdir(), 'elinvoima-xlsx-'));
    writeFileSync(join(folder, 'report.xlsx'), bytes);
    const coordinator = await api.as('coordinator');
    const taken = await coordinator.post<{ id: string }>('exports', {
      list: 'interactions',
      format: 'xlsx',
      columns: ['occurredAt', 'type', 'durationMinutes'],
    });
    const list = await coordinator.getFile(`exports/${taken.body.id}/file`);
    writeFileSync(join(folder, 'list.xlsx'), list.bytes);
    execFileSync(
      soffice,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        // Every sheet, comma, quotes, UTF-8, formulas shown as such where there were any.
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,true,false,-1',
        '--outdir',
        folder,
        join(folder, 'report.xlsx'),
        join(folder, 'list.xlsx'),
      ],
      { stdio: 'ignore', timeout: 50_000 },
    );
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await api.close();
  });

  const sheet = (name: string, of = 'report'): string => readFileSync(join(folder, `${of}-${name}.csv`), 'utf8');

  it('has its three sheets, and its figures are numbers', () => {
    expect(sheet('Luvut')).toMatch(/2026-Q3,3\.1 Yrittäjyys ja liiketoiminta,3\.1\.d,Vuorovaikutuksen määrä,2,kpl/);
    expect(sheet('Määritelmät')).toContain('Tapahtumapäivä Suomen aikaa ratkaisee jakson');
  });

  it('days are days, and a name that looks like a formula is a name', () => {
    const evidence = sheet('Kirjaukset');
    // Written in the habits of the machine's locale: a day all the same, and no number.
    expect(evidence).toMatch(/3\.1\.d,Vuorovaikutuksen määrä,(2\.8\.2026|08\/02\/2026),Vuorovaikutus,Käynti/);
    expect(evidence).toContain(",'=1+1,");
    expect(evidence).not.toMatch(/,2,,/);
  });

  it('a list taken out has real moments and numbers, and says how many rows it has', () => {
    const list = sheet('Vuorovaikutus', 'list');
    expect(list).toMatch(/^Käynti,(2\.8\.2026 12\.00|08\/02\/2026 12:00:00),Yrityskäynti,45$/m);
    expect(list).toMatch(/^'=1\+1,/m);
    expect(sheet('Tietoja', 'list')).toContain('2 / 2 riviä');
  });
});
