import { randomBytes } from 'node:crypto';
import { addDays, apiKeyMark, apiKeyPrefixLength, type Day } from '@elinvoima/contracts';
import { hashToken, type Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Staff } from './people.js';
import type { Random } from './random.js';

interface Options {
  today: Day;
  staff: readonly Staff[];
}

/** What administration and privacy look after: what people have said of their data, other systems' keys, and who may what. */
export async function makeSafekeeping(db: Database, random: Random, options: Options): Promise<void> {
  await makeWishes(db, options);
  await makeKeys(db, random, options);
  await makeLastReview(db, options);
}

/** One who objects to letters and surveys, one whose data's use is restricted until they are checked, and a correction. */
async function makeWishes(db: Database, { today, staff }: Options): Promise<void> {
  // Nothing waits to be sent to them: what they say would otherwise have stopped it.
  const [objector, restricted, corrected] = await db.query<{ id: string }>(
    `select c.id from contacts c where c.deleted_at is null and c.email is not null and c.mailing_consent <> 'given'
       and not exists (select from survey_invitations i where i.contact_id = c.id and i.state = 'queued')
     order by c.id limit 3`,
  );
  if (objector !== undefined)
    await db.query(
      `update contacts set objects_mailings_on = $2, objects_surveys_on = $2,
         objection_ground = 'Ei halua kunnalta kyselyjä eikä uutiskirjeitä' where id = $1`,
      [objector.id, addDays(today, -58)],
    );
  if (restricted !== undefined)
    await db.query(
      `update contacts set restricted_on = $2, objection_ground = 'Tietojen oikeellisuus selvitetään pyytäjän kanssa' where id = $1`,
      [restricted.id, addDays(today, -27)],
    );
  if (corrected !== undefined)
    await db.query(
      `insert into rectifications (contact_id, what, corrected_on, requested_by, told, recorded_at, recorded_by)
       values ($1, 'Tehtävänimike ja puhelinnumero', $2, 'person', 'Ilmoitettu Uusyrityskeskukselle, jolle tiedot oli annettu', $3, $4)`,
      [corrected.id, addDays(today, -33), at(addDays(today, -33), 11), idOf(staff, 'coordinator')],
    );
}

const keys = [
  { name: 'Tiedolla johtamisen raportit', scopes: ['companies.read', 'events.read'], made: 210, days: 365, used: 1 },
  { name: 'Vanha verkkosivujen tapahtumakalenteri', scopes: ['events.read'], made: 520, days: 700, used: 190 },
] as const;

/** A key that other systems use and one that was shut. What opened them nobody knows: it was thrown away as it was made. */
async function makeKeys(db: Database, random: Random, { today, staff }: Options): Promise<void> {
  const by = idOf(staff, 'administrator');
  for (const [n, { name, scopes, made, days, used }] of keys.entries()) {
    const madeOn = addDays(today, -made);
    const [id, userId] = [random.uuid(at(madeOn, 9)), random.uuid(at(madeOn, 9))];
    const revokedAt = n === 0 ? null : at(addDays(today, -180), 14);
    const key = `${apiKeyMark}${randomBytes(32).toString('base64url')}`;
    await db.query(
      `insert into users (id, email, name, role, created_at, disabled_at) values ($1, $2, $3, 'integration', $4, $5)`,
      [userId, `key-${id}@integration.invalid`, name, at(madeOn, 9), revokedAt],
    );
    await db.query(
      `insert into api_keys (id, user_id, name, prefix, token_hash, scopes, expires_on, last_used_at, revoked_at, revoked_by, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        userId,
        name,
        key.slice(0, apiKeyPrefixLength),
        hashToken(key),
        scopes,
        addDays(madeOn, days),
        at(addDays(today, -used), 5),
        revokedAt,
        revokedAt === null ? null : by,
        by,
        at(madeOn, 9),
      ],
    );
  }
}

/** Last year's review, completed a little more than a year ago: this year's is due. The only administrator's own line stays. */
async function makeLastReview(db: Database, { today, staff }: Options): Promise<void> {
  const by = idOf(staff, 'administrator');
  const openedOn = addDays(today, -375);
  const completedOn = addDays(today, -369);
  const { id } = await db.one<{ id: string }>(
    'insert into access_reviews (year, opened_at, opened_by) values ($1, $2, $3) returning id',
    [Number(openedOn.slice(0, 4)), at(openedOn, 9), by],
  );
  const opens: Readonly<Partial<Record<Staff['role'], string[]>>> = {
    administrator: ['enquiry', 'needs_assessment'],
    director: ['enquiry', 'needs_assessment'],
    coordinator: ['enquiry', 'needs_assessment'],
    land_use_officer: ['enquiry'],
  };
  await bulkInsert(
    db,
    'access_review_lines',
    {
      reviewId: 'uuid',
      userId: 'uuid',
      role: 'text',
      circles: 'integer',
      assessments: 'integer',
      opens: 'text[]',
      keys: 'text[]',
      twoStep: 'boolean',
      lastSignedInAt: 'timestamptz',
      decision: 'text',
      reason: 'text',
      decidedAt: 'timestamptz',
      decidedBy: 'uuid',
    },
    staff.map(({ id: userId, role }) => ({
      reviewId: id,
      userId,
      role,
      circles: role === 'coordinator' ? 4 : 0,
      assessments: role === 'coordinator' ? 3 : 0,
      opens: opens[role] ?? [],
      keys: role === 'administrator' ? ['Vanha verkkosivujen tapahtumakalenteri'] : [],
      twoStep: role === 'administrator',
      // Somebody who has not been in for months is what a review is there to find.
      lastSignedInAt: at(addDays(openedOn, role === 'viewer' ? -143 : -1), 8),
      ...(userId === by
        ? { decision: null, reason: null, decidedAt: null, decidedBy: null }
        : {
            decision: 'keep',
            reason: role === 'viewer' ? 'Valtuustokausi jatkuu' : null,
            decidedAt: at(completedOn, 13),
            decidedBy: by,
          }),
    })),
  );
  await db.query(
    `update access_review_lines l set unit = u.unit from users u where u.id = l.user_id and l.review_id = $1`,
    [id],
  );
  await db.query(`update access_reviews set state = 'completed', completed_at = $2, completed_by = $3 where id = $1`, [
    id,
    at(completedOn, 14),
    by,
  ]);
}

const idOf = (staff: readonly Staff[], role: Staff['role']): string | null =>
  staff.find((person) => person.role === role)?.id ?? null;
