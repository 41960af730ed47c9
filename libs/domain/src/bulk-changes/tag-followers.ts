import type { TrailAction } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, type Actor } from '../platform/index.js';
import { valuesIn } from '../list-views/index.js';
import type { FollowedTag } from './bulk-change.entity.js';

/** SQL: as filters are kept, one value alone is no list. */
const oneByItself = (list: string): string =>
  `(select case when jsonb_array_length(l) = 1 then l -> 0 else l end from (select ${list} as l) as one)`;

/**
 * Where a tag stands beside the companies: in views of their list, and in whom a letter is for that has not left yet. A wave of a
 * survey keeps the filter by which its people were chosen: that is history.
 */
const followers = [
  {
    kind: 'list_view',
    table: 'list_views',
    member: 'filter',
    living: `r.list = 'companies'`,
    holds: `r.filter -> 'tag' ? $1`,
    before: valuesIn(`r.filter -> 'tag'`),
    after: `jsonb_set(r.filter, '{tag}', ${oneByItself(`(
      select jsonb_agg(distinct case when tag = $1 then $2::text else tag end)
      from jsonb_array_elements_text(${valuesIn(`r.filter -> 'tag'`)}) e (tag))`)})`,
    restored: `jsonb_set(r.filter, '{tag}', ${oneByItself('k.before')})`,
  },
  {
    kind: 'mailing',
    table: 'mailings',
    member: 'group',
    living: `r.deleted_at is null and r.state in ('draft', 'scheduled')`,
    holds: `r.recipient_group -> 'tags' ? $1`,
    before: `r.recipient_group -> 'tags'`,
    after: `jsonb_set(r.recipient_group, '{tags}', (
      select jsonb_agg(t.tag order by t.place) from (
        select case when tag = $1 then $2::text else tag end as tag, min(place) as place
        from jsonb_array_elements_text(r.recipient_group -> 'tags') with ordinality e (tag, place) group by 1) t))`,
    restored: `jsonb_set(r.recipient_group, '{tags}', k.before)`,
  },
] as const;

const columns = { filter: 'filter', group: 'recipient_group' } as const;

/** What names a tag keeps meaning the same companies when the tag gets another name. Within the caller's transaction. */
@Injectable()
export class TagFollowers {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async rename(actor: Actor, tag: string, to: string): Promise<FollowedTag[]> {
    const followed: FollowedTag[] = [];
    for (const { kind, table, member, living, holds, before, after } of followers) {
      const rows = await this.db.query<Omit<FollowedTag, 'kind'>>(
        `with before as (select r.id, ${before} as tags from ${table} r where ${living} and ${holds} order by r.id for update)
         update ${table} r set ${columns[member]} = ${after}, version = r.version + 1, updated_at = now()
         from before b where r.id = b.id returning r.id, b.tags as before, r.version as "versionAfter"`,
        [tag, to],
      );
      followed.push(...rows.map((row) => ({ kind, ...row })));
      await this.trail(actor, 'update', { kind, member }, rows);
    }
    return followed;
  }

  /** Gives back the tag to whatever nobody has touched since. */
  async restore(actor: Actor, followed: readonly FollowedTag[]): Promise<void> {
    for (const { kind, table, member, living, restored } of followers) {
      const own = followed.filter((one) => one.kind === kind);
      if (own.length === 0) continue;
      const rows = await this.db.query<{ id: string }>(
        `update ${table} r set ${columns[member]} = ${restored}, version = r.version + 1, updated_at = now()
         from jsonb_to_recordset($1::jsonb) as k(id uuid, before jsonb, "versionAfter" integer)
         where r.id = k.id and r.version = k."versionAfter" and ${living} returning r.id`,
        [JSON.stringify(own)],
      );
      await this.trail(actor, 'undo', { kind, member }, rows);
    }
  }

  /** What somebody searched for, or whom a letter is for, may be a person: the trail says that it changed. */
  private trail(
    actor: Actor,
    action: TrailAction,
    { kind, member }: { kind: FollowedTag['kind']; member: string },
    rows: readonly { id: string }[],
  ): Promise<void> {
    return this.audit.recordMany(
      actor,
      action,
      kind,
      rows.map(({ id }) => id),
      { [member]: ['…', '…'] },
    );
  }
}
