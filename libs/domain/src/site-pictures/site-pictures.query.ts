import { pictureTypes, type Language } from '@elinvoima/contracts';
import { NotFound, type Database } from '../platform/index.js';
import { isPublicSql } from '../sites/index.js';

export interface SitePictureRow {
  attachmentId: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  alt: Partial<Record<Language, string>>;
}

const columns = `p.attachment_id as "attachmentId", a.file_name as "fileName", a.media_type as "mediaType",
  a.size_bytes as "sizeBytes", p.alt`;
/** SQL: chosen pictures `p` with their files `a` and places `s`, none of them in the bin. */
export const living = `site_pictures p join attachments a on a.id = p.attachment_id and a.deleted_at is null
  join sites s on s.id = p.site_id and s.deleted_at is null`;

/** The pictures of one place that were chosen for the public, in their order. One statement. */
export const sitePictures = (db: Database, siteId: string): Promise<SitePictureRow[]> =>
  db.query<SitePictureRow>(`select ${columns} from ${living} where p.site_id = $1 order by p.position`, [siteId]);

/**
 * What the public may see of these places, in order, by place; nothing of a place that is not public. One statement.
 */
export async function publicPicturesOf(
  db: Database,
  siteIds: readonly string[],
): Promise<Map<string, SitePictureRow[]>> {
  const rows = await db.query<SitePictureRow & { siteId: string }>(
    `select p.site_id as "siteId", ${columns} from ${living} where p.site_id = any($1::uuid[]) and ${isPublicSql} order by p.position`,
    [siteIds],
  );
  const pictures = new Map<string, SitePictureRow[]>();
  for (const { siteId, ...row } of rows) pictures.set(siteId, [...(pictures.get(siteId) ?? []), row]);
  return pictures;
}

/** A picture as it lies in the file store. */
export interface StoredPicture {
  storedAs: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
}

async function storedPicture(db: Database, condition: string, parameters: string[]): Promise<StoredPicture> {
  const [row] = await db.query<StoredPicture>(
    `select a.stored_as as "storedAs", a.media_type as "mediaType", a.size_bytes as "sizeBytes", a.sha256
     from ${living} where a.media_type = any($1::text[]) and ${condition}`,
    [[...pictureTypes], ...parameters],
  );
  if (row === undefined) throw new NotFound();
  return row;
}

/** A public picture, for whoever serves it to nobody in particular. `NotFound` for any other file. One statement. */
export const publicPicture = (db: Database, attachmentId: string): Promise<StoredPicture> =>
  storedPicture(db, `p.attachment_id = $2 and ${isPublicSql}`, [attachmentId]);

/** A picture that was chosen for the public, whether the place is public yet or not: for those who may read the place. One statement. */
export const chosenPicture = (db: Database, siteId: string, attachmentId: string): Promise<StoredPicture> =>
  storedPicture(db, `p.attachment_id = $2 and p.site_id = $3`, [attachmentId, siteId]);
