import { describe, expect, it } from '@jest/globals';
import { siteStatuses, type SiteStatus } from './site-enums.js';
import {
  enterableSiteStatuses,
  holdingSiteStatuses,
  mayFollowSiteStatus,
  presentSiteStatus,
  siteStatusFault,
  type SiteStatusLine,
} from './site-statuses.js';

let written = 0;
const line = (since: string, status: SiteStatus, until: string | null = null): SiteStatusLine => ({
  id: String(++written).padStart(6, '0'),
  since,
  status,
  until,
  recordedAt: new Date(Date.UTC(2026, 0, 1, 0, written)),
});

describe('statuses of a place', () => {
  it('only premises stand empty', () => {
    expect(siteStatuses.filter((from) => mayFollowSiteStatus('plot', from, 'empty'))).toEqual([]);
    expect(mayFollowSiteStatus('premises', 'in_use', 'empty')).toBe(true);
  });

  it('a planned plot is not sold before it is on offer', () => {
    expect(mayFollowSiteStatus('plot', 'planned', 'sold')).toBe(false);
    expect(mayFollowSiteStatus('plot', 'planned', 'available')).toBe(true);
    expect(mayFollowSiteStatus('plot', 'available', 'sold')).toBe(true);
    expect(mayFollowSiteStatus('plot', 'sold', 'reserved')).toBe(false);
  });

  it('what a person may enter never reserves, and from a reservation leads to its deed only', () => {
    for (const from of siteStatuses) expect(enterableSiteStatuses('premises', from)).not.toContain('reserved');
    expect(enterableSiteStatuses('plot', 'reserved')).toEqual([]);
    expect(enterableSiteStatuses('plot', null)).toEqual(['planned', 'available', 'sold', 'leased', 'in_use']);
  });

  it('today’s status is the latest day’s, not the latest entry’s', () => {
    const history = [line('2026-03-01', 'available'), line('2026-09-01', 'sold'), line('2026-01-01', 'planned')];
    expect(presentSiteStatus(history)).toEqual({ status: 'sold', since: '2026-09-01', until: null });
    expect(presentSiteStatus([])).toBeNull();
  });

  it('a later entry for the same day corrects the earlier', () => {
    const history = [line('2026-03-01', 'available'), line('2026-09-01', 'sold'), line('2026-09-01', 'leased')];
    expect(holdingSiteStatuses(history).map(({ status }) => status)).toEqual(['leased', 'available']);
    expect(presentSiteStatus(history)).toEqual({ status: 'leased', since: '2026-09-01', until: null });
  });

  it('an extended reservation is one stay with the last end', () => {
    const history = [
      line('2026-03-01', 'available'),
      line('2026-04-01', 'reserved', '2026-07-01'),
      line('2026-06-20', 'reserved', '2026-12-31'),
    ];
    expect(presentSiteStatus(history)).toEqual({ status: 'reserved', since: '2026-04-01', until: '2026-12-31' });
  });

  it('an entry is judged by the day before it and by what it corrects', () => {
    const history = [line('2026-03-01', 'planned'), line('2026-05-01', 'available'), line('2026-09-01', 'sold')];
    const fault = (since: string, status: SiteStatus, byReservation = false) =>
      siteStatusFault('plot', history, { since, status }, byReservation);
    expect(fault('2026-04-01', 'sold')).toBe('site-status-not-following');
    expect(fault('2026-06-01', 'leased')).toBeNull();
    expect(fault('2026-10-01', 'sold')).toBe('site-status-already');
    // Of the day of the sale: it was a lease, or nothing at all.
    expect(fault('2026-09-01', 'leased')).toBeNull();
    expect(fault('2026-09-01', 'available')).toBeNull();
    expect(fault('2026-06-01', 'reserved')).toBe('site-status-by-reservation');
    expect(fault('2026-06-01', 'reserved', true)).toBeNull();
    expect(fault('2026-10-01', 'reserved', true)).toBe('site-status-not-following');
    expect(fault('2026-10-01', 'empty')).toBe('site-status-not-following');
  });

  it('a reserved place is released by its reservation', () => {
    const history = [line('2026-03-01', 'available'), line('2026-04-01', 'reserved', '2026-07-01')];
    const fault = (status: SiteStatus, byReservation: boolean) =>
      siteStatusFault('plot', history, { since: '2026-05-01', status }, byReservation);
    expect(fault('available', false)).toBe('site-status-by-reservation');
    expect(fault('available', true)).toBeNull();
    expect(fault('reserved', true)).toBeNull();
    expect(fault('sold', false)).toBe('site-status-by-reservation');
    expect(fault('sold', true)).toBeNull();
  });
});
