/** Says how a long step is going: one line that changes in a terminal, a plain line now and then elsewhere. */
const REDRAW_MS = 250;
const PLAIN_LINE_MS = 10_000;

/**
 * @param {string} title what is being done, "Installing packages"
 * @param {{ stream?: NodeJS.WriteStream, now?: () => number }} [io]
 */
export function startProgress(title, { stream = process.stderr, now = () => performance.now() } = {}) {
  const start = now();
  const inTerminal = stream.isTTY;
  let note = '';
  const seconds = () => `${Math.round((now() - start) / 1000)} s`;
  const line = () => `${title}${note && `: ${note}`} (${seconds()})`;
  const redraw = () => stream.write(`\r\x1b[2K${line().slice(0, (stream.columns ?? 80) - 1)}`);
  if (!inTerminal) stream.write(`${title} …\n`);
  const timer = setInterval(
    () => (inTerminal ? redraw() : stream.write(`${line()}\n`)),
    inTerminal ? REDRAW_MS : PLAIN_LINE_MS,
  );
  timer.unref();

  return {
    /** @param {string} next how far it is, "120 of 728" */
    say(next) {
      note = next;
    },
    /** @param {string} outcome "728 packages installed" */
    done(outcome) {
      clearInterval(timer);
      stream.write(`${inTerminal ? '\r\x1b[2K' : ''}${outcome} (${seconds()})\n`);
    },
    /** Leaves the place to the fault's own line. */
    failed() {
      clearInterval(timer);
      if (inTerminal) stream.write('\r\x1b[2K');
    },
  };
}
