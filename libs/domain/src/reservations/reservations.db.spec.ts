import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemActor, type Actor } from '../platform/index.js';
import { dueReminder } from './remind-of-reservations.js';
import { listReservations } from './reservation-list.query.js';
import { openReservationHouse, type ReservationHouse } from './testing/reservation-house.js';

const outcomes = async (deeds: Promise<unknown>[]) => {
  const settled = await Promise.allSettled(deeds);
  return {
    done: settled.filter(({ status }) => status === 'fulfilled').length,
    refusals: settled.flatMap((each) => (each.status === 'rejected' ? [(each.reason as { code: string }).code] : [])),
  };
};

/** Two people cannot have the same site, whatever they and the night do at the same time. */
describe('reservations', () => {
  let house: ReservationHouse;

  beforeAll(async () => {
    house = await openReservationHouse();
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    house.at('2026-11-20T10:00:00Z');
    await house.db.query(`update reservations set ending = 'released', ended_on = until where ending is null`);
  });

  const reserve = async (siteId: string, until = '2027-02-26', enquiryId?: string) =>
    house.reservations.reserve(house.officer, siteId, { enquiryId: enquiryId ?? (await house.enquiry()), until });
  const reminded = (siteId: string) =>
    house.db.query<{ title: string; dueOn: string; dropped: boolean }>(
      `select f.title, f.due_on::text as "dueOn", f.deleted_at is not null as dropped from reservation_reminders m
       join reservations r on r.id = m.reservation_id join follow_ups f on f.id = m.follow_up_id
       where r.site_id = $1 order by m.until, m.days_before desc`,
      [siteId],
    );

  it('of twenty who reserve at once one gets the site, and the others are told that it is taken', async () => {
    for (let round = 0; round < 5; round += 1) {
      const siteId = await house.site();
      const enquiries = await Promise.all(Array.from({ length: 20 }, () => house.enquiry()));
      const { done, refusals } = await outcomes(enquiries.map((id) => reserve(siteId, '2027-02-26', id)));
      expect(done).toBe(1);
      expect(refusals).toEqual(Array.from({ length: 19 }, () => 'site-reserved'));
      expect((await house.of(siteId)).filter(({ ending }) => ending === null)).toHaveLength(1);
      expect(await house.history(siteId)).toEqual([{ status: 'reserved', until: '2027-02-26' }]);
    }
  });

  it('the database itself holds one open reservation of a site', async () => {
    const siteId = await house.site();
    await reserve(siteId);
    await expect(
      house.db.query(
        `insert into reservations (site_id, enquiry_id, since, until) values ($1, $2, '2026-11-20', '2027-01-01')`,
        [siteId, await house.enquiry()],
      ),
    ).rejects.toThrow('reservations_open_idx');
  });

  it('the night that races an extension leaves either an extended or an ended reservation, never both', async () => {
    for (let round = 0; round < 8; round += 1) {
      house.at('2026-11-20T10:00:00Z');
      const siteId = await house.site();
      await reserve(siteId, '2026-12-04');
      // The last day itself: the officer still may, the night does not yet.
      house.at('2026-12-04T21:59:00Z');
      const day = await outcomes([
        house.ends.extend(house.officer, siteId, '2027-01-29', 'Rahoitus viipyy'),
        house.expiry.run(),
      ]);
      expect(day).toEqual({ done: 2, refusals: [] });
      expect(await house.of(siteId)).toMatchObject([{ until: '2027-01-29', ending: null }]);
      // Over: whoever comes first, the extension is refused and the site is free.
      house.at('2027-01-29T22:00:00Z');
      const { refusals } = await outcomes([
        house.expiry.run(),
        house.ends.extend(house.officer, siteId, '2027-03-01', 'Myöhässä'),
        house.expiry.run(),
      ]);
      expect(refusals).toHaveLength(1);
      expect(['reservation-past', 'site-not-reserved']).toContain(refusals[0]);
      expect(await house.of(siteId)).toMatchObject([{ until: '2027-01-29', ending: 'expired' }]);
      expect(await house.statusOf(siteId)).toBe('available');
    }
  });

  it('a release that races a new reservation lets at most the new one in, and status and reservation agree', async () => {
    for (let round = 0; round < 8; round += 1) {
      const siteId = await house.site();
      await reserve(siteId);
      await outcomes([house.ends.release(house.officer, siteId, 'Ei toteudu'), reserve(siteId), reserve(siteId)]);
      const open = (await house.of(siteId)).filter(({ ending }) => ending === null);
      expect(open.length).toBeLessThanOrEqual(1);
      expect(await house.statusOf(siteId)).toBe(open.length === 1 ? 'reserved' : 'available');
    }
  });

  it('ends with its last day, once, with history and trail, and the site is what it was', async () => {
    const siteId = await house.site('empty');
    const enquiryId = await house.enquiry();
    await expect(reserve(siteId, '2026-12-18', enquiryId)).rejects.toMatchObject({
      faults: [{ pointer: '/reason', code: 'reason-required' }],
    });
    await house.reservations.reserve(house.officer, siteId, {
      enquiryId,
      until: '2026-12-18',
      reason: 'Vuokralainen etsii tilaa',
    });
    house.at('2026-12-18T21:59:00Z');
    expect(await house.expiry.run()).toBe(0);
    house.at('2026-12-18T22:01:00Z');
    expect(await Promise.all([house.expiry.run(), house.expiry.run()]).then(([a, b]) => a + b)).toBe(1);
    expect(await house.expiry.run()).toBe(0);
    expect(await house.statusOf(siteId)).toBe('empty');
    expect(await house.history(siteId)).toEqual([
      { status: 'reserved', until: '2026-12-18' },
      { status: 'empty', until: null },
    ]);
    const trail = await house.db.query<{ action: string; actorId: string | null }>(
      `select action, actor_id as "actorId" from audit_entries where object_id = $1 and action in ('reserve', 'expire') order by seq`,
      [siteId],
    );
    expect(trail).toEqual([
      { action: 'reserve', actorId: house.officer.id },
      { action: 'expire', actorId: null },
    ]);
  });

  it('that is over does not keep the site from the next one, though the night has not come by', async () => {
    const siteId = await house.site();
    await reserve(siteId, '2026-12-18');
    house.at('2026-12-19T08:00:00Z');
    await reserve(siteId, '2027-03-31');
    expect(await house.of(siteId)).toMatchObject([{ ending: 'expired' }, { ending: null, until: '2027-03-31' }]);
    expect((await house.history(siteId)).map(({ status }) => status)).toEqual(['reserved', 'available', 'reserved']);
  });

  it('reminds its owner 30 and 7 days before, once each; an extension drops the reminder and begins anew', async () => {
    const siteId = await house.site();
    await reserve(siteId, '2026-12-31');
    expect(await house.reminders.run()).toBe(0);
    // The thirtieth day before is a Tuesday.
    house.at('2026-12-01T06:00:00Z');
    expect(await Promise.all([house.reminders.run(), house.reminders.run()]).then(([a, b]) => a + b)).toBe(1);
    // The seventh is Christmas Eve: the promise is for the next working day.
    house.at('2026-12-24T06:00:00Z');
    expect(await house.reminders.run()).toBe(1);
    expect(await house.reminders.run()).toBe(0);
    expect(await reminded(siteId)).toMatchObject([
      { dueOn: '2026-12-01', dropped: false },
      { dueOn: '2026-12-28', dropped: false },
    ]);
    expect((await reminded(siteId))[0]?.title).toMatch(/^Varaus päättyy 31\.12\.2026: Tontti \d+$/);
    await house.ends.extend(house.officer, siteId, '2027-02-26', 'Rahoitus viipyy');
    expect((await reminded(siteId)).map(({ dropped }) => dropped)).toEqual([true, true]);
    house.at('2027-01-27T06:00:00Z');
    expect(await house.reminders.run()).toBe(1);
    await house.ends.release(house.officer, siteId, 'Ei toteudu');
    expect((await reminded(siteId)).map(({ dropped }) => dropped)).toEqual([true, true, true]);
  });

  it('says outside its circle that the site is kept, and neither for whom nor on which terms', async () => {
    const siteId = await house.site();
    const enquiryId = await house.enquiry();
    await house.reservations.reserve(house.officer, siteId, {
      enquiryId,
      until: '2027-02-26',
      conditions: 'Konepaja Oy:n rahoituspäätös',
      caseNumber: 'HTL/1/2026',
    });
    const outsider: Actor = {
      ...systemActor,
      kind: 'user',
      id: '01900000-0000-7000-8000-000000000001',
      permissions: new Set(['sites.read', 'sites.write', 'enquiries.read']),
    };
    const list = (actor: Actor, filter: object) =>
      listReservations(house.db, actor, '2026-11-20', filter, { limit: 5 });
    const { items } = await list(outsider, { siteId });
    expect(items).toMatchObject([
      { enquiry: null, conditions: null, caseNumber: null, until: '2027-02-26', state: 'open' },
    ]);
    // Asked by the enquiry it would tell that it has one.
    expect((await list(outsider, { enquiryId })).items).toEqual([]);
    expect((await list(house.officer, { enquiryId })).items).toMatchObject([{ enquiry: { id: enquiryId } }]);
    for (const deed of [
      house.ends.release(outsider, siteId, 'Ei toteudu'),
      house.ends.extend(outsider, siteId, '2027-05-28', 'Viipyy'),
      house.reservations.update(outsider, items[0]?.id ?? '', 1, { fee: 1 }),
    ])
      await expect(deed).rejects.toMatchObject({ code: 'reservation-confidential' });
    await expect(
      house.reservations.reserve(outsider, await house.site(), { enquiryId, until: '2027-02-26' }),
    ).rejects.toMatchObject({ faults: [{ pointer: '/enquiryId', code: 'unknown-reference' }] });
  });

  it.each([
    // A short one is not reminded of on its second day, but always before its last.
    ['2026-11-20', '2026-12-10', '2026-11-21', null],
    ['2026-11-20', '2026-12-10', '2026-12-03', 7],
    ['2026-11-20', '2026-11-24', '2026-11-21', 7],
    ['2026-10-01', '2026-12-10', '2026-11-09', null],
    ['2026-10-01', '2026-12-10', '2026-11-10', 30],
    ['2026-10-01', '2026-12-10', '2026-12-05', 7],
  ])('from %s to %s, on %s, is due for %s', (since, until, today, days) => {
    expect(dueReminder({ since, until }, today)).toBe(days);
  });
});
