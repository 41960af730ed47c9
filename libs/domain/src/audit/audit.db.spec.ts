import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { AuditEntry } from './audit-entry.entity.js';
import { Audit } from './audit.js';
import { forgetSubject, keysOf, unlock } from './subject-keys.js';

describe('the trail keeps what fields of people held only as long as their key', () => {
  let db: Database;
  let audit: Audit;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase([AuditEntry]));
    audit = new Audit(db);
  });
  afterAll(() => close());

  const lastOf = (id: string) =>
    db.one<{ changes: Record<string, unknown>; locked: Record<string, string> | null }>(
      'select changes, locked from audit_entries where object_id = $1 order by seq desc limit 1',
      [id],
    );
  const opened = async (id: string, field: string) => {
    const { locked } = await lastOf(id);
    const key = (await keysOf(db, 'contact', [id])).get(id);
    return key === undefined ? undefined : unlock(key, `contact ${id} ${field}`, locked?.[field] ?? '');
  };

  it('a changed name is not readable in the trail, opens with its key and with no other place', async () => {
    const id = randomUUID();
    await audit.record(systemActor, 'update', { kind: 'contact', id }, { lastName: ['Kanarialintu', 'Uusi'] });
    const entry = await lastOf(id);
    expect(JSON.stringify(entry)).not.toContain('Kanarialintu');
    expect(entry.changes).toEqual({ lastName: ['…', '…'] });
    expect(await opened(id, 'lastName')).toEqual(['Kanarialintu', 'Uusi']);
    const key = (await keysOf(db, 'contact', [id])).get(id);
    expect(key && unlock(key, `contact ${id} firstName`, entry.locked?.['lastName'] ?? '')).toBeUndefined();
  });

  it('forgetting a person leaves every entry as it was and opens none of them', async () => {
    const [id, other] = [randomUUID(), randomUUID()];
    await audit.recordEach(systemActor, 'update', 'contact', [
      { id, changes: { email: ['kanaria@example.test', null] } },
      { id: other, changes: { email: ['toinen@example.test', null] } },
    ]);
    const before = await lastOf(id);
    await forgetSubject(db, 'contact', id);
    expect(await lastOf(id)).toEqual(before);
    expect(await opened(id, 'email')).toBeUndefined();
    expect(await opened(other, 'email')).toEqual(['toinen@example.test', null]);
  });

  it('keeps nothing of secrets, of answers, and of what is created', async () => {
    const id = randomUUID();
    await audit.record(systemActor, 'create', { kind: 'contact', id }, { lastName: [null, 'Kanarialintu'] });
    expect((await lastOf(id)).locked).toBeNull();
    await audit.record(systemActor, 'update', { kind: 'feedback', id }, { answers: ['Kanarialintu', null] });
    expect(await lastOf(id)).toEqual({ changes: { answers: ['…', '…'] }, locked: null });
    await audit.record(systemActor, 'update', { kind: 'user', id }, { passwordHash: ['Kanarialintu', null] });
    expect(await lastOf(id)).toEqual({ changes: { passwordHash: ['…', '…'] }, locked: null });
  });
});
