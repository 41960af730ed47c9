import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { browserSuite, findProgram, redisSuite, suitesOfJest } from './optional-suites.mjs';

let folder: string;
let program: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elinvoima-programs-'));
  program = join(folder, 'chromium');
  writeFileSync(program, '');
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a program is found on the PATH, or where its variable says', () => {
  expect(findProgram(browserSuite, { PATH: `/nowhere:${folder}` })).toBe(program);
  expect(findProgram(browserSuite, { PATH: '', CHROMIUM_PATH: program })).toBe(program);
});

test('a variable that names nothing is not overridden by another find', () => {
  expect(findProgram(browserSuite, { PATH: folder, CHROMIUM_PATH: '/nowhere/chromium' })).toBeUndefined();
});

test('a missing program is missing', () => {
  expect(findProgram(redisSuite, { PATH: folder })).toBeUndefined();
});

test('each suite knows its own specs by their names', () => {
  const of = (file: string) =>
    [...suitesOfJest, redisSuite].filter(({ files }) => files.test(file)).map(({ program }) => program);
  expect(of('apps/e2e/src/visit.e2e.ts')).toEqual(['Chromium']);
  expect(of('libs/domain/src/reports/xlsx.libreoffice.spec.ts')).toEqual(['LibreOffice']);
  expect(of('libs/domain/src/reports/xlsx.libreoffice.db.spec.ts')).toEqual(['LibreOffice']);
  expect(of('libs/domain/src/imports/round-trip.gdal.db.spec.ts')).toEqual(['ogr2ogr']);
  expect(of('libs/domain/src/platform/jobs.queue.db.spec.ts')).toEqual(['redis-server']);
  expect(of('libs/domain/src/companies/companies.db.spec.ts')).toEqual([]);
});
