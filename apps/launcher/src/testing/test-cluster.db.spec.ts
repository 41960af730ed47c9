import { expect, test } from '@jest/globals';
import { withClient } from '../postgres/databases.mjs';

const clusterUrl = process.env['TEST_CLUSTER_URL'] ?? '';

test('every spec can clone a database of its own from the migrated template', async () => {
  const own = `clone_${process.pid}`;
  await withClient(clusterUrl, async (client) => {
    await client.query(`create database ${own} template ${process.env['TEST_TEMPLATE']}`);
    await client.query(`drop database ${own}`);
  });
});

test('the server sorts, compares and counts time as production does', async () => {
  const { rows } = await withClient(clusterUrl, (client) =>
    client.query(`select current_setting('server_version_num')::int / 10000 as major, current_setting('TimeZone') as zone,
      (select string_agg(word, ',' order by word collate "fi-x-icu") from unnest(array['öljy', 'vuo', 'Åbo', 'wau', 'ärjy', 'zeta']) word) as sorted`),
  );
  expect(rows[0]).toEqual({ major: 18, zone: 'UTC', sorted: 'vuo,wau,zeta,Åbo,ärjy,öljy' });
});
