import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Every source of these places, as it stands; no specs. */
function sourcesOf(...places: string[]): { path: string; text: string }[] {
  return places.flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || /\.(spec|e2e|d)\.tsx?$/.test(entry.name)) return [];
      return [{ path: relative(root, path), text: readFileSync(path, 'utf8') }];
    }),
  );
}

/** The respondent's page as staff preview it: markup of our own server, in a frame where no script may run. */
const inFrame = 'apps/client/src/features/surveys/builder/live-preview.tsx';

describe('the sources', () => {
  const everything = sourcesOf(
    'apps/client/src',
    'libs/survey-form/src',
    'apps/api/src',
    'apps/worker/src',
    'libs/domain/src',
    'libs/contracts/src',
  );

  it('are all looked at', () => {
    expect(everything.length).toBeGreaterThan(1000);
  });

  it('no source of a page makes markup of words', () => {
    const markup =
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|srcDoc|createContextualFragment/;
    const found = everything.filter(({ path, text }) => markup.test(text) && path !== inFrame);
    expect(found.map(({ path }) => path)).toEqual([]);
    expect(everything.find(({ path }) => path === inFrame)?.text).toMatch(/sandbox="allow-same-origin"/);
  });

  it('no source makes code of words', () => {
    const code = /\beval\(|\bnew Function\(|\bvm\.(run|compile)|setTimeout\(\s*['"`]/;
    expect(everything.filter(({ text }) => code.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('no source runs a program by a line of words', () => {
    const shell = /\bexecSync?\(\s*[`'"]|shell: true/;
    expect(everything.filter(({ text }) => shell.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('mail is made without a way to files and addresses', () => {
    const { text } = everything.find(({ path }) => path.endsWith('mail/mail-transport.ts')) ?? { text: '' };
    expect(text).toContain('disableFileAccess: true');
    expect(text).toContain('disableUrlAccess: true');
  });
});
