import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  cameraJpeg,
  cameraPng,
  cameraWebp,
  jpegPart,
  jpegWith,
  plainJpeg,
  plainPng,
  plainWebp,
  secrets,
} from '@elinvoima/domain/site-pictures/bare/testing';
import { startTestApi, type TestApi, type TestClient } from '../testing/api.js';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('the pictures of the public catalogue', () => {
  let api: TestApi;
  let officer: TestClient;

  beforeAll(async () => {
    api = await startTestApi({ now: '2026-11-22T10:00:00Z' });
    officer = await api.as('land_use_officer');
  });
  afterAll(() => api.close());

  const attach = async (
    siteId: string,
    fileName: string,
    content: Buffer,
  ): Promise<{ id: string; version: number }> => {
    const boundary = 'raja-1';
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const type = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    return (await officer.post<{ id: string; version: number }>(`sites/${siteId}/attachments`, body, type)).body;
  };
  const choose = (siteId: string, items: object[]) => officer.put(`sites/${siteId}/pictures`, { items });
  /** A site that anybody may see, with one picture chosen. */
  const pictured = async (name: string): Promise<{ siteId: string; picture: { id: string; version: number } }> => {
    const { id: siteId } = await api.db.one<{ id: string }>(
      `insert into sites (kind, name, status, is_public, area) values ('plot', $1, 'available', true, 900) returning id`,
      [name],
    );
    const picture = await attach(siteId, 'kuva.png', png);
    await choose(siteId, [{ attachmentId: picture.id, alt: { fi: `Kuva: ${name}`, sv: 'Bild' } }]);
    return { siteId, picture };
  };
  const open = (path: string, headers = {}) => api.anonymous.get(path, { accept: 'text/html', ...headers });
  const statusOf = async (id: string) => (await open(`/tontit/kuvat/${id}`)).status;

  it('are shown to anybody as what they are and nothing else, and not sent again to who has them', async () => {
    const { siteId, picture } = await pictured('Kuvatontti');
    const path = `/tontit/kuvat/${picture.id}`;
    const { status, headers } = await open(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(png.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=0, must-revalidate',
    });
    expect(headers['set-cookie']).toBeUndefined();
    const again = await open(path, { 'if-none-match': String(headers['etag']) });
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
    for (const [page, alt] of [
      ['/tontit', 'Kuva: Kuvatontti'],
      [`/tontit/${siteId}?lang=sv`, 'Bild'],
    ] as const)
      expect((await open(page)).text).toContain(`<img src="${path}" alt="${alt}"`);
  });

  it('are gone with what made them public: the mark, the status, the choice, the file, the site', async () => {
    const endings: Record<string, (made: Awaited<ReturnType<typeof pictured>>) => Promise<unknown>> = {
      'not public': ({ siteId }) => api.db.query('update sites set is_public = false where id = $1', [siteId]),
      sold: ({ siteId }) => api.db.query(`update sites set status = 'sold' where id = $1`, [siteId]),
      'picture withdrawn': ({ siteId }) => choose(siteId, []),
      'file in the bin': ({ picture }) => officer.delete(`attachments/${picture.id}`, picture.version),
      'site in the bin': ({ siteId }) => officer.delete(`sites/${siteId}`, 1),
    };
    for (const [why, end] of Object.entries(endings)) {
      const made = await pictured(why);
      expect({ why, status: await statusOf(made.picture.id) }).toEqual({ why, status: 200 });
      await end(made);
      expect({ why, status: await statusOf(made.picture.id) }).toEqual({ why, status: 404 });
      expect((await open('/tontit')).text).not.toContain(made.picture.id);
    }
  });

  it('leave without what the camera wrote into them, and without a picture that hides its structure being chosen', async () => {
    const { siteId } = await pictured('Kamerasta');
    for (const [name, type, plain, ofCamera] of [
      ['tie.jpg', 'image/jpeg', plainJpeg, cameraJpeg],
      ['piha.png', 'image/png', plainPng, cameraPng],
      ['halli.webp', 'image/webp', plainWebp, cameraWebp],
    ] as const) {
      const content = ofCamera(1);
      expect(content.includes('GPSSECRET')).toBe(true);
      const { id } = await attach(siteId, name, content);
      await choose(siteId, [{ attachmentId: id, alt: { fi: 'Kuva' } }]);
      for (const { status, headers, text } of [
        await open(`/tontit/kuvat/${id}`),
        await officer.get(`sites/${siteId}/pictures/${id}`),
      ]) {
        expect(status).toBe(200);
        expect(headers).toMatchObject({ 'content-type': type, 'content-length': String(plain.length) });
        for (const secret of secrets) expect(text).not.toContain(secret);
      }
    }
    const odd = await attach(siteId, 'outo.jpg', jpegWith([jpegPart(0xf0, 'x')]));
    const refused = await officer.put<{ errors: object[] }>(`sites/${siteId}/pictures`, {
      items: [{ attachmentId: odd.id, alt: { fi: 'Outo' } }],
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toEqual([
      expect.objectContaining({ pointer: '/items/0/attachmentId', code: 'picture-unreadable' }),
    ]);
    // One that was chosen before this was asked is not let out.
    await api.db.query(
      `insert into site_pictures (attachment_id, site_id, position, alt) values ($1, $2, 9, '{"fi": "Outo"}')`,
      [odd.id, siteId],
    );
    expect(await statusOf(odd.id)).toBe(404);
  });

  it('let no other file out', async () => {
    const { siteId } = await pictured('Muut liitteet');
    const unchosen = await attach(siteId, 'takapiha.png', png);
    const contract = await attach(siteId, 'sopimus.pdf', Buffer.from('%PDF-1.7\nsopimus\n'));
    // Whatever stands in the rows: a file that is no picture is shown to nobody.
    await api.db.query(
      `insert into site_pictures (attachment_id, site_id, position, alt) values ($1, $2, 9, '{"fi": "Sopimus"}')`,
      [contract.id, siteId],
    );
    for (const id of [unchosen.id, contract.id, siteId, 'sorvi', '00000000-0000-7000-8000-000000000000'])
      expect({ id, status: await statusOf(id) }).toEqual({ id, status: 404 });
  });

  it('are seen by staff before the site is public, of their own site only', async () => {
    const { siteId, picture } = await pictured('Vielä piilossa');
    await api.db.query('update sites set is_public = false where id = $1', [siteId]);
    const seen = await officer.get(`sites/${siteId}/pictures/${picture.id}`);
    expect(seen.status).toBe(200);
    expect(seen.headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, max-age=0, must-revalidate',
    });
    const other = await pictured('Toinen');
    expect((await officer.get(`sites/${other.siteId}/pictures/${picture.id}`)).status).toBe(404);
    expect((await api.anonymous.get(`sites/${siteId}/pictures/${picture.id}`)).status).toBe(401);
  });
});
