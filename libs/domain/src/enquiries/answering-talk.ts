import type { InteractionDirection, InteractionStatus, InteractionType } from '@elinvoima/contracts';

/** A logged interaction of an enquiry, as far as it matters to its first answer. */
export interface Talk {
  type: InteractionType;
  status: InteractionStatus;
  direction: InteractionDirection | null;
  occurredAt: Date;
  /** Whether who asks took part; true also where the asker is in no register. */
  withAsker: boolean;
}

/** What only one side says, so that its direction tells who said it. */
const oneWay: ReadonlySet<InteractionType> = new Set(['email', 'message']);
/** What both sides take part in, whoever called it. */
const face: ReadonlySet<InteractionType> = new Set(['meeting', 'visit', 'online']);

/**
 * Whether an interaction answers the enquiry: it has taken place with who asks, after the enquiry came (to the minute, as
 * people write times), and the municipality spoke. A mail or message says so by its direction; a call from the company is
 * taken for a reminder.
 */
export function answers({ type, status, direction, occurredAt, withAsker }: Talk, receivedAt: Date): boolean {
  if (status !== 'complete' || !withAsker) return false;
  if (Math.floor(occurredAt.getTime() / 60_000) < Math.floor(receivedAt.getTime() / 60_000)) return false;
  if (face.has(type)) return true;
  return oneWay.has(type) ? direction === 'outbound' : direction !== 'inbound';
}

/** The earliest that answers; of two at the same moment the one with the lower id. */
export function firstAnswer<T extends Talk & { id: string }>(talks: readonly T[], receivedAt: Date): T | null {
  const answering = talks.filter((talk) => answers(talk, receivedAt));
  const earlier = (one: T, other: T): T =>
    one.occurredAt < other.occurredAt || (one.occurredAt.getTime() === other.occurredAt.getTime() && one.id < other.id)
      ? one
      : other;
  return answering.length === 0 ? null : answering.reduce(earlier);
}
