import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import { at } from './calendar.js';
import type { Written } from './planned-cases.js';
import type { Random } from './random.js';

/** Open ones, one that was given more time, one that ran out, and those that led to a deed. */
export async function writeReservations(db: Database, random: Random, { cases, day, site }: Written): Promise<void> {
  const rows = cases.flatMap(({ id, ownerId, reservation, decision }) =>
    reservation === undefined
      ? []
      : [
          {
            id: random.uuid(at(day(reservation.since), 12)),
            siteId: site(reservation.site),
            enquiryId: id,
            since: day(reservation.since),
            until: day(reservation.until),
            fee: reservation.fee ?? null,
            conditions: 'Maaperä tutkitaan varauksen aikana varaajan kustannuksella.',
            caseNumber: decision?.caseNumber ?? null,
            decidedBy: 'Elinvoimajohtaja',
            decidedOn: day(reservation.since - 1),
            ending: reservation.ending?.[0] ?? null,
            endedOn: reservation.ending === undefined ? null : day(reservation.ending[1]),
            endedBy: reservation.ending?.[0] === 'converted' ? ownerId : null,
            createdAt: at(day(reservation.since), 12),
            createdBy: ownerId,
            updatedAt: at(day(reservation.ending?.[1] ?? reservation.extended?.[1] ?? reservation.since), 12),
            extended: reservation.extended,
          },
        ],
  );
  await bulkInsert(
    db,
    'reservations',
    {
      id: 'uuid',
      siteId: 'uuid',
      enquiryId: 'uuid',
      since: 'date',
      until: 'date',
      fee: 'double precision',
      conditions: 'text',
      caseNumber: 'text',
      decidedBy: 'text',
      decidedOn: 'date',
      ending: 'text',
      endedOn: 'date',
      endedBy: 'uuid',
      createdAt: 'timestamptz',
      createdBy: 'uuid',
      updatedAt: 'timestamptz',
    },
    rows.map(({ extended: _, ...row }) => row),
  );
  await bulkInsert(
    db,
    'reservation_extensions',
    {
      id: 'uuid',
      reservationId: 'uuid',
      untilBefore: 'date',
      untilAfter: 'date',
      reason: 'text',
      recordedAt: 'timestamptz',
      recordedBy: 'uuid',
    },
    rows.flatMap(({ id, until, extended, createdBy }) =>
      extended === undefined
        ? []
        : [
            {
              id: random.uuid(at(day(extended[1]), 12)),
              reservationId: id,
              untilBefore: day(extended[0]),
              untilAfter: until,
              reason: extended[2],
              recordedAt: at(day(extended[1]), 12),
              recordedBy: createdBy,
            },
          ],
    ),
  );
}
