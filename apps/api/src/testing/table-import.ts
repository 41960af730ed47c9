import type { TestAnswer, TestApi, TestClient } from './api.js';

const boundary = 'raja-1234';

/** An import as its page knows it. */
export interface TableImport {
  id: string;
  version: number;
  state: string;
  problem: string | null;
  problemCode: string | null;
  counts: Record<string, number>;
  table: {
    mapping: Record<string, number>;
    columns: { header: string; field: string | null; by: string | null; examples: string[] }[];
  };
  appliedBefore: { id: string; at: string; by: string | null } | null;
}

/** Sends a table as a browser does. */
export const uploadTable = <Answer = TableImport>(
  client: TestClient,
  content: Buffer,
  {
    kind = 'companies',
    name = 'lista.csv',
    headers = {},
  }: { kind?: string; name?: string; headers?: Record<string, string> } = {},
): Promise<TestAnswer<Answer>> =>
  client.post<Answer>(
    `imports?kind=${kind}`,
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
    { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
  );

/** A table whose columns are known and may be told otherwise. */
export async function openedTable(api: TestApi, client: TestClient): Promise<TableImport> {
  const { body } = await uploadTable(client, Buffer.from('Nimi;Y-tunnus\nTestaamo Oy;9100001-3\n'));
  await api.db.query(
    `update imports set state = 'ready', options = options || '{"columns": ["Nimi", "Y-tunnus"], "mapping": {"name": 0}}' where id = $1`,
    [body.id],
  );
  return (await client.get<TableImport>(`imports/${body.id}`)).body;
}
