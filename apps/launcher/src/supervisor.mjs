/** Holds what was started: stops it in the reverse order, and tells when a part of it dies. */
export class Supervisor {
  /** @type {(() => Promise<void> | void)[]} */
  #stops = [];
  /** @type {Promise<never>[]} */
  #deaths = [];
  /** @type {Promise<void>} */
  #interrupted;

  /** @param {AbortSignal} signal the wish to stop */
  constructor(signal) {
    this.#interrupted = new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  }

  /** @param {() => Promise<void> | void} stop how to end or undo a part */
  hold(stop) {
    this.#stops.push(stop);
  }

  /** @template T @param {Promise<T>} ended when the part ended, whoever ended it @param {(how: T) => Error} fault */
  watch(ended, fault) {
    const death = ended.then((how) => Promise.reject(fault(how)));
    death.catch(() => {}); // nobody may be asking at that moment, as during a stop
    this.#deaths.push(death);
  }

  /** Settles with the work, or ends early when interrupted; fails when a part dies meanwhile. @param {Promise<void>} [work] */
  async until(work = new Promise(() => {})) {
    await Promise.race([work, this.#interrupted, ...this.#deaths]);
  }

  async stop() {
    for (const stop of this.#stops.splice(0).reverse()) await stop();
  }
}
