import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../testing/api.js';

/** What every site of an authority must say of itself, to people and to programs. */
describe('the accessibility statement and what programs ask', () => {
  let api: TestApi;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'elinvoima-statement-'));
    writeFileSync(
      join(folder, 'accessibility-statement.json'),
      JSON.stringify({
        shortcomings: [{ what: { fi: '<b>Videoissa</b> ei ole tekstitystä.' }, criteria: ['1.2.2'] }],
        contact: { email: 'kirjaamo@kunta.example', phone: '03 123 4567' },
      }),
    );
    api = await startTestApi({
      now: '2026-11-22T10:00:00Z',
      env: { DATA_DIR: folder, SECURITY_CONTACT: 'tietoturva@kunta.example', PUBLIC_LIMIT_FACTOR: '50' },
    });
  });
  afterAll(() => api.close());
  const open = (path: string) => api.anonymous.get(path, { accept: 'text/html' });

  it('is the municipality’s own words in front of the shipped ones, in three languages, without script', async () => {
    const page = await open('/saavutettavuus');
    expect(page.status).toBe(200);
    for (const words of [
      '&lt;b&gt;Videoissa&lt;/b&gt; ei ole tekstitystä.',
      'WCAG-kriteerit: 1.2.2',
      'Palvelu täyttää vaatimukset osittain',
      'kirjaamo@kunta.example',
      'tel:031234567',
      'Traficom',
      '22. marraskuuta 2026',
    ])
      expect(page.text).toContain(words);
    expect(page.text).not.toContain('<script');
    expect(page.headers['set-cookie']).toBeUndefined();
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['x-robots-tag']).toBeUndefined();
    expect((await open('/saavutettavuus?lang=sv')).text).toContain('Tillgänglighetsutlåtande');
    expect((await open('/saavutettavuus?lang=en')).text).toContain('Accessibility statement');
  });

  it.each(['/aloite', '/kysy', '/tontit', '/tapahtumat', '/ideat', '/luvut', '/s/AAAAAAAAAAAAAAAAAAAAAA'])(
    'is linked from the footer of %s, in the page’s language',
    async (path) => {
      expect((await open(`${path}?lang=sv`)).text).toContain('href="/saavutettavuus?lang=sv"');
    },
  );

  it('security.txt tells whom to tell, until less than a year from now', async () => {
    const { status, text, headers } = await api.anonymous.get('/.well-known/security.txt');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text.split('\n')).toEqual([
      'Contact: mailto:tietoturva@kunta.example',
      'Expires: 2027-11-21T00:00:00Z',
      'Preferred-Languages: fi, sv, en',
      `Canonical: ${api.config.publicUrl}/.well-known/security.txt`,
      '',
    ]);
  });

  it('robots may read the pages for everybody, and nothing that is one person’s', async () => {
    const { status, text } = await api.anonymous.get('/robots.txt');
    expect(status).toBe(200);
    const rules = text.split('\n');
    expect(rules).toEqual(expect.arrayContaining(['Allow: /tontit', 'Allow: /saavutettavuus', 'Disallow: /']));
    for (const part of ['s', 'u', 'o', 'kokeile', 'aloite', 'e']) expect(rules).not.toContain(`Allow: /${part}`);
  });
});

describe('an installation that names nobody for holes', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
  });
  afterAll(() => api.close());

  it('has no security.txt, and ships a statement', async () => {
    expect((await api.anonymous.get('/.well-known/security.txt')).status).toBe(404);
    const page = await api.anonymous.get('/saavutettavuus', { accept: 'text/html' });
    expect(page.text).toContain('Henkilöstön kartta ei kerro');
  });
});
