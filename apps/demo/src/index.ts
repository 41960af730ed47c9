/** The made-up municipality, for `npm start`, the benchmarks and the browser tests. */
export { closeEarlierQuarter } from './closed-quarter.js';
export { generateDemoData, ordinarySize, type DemoSize } from './generate.js';
export { demoAccounts, demoPassword } from './people.js';
