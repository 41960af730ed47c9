import type { AttachmentSubject, Permission } from '@elinvoima/contracts';
import { demandPart, visibleEnquiry } from '../enquiries/index.js';
import { readsOnlyOwn } from '../interactions/index.js';
import { Forbidden, NotFound, type Actor, type Database } from '../platform/index.js';

/** What a file hangs on. */
export interface Subject {
  kind: AttachmentSubject;
  id: string;
}

interface Rights {
  table: string;
  read: readonly Permission[];
  write: readonly Permission[];
}

const rights: Record<AttachmentSubject, Rights> = {
  company: { table: 'companies', read: ['companies.read'], write: ['companies.write'] },
  interaction: {
    table: 'interactions',
    read: ['interactions.read', 'interactions.write-own'],
    write: ['interactions.write', 'interactions.write-own'],
  },
  enquiry: { table: 'enquiries', read: ['enquiries.read', 'enquiries.read-own'], write: ['enquiries.write'] },
  site: { table: 'sites', read: ['sites.read'], write: ['sites.write'] },
};

const holdsOne = (actor: Actor, anyOf: readonly Permission[]): boolean =>
  actor.kind === 'system' || anyOf.some((permission) => actor.permissions.has(permission));

/**
 * A file is as open as what it hangs on. One statement; `NotFound` alike for a record that is not there, lies in the bin, or is not
 * this actor's to know. In a transaction the record is held, so that it cannot go to the bin meanwhile.
 */
export async function demandReadable(db: Database, actor: Actor, { kind, id }: Subject, hold = false): Promise<void> {
  const { table, read } = rights[kind];
  if (!holdsOne(actor, read)) throw new NotFound();
  const onlyOf = kind === 'interaction' ? readsOnlyOwn(actor) : null;
  const found = await db.query(
    `select 1 from ${table} s where s.id = $1 and s.deleted_at is null
       and ($2::uuid is null or exists (select 1 from interaction_staff t where t.interaction_id = s.id and t.user_id = $2))
       and ${kind === 'enquiry' ? visibleEnquiry('s', actor) : 'true'}
     ${hold ? 'for share of s' : ''}`,
    [id, onlyOf],
  );
  if (found.length === 0) throw new NotFound();
}

/** Adding and removing files is changing the record. Throws `Forbidden` for who may only read it. */
export async function demandChangeable(db: Database, actor: Actor, subject: Subject, hold = false): Promise<void> {
  await demandReadable(db, actor, subject, hold);
  if (!holdsOne(actor, rights[subject.kind].write)) throw new Forbidden();
  if (subject.kind === 'enquiry') await demandPart(db, actor, subject.id);
}
