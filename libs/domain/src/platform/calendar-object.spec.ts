import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { calendarObject, calendarUid, type CalendarEntry } from './calendar-object.js';

const changedAt = new Date('2026-11-20T08:00:00Z');
const uid = calendarUid('event', 'abc', 'https://elinvoima.hattula.fi/');

const timed: CalendarEntry = {
  uid,
  title: 'Aamukahvit: rahoitus, kasvu; "vienti"',
  start: new Date('2026-11-26T06:00:00Z'),
  end: new Date('2026-11-26T07:30:00Z'),
  place: 'Valtuustosali, Pappilanniementie 9',
  description: 'Ohjelma:\nklo 8 kahvit\\mehut\nklo 8.15 puheenvuorot – Åsa & Øystein 😀'.repeat(4),
  url: 'https://elinvoima.hattula.fi/e/aamukahvit',
  changedAt,
};

const read = (content: string) => {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
};

describe('calendar object', () => {
  it('is read back word for word by a calendar library', () => {
    const { calendar, events } = read(calendarObject({ method: 'PUBLISH', entries: [timed], name: 'Elinvoima' }));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      uid: 'event-abc@elinvoima.hattula.fi',
      summary: timed.title,
      location: timed.place,
      description: timed.description,
    });
    expect(events[0]?.startDate.toJSDate().toISOString()).toBe('2026-11-26T06:00:00.000Z');
    expect(events[0]?.endDate.toJSDate().toISOString()).toBe('2026-11-26T07:30:00.000Z');
  });

  it('a day is a day in every zone, and its end is the day after its last', () => {
    const { events } = read(
      calendarObject({
        method: 'PUBLISH',
        entries: [
          { uid: 'a', title: 'Lupaus', day: '2026-03-29', changedAt },
          { uid: 'b', title: 'Messut', day: '2026-12-30', lastDay: '2027-01-01', changedAt },
        ],
      }),
    );
    expect(
      events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()]),
    ).toEqual([
      [true, '2026-03-29', '2026-03-30'],
      [true, '2026-12-30', '2027-01-02'],
    ]);
  });

  it('an invitation has an organiser, attendees that are asked to answer, and a sequence', () => {
    const content = calendarObject({
      method: 'REQUEST',
      entries: [
        {
          ...timed,
          sequence: 3,
          organiser: { name: 'Anna "Annu" Aalto', email: 'anna@elinvoima.test' },
          attendees: [{ name: 'Bo; Ek, Oy', email: 'bo@yritys.example' }],
        },
      ],
    });
    const { calendar, events } = read(content);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(events[0]?.sequence).toBe(3);
    expect(events[0]?.organizer).toBe('mailto:anna@elinvoima.test');
    expect(events[0]?.attendees.map((attendee) => attendee.getParameter('cn'))).toEqual(['Bo; Ek, Oy']);
    expect(content).toContain('CN="Anna Annu Aalto"');
  });

  it('no line is longer than 75 bytes, every line ends in CRLF, and nothing smuggles a line in', () => {
    const content = calendarObject({
      method: 'PUBLISH',
      entries: [
        { ...timed, title: 'ä'.repeat(200) },
        {
          ...timed,
          uid: 'x',
          title: 'a\r\nATTENDEE:mailto:evil@example.com\u0000',
          organiser: { name: 'x"\r\nX-EVIL:1', email: 'a@b.test' },
        },
      ],
    });
    for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/u);
    expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(content).not.toMatch(/^(ATTENDEE|X-EVIL)/mu);
  });

  it('the same entries give the same bytes', () => {
    const object = { method: 'PUBLISH', entries: [timed] } as const;
    expect(calendarObject(object)).toBe(calendarObject(object));
  });
});
