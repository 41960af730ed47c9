import { bulkPermissions, longestTag, mostBulkChanged } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Conflict, Database, NotFound, RuleBroken, demand, type Actor } from '../platform/index.js';
import { bulkTables } from './bulk-fields.js';
import { BulkWriter } from './bulk-writer.js';
import { TagFollowers } from './tag-followers.js';

export interface TagRename {
  tag: string;
  /** Its new name; where another tag has it already, the two become one. */
  to: string;
  /** How many companies it had when it was confirmed; with another number nothing is changed. */
  expected?: number;
}

/** A tag gets another name wherever it stands: one change to many, with its way back. */
@Injectable()
export class RenameTag {
  constructor(
    private readonly db: Database,
    private readonly writer: BulkWriter,
    private readonly followers: TagFollowers,
  ) {}

  /** Throws `NotFound` for a tag that no company has. */
  async rename(actor: Actor, { tag, to, expected }: TagRename): Promise<string> {
    return this.db.transaction(async () => {
      demand(actor, bulkPermissions.companies);
      const value = to.trim().replaceAll(/\s+/g, ' ');
      if (value === '') throw RuleBroken.at('/to', 'required');
      if (value.length > longestTag) throw RuleBroken.at('/to', 'too-long', { max: longestTag });
      if (value === tag) throw RuleBroken.at('/to', 'tag-same-name');
      // Forms and files write several tags between commas and semicolons: such a name would come back as two.
      if (/[,;|]/.test(value)) throw RuleBroken.at('/to', 'tag-separator');
      const rows = await this.db.query<{ id: string }>(
        'select id from companies where $1 = any(tags) and deleted_at is null',
        [tag],
      );
      if (rows.length === 0) throw new NotFound();
      if (rows.length > mostBulkChanged) throw RuleBroken.at('/tag', 'bulk-too-many', { max: mostBulkChanged });
      if (expected !== undefined && expected !== rows.length)
        throw new Conflict('bulk-count-changed', { count: rows.length });
      const column = bulkTables.companies.fields.renameTag;
      if (column === undefined) throw new Error('tags of companies cannot be renamed');
      const followed = await this.followers.rename(actor, tag, value);
      const change = { list: 'companies', field: 'renameTag', column, value, replaced: tag, followed } as const;
      const { id } = await this.writer.write(
        actor,
        change,
        rows.map((row) => row.id),
      );
      return id;
    });
  }
}
