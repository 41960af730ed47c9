/**
 * A line for each file (of the browser's one also the longest journeys), failures in full and once more at the end (a long log
 * is often cut at its beginning), and the counts written where `npm test` adds them up (TEST_COUNTS_FILE).
 * TEST_LINES_BEGIN tells a run from another beside it.
 */
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { closingLine, countsOf } from './counts.mjs';

/**
 * @typedef {import('@jest/reporters').Test} Test
 * @typedef {import('@jest/reporters').TestResult} TestResult
 * @typedef {import('@jest/reporters').AggregatedResult} AggregatedResult
 */

export default class QuietReporter {
  #write;

  /** @param {unknown} _globalConfig @param {{ write?: (text: string) => void }} [options] */
  constructor(_globalConfig, { write = (text) => void process.stdout.write(text) } = {}) {
    this.#write = write;
  }

  /** @param {Test} test @param {TestResult} result */
  onTestResult({ context }, result) {
    const { numPassingTests: passed, numFailingTests: failed, numPendingTests, numTodoTests } = result;
    const { displayName, rootDir } = context.config;
    const isBad = failed > 0 || result.testExecError !== undefined;
    const counts = { passed, failed: isBad ? Math.max(failed, 1) : 0, skipped: numPendingTests + numTodoTests };
    const seconds = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
    const file = relative(rootDir, result.testFilePath);
    this.#write(
      `${isBad ? '✗' : '✓'} ${process.env['TEST_LINES_BEGIN'] ?? ''}${displayName?.name ?? ''} ${file} (${isBad ? closingLine(counts) : passed}, ${seconds} s)\n`,
    );
    if (displayName?.name === 'browser')
      for (const { title, duration } of result.testResults)
        if ((duration ?? 0) >= 10_000) this.#write(`  ${((duration ?? 0) / 1000).toFixed(0)} s: ${title}\n`);
    if (!isBad) return;
    for (const { type, message } of result.console ?? []) this.#write(`  console.${type}: ${message}\n`);
    this.#write(`${result.failureMessage ?? ''}\n`);
  }

  /** @param {Set<Test['context']>} contexts @param {AggregatedResult} results */
  onRunComplete(contexts, results) {
    const file = process.env['TEST_COUNTS_FILE'];
    if (file) writeFileSync(file, JSON.stringify(countsOf(results)));
    if (results.wasInterrupted) this.#write('interrupted\n');
    const { rootDir } = [...contexts][0]?.config ?? { rootDir: '' };
    for (const { testFilePath, failureMessage } of results.testResults)
      if (failureMessage)
        this.#write(`again: ✗ ${relative(rootDir, testFilePath)}\n${failureMessage.slice(0, 3000)}\n`);
  }
}
