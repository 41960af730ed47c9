/** Tables as people have them, beside what a filled database knows: new, known and likely known records mixed. */
import { appendFileSync, writeFileSync } from 'node:fs';
import { checkDigitOf } from '@elinvoima/contracts';
import type { MeasuredKind } from './measured-kinds.js';
import type { Database } from '@elinvoima/domain/platform';

interface Known {
  companies: { name: string; businessId: string | null; postOffice: string | null }[];
  contacts: { name: string; email: string | null; company: string }[];
}

export async function knownRecords(db: Database): Promise<Known> {
  return {
    companies: await db.query(
      `select name, business_id as "businessId", post_office as "postOffice" from companies c
       where deleted_at is null and not exists (select from companies o where o.name_key = c.name_key and o.id <> c.id) order by id limit 5000`,
    ),
    contacts: await db.query(
      `select p.first_name || ' ' || p.last_name as name, p.email, c.name as company
       from contacts p join contact_roles r on r.contact_id = p.id join companies c on c.id = r.company_id
       where p.deleted_at is null and c.deleted_at is null and not exists (select from companies o where o.name_key = c.name_key and o.id <> c.id)
       order by p.id limit 5000`,
    ),
  };
}

const headers: Record<MeasuredKind, string> = {
  companies: 'Yritys;Y-tunnus;Katuosoite;Postinumero;Postitoimipaikka;Sähköposti;Puhelin;Tunnisteet',
  contacts: 'Nimi;Sähköposti;Puhelin;Yritys;Asema',
  interactions: 'Päivä;Laji;Aihe;Yritys;Yhteyshenkilö;Muistiinpanot',
};

/** No real firm has one of eight millions. */
function madeBusinessId(n: number): string {
  const body = String(8_000_000 + n);
  const digit = checkDigitOf(body);
  return digit === null ? '' : `${body}-${digit}`;
}

const at = <T>(all: readonly T[], n: number): T | undefined => all[n % all.length];

/** Of ten: four known and changed, one likely the same as a known one, five new. `salt` tells one file's new records from another's. */
function cellsOf(kind: MeasuredKind, n: number, salt: number, known: Known): (string | number)[] {
  const kindOfRow = n % 10;
  const own = salt + n;
  const company = at(known.companies, n);
  const contact = at(known.contacts, n);
  if (kind === 'companies') {
    const rest = [`Uusitie ${n}`, '13720', 'Parola', `posti${own}@uusi.example`, `045 ${1_000_000 + own}`, 'tuotu'];
    if (kindOfRow < 4 && n < known.companies.length && company?.businessId)
      return [company.name, company.businessId, ...rest];
    if (kindOfRow === 4) return [company?.name ?? '', '', '', '', company?.postOffice ?? '', '', '', 'tuotu'];
    return [`Tuotu yritys ${own} Oy`, kindOfRow < 8 ? madeBusinessId(own) : '', ...rest];
  }
  if (kind === 'contacts') {
    if (kindOfRow < 5 && n < known.contacts.length)
      return [
        contact?.name ?? '',
        contact?.email ?? '',
        kindOfRow < 4 ? `044 ${1_000_000 + own}` : '',
        contact?.company ?? '',
        'Johtaja',
      ];
    return [
      `Etu${own} Suku${own}`,
      `henkilo${own}@uusi.example`,
      `046 ${1_000_000 + own}`,
      company?.name ?? '',
      'Myynti',
    ];
  }
  const day = `${(n % 28) + 1}.${(n % 9) + 1}.2026 klo ${8 + (n % 9)}.${10 + (n % 50)}`;
  return [
    day,
    'Puhelu',
    `Tuotu kirjaus ${own}`,
    contact?.company ?? '',
    contact?.name ?? '',
    `Puhuttiin tontista ${n}`,
  ];
}

/** Written by pieces, so that the file is never whole in this process's memory. */
export function makeFile(path: string, kind: MeasuredKind, rows: number, salt: number, known: Known): void {
  writeFileSync(path, `${headers[kind]}\r\n`);
  for (let first = 0; first < rows; first += 2_000) {
    const piece = Array.from({ length: Math.min(2_000, rows - first) }, (_, n) =>
      cellsOf(kind, first + n, salt, known)
        .map((cell) => `"${String(cell).replaceAll('"', '""')}"`)
        .join(';'),
    );
    appendFileSync(path, `${piece.join('\r\n')}\r\n`);
  }
}
