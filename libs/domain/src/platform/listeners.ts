/**
 * How a room tells those above it, of whom it knows nothing, inside its own transaction. They listen from their module's
 * `onModuleInit`, are told in the order they began to, and what one throws undoes the deed. Whichever app does the deed must
 * import their module.
 */
export abstract class Listeners<Told extends readonly unknown[]> {
  private readonly listeners: ((...told: Told) => Promise<void>)[] = [];

  listen(listener: (...told: Told) => Promise<void>): void {
    this.listeners.push(listener);
  }

  async tell(...told: Told): Promise<void> {
    for (const listener of this.listeners) await listener(...told);
  }
}
