import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApplyImport, CheckImport } from '@elinvoima/domain/imports';
import type { TestAnswer, TestApi, TestClient } from './api.js';

const boundary = 'raja-1234';
const fixture = 'libs/domain/src/imports/fixtures/answer.json';

/** Sends the made-up register answer as a browser does. */
export const uploadRegisterFile = (client: TestClient): Promise<TestAnswer<{ id: string }>> =>
  client.post<{ id: string }>(
    'imports?kind=ytj',
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="ytj.json"\r\nContent-Type: application/json\r\n\r\n`,
      ),
      readFileSync(fixture),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
    { 'content-type': `multipart/form-data; boundary=${boundary}` },
  );

/** Uploaded and judged row by row, as the worker does it. */
export async function checkedImport(api: TestApi, client: TestClient): Promise<string> {
  const { id } = (await uploadRegisterFile(client)).body;
  await api.app.get(CheckImport, { strict: false }).run(id);
  return id;
}

/** Written too. */
export async function appliedImport(api: TestApi, client: TestClient): Promise<string> {
  const id = await checkedImport(api, client);
  await client.post(`imports/${id}/apply`);
  await api.app.get(ApplyImport, { strict: false }).run(id);
  return id;
}

/** A table of companies, judged row by row; its file is put where an upload would lie. */
export async function checkedTable(api: TestApi, client: TestClient, csv: string, kind = 'companies'): Promise<string> {
  const storedAs = randomBytes(16).toString('hex');
  mkdirSync(join(api.config.dataDir, 'uploads'), { recursive: true });
  writeFileSync(join(api.config.dataDir, 'uploads', storedAs), csv);
  const { id } = await api.db.one<{ id: string }>(
    `insert into imports (kind, file_name, file_sha256, stored_as, options, created_by) values ($1, 'x.csv', 'x', $2, $3, $4) returning id`,
    [kind, storedAs, JSON.stringify({ format: 'csv', dialect: { encoding: 'utf-8', delimiter: ';' } }), client.userId],
  );
  await api.app.get(CheckImport, { strict: false }).run(id);
  return id;
}
