import type { Readable } from 'node:stream';
import { attachmentsPerRecord } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  CONFIG,
  Conflict,
  Database,
  FileStore,
  Malformed,
  NotFound,
  TooLarge,
  findLiving,
  moveToBin,
  takeFromBin,
  type Actor,
  type Config,
} from '../platform/index.js';
import { claimedExtension, cleanName } from './attachment-name.js';
import { demandChangeable, demandReadable, type Subject } from './attachment-subjects.js';
import { Attachment } from './attachment.entity.js';
import { typeOfContent } from './file-content.js';

/** A file that has been looked into and lies in the store; it waits for its row. */
export type StoredAttachment = Pick<Attachment, 'fileName' | 'mediaType' | 'sizeBytes' | 'sha256' | 'storedAs'>;

const subjectOf = ({ subjectKind, subjectId }: Attachment): Subject => ({ kind: subjectKind, id: subjectId });

/** Files on companies, interactions and enquiries: received in two steps, since no transaction is held while bytes travel. */
@Injectable()
export class AttachmentService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly files: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Before a byte is read: whether this actor may add files there. */
  demandAddable(actor: Actor, subject: Subject): Promise<void> {
    return demandChangeable(this.db, actor, subject);
  }

  /** Reads, checks and stores a file. Throws `RuleBroken`, `TooLarge`, `Malformed` or `StoreAway`, and leaves nothing behind then. */
  async store(given: { fileName: string; content: AsyncIterable<Buffer> }): Promise<StoredAttachment> {
    const fileName = cleanName(given.fileName);
    const extension = claimedExtension(fileName);
    const received = await this.receive(given.content);
    try {
      if (received.size === 0) throw new Malformed('file-empty');
      const mediaType = await typeOfContent(received.path, extension);
      const storedAs = await this.files.put('attachments', received);
      return { fileName, mediaType, sizeBytes: received.size, sha256: received.sha256, storedAs };
    } finally {
      await received.discard();
    }
  }

  /** Takes a stored file away again that got no row. The nightly sweep does it otherwise. */
  async abandon({ storedAs }: StoredAttachment): Promise<void> {
    await this.files.remove('attachments', storedAs).catch(() => undefined);
  }

  /** Writes the row of a stored file. */
  async add(actor: Actor, subject: Subject, stored: StoredAttachment): Promise<string> {
    return this.db.transaction(async () => {
      await demandChangeable(this.db, actor, subject, true);
      // One at a time for a record, so that the last place is not given twice.
      await this.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`attachments/${subject.id}`]);
      await this.demandCount(subject);
      const { identifiers } = await this.db
        .repository(Attachment)
        .insert({ ...stored, subjectKind: subject.kind, subjectId: subject.id, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      const { sizeBytes, sha256, mediaType } = stored;
      await this.audit.record(
        actor,
        'create',
        { kind: 'attachment', id },
        {
          subject: [null, subject],
          mediaType: [null, mediaType],
          sizeBytes: [null, sizeBytes],
          sha256: [null, sha256],
        },
      );
      return id;
    });
  }

  /** The bytes, for somebody who may read what the file hangs on. Each opening is on the trail. */
  async open(actor: Actor, id: string): Promise<{ attachment: Attachment; content: Readable }> {
    const attachment = await findLiving(this.db, Attachment, id);
    await demandReadable(this.db, actor, subjectOf(attachment));
    const content = await this.files.read('attachments', attachment.storedAs);
    try {
      await this.audit.record(
        actor,
        'download',
        { kind: 'attachment', id },
        { subject: [null, subjectOf(attachment)] },
      );
    } catch (error) {
      content.destroy();
      throw error;
    }
    return { attachment, content };
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await demandChangeable(this.db, actor, subjectOf(await findLiving(this.db, Attachment, id)), true);
      await moveToBin(this.db, Attachment, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'attachment', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const found = await this.db.repository(Attachment).findOneBy({ id });
      if (found === null) throw new NotFound();
      await demandChangeable(this.db, actor, subjectOf(found), true);
      await takeFromBin(this.db, Attachment, id);
      await this.audit.record(actor, 'restore', { kind: 'attachment', id });
    });
  }

  private async receive(content: AsyncIterable<Buffer>) {
    try {
      return await this.files.receive(content, this.config.attachmentBytes);
    } catch (error) {
      throw error instanceof TooLarge
        ? new TooLarge('attachment-too-large', { megabytes: this.config.attachmentBytes / 1024 / 1024 })
        : error;
    }
  }

  private async demandCount({ kind, id }: Subject): Promise<void> {
    const { count } = await this.db.one<{ count: number }>(
      'select count(*)::int as count from attachments where subject_kind = $1 and subject_id = $2 and deleted_at is null',
      [kind, id],
    );
    if (count >= attachmentsPerRecord) throw new Conflict('attachments-too-many', { most: attachmentsPerRecord });
  }
}
