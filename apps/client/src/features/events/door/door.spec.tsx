import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { answerWith, fakeApi, type FakeAnswers } from '../../../testing/fake-api.js';
import { renderApp } from '../../../testing/render-screen.js';
import { countsOf, found, looksLikeCompany, withTaps } from './door-people.js';
import type { DoorMark, DoorPerson } from './door.api.js';
import { keepTaps, keptTaps } from './kept-taps.js';
import { TapQueue } from './tap-queue.js';

const person = (id: string, company: string, change: Partial<DoorPerson> = {}): DoorPerson => ({
  id,
  state: 'confirmed',
  company: { id: `c-${company}`, name: company },
  contact: null,
  name: null,
  companyName: null,
  present: false,
  firstTime: false,
  ...change,
});
const event = {
  title: 'Aamukahvit',
  kind: 'morning_coffee',
  status: 'planned',
  startsAt: '2026-11-20T06:00:00Z',
  endsAt: '2026-11-20T08:00:00Z',
};

describe('the page', () => {
  let people: DoorPerson[];
  const answers = (id: string): FakeAnswers => ({
    [`GET /api/events/${id}/door`]: () => ({ event: { id, ...event }, people }),
    'GET /api/companies': () => ({ items: [], nextCursor: null }),
  });
  beforeEach(() => {
    people = [person('p1', 'Parolan Paja Oy', { firstTime: true }), person('p2', 'Vanha Tuttu Oy', { name: 'Maija' })];
  });

  test('a tap is sent at once and alone; a newcomer is pointed out; another tap takes it back', async () => {
    const asked = fakeApi({
      ...answers('d1'),
      'PUT /api/events/d1/attendance/p1': ({ body }) => {
        people = people.map((one) => (one.id === 'p1' ? { ...one, present: (body as DoorMark).present } : one));
        return answerWith(204);
      },
    });
    await renderApp('/events/d1/attendance');
    const user = userEvent.setup();
    const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Parolan Paja Oy/ });
    await user.click(box);
    expect(box.checked).toBe(true);
    expect(screen.getByText('1 on tullut')).toBeTruthy();
    expect(screen.getByText('1 yritys ensi kertaa')).toBeTruthy();
    expect(screen.getByText('Ensi kertaa mukana:').parentElement?.textContent).toContain('Parolan Paja Oy');
    await waitFor(() => expect(asked.filter(({ method }) => method === 'PUT')).toHaveLength(1));
    await user.click(box);
    await waitFor(() => expect(asked.filter(({ method }) => method === 'PUT')).toHaveLength(2));
    expect(asked.filter(({ method }) => method === 'PUT').map(({ body }) => (body as DoorMark).present)).toEqual([
      true,
      false,
    ]);
    expect(screen.getByText('Kukaan ei ole tullut')).toBeTruthy();
    expect(asked.findLast(({ method }) => method === 'PUT')?.headers.get('Acting-User')).toBe('user-1');
  });

  test('what waited before a reload is sent when the page is open again', async () => {
    keepTaps('user-1.d4', [{ person: { ...person('p2', 'Vanha Tuttu Oy'), present: true }, tappedAt: Date.now() }]);
    keepTaps('user-2.d4', [{ person: { ...person('p1', 'Parolan Paja Oy'), present: true }, tappedAt: Date.now() }]);
    const asked = fakeApi({ ...answers('d4'), 'PUT /api/events/d4/attendance/p2': () => answerWith(204) });
    await renderApp('/events/d4/attendance');
    await waitFor(() => expect(keptTaps('user-1.d4')).toEqual([]));
    const taps = asked.filter(({ method }) => method === 'PUT').map(({ path }) => path);
    expect(taps).toEqual(['/api/events/d4/attendance/p2']);
    expect(keptTaps('user-2.d4')).toHaveLength(1);
  });

  test('who is not on the list is let in with a new company', async () => {
    const walkIn = '019ac1d0-0000-7000-8000-000000000001';
    jest.spyOn(crypto, 'randomUUID').mockReturnValue(walkIn);
    const asked = fakeApi({
      ...answers('d2'),
      [`PUT /api/events/d2/attendance/${walkIn}`]: () => {
        people = [...people, person(walkIn, 'Uunon Uunit', { state: 'walk_in', present: true, firstTime: true })];
        return answerWith(204);
      },
    });
    await renderApp('/events/d2/attendance');
    const user = userEvent.setup();
    await user.type(await screen.findByRole('searchbox', { name: 'Hae listalta' }), 'Uuno Uusi');
    expect(screen.getByText(/Listalta ei löydy/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Lisää tulija' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tulija ilman ilmoittautumista' });
    await user.type(within(dialog).getByRole('combobox', { name: 'Yritys' }), 'Uunon Uunit');
    await user.click(await screen.findByRole('option', { name: /Uunon Uunit/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Merkitse tulleeksi' }));
    expect(await screen.findByRole('checkbox', { name: /Uunon Uunit/, checked: true })).toBeTruthy();
    await waitFor(() =>
      expect(asked.find(({ method }) => method === 'PUT')?.body).toMatchObject({
        present: true,
        newCompany: 'Uunon Uunit',
        name: 'Uuno Uusi',
      }),
    );
  });

  test('a refusal is told by name, and the list is as it was', async () => {
    fakeApi({
      ...answers('d3'),
      'PUT /api/events/d3/attendance/p2': () => answerWith(409, { title: 'Tapahtuma on peruttu.' }),
    });
    await renderApp('/events/d3/attendance');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('checkbox', { name: /Vanha Tuttu Oy/ }));
    expect(await screen.findByText('Tapahtuma on peruttu.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Vanha Tuttu Oy/ }).checked).toBe(false);
  });
});

describe('taps without a network', () => {
  beforeEach(() => void jest.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void jest.useRealTimers());

  test('wait, the newest of a person in place of the older, and go with their age', async () => {
    let isOnline = false;
    const sent: [string, DoorMark][] = [];
    const queue = new TapQueue(
      (id, mark) => {
        if (!isOnline) return Promise.reject(new TypeError('Failed to fetch'));
        sent.push([id, mark]);
        return Promise.resolve();
      },
      () => undefined,
      { isHere: () => true, kept: () => [], keep: () => undefined },
    );
    const first = person('p1', 'Parolan Paja Oy');
    queue.tap({ person: { ...first, present: true } });
    await jest.advanceTimersByTimeAsync(0);
    expect(queue.snapshot()).toMatchObject({ waiting: 1, isStuck: true });
    queue.tap({ person: { ...first, present: false } });
    queue.tap({ person: { ...person('w1', 'Uusi Oy'), present: true }, details: { newCompany: 'Uusi Oy' } });
    isOnline = true;
    await jest.advanceTimersByTimeAsync(5_000);
    expect(sent).toEqual([
      ['p1', { present: false, tappedMsAgo: expect.any(Number) }],
      ['w1', { present: true, newCompany: 'Uusi Oy', tappedMsAgo: expect.any(Number) }],
    ]);
    expect(queue.snapshot()).toMatchObject({ waiting: 0, isStuck: false });
    // Until a list that was asked later has come, the taps cover the older one.
    queue.settle(1);
    expect(withTaps([first], queue.snapshot().people).map(({ present }) => present)).toEqual([false, true]);
    queue.settle(Date.now());
    expect(queue.snapshot().people.size).toBe(0);
  });

  test('are not sent while another person is signed in, and are found by the one who tapped after a reload', async () => {
    let here = 'anna';
    let isBack = false;
    const sent: string[] = [];
    const place = 'anna.d9';
    const annas = () =>
      new TapQueue(
        (id) => {
          if (!isBack) return Promise.reject(new TypeError('Failed to fetch'));
          sent.push(id);
          return Promise.resolve();
        },
        () => undefined,
        {
          isHere: () => here === 'anna',
          kept: () => keptTaps(place),
          keep: (waiting) => keepTaps(place, waiting),
        },
      );
    const queue = annas();
    queue.tap({ person: person('p1', 'Parolan Paja Oy', { present: true }) });
    await jest.advanceTimersByTimeAsync(0);
    here = 'bertta';
    isBack = true;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([]);
    expect(keptTaps('bertta.d9')).toEqual([]);
    here = 'anna';
    const reloaded = annas();
    expect(reloaded.snapshot()).toMatchObject({ waiting: 1 });
    await reloaded.flush();
    expect(sent).toEqual(['p1']);
    expect(keptTaps(place)).toEqual([]);
  });
});

test('the list is searched by the beginnings of words, and a company of two people is one newcomer', () => {
  const people = [
    person('p1', 'Parolan Paja Oy', { name: 'Maija Mallikas', present: true, firstTime: true }),
    person('p2', 'Parolan Paja Oy', { name: 'Matti', present: true, firstTime: true }),
    person('p3', 'Toinen Oy', { state: 'waiting' }),
  ];
  expect(found(people, 'pa mai').map(({ id }) => id)).toEqual(['p1']);
  expect(countsOf(people)).toEqual({ came: 2, signedUp: 2, firstTime: 1 });
  expect(['Uunon Uunit Oy', 'Tmi Uuno', 'Oyvind Berg'].map(looksLikeCompany)).toEqual([true, true, false]);
});
