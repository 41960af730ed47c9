import { Clock } from '@elinvoima/domain/platform';
import { Injectable } from '@nestjs/common';

/** All links of one message within this is a machine looking them through; what it sends, it sends soon after. */
const together = 10_000;
const aftermath = 60_000;

interface Openings {
  answer: number;
  unsubscribe: number;
  /** When both had been opened at once. */
  burst: number;
}

const never = Number.NEGATIVE_INFINITY;

/**
 * Which invitations have just had every link of their mail opened at once, as programs do that look mails through for
 * somebody. In the memory of this process and for a minute: opening a link leaves no trace in any table.
 */
@Injectable()
export class MessageBursts {
  private readonly openings = new Map<string, Openings>();

  constructor(private readonly clock: Clock) {}

  opened(invitationId: string, link: 'answer' | 'unsubscribe'): void {
    const now = this.clock.now().getTime();
    this.forgetBefore(now - aftermath);
    const before = this.openings.get(invitationId) ?? { answer: never, unsubscribe: never, burst: never };
    const seen = { ...before, [link]: now };
    if (Math.abs(seen.answer - seen.unsubscribe) <= together) seen.burst = now;
    // Taken out first: the order of the map is that of the last opening.
    this.openings.delete(invitationId);
    this.openings.set(invitationId, seen);
  }

  /** Whether an answer that comes now comes on the heels of such a look-through. */
  isAftermath(invitationId: string): boolean {
    const { burst = never } = this.openings.get(invitationId) ?? {};
    return this.clock.now().getTime() - burst <= aftermath;
  }

  private forgetBefore(moment: number): void {
    for (const [id, { answer, unsubscribe }] of this.openings) {
      if (Math.max(answer, unsubscribe) >= moment) return;
      this.openings.delete(id);
    }
  }
}
