/** Fetches what the device keeps while there is a network, and answers from it when there is none. */
import type { Schema } from '../api/client.js';
import { openForReading } from './device-db.js';
import { deviceDb } from './device.js';
import { keptAnswer, type Bundle, type Kept } from './kept-answers.js';
import { isReadable, Reads, throwAwayOld } from './reads.js';
import { changeDeviceState, personHere } from './state.js';
import { openVault, vaultOf, type Vault } from './vault.js';

type Session = Schema<'SessionDto'>;

interface Checked {
  readonly session: Session;
  readonly checkedAt: number;
}

/** Often enough for the road; a device at rest asks nothing. */
const freshFor = 15 * 60_000;
const mostOpened = 50;

let refreshedAt = 0;

type Asked<Body> = { readonly status: number; readonly body?: Body };

/** `userId`: asked as this person, so that the server refuses when somebody else has signed in meanwhile. */
async function ask<Body>(path: string, userId?: string): Promise<Asked<Body>> {
  const response = await fetch(path, {
    credentials: 'same-origin',
    headers: { Accept: 'application/json', ...(userId !== undefined && { 'Acting-User': userId }) },
  });
  const { status } = response;
  return response.ok ? { status, body: (await response.json()) as Body } : { status };
}

/** `opened` are the companies whose pages were open in this tab. Quietly gives up: the next time is soon. */
export async function refreshKept(opened: readonly string[], isForced = false): Promise<void> {
  if (!navigator.onLine || (!isForced && Date.now() - refreshedAt < freshFor)) return;
  refreshedAt = Date.now();
  const userId = personHere();
  if (userId === null) return;
  const vault = await vaultOf(await deviceDb(), userId);
  const { status, body: session } = await ask<Session>('/api/session');
  if (status === 401) return closeVault(vault);
  if (!session) return;
  // The cookie is the browser's, not the tab's: another tab may have signed somebody else in.
  if (session.user.id !== userId) return closeVault(vault);
  if (personHere() !== userId) return;
  const reads = new Reads(vault);
  const before = (await reads.read('session'))?.value as Checked | undefined;
  if (before && !haveSameRights(before.session, session)) await reads.forgetAll();
  await openForReading(vault.db, vault.id);
  await reads.keep('session', { session, checkedAt: Date.now() } satisfies Checked);
  const known = ((await reads.read('opened'))?.value ?? []) as readonly string[];
  const lately = [...new Set([...opened, ...known])].slice(0, mostOpened);
  await reads.keep('opened', lately);
  const query = new URLSearchParams(lately.map((id) => ['opened', id]));
  const keepAnswer = async (what: string, path: string): Promise<void> => {
    const { status: answered, body } = await ask(path, userId);
    if (answered === 401) await closeVault(vault);
    // What may not be read any more, or is not there, is not kept either.
    else if (answered === 403 || answered === 404) await reads.forget(what);
    else if (body !== undefined && personHere() === userId) await reads.keep(what, body);
  };
  await Promise.all([
    keepAnswer('home', '/api/home'),
    keepAnswer('colleagues', '/api/users/names?limit=200'),
    // Whoever sees no companies is not refused again and again.
    ...(session.permissions.includes('companies.read')
      ? [
          keepAnswer('topics', '/api/topics'),
          keepAnswer('bundle', `/api/offline-companies?${query.toString()}`),
          keepAnswer('names', '/api/companies/name-index'),
        ]
      : []),
  ]);
  await throwAwayOld(vault.db, vault.id, Date.now());
}

const rightsOf = ({ user, permissions }: Session): string => [user.role, ...permissions.toSorted()].join(' ');
const haveSameRights = (a: Session, b: Session): boolean => rightsOf(a) === rightsOf(b);

/** Closed for reading; another person's, opened meanwhile by another tab, stays open. */
async function closeVault(vault: Vault): Promise<void> {
  refreshedAt = 0;
  if ((await openVault(vault.db))?.id === vault.id) await openForReading(vault.db, null);
}

/** The session that the device may still be read by; null when there is none or it is too old. */
async function readableSession(vault: Vault): Promise<Checked | null> {
  const kept = (await new Reads(vault).read('session'))?.value as Checked | undefined;
  return kept && isReadable(kept.session.user.role, kept.checkedAt, Date.now()) ? kept : null;
}

/** The question that could not be put to the server, answered from the device; null when it cannot be. */
export async function answerFromDevice(request: Request): Promise<Response | null> {
  const vault = await openVault(await deviceDb());
  const checked = vault && (await readableSession(vault));
  if (!vault || !checked) return null;
  const reads = new Reads(vault);
  let keptAt = checked.checkedAt;
  const read = async <Value>(
    what: string,
    pick: (value: never) => Value = (value) => value,
  ): Promise<Value | undefined> => {
    const found = await reads.read(what);
    if (!found) return undefined;
    keptAt = Math.min(keptAt, found.keptAt);
    return pick(found.value as never);
  };
  const { pathname, searchParams } = new URL(request.url);
  const kept: Kept = {
    session: checked.session,
    ...(pathname === '/api/home' && { home: await read('home') }),
    ...(pathname === '/api/topics' && { topics: await read('topics') }),
    ...(pathname === '/api/users/names' && { colleagues: await read('colleagues', ({ items }) => items) }),
    ...(pathname === '/api/companies/name-index' && { names: await read('names', ({ items }) => items) }),
    ...(/^\/api\/(companies|contacts|follow-ups)\b/.test(pathname) && { bundle: await read<Bundle>('bundle') }),
  };
  const body = keptAnswer(kept, pathname, searchParams);
  if (body === undefined) return null;
  changeDeviceState({ isOnline: false, readingFrom: keptAt });
  return new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } });
}

export interface KeptCompany {
  readonly keptAt: number;
  readonly company: Bundle['companies'][number] | undefined;
}

/** One company as the device knows it. */
export async function keptCompany(id: string): Promise<KeptCompany | null> {
  const vault = await openVault(await deviceDb());
  if (!vault || !(await readableSession(vault))) return null;
  const found = await new Reads(vault).read('bundle');
  return found
    ? { keptAt: found.keptAt, company: (found.value as Bundle).companies.find((company) => company.id === id) }
    : null;
}

/** The session was found to have ended: what was read stays sealed until somebody signs in. */
export async function closeDevice(): Promise<void> {
  refreshedAt = 0;
  await openForReading(await deviceDb(), null);
}

export interface Waiting {
  readonly name: string | null;
  readonly count: number;
}

/** Who has unsent entries on this device and how many, for the sign-in page; nothing of what they say. */
export async function whoWaits(vaults: readonly Vault[]): Promise<Waiting[]> {
  const waiting = await Promise.all(
    vaults.map(async (vault) => ({
      name: await nameOf(vault),
      count: await vault.db.countFromIndex('outbox', 'vault', vault.id),
    })),
  );
  return waiting.filter(({ count }) => count > 0);
}

async function nameOf(vault: Vault): Promise<string | null> {
  const kept = (await new Reads(vault).read('session'))?.value as Checked | undefined;
  return kept?.session.user.name ?? null;
}
