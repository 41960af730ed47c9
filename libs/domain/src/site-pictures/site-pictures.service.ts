import { pictureTypes, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, RuleBroken, findLiving, type Actor } from '../platform/index.js';
import { Site } from '../sites/index.js';
import { BarePictures } from './bare-pictures.js';
import { SitePicture } from './site-picture.entity.js';
import { sitePictures, type StoredPicture } from './site-pictures.query.js';

export interface PictureInput {
  attachmentId: string;
  /** What the picture shows; in Finnish at least. */
  alt: Partial<Record<Language, string>>;
}

/** Which of a place’s pictures the public sees, and in which order. */
@Injectable()
export class SitePictures {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly bare: BarePictures,
  ) {}

  /** Replaces the whole list: its order is the order in which they are shown. */
  async choose(actor: Actor, siteId: string, pictures: readonly PictureInput[]): Promise<void> {
    // Their bytes do not change, so they are read before the place is held.
    await this.demandReadable(siteId, pictures);
    await this.db.transaction(async () => {
      await this.db.query('select 1 from sites where id = $1 for update', [siteId]);
      await findLiving(this.db, Site, siteId);
      const before = await sitePictures(this.db, siteId);
      await this.check(siteId, pictures);
      await this.db.query('delete from site_pictures where site_id = $1', [siteId]);
      if (pictures.length > 0)
        await this.db
          .repository(SitePicture)
          .insert(pictures.map(({ attachmentId, alt }, position) => ({ attachmentId, siteId, position, alt })));
      const ids = (list: readonly { attachmentId: string }[]) => list.map(({ attachmentId }) => attachmentId);
      await this.audit.record(
        actor,
        'update',
        { kind: 'site', id: siteId },
        { publicPictures: [ids(before), ids(pictures)] },
      );
    });
  }

  private async check(siteId: string, pictures: readonly PictureInput[]): Promise<void> {
    const rows = await this.db.query<{ id: string }>(
      `select id from attachments where subject_kind = 'site' and subject_id = $1 and deleted_at is null
         and id = any($2::uuid[]) and media_type = any($3)`,
      [siteId, pictures.map(({ attachmentId }) => attachmentId), [...pictureTypes]],
    );
    const known = new Set(rows.map(({ id }) => id));
    const faults = pictures.flatMap(({ attachmentId, alt }, index) => [
      ...(known.delete(attachmentId.toLowerCase())
        ? []
        : [{ pointer: `/items/${index}/attachmentId`, code: 'picture-unknown' as const }]),
      ...(alt.fi?.trim() ? [] : [{ pointer: `/items/${index}/alt/fi`, code: 'picture-alt-missing' as const }]),
    ]);
    if (faults.length > 0) throw new RuleBroken(faults);
  }

  /** One that is not chosen for the first time has been read before. */
  private async demandReadable(siteId: string, pictures: readonly PictureInput[]): Promise<void> {
    const rows = await this.db.query<StoredPicture & { id: string }>(
      `select id, stored_as as "storedAs", media_type as "mediaType", size_bytes as "sizeBytes", sha256 from attachments
       where subject_kind = 'site' and subject_id = $1 and deleted_at is null and id = any($2::uuid[]) and media_type = any($3)`,
      [siteId, pictures.map(({ attachmentId }) => attachmentId), [...pictureTypes]],
    );
    const unreadable = new Set<string>();
    for (const row of rows) if (!(await this.bare.isReadable(row))) unreadable.add(row.id);
    const faults = pictures.flatMap(({ attachmentId }, index) =>
      unreadable.has(attachmentId.toLowerCase())
        ? [{ pointer: `/items/${index}/attachmentId`, code: 'picture-unreadable' as const }]
        : [],
    );
    if (faults.length > 0) throw new RuleBroken(faults);
  }
}
