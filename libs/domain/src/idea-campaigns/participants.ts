import { Injectable } from '@nestjs/common';
import { Database, Forbidden, NotFound, hashToken, newToken } from '../platform/index.js';
import type { IdeaCampaign } from './idea-campaign.entity.js';

/** The key that a browser keeps, and for whom it stands. */
export interface Participation {
  participantId: string;
  /** New for a browser that had none: to be given to it. */
  key: string;
}

/**
 * Who takes part: a key kept by the browser tells one person's support and votes from another's, and nothing else of them.
 * An invited person's browsers all stand for the one invitation.
 */
@Injectable()
export class Participants {
  constructor(private readonly db: Database) {}

  /**
   * The participant of a key, made when there is none. Throws `Forbidden` where only the invited take part and the key is not
   * one of theirs. To be called in the transaction of the deed.
   */
  async of({ id: campaignId, access }: IdeaCampaign, key: string | null): Promise<Participation> {
    const known = key === null ? null : await this.find(campaignId, key);
    if (known !== null && key !== null) return { participantId: known, key };
    if (access === 'invited') throw new Forbidden('campaign-invited-only');
    const { id } = await this.db.one<{ id: string }>(
      'insert into idea_participants (campaign_id) values ($1) returning id',
      [campaignId],
    );
    return { participantId: id, key: await this.give(campaignId, id, key ?? newToken()) };
  }

  async find(campaignId: string, key: string): Promise<string | null> {
    const [row] = await this.db.query<{ id: string }>(
      'select participant_id as id from idea_participant_keys where campaign_id = $1 and key_hash = $2',
      [campaignId, hashToken(key)],
    );
    return row?.id ?? null;
  }

  /** An invited person's press on the mailed link: the browser gets a key of theirs. Throws `NotFound` for an unknown link. */
  async enter(token: string, key: string | null): Promise<{ slug: string; key: string }> {
    return this.db.transaction(async () => {
      const [invitation] = await this.db.query<{ id: string; campaignId: string; slug: string }>(
        `select i.id, i.campaign_id as "campaignId", c.slug
         from idea_campaign_invitations i join idea_campaigns c on c.id = i.campaign_id
         where i.token_hash = $1 and c.deleted_at is null and c.published_at is not null for update of i`,
        [hashToken(token)],
      );
      if (invitation === undefined) throw new NotFound('link-unknown');
      const { id, campaignId, slug } = invitation;
      await this.db.query(
        'update idea_campaign_invitations set visited_at = coalesce(visited_at, now()) where id = $1',
        [id],
      );
      const { participantId } = await this.db.one<{ participantId: string }>(
        `with made as (
           insert into idea_participants (campaign_id, invitation_id) values ($1, $2) on conflict (invitation_id) do nothing returning id
         )
         select id as "participantId" from made union all select id from idea_participants where invitation_id = $2 limit 1`,
        [campaignId, id],
      );
      return { slug, key: await this.give(campaignId, participantId, key ?? newToken()) };
    });
  }

  /** A browser that has taken part before it was invited goes on as the invited person. */
  private async give(campaignId: string, participantId: string, key: string): Promise<string> {
    await this.db.query(
      `insert into idea_participant_keys (campaign_id, key_hash, participant_id) values ($1, $2, $3)
       on conflict (campaign_id, key_hash) do update set participant_id = excluded.participant_id`,
      [campaignId, hashToken(key), participantId],
    );
    return key;
  }
}
