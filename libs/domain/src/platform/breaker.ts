/**
 * Keeps a service that is away from being asked again and again: opens after so many failures in a row of half a minute, and after
 * another half lets one asker through.
 */
export class Breaker {
  private failures: number[] = [];
  private openUntil = 0;

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly most = 5,
    private readonly milliseconds = 30_000,
  ) {}

  /** Whether to ask now. After the pause it is true for one asker, whose `worked` or `failed` decides for the others. */
  allows(): boolean {
    if (this.openUntil === 0) return true;
    const now = this.now();
    if (now < this.openUntil) return false;
    this.openUntil = now + this.milliseconds;
    return true;
  }

  get isOpen(): boolean {
    return this.openUntil !== 0;
  }

  worked(): void {
    this.failures = [];
    this.openUntil = 0;
  }

  failed(): void {
    const now = this.now();
    this.failures = [...this.failures.filter((at) => at > now - this.milliseconds), now];
    if (this.failures.length >= this.most || this.openUntil !== 0) this.openUntil = now + this.milliseconds;
  }
}
