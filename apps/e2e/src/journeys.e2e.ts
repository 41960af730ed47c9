/** The main jobs in a real browser. One file, so that one running product serves them all. */
import { afterAll, beforeAll } from '@jest/globals';
import { logAVisit } from './journeys/log-a-visit.js';
import { Stage } from './stage.js';

const stage = new Stage();
beforeAll(() => stage.set(), 180_000);
afterAll(() => stage.strike(), 60_000);

logAVisit(stage);
