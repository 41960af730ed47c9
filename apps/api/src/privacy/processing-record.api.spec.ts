import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages, type ProcessingRecord } from '@elinvoima/contracts';
import { JSDOM } from 'jsdom';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const at = 'privacy/processing-record';

describe('the record of processing activities', () => {
  let api: TestApi;
  let administrator: TestClient;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await startTestApi({
      now: '2026-11-23T10:00:00Z',
      env: { AUDIT_YEARS: '7', SMTP_URL: 'smtp://posti:canary-password@smtp.toimittaja.example:587' },
    });
    [administrator, coordinator] = await Promise.all([api.as('administrator'), api.as('coordinator')]);
  });
  afterAll(() => api.close());

  const record = async (): Promise<ProcessingRecord> => (await coordinator.get<ProcessingRecord>(at)).body;
  const confirmations = async (): Promise<string[]> => (await record()).toConfirm.map(({ key }) => key);
  const page = (client: TestClient, path = 'page') => client.get(`${at}/${path}`, { accept: 'text/html' });

  it('tells of rules, settings and what is not there, and no secret', async () => {
    const { status, body, text } = await coordinator.get<ProcessingRecord>(`${at}?language=fi`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ language: 'fi', madeOn: '2026-11-23', noticeVersion: 0, noticePublishedOn: null });
    expect(body.toConfirm.map(({ key }) => key)).toEqual([
      // The tests’ own settings are those of a demonstration.
      'demo',
      'controller',
      'officer',
      'notice',
      'proposed',
      'undecided',
      'processors',
      'hosting',
      'review',
      'tls',
      'law',
      'impact',
    ]);
    expect(body.processors).toEqual([{ kind: 'mail', name: 'Sähköpostin lähetys', host: 'smtp.toimittaja.example' }]);
    const trail = body.periods.find(({ key }) => key === 'audit_trail');
    expect(trail).toMatchObject({ kept: '7 vuotta kirjauksesta', state: 'builtIn', taskClass: '00 01 02' });
    expect(text).not.toContain('canary');
  });

  it('follows what the municipality publishes, confirms and records', async () => {
    await administrator.patch('privacy-notice', 0, {
      address: 'Kuntatie 1',
      email: 'kirjaamo@kunta.example',
      officerName: 'Tiina Turva',
      officerEmail: 'tietosuoja@kunta.example',
      texts: [{ part: 'recipients', language: 'fi', text: 'Emme <b>anna</b> tietoja.' }],
    });
    expect(await confirmations()).not.toEqual(expect.arrayContaining(['controller']));
    const before = await record();
    expect(before).toMatchObject({ noticeVersion: 1, noticePublishedOn: '2026-11-23' });
    expect(before.ownWords).toEqual([
      { part: 'recipients', name: 'Vastaanottajat', paragraphs: ['Emme <b>anna</b> tietoja.'] },
    ]);

    const state = async () => (await record()).periods.find(({ key }) => key === 'interaction');
    expect(await state()).toMatchObject({ kept: '5 vuotta tapahtumapäivästä', state: 'proposed' });
    expect((await administrator.patch('retention-rules/interaction', 1, { months: 18 })).status).toBe(200);
    expect(await state()).toMatchObject({ kept: '18 kuukautta tapahtumapäivästä', state: 'confirmed' });

    const { body: contact } = await coordinator.post<{ id: string }>('contacts', {
      firstName: 'Kaisa',
      lastName: 'Kuvitteellinen',
    });
    expect(await confirmations()).not.toContain('unrecorded');
    await api.db.query('update contacts set legal_basis = null where id = $1', [contact.id]);
    expect((await record()).toConfirm.find(({ key }) => key === 'unrecorded')?.text).toContain(
      'Yhdeltä yhteyshenkilöltä (1 yhteyshenkilöstä)',
    );
  });

  it('is a page that runs nothing and asks nothing of anybody, with its own style alone', async () => {
    const { status, text, headers } = await page(coordinator, 'page?language=fi');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /);
    expect(policy).not.toContain('unsafe');
    for (const words of [
      'Seloste käsittelytoimista',
      'Tiina Turva',
      'Emme &lt;b&gt;anna&lt;/b&gt; tietoja.',
      'Allekirjoitus',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/<script|<link|\sstyle=|https?:\/\/|undefined|processing-record\.|privacy-tables\./);
    const [, style] = /<style>(.*?)<\/style>/s.exec(text) ?? [];
    const bytes = new TextEncoder().encode(style);
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('base64');
    expect(policy).toContain(`'sha256-${hash}'`);
  });

  it.each(languages)('axe finds nothing in %s', async (language) => {
    const { text } = await page(coordinator, `page?language=${language}`);
    // jsdom does not know the boxes in a printed page's margin.
    const { window } = new JSDOM(text.replace(/<style>.*?<\/style>/s, ''), { runScripts: 'outside-only' });
    expect(window.document.documentElement.lang).toBe(language);
    window.eval(axe);
    const found = (await window.eval(
      `axe.run(document, { rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } } })`,
    )) as { violations: { id: string }[] };
    window.close();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
  });

  it('is a file that needs nothing beside it', async () => {
    const { status, text, headers } = await page(coordinator, 'file?language=sv');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="register-over-behandling-\d{3}-2026-11-23\.html"/,
    );
    expect(text).toContain('Register över behandling');
    expect(text).not.toMatch(/href=|<script/);
  });

  it('says on the trail who looked at it and who took it out, and is for those of data protection alone', async () => {
    const entries = await api.db.query<{ action: string; permission: string }>(
      `select action, permission from audit_entries where object_kind = 'processing_record' and actor_id = $1 order by seq`,
      [coordinator.userId],
    );
    expect(entries).toEqual([
      { action: 'view', permission: 'privacy.read' },
      { action: 'export', permission: 'privacy.read' },
    ]);
    const viewer = await api.as('viewer');
    for (const path of ['', '/page', '/file']) expect((await viewer.get(`${at}${path}`)).status).toBe(403);
    expect((await coordinator.get(`${at}?language=de`)).status).toBe(400);
  });
});
