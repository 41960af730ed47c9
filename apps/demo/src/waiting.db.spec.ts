import { loadShippedProgramme } from '@elinvoima/domain/programme';
import { entities } from '@elinvoima/domain/schema';
import { openTestDatabase } from '@elinvoima/domain/testing';
import { listWebhooks } from '@elinvoima/domain/webhooks';
import { expect, it } from '@jest/globals';
import { generateDemoData } from './generate.js';
import { makeWaitingProposal } from './waiting-proposal.js';
import { makeWebhooks } from './webhooks.js';

it('has a receiver that gave up and a disposal proposal that somebody else may approve', async () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const { db, config, close } = await openTestDatabase(entities);
  try {
    await loadShippedProgramme(db, 'hattula', { loggingBeganOn: '2024-11-01' });
    await generateDemoData(db, now, { companies: 80, interactions: 300 });
    await makeWebhooks(db, config, now);
    await makeWaitingProposal(db, config, now);
    const { items } = await listWebhooks(db, { limit: 10 });
    expect(items).toMatchObject([{ state: 'failing', failures: 5, waiting: 0, last: { state: 'failed' } }]);
    expect(
      await db.query(`select state, count(*)::int as many from webhook_deliveries group by state order by state`),
    ).toEqual([
      { state: 'delivered', many: 4 },
      { state: 'failed', many: 5 },
    ]);
    const proposals = await db.query<{ state: string; role: string; hasItems: boolean; ready: boolean }>(
      `select p.state, u.role, exists (select from disposal_items i where i.proposal_id = p.id) as "hasItems",
         not exists (select from disposal_items i join retention_rules r on r.id = i.rule_id
                     where i.proposal_id = p.id and not r.confirmed) as ready
       from disposal_proposals p join users u on u.id = p.created_by`,
    );
    expect(proposals).toEqual([{ state: 'open', role: 'administrator', hasItems: true, ready: true }]);
  } finally {
    await close();
  }
});
