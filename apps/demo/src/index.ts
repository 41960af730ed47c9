/** The made-up municipality, for `npm start`, the benchmarks and the browser tests. */
export { generateDemoData, ordinarySize, type DemoSize } from './generate.js';
export { demoAccounts, demoPassword } from './people.js';
