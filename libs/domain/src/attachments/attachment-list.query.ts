import type { AttachmentSubject } from '@elinvoima/contracts';
import { Conditions, NotFound, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';
import type { Subject } from './attachment-subjects.js';

export interface AttachmentRow {
  id: string;
  subject: { kind: AttachmentSubject; id: string };
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  createdAt: Date;
  createdBy: { id: string; name: string } | null;
  version: number;
}

const columns = `a.id, jsonb_build_object('kind', a.subject_kind, 'id', a.subject_id) as subject, a.file_name as "fileName",
  a.media_type as "mediaType", a.size_bytes as "sizeBytes", a.sha256, a.created_at as "createdAt", a.version,
  (select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = a.created_by) as "createdBy"`;

/** The files of one record, newest first. Whether the record may be read is asked before. */
export function listAttachments(db: Database, { kind, id }: Subject, page: PageRequest): Promise<Page<AttachmentRow>> {
  const where = new Conditions()
    .add('a.deleted_at is null')
    .addIf(kind, (p) => `a.subject_kind = ${p}`)
    .addIf(id, (p) => `a.subject_id = ${p}::uuid`);
  return listPage<AttachmentRow>(
    db,
    {
      select: columns,
      from: 'attachments a',
      where,
      id: 'a.id',
      sorts: {
        createdAt: { expression: 'a.created_at', type: 'timestamptz' },
        fileName: { expression: 'a.file_name collate "fi-x-icu"', type: 'text' },
      },
      defaultSort: '-createdAt',
    },
    page,
  );
}

/** One file's row. `NotFound` also for what lies in the bin; whether its record may be read is asked by the caller. */
export async function attachmentDetails(db: Database, id: string): Promise<AttachmentRow> {
  const [row] = await db.query<AttachmentRow>(
    `select ${columns} from attachments a where a.id = $1 and a.deleted_at is null`,
    [id],
  );
  if (row === undefined) throw new NotFound();
  return row;
}
