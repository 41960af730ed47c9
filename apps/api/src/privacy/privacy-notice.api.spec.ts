import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@elinvoima/contracts';
import { JSDOM } from 'jsdom';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the privacy notice', () => {
  let api: TestApi;
  let administrator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-23T10:00:00Z', env: { PUBLIC_LIMIT_FACTOR: '50' } });
    administrator = await api.as('administrator');
  });
  afterAll(() => api.close());
  const open = (path: string) => api.anonymous.get(path, { accept: 'text/html' });

  it('tells from the inventory and the retention rules what nobody has written yet, without script', async () => {
    const { status, text, headers } = await open('/tietosuoja');
    expect(status).toBe(200);
    for (const words of [
      'Rekisterinpitäjä',
      'Tiedotteet ja kutsut: suostumus (6 art. 1 a)',
      'Kyselyn vastaaja: ',
      'Julkinen lomake',
      'Vuorovaikutus: ',
      'saada virheelliset tiedot oikaistuiksi',
      'Tietosuojavaltuutetun toimisto',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/<script|undefined|survey_response|accessibility_feedback|privacy-notice-page/);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-robots-tag']).toBeUndefined();
  });

  it.each(languages)('axe finds nothing in %s', async (language) => {
    const { window } = new JSDOM((await open(`/tietosuoja?lang=${language}`)).text, { runScripts: 'outside-only' });
    window.eval(axe);
    const found = (await window.eval(
      `axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } })`,
    )) as { violations: { id: string }[] };
    window.close();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    '/aloite',
    '/kysy',
    '/tontit',
    '/tapahtumat',
    '/ideat',
    '/luvut',
    '/saavutettavuus/palaute',
    '/s/AAAAAAAAAAAAAAAAAAAAAA',
    '/u/AAAAAAAAAAAAAAAAAAAAAA',
    '/o/AAAAAAAAAAAAAAAAAAAAAA',
  ])('is linked from %s, in the page’s language', async (path) => {
    expect((await open(`${path}?lang=sv`)).text).toContain('href="/tietosuoja?lang=sv"');
  });

  it('says the municipality’s own words where there are some, in Finnish where they are not translated', async () => {
    const { status, body } = await administrator.patch<{ version: number; versions: unknown[] }>('privacy-notice', 0, {
      email: 'kirjaamo@kunta.example',
      officerName: 'Tiina Turva',
      texts: [
        { part: 'recipients', language: 'fi', text: 'Emme <b>anna</b> tietoja.\n\nEmme kenellekään.' },
        { part: 'sources', language: 'sv', text: 'Bara från dig.' },
      ],
    });
    expect([status, body.version, body.versions.length]).toEqual([200, 1, 1]);
    const finnish = (await open('/tietosuoja?lang=fi')).text;
    expect(finnish).toContain('<p>Emme &lt;b&gt;anna&lt;/b&gt; tietoja.</p><p>Emme kenellekään.</p>');
    expect(finnish).toContain('mailto:kirjaamo@kunta.example');
    expect(finnish).toContain('Tiina Turva');
    expect(finnish).toContain('Julkinen lomake');
    const swedish = (await open('/tietosuoja?lang=sv')).text;
    expect(swedish).toContain('Emme kenellekään.');
    expect(swedish).toContain('Bara från dig.');
    expect(swedish).not.toContain('Offentlig blankett');
  });

  it('keeps every version, and lets nobody publish over what they have not seen', async () => {
    expect((await administrator.patch('privacy-notice', 0, { phone: '03 123 4567' })).status).toBe(412);
    expect((await administrator.patch('privacy-notice', 1, { phone: '03 123 4567' })).status).toBe(200);
    const { body } = await administrator.get<{ version: number; versions: { version: number }[] }>('privacy-notice');
    expect(body.versions.map(({ version }) => version)).toEqual([2, 1]);
    await expect(api.db.query('update privacy_notices set phone = null')).rejects.toThrow('append-only');
    // Published again as it is, it stays the version that it was.
    const same = await administrator.patch<{ version: number }>('privacy-notice', 2, { phone: '03 123 4567' });
    expect(same.body.version).toBe(2);
  });

  it('refuses parts that are not there and a body that says too much', async () => {
    const text = { language: 'fi', text: 'x' };
    expect((await administrator.patch('privacy-notice', 2, { texts: [{ ...text, part: 'other' }] })).status).toBe(400);
    expect((await administrator.patch('privacy-notice', 2, { controller: 'Toinen' })).status).toBe(400);
    const coordinator = await api.as('coordinator');
    expect((await coordinator.patch('privacy-notice', 2, { phone: '1' })).status).toBe(403);
    expect((await coordinator.get('privacy-notice')).status).toBe(200);
  });
});
