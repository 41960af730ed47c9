/**
 * Taps at the door, kept until the API has them: a lossy network delays a tap, it never loses one. The newest tap of a person
 * replaces the one that still waits, and each is sent with its age, so that what was tapped last counts at every door.
 */
import type { Schema } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';

export type DoorPerson = Schema<'DoorPersonDto'>;
export type DoorMark = Schema<'DoorMarkDto'>;

export interface Tap {
  readonly person: DoorPerson;
  /** What a walk-in needs to be told besides coming. */
  readonly details?: Omit<DoorMark, 'present' | 'tappedMsAgo'>;
}

/** A tap that the API does not have yet, as a reload must find it. */
export interface WaitingTap extends Tap {
  readonly tappedAt: number;
}

interface Kept extends WaitingTap {
  /** When the API said it has it; until a list that was asked later has come, the tap still covers the list. */
  sentAt: number | null;
}

/** Whose taps they are: sent while that person is signed in, and kept over a reload. */
export interface TapsOwner {
  readonly isHere: () => boolean;
  readonly kept: () => readonly WaitingTap[];
  readonly keep: (waiting: readonly WaitingTap[]) => void;
}

export interface TapsNow {
  /** What the list must show in place of what the API last said, by person. */
  readonly people: ReadonlyMap<string, DoorPerson>;
  readonly waiting: number;
  /** The last try did not get through. */
  readonly isStuck: boolean;
  readonly refused: { readonly name: string; readonly message: string } | null;
}

const pauses = [1_000, 2_000, 4_000, 8_000];
const nothing: TapsNow = { people: new Map(), waiting: 0, isStuck: false, refused: null };

/** Sending it again cannot help: the API has understood and said no. */
const isFinal = (error: unknown): boolean =>
  isProblem(error) && error.status >= 400 && error.status < 500 && ![401, 408, 425, 429].includes(error.status);

export class TapQueue {
  private readonly kept = new Map<string, Kept>();
  private readonly listeners = new Set<() => void>();
  private now: TapsNow = nothing;
  private isSending = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly send: (personId: string, mark: DoorMark) => Promise<unknown>,
    private readonly onSent: () => void,
    private readonly owner: TapsOwner,
  ) {
    for (const tap of owner.kept()) this.kept.set(tap.person.id, { ...tap, sentAt: null });
    this.tell({});
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): TapsNow => this.now;

  tap(tap: Tap): void {
    const before = this.kept.get(tap.person.id);
    // A walk-in that never arrived keeps its details when it is tapped again.
    const details = tap.details ?? before?.details;
    this.kept.set(tap.person.id, { ...tap, ...(details && { details }), tappedAt: Date.now(), sentAt: null });
    this.tell({ refused: null });
    void this.flush();
  }

  /** A list asked at this moment has come: what was sent before it is in it. */
  settle(askedAt: number): void {
    for (const [id, { sentAt }] of this.kept) if (sentAt !== null && sentAt <= askedAt) this.kept.delete(id);
    this.tell({});
  }

  /** Tries now what waits: the network may be back. */
  readonly flush = async (): Promise<void> => {
    if (this.isSending) return;
    clearTimeout(this.timer);
    this.isSending = true;
    let next = this.nextWaiting();
    while (next !== undefined) {
      if (!(await this.sendOne(next))) break;
      next = this.nextWaiting();
    }
    this.isSending = false;
    if (next === undefined) this.onSent();
    else this.timer = setTimeout(() => void this.flush(), pauses[Math.min(this.failures, pauses.length) - 1]);
  };

  private nextWaiting(): Kept | undefined {
    return [...this.kept.values()].find(({ sentAt }) => sentAt === null);
  }

  private async sendOne(kept: Kept): Promise<boolean> {
    const { person, details, tappedAt } = kept;
    if (!this.owner.isHere()) {
      // They wait for the one who tapped; nobody else sends them.
      this.failures += 1;
      this.tell({ isStuck: true });
      return false;
    }
    try {
      await this.send(person.id, { ...details, present: person.present, tappedMsAgo: Date.now() - tappedAt });
      kept.sentAt = Date.now();
    } catch (error) {
      if (!isFinal(error)) {
        this.failures += 1;
        this.tell({ isStuck: true });
        return false;
      }
      if (this.kept.get(person.id) === kept) this.kept.delete(person.id);
      const name = person.company?.name ?? person.contact?.name ?? person.name ?? '';
      this.tell({ refused: { name, message: error instanceof Error ? error.message : '' } });
      return true;
    }
    this.failures = 0;
    this.tell({ isStuck: false });
    return true;
  }

  private tell(change: Partial<Pick<TapsNow, 'isStuck' | 'refused'>>): void {
    const kept = [...this.kept.values()];
    const waiting = kept.filter(({ sentAt }) => sentAt === null);
    this.owner.keep(waiting.map(({ sentAt: _sentAt, ...tap }) => tap));
    this.now = {
      ...this.now,
      ...change,
      people: new Map(kept.map(({ person }) => [person.id, person])),
      waiting: waiting.length,
    };
    for (const listener of this.listeners) listener();
  }
}
