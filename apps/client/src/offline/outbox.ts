/** What was written and has not left the device: sealed, in the order of writing, each with the key that makes it count once. */
import type { FieldProblem } from '../api/problem.js';
import type { Vault } from './vault.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The names behind the ids of the body: what the screens say of it, and what correcting it begins with. */
export interface UnsentNames {
  readonly companies: readonly Named[];
  readonly contacts?: readonly Named[];
  readonly partners?: readonly Named[];
  readonly staff?: readonly Named[];
}

export interface UnsentWords extends UnsentNames {
  readonly title: string;
}

/** Why the server did not take it, in its own words. */
export interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly detail: string | null;
  readonly errors: readonly FieldProblem[];
}

export type UnsentKind = 'interaction' | 'follow-up' | 'follow-up-done';

export interface NewUnsent {
  /** The Idempotency-Key of every try. */
  readonly key: string;
  readonly kind: UnsentKind;
  readonly path: `/api/${string}`;
  readonly body: unknown;
  readonly words: UnsentWords;
}

/** `kept`: it lies on the device and leaves when it can. `body` is the server's answer. */
export type Written<Body> = { readonly kept: false; readonly body: Body } | { readonly kept: true };

export interface Unsent extends NewUnsent {
  readonly writtenAt: number;
  /** Null while no try has left: then the server cannot know of it. */
  readonly firstTriedAt: number | null;
  readonly tries: number;
  readonly notBefore: number;
  /** Set when the person must look at it. */
  readonly refusal: Refusal | null;
  /** Tried long ago without an answer: it may be there already. */
  readonly isDoubtful: boolean;
}

const placeOf = (name: string): string => `outbox ${name}`;

export class Outbox {
  constructor(
    private readonly vault: Vault,
    private readonly now: () => number = Date.now,
  ) {}

  /** Written down before anything is sent. The same key again changes nothing. */
  async put(entry: NewUnsent): Promise<void> {
    const name = await this.vault.nameOf(entry.key);
    const { db, id } = this.vault;
    if ((await db.getKeyFromIndex('outbox', 'name', name)) !== undefined) return;
    const whole: Unsent = {
      ...entry,
      writtenAt: this.now(),
      firstTriedAt: null,
      tries: 0,
      notBefore: 0,
      refusal: null,
      isDoubtful: false,
    };
    const sealed = await this.vault.seal(placeOf(name), whole);
    await db.add('outbox', { name, vault: id, ...sealed }).catch((error: unknown) => {
      // Two presses in two tabs: the first one stands.
      if (!(error instanceof DOMException && error.name === 'ConstraintError')) throw error;
    });
  }

  /** In the order of writing. What cannot be opened any more is nobody's to show and stays where it is. */
  async all(): Promise<Unsent[]> {
    const rows = await this.vault.db.getAllFromIndex('outbox', 'vault', this.vault.id);
    const opened = await Promise.all(rows.map((row) => this.vault.unseal(placeOf(row.name), row)));
    return opened.filter((value): value is Unsent => value !== undefined);
  }

  async find(key: string): Promise<Unsent | undefined> {
    const name = await this.vault.nameOf(key);
    const row = await this.vault.db.getFromIndex('outbox', 'name', name);
    return row && ((await this.vault.unseal(placeOf(name), row)) as Unsent | undefined);
  }

  /** How many lie here, without opening them. */
  count(): Promise<number> {
    return this.vault.db.countFromIndex('outbox', 'vault', this.vault.id);
  }

  /** Changes it where it lies, keeping its turn. One that has left meanwhile stays gone. */
  async change(key: string, change: Partial<Unsent>): Promise<void> {
    const name = await this.vault.nameOf(key);
    const { db } = this.vault;
    const row = await db.getFromIndex('outbox', 'name', name);
    const known = row && ((await this.vault.unseal(placeOf(name), row)) as Unsent | undefined);
    if (!row || !known) return;
    const sealed = await this.vault.seal(placeOf(name), { ...known, ...change });
    const write = db.transaction('outbox', 'readwrite');
    const isThere = (await write.store.getKey(row.order ?? -1)) !== undefined;
    if (isThere) await write.store.put({ ...row, ...sealed });
    await write.done;
  }

  async remove(key: string): Promise<void> {
    const { db } = this.vault;
    const order = await db.getKeyFromIndex('outbox', 'name', await this.vault.nameOf(key));
    if (order !== undefined) await db.delete('outbox', order);
  }
}
