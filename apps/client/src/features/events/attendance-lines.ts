/** The lines of an attendance while it is taken: those known from before, from the registrations, and those added. */
import type { Attendance, AttendanceInput, Registration } from './events.api.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface AttendanceLine {
  readonly key: string;
  readonly company: Named | null;
  readonly contact: Named | null;
  readonly name: string | null;
  readonly present: boolean;
  readonly firstTime: boolean;
}

/** What tells two lines apart: the same company may come with several people. */
const keyOf = ({ company, contact, name }: Pick<AttendanceLine, 'company' | 'contact' | 'name'>): string =>
  [company?.id ?? '', contact?.id ?? '', name?.toLowerCase() ?? ''].join(' ');

/** The attendance as it was saved; before it was ever taken, the registrations, nobody of them here yet. */
export function linesFrom(
  attendances: readonly Attendance[],
  registrations: readonly Registration[],
): AttendanceLine[] {
  const saved =
    attendances.length > 0
      ? attendances
      : registrations.map(({ company, contact, name }) => ({
          company,
          contact,
          // A registration of a company alone is named after it.
          name: name === company?.name || contact ? null : name,
          present: false,
          firstTime: false,
        }));
  const lines = new Map<string, AttendanceLine>();
  for (const { company, contact, name, present, firstTime } of saved) {
    const line = { company, contact, name, present, firstTime };
    lines.set(keyOf(line), { ...line, key: keyOf(line) });
  }
  return [...lines.values()];
}

/** Adds somebody who is here, at the top; who is on the list already is marked as here. */
export function withLine(
  lines: readonly AttendanceLine[],
  { company, name }: { readonly company: Named | null; readonly name: string | null },
): AttendanceLine[] {
  const key = keyOf({ company, contact: null, name });
  const known = lines.find((line) => line.key === key);
  if (known) return lines.map((line) => (line === known ? { ...line, present: true } : line));
  return [{ key, company, contact: null, name, present: true, firstTime: false }, ...lines];
}

export const attendeeOf = ({ company, contact, name, present }: AttendanceLine): AttendanceInput => ({
  companyId: company?.id ?? null,
  contactId: contact?.id ?? null,
  name,
  present,
});

/** What a line is called, and who stands behind the company's name. */
export function wordsOf({ company, contact, name }: AttendanceLine): { title: string; person: string | null } {
  const person = contact?.name ?? name;
  return company ? { title: company.name, person } : { title: person ?? '', person: null };
}
