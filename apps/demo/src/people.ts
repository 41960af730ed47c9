import type { Role } from '@elinvoima/contracts';
import { hashPassword } from '@elinvoima/domain/users';
import type { Database } from '@elinvoima/domain/platform';
import { bulkInsert } from './bulk-insert.js';
import type { Random } from './random.js';

export const demoPassword = 'elinvoima-demo';

/** The six demo accounts, one a role; `npm start` prints them. */
export const demoAccounts: readonly { email: string; unit: string | null; name: string; role: Role }[] = [
  { email: 'admin@elinvoima.test', unit: 'Hallinto', name: 'Asta Ylläpitäjä', role: 'administrator' },
  { email: 'coordinator@elinvoima.test', unit: 'Yrityspalvelut', name: 'Kaisa Koordinaattori', role: 'coordinator' },
  { email: 'director@elinvoima.test', unit: 'Elinvoimajohto', name: 'Johanna Elinvoimajohtaja', role: 'director' },
  { email: 'landuse@elinvoima.test', unit: 'Maankäyttö', name: 'Matti Maankäyttö', role: 'land_use_officer' },
  {
    email: 'service@elinvoima.test',
    unit: 'Työllisyyspalvelut',
    name: 'Pirjo Palvelupäällikkö',
    role: 'service_manager',
  },
  { email: 'viewer@elinvoima.test', unit: null, name: 'Ville Valtuutettu', role: 'viewer' },
];

export interface Staff {
  id: string;
  role: Role;
}

/** Makes the accounts, all with the demo password (loopback only; exempt from the password rules). */
export async function makeAccounts(db: Database, random: Random, now: Date): Promise<Staff[]> {
  const passwordHash = await hashPassword(demoPassword);
  const rows = demoAccounts.map((account) => ({ id: random.uuid(now), ...account, passwordHash, isDemo: true }));
  await bulkInsert(
    db,
    'users',
    { id: 'uuid', email: 'text', name: 'text', role: 'text', unit: 'text', passwordHash: 'text', isDemo: 'boolean' },
    rows,
  );
  return rows.map(({ id, role }) => ({ id, role }));
}

/** Who did it: the coordinator mostly, the others now and then. */
export function someStaff(random: Random, staff: readonly Staff[]): string {
  const role = random.weighted<Role>([
    ['coordinator', 66],
    ['service_manager', 14],
    ['director', 12],
    ['land_use_officer', 8],
  ]);
  return (staff.find((person) => person.role === role) ?? staff[0])?.id ?? '';
}
