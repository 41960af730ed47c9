/** What of a child's log is for the person at the console: warnings and worse, without their JSON. */
const SHOWN = new Set(['warn', 'error', 'fatal']);

/**
 * @param {string} line of the child's output; Nest writes JSON
 * @param {'stdout' | 'stderr'} stream
 * @returns {string | undefined} undefined: only for the log file
 */
export function forConsole(line, stream) {
  const { level, message } = parse(line);
  if (message.trim() === '') return undefined;
  const isShown = level === undefined ? stream === 'stderr' : SHOWN.has(level);
  return isShown ? message : undefined;
}

/** @param {string} line @returns {{ level?: string, message: string }} a line that is no JSON is its own message */
export function parse(line) {
  if (!line.startsWith('{')) return { message: line };
  try {
    const { level, message, stack } = JSON.parse(line);
    const text = typeof message === 'string' ? message : JSON.stringify(message ?? line);
    return { level: String(level), message: typeof stack === 'string' ? `${text}\n${stack}` : text };
  } catch {
    return { message: line };
  }
}

/**
 * A fault that comes again and again is told once, and how often when something else comes.
 * @param {(line: string) => void} say
 * @returns {(line: string) => void}
 */
export function withoutRepeats(say) {
  let last = '';
  let repeats = 0;
  return (line) => {
    if (line === last) {
      repeats += 1;
      return;
    }
    if (repeats > 0) say(`  (and ${repeats} times more)`);
    last = line;
    repeats = 0;
    say(line);
  };
}
