/** The device as a whole, in this tab: the person's vault, the queue and its sending. One tab sends at a time. */
import { isNetworkFailure, ProblemError } from '../api/problem.js';
import { openDeviceDb, openForReading, type DeviceDb } from './device-db.js';
import { flush, type Pass } from './flush.js';
import { Outbox, type NewUnsent, type Written } from './outbox.js';
import { sendAs } from './send.js';
import { changeDeviceState, personHere } from './state.js';
import { eraseVault, vaultOf, type Vault } from './vault.js';

let opening: Promise<DeviceDb> | undefined;

/** A store that could not be opened once may be openable a moment later. */
export function deviceDb(): Promise<DeviceDb> {
  opening ??= openDeviceDb().then(
    (db) => {
      db.addEventListener('close', () => (opening = undefined));
      return db;
    },
    (error: unknown) => {
      opening = undefined;
      throw error;
    },
  );
  return opening;
}

/** The vault of who is here; null while nobody is. */
export async function ownVault(): Promise<Vault | null> {
  const userId = personHere();
  return userId === null ? null : vaultOf(await deviceDb(), userId);
}

export async function ownOutbox(): Promise<Outbox | null> {
  const vault = await ownVault();
  return vault && new Outbox(vault);
}

const otherTabs = 'BroadcastChannel' in globalThis ? new BroadcastChannel('elinvoima.unsent') : undefined;
otherTabs?.addEventListener('message', () => void showUnsent());

function tellOtherTabs(): void {
  // A channel reaches its own origin only; the rule takes it for a window.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  otherTabs?.postMessage('changed');
}

/** Reads the queue again for the screens. */
export async function showUnsent(): Promise<void> {
  const outbox = await ownOutbox();
  changeDeviceState({ unsent: outbox ? await outbox.all() : [] });
}

async function changed(): Promise<void> {
  await showUnsent();
  tellOtherTabs();
}

let line: Promise<unknown> = Promise.resolve();

/** Web Locks keep the tabs apart; where a browser has none, at least this tab's own passes. */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  const locks = (navigator as { locks?: LockManager }).locks;
  const ordered = () => (locks ? locks.request('elinvoima.outbox', work) : work());
  const turn = line.then(ordered, ordered);
  line = turn.catch(() => undefined);
  return turn;
}

const answers = new Map<string, unknown>();
const nothing: Pass = { delivered: 0, answers, needsSignIn: false, nextAt: null };
let alarm: ReturnType<typeof setTimeout> | undefined;
let afterDelivery: () => void = () => undefined;

export function onDelivery(told: () => void): void {
  afterDelivery = told;
}

/** Sends what is unsent. `isEager` when there is a reason to believe that it works now. */
export function sendUnsent(isEager: boolean): Promise<Pass> {
  return alone(async () => {
    clearTimeout(alarm);
    const userId = personHere();
    const outbox = await ownOutbox();
    // While the device itself knows that it has no network, nothing counts as tried.
    if (userId === null || !outbox || !navigator.onLine || (await outbox.count()) === 0) return nothing;
    changeDeviceState({ isSending: true });
    try {
      const language = (): Record<string, string> => ({ 'Accept-Language': document.documentElement.lang });
      const fetching: typeof fetch = (...request) => globalThis.fetch(...request);
      const pass = await flush(outbox, sendAs(userId, fetching, language), { isEager, onChange: changed });
      for (const [key, answer] of pass.answers) answers.set(key, answer);
      changeDeviceState({ needsSignIn: pass.needsSignIn });
      if (pass.nextAt !== null)
        alarm = setTimeout(() => void sendUnsent(false), Math.max(1_000, pass.nextAt - Date.now()));
      if (pass.delivered > 0) afterDelivery();
      return pass;
    } finally {
      await changed();
      changeDeviceState({ isSending: false });
    }
  });
}

/** How long a form waits for the server's word before it lets the person go on. */
const patience = 5_000;

export async function keepAndSend<Body>(entry: NewUnsent, direct: () => Promise<Body>): Promise<Written<Body>> {
  let outbox: Outbox | null = null;
  try {
    outbox = await ownOutbox();
    await outbox?.put(entry);
  } catch (error) {
    // A full or forbidden store. Sending is still worth a try.
    if (isNetworkFailure(error)) throw error;
    outbox = null;
  }
  if (!outbox) return { kept: false, body: await direct() };
  await changed();
  if (!navigator.onLine) return { kept: true };
  const waited = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([sendUnsent(true).catch(() => undefined), waited]);
  const left = await outbox.find(entry.key);
  if (left === undefined) {
    const body = answers.get(entry.key) as Body;
    answers.delete(entry.key);
    // Another tab may have sent it, and then its answer is there.
    return body === undefined ? { kept: true } : { kept: false, body };
  }
  if (left.refusal === null) return { kept: true };
  await outbox.remove(entry.key);
  await changed();
  const { status, title, detail, errors } = left.refusal;
  throw new ProblemError(status, { title, errors, ...(detail !== null && { detail }) });
}

/** Sent again as it is: the person has looked at it, or has mended what stood in its way. */
export async function sendAgain(key: string): Promise<void> {
  const outbox = await ownOutbox();
  await outbox?.change(key, { refusal: null, isDoubtful: false, notBefore: 0, firstTriedAt: null });
  await changed();
  await sendUnsent(true);
}

/** The mended words take the place of the refused ones under a key of their own: nothing of the old was written. */
export async function replaceUnsent(key: string, entry: NewUnsent): Promise<void> {
  const outbox = await ownOutbox();
  await outbox?.put(entry);
  await outbox?.remove(key);
  await changed();
  await sendUnsent(true);
}

export async function discardUnsent(key: string): Promise<void> {
  await (await ownOutbox())?.remove(key);
  await changed();
}

/** At signing out: key and data of who is here, and nobody's data open without a network. */
export async function eraseOwn(): Promise<void> {
  clearTimeout(alarm);
  const vault = await ownVault();
  const db = await deviceDb();
  if (vault) await eraseVault(db, vault.id);
  await openForReading(db, null);
  changeDeviceState({ unsent: [], needsSignIn: false, readingFrom: null });
  tellOtherTabs();
}
