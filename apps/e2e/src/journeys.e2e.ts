/** The main jobs in a real browser. One file, so that one running product serves them all. */
import { afterAll, beforeAll, jest } from '@jest/globals';
import { answerASurvey } from './journeys/answer-a-survey.js';
import { askForAPlot } from './journeys/ask-for-a-plot.js';
import { closeAPeriod } from './journeys/close-a-period.js';
import { exportTheQuarter } from './journeys/export-the-quarter.js';
import { holdAMorningCoffee } from './journeys/hold-a-morning-coffee.js';
import { importAMessyFile } from './journeys/import-a-messy-file.js';
import { importTheRegister } from './journeys/import-the-register.js';
import { keepPromises } from './journeys/keep-promises.js';
import { logAVisit } from './journeys/log-a-visit.js';
import { logInTenSeconds } from './journeys/log-in-ten-seconds.js';
import { lookAtTheMap } from './journeys/look-at-the-map.js';
import { makeAnInitiative } from './journeys/make-an-initiative.js';
import { mergeTwoCompanies } from './journeys/merge-two-companies.js';
import { restoreFromTheBin } from './journeys/restore-from-the-bin.js';
import { signInInTwoSteps } from './journeys/sign-in-in-two-steps.js';
import { takeScriptsAsWords } from './journeys/take-scripts-as-words.js';
import { workOffline } from './journeys/work-offline.js';
import { scanEveryLink } from './journeys/scan-every-link.js';
import { Stage } from './stage.js';

jest.setTimeout(180_000); // a browser on a busy machine; no journey measures time
const stage = new Stage();
beforeAll(() => stage.set(), 180_000);
afterAll(() => stage.strike(), 60_000);

exportTheQuarter(stage);
closeAPeriod(stage);
logAVisit(stage);
keepPromises(stage);
logInTenSeconds(stage);
answerASurvey(stage);
scanEveryLink(stage);
makeAnInitiative(stage);
askForAPlot(stage);
takeScriptsAsWords(stage);
workOffline(stage);
holdAMorningCoffee(stage);
importTheRegister(stage);
importAMessyFile(stage);
lookAtTheMap(stage);
mergeTwoCompanies(stage);
restoreFromTheBin(stage);
signInInTwoSteps(stage);
