import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/api.js';

const pdftotext = process.env['PDFTOTEXT_PATH'] ?? 'pdftotext';
const pdfinfo = join(dirname(pdftotext), 'pdfinfo');

/** The report's PDF as another program sees it: poppler, which assistive tools stand on too. */
describe('the report as a PDF', () => {
  let api: TestApi;
  let folder: string;
  let file: string;
  let bytes: Buffer;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    await loadShippedProgramme(api.db, 'hattula', { loggingBeganOn: '2025-01-01' });
    await api.db.query(
      `insert into interactions (type, occurred_at, subject) select 'call', '2026-08-01T09:00Z', 'Puhelu' from generate_series(1, 1234)`,
    );
    ({ bytes } = await (await api.as('director')).getFile('reports/2026-Q3.pdf'));
    folder = mkdtempSync(join(tmpdir(), 'elinvoima-pdf-'));
    file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await api.close();
  });

  /** Whatever a broken file makes poppler complain of goes to stderr, which must stay empty. */
  const run = (program: string, ...args: string[]): string =>
    execFileSync('/bin/sh', ['-c', '"$0" "$@" 2>&1', program, ...args, file], { encoding: 'utf8' });

  it('is tagged, has its title and language, and carries its fonts', () => {
    const info = run(pdfinfo);
    expect(info).toMatch(/^Title: +Elinvoimaraportti: 3\. neljännes 2026/m);
    expect(info).toMatch(/^Tagged: +yes/m);
    expect(info).not.toContain('Syntax');
    const source = bytes.toString('latin1');
    expect(source).toContain('/Lang (fi-FI)');
    expect(source).toContain('/DisplayDocTitle true');
    expect(source).toContain('pdfuaid:part');
    expect(source.match(/\/FontFile2/g)?.length).toBe(2);
  });

  it('its structure is headings, a list and tables with header cells, in reading order', () => {
    const structure = run(pdfinfo, '-struct-text');
    expect(structure).not.toContain('Syntax');
    const tags = [...structure.matchAll(/^ +(H1|H2|H3|P|L|Table) /gm)].map(([, tag]) => tag);
    expect(tags.slice(0, 8)).toEqual(['H1', 'P', 'P', 'H2', 'L', 'H2', 'P', 'Table']);
    // One table for each factor that has indicators, each with five column headers.
    const tables = structure.match(/^ +Table /gm)?.length ?? 0;
    expect(structure.match(/\/Scope \/Column/g)).toHaveLength(5 * tables);
    expect(structure).toMatch(/TH:?\s+\/Scope \/Row\s+"Vuorovaikutuksen määrä"\s+TD[^"]*"1\s234"/);
    // Page numbers are seen, not read.
    expect(structure).not.toContain('Sivu 1/');
  });

  it('reads from the title over the summary and the factors to the definitions', () => {
    const text = execFileSync(pdftotext, [file, '-'], { encoding: 'utf8' });
    const places = [
      'Elinvoimaraportti',
      'Ei lopullinen',
      'Yhteenveto',
      '3.1 Yrittäjyys ja liiketoiminta',
      '3.6 Resurssitehokkuus',
      'Määritelmät',
      '3.1.d Vuorovaikutuksen määrä',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).toContain('Sivu 1/');
  });
});
