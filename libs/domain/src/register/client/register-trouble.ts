import type { RegisterSyncProblem } from '@elinvoima/contracts';

/** What came between us and the register. Only the register's own words that a person may read become more than a code. */
export class RegisterTrouble extends Error {
  constructor(
    readonly problem: RegisterSyncProblem,
    /** How long to stay away: what the register asked for, or what the day's budget leaves; null where nobody says. */
    readonly waitMilliseconds: number | null = null,
  ) {
    super(`register: ${problem}`);
    this.name = 'RegisterTrouble';
  }

  /** Worth another try at once, after a short pause. Of a busy register that would be rude. */
  get mayPass(): boolean {
    return quickly.has(this.problem);
  }
}

const quickly: ReadonlySet<RegisterSyncProblem> = new Set(['away', 'slow', 'cut', 'unreadable']);
