import type { Language } from '@elinvoima/contracts';
import { NotFound, type Database } from '../platform/index.js';

export interface SitePictureRow {
  attachmentId: string;
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  alt: Partial<Record<Language, string>>;
}

const columns = `p.attachment_id as "attachmentId", a.file_name as "fileName", a.media_type as "mediaType",
  a.size_bytes as "sizeBytes", p.alt`;
const living = `site_pictures p join attachments a on a.id = p.attachment_id and a.deleted_at is null
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
    `select p.site_id as "siteId", ${columns} from ${living} where p.site_id = any($1::uuid[]) and s.is_public order by p.position`,
    [siteIds],
  );
  const pictures = new Map<string, SitePictureRow[]>();
  for (const { siteId, ...row } of rows) pictures.set(siteId, [...(pictures.get(siteId) ?? []), row]);
  return pictures;
}

/** The stored file of a public picture, for whoever serves it to nobody in particular. `NotFound` for any other file. */
export async function publicPicture(
  db: Database,
  attachmentId: string,
): Promise<{ storedAs: string; mediaType: string; sizeBytes: number; sha256: string }> {
  const [row] = await db.query<{ storedAs: string; mediaType: string; sizeBytes: number; sha256: string }>(
    `select a.stored_as as "storedAs", a.media_type as "mediaType", a.size_bytes as "sizeBytes", a.sha256
     from ${living} where p.attachment_id = $1 and s.is_public`,
    [attachmentId],
  );
  if (row === undefined) throw new NotFound();
  return row;
}
