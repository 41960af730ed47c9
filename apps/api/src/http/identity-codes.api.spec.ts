import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiDocument } from '../openapi.js';
import { startTestApi, type TestApi } from '../testing/api.js';

const code = '131052-308T';
const secrets = new Set(['password', 'newPassword', 'currentPassword', 'code', 'token']);

interface Shape {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Shape>;
  items?: Shape;
  allOf?: Shape[];
}

interface Place {
  pointer: string;
  body: unknown;
}

/** Every text of a body's shape, each with a body that holds the code there. Shapes in shapes are followed three deep. */
function textsOf(shape: Shape, schemas: Record<string, Shape>, depth = 0): Place[] {
  const known = shape.$ref === undefined ? shape : (schemas[shape.$ref.split('/').at(-1) ?? ''] ?? {});
  if (depth > 3) return [];
  if (known.allOf !== undefined) return known.allOf.flatMap((part) => textsOf(part, schemas, depth));
  if (known.type === 'string' && known.format !== 'binary') return [{ pointer: '', body: code }];
  if (known.items !== undefined)
    return textsOf(known.items, schemas, depth + 1).map(({ pointer, body }) => ({
      pointer: `/0${pointer}`,
      body: [body],
    }));
  return Object.entries(known.properties ?? {}).flatMap(([name, member]) =>
    secrets.has(name)
      ? []
      : textsOf(member, schemas, depth + 1).map(({ pointer, body }) => ({
          pointer: `/${name}${pointer}`,
          body: { [name]: body },
        })),
  );
}

describe('personal identity codes at the door', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('are refused at their place by every route that takes a text', async () => {
    const document = openApiDocument(api.app);
    const schemas = (document.components?.schemas ?? {}) as Record<string, Shape>;
    const administrator = await api.as('administrator');
    const letIn: string[] = [];
    let tried = 0;
    for (const [path, operations] of Object.entries(document.paths))
      for (const method of ['post', 'put', 'patch'] as const) {
        const body = operations[method]?.requestBody;
        const shape = body !== undefined && 'content' in body ? body.content['application/json']?.schema : undefined;
        if (shape === undefined) continue;
        for (const place of textsOf(shape as Shape, schemas)) {
          tried += 1;
          const address = path.replaceAll(/\{[^}]+\}/g, '01932c9e-0000-7000-8000-000000000000');
          const name = method.toUpperCase() as 'POST' | 'PUT' | 'PATCH';
          const answer = await administrator.send<{ errors?: { pointer: string; code: string }[] }>(
            name,
            address,
            place.body,
            { 'if-match': '"1"' },
          );
          const isRefused =
            answer.status === 422 &&
            answer.body.errors?.some(
              (fault) => fault.pointer === place.pointer && fault.code === 'personal-identity-code',
            );
          if (isRefused !== true) letIn.push(`${name} ${path} ${place.pointer}: ${answer.status}`);
        }
      }
    expect(letIn).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  });

  it('are refused in the name of a file, and the refusal does not repeat them', async () => {
    const company = await (await api.as('coordinator')).post<{ id: string }>('companies', { name: 'Esimerkki Oy' });
    const boundary = 'b0';
    const answer = await (
      await api.as('coordinator')
    ).send(
      'POST',
      `companies/${company.body.id}/attachments`,
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${code}.txt"\r\nContent-Type: text/plain\r\n\r\nx\r\n--${boundary}--\r\n`,
      ),
      { 'content-type': `multipart/form-data; boundary=${boundary}` },
    );
    expect([answer.status, answer.text.includes('/file'), answer.text.includes(code)]).toEqual([422, true, false]);
  });

  it('are sent back beside their field on a public form, with everything else that was written', async () => {
    const answer = await api.anonymous.send(
      'POST',
      '/aloite',
      new URLSearchParams({ title: 'Parkkipaikkoja', text: `Tunnukseni on ${code}.`, makerKind: 'person' }).toString(),
      { 'content-type': 'application/x-www-form-urlencoded' },
    );
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('henkilötunnus');
    expect(answer.text).toContain('Parkkipaikkoja');
    expect(await api.db.query('select id from initiatives')).toEqual([]);
  });
});
