import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Audit } from '../audit/index.js';
import { FixedClock, Stale, userActor, type Actor, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { entities } from '../schema/index.js';
import { needsAssessmentDetails } from './needs-assessment-details.query.js';
import { NeedsAssessmentService } from './needs-assessment.service.js';

const secret = 'Kerrottu luottamuksella';

describe('what was told in confidence', () => {
  let db: Database;
  let close: () => Promise<void>;
  let service: NeedsAssessmentService;
  let writer: Actor;
  let outsider: Actor;
  let companyId: string;

  /** One who reads and writes assessments, and holds no right to the confidential part. */
  const person = async (name: string): Promise<Actor> => {
    const { id } = await db.one<{ id: string }>(
      `insert into users (email, name, role, password_hash) values ($1, $1, 'coordinator', '-') returning id`,
      [name],
    );
    return {
      ...userActor({ id, role: 'coordinator', language: 'fi' }),
      permissions: new Set(['needs-assessments.read', 'needs-assessments.write']),
    };
  };

  beforeAll(async () => {
    ({ db, close } = await openTestDatabase(entities));
    service = new NeedsAssessmentService(db, new Audit(db), new FixedClock(new Date('2026-11-22T10:00:00Z')));
    writer = await person('kirjaaja@example.test');
    outsider = await person('toinen@example.test');
    companyId = (await db.one<{ id: string }>(`insert into companies (name) values ('Luottava Oy') returning id`)).id;
  });
  afterAll(() => close());

  it('is read by who wrote it down and not by another, who sees the rest', async () => {
    const id = await service.create(writer, { companyId, growth: 'same', confidential: secret });
    expect(await needsAssessmentDetails(db, writer, id)).toMatchObject({
      confidential: secret,
      maySeeConfidential: true,
    });
    expect(await needsAssessmentDetails(db, outsider, id)).toMatchObject({
      growth: 'same',
      confidential: null,
      maySeeConfidential: false,
    });
  });

  it('is neither cleared nor written over by who may not read it, nor shown by a refusal', async () => {
    const id = await service.create(writer, { companyId, confidential: secret });
    await expect(service.update(outsider, id, 1, { confidential: null })).rejects.toThrow('forbidden');
    await service.update(outsider, id, 1, { growth: 'growth' });
    expect(await needsAssessmentDetails(db, writer, id)).toMatchObject({ growth: 'growth', confidential: secret });
    for (const late of [service.update(outsider, id, 1, { growth: 'same' }), service.remove(outsider, id, 1)]) {
      const error: unknown = await late.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Stale);
      expect(JSON.stringify((error as Stale).current)).not.toContain(secret);
    }
  });
});
