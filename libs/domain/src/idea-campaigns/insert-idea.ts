import type { Database } from '../platform/index.js';
import type { IdeaCampaign } from './idea-campaign.entity.js';
import { Idea } from './idea.entity.js';

/** Stores an idea under the campaign's next number. To be called in a transaction: the campaign's row makes the numbers wait for each other. */
export async function insertIdea(
  db: Database,
  { id: campaignId }: IdeaCampaign,
  idea: Partial<Idea> & Pick<Idea, 'title' | 'text' | 'makerKind' | 'receivedOn'>,
): Promise<string> {
  await db.query('select 1 from idea_campaigns where id = $1 for update', [campaignId]);
  const { number } = await db.one<{ number: number }>(
    'select coalesce(max(number), 0) + 1 as number from ideas where campaign_id = $1',
    [campaignId],
  );
  const { identifiers } = await db.repository(Idea).insert({ ...idea, campaignId, number });
  return String(identifiers[0]?.['id']);
}
