import { npsFigure } from '@elinvoima/contracts';
import type { Counts, NaiveSpan } from '../../../testing/holds-for-chapter.js';
import { employers, type RandomResponse, type RandomRound, type RandomSurvey, type Rounds } from './random-rounds.js';

/** For specs only: T.a–T.d counted a second time, by loops and the words of the definitions alone. */

const now = Date.parse('2027-01-15T10:00:00Z');
const localDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });
const sixDecimals = (value: number): number => Number(value.toFixed(6));

const endOf = ({ closesAt, closedAt }: RandomRound): number =>
  closedAt === null ? closesAt.getTime() : Math.min(closedAt.getTime(), closesAt.getTime());
const lastDayOf = (round: RandomRound): string => localDay.format(new Date(endOf(round) - 1));

interface Given extends RandomResponse {
  organisation: string;
}

function countedIn(round: RandomRound, { anonymous }: RandomSurvey): Given[] {
  const found: Given[] = [];
  for (const { person, response } of round.invitations) {
    if (response === null || response.mode !== 'live' || response.quarantined) continue;
    const employer = employers[person];
    const known = employer === null ? `person ${person}` : `company ${employer}`;
    found.push({ ...response, organisation: anonymous ? response.id : known });
  }
  return found;
}

const today = '2027-01-15';

/**
 * What has come to be counted when the house has looked once: a round's answers when they are enough, of a list that still runs only
 * so many that seven of five organisations stay behind; small rounds' that have ended together.
 */
function lotsOf({
  surveys,
  rounds,
}: Rounds): { round: RandomRound | null; survey: number; countedOn: string; answers: Given[] }[] {
  const lots: ReturnType<typeof lotsOf> = [];
  for (const [index, survey] of surveys.entries()) {
    if (survey.deleted) continue;
    const small: Given[] = [];
    for (const round of rounds) {
      if (round.survey !== index) continue;
      const answers = countedIn(round, survey);
      if (endOf(round) > now) {
        const taken = takenOfRunning(answers);
        if (taken.length > 0) lots.push({ round, survey: index, countedOn: today, answers: taken });
        continue;
      }
      const last = lastDayOf(round);
      if (enough(answers)) lots.push({ round, survey: index, countedOn: last < today ? last : today, answers });
      else small.push(...answers);
    }
    if (enough(small)) lots.push({ round: null, survey: index, countedOn: today, answers: small });
  }
  return lots;
}

function takenOfRunning(answers: Given[]): Given[] {
  const inOrder = answers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  for (let n = inOrder.length - 7; n >= 7; n -= 1)
    if (enough(inOrder.slice(n))) return enough(inOrder.slice(0, n)) ? inOrder.slice(0, n) : allIfEnough(answers);
  return allIfEnough(answers);
}

/** Of one look: what too few of a lot answered is told of nobody. */
const allIfEnough = (answers: Given[]): Given[] => (enough(answers) ? answers : []);

const lotOf = (world: Rounds, round: RandomRound): Given[] =>
  lotsOf(world).flatMap((lot) => (lot.round === round ? lot.answers : []));

function newestRound(
  { surveys, rounds }: Rounds,
  span: NaiveSpan,
  asks: (keys: string[]) => boolean,
): { round: RandomRound; survey: RandomSurvey } | null {
  let best: { round: RandomRound; survey: RandomSurvey } | null = null;
  for (const round of rounds) {
    const survey = surveys[round.survey];
    if (survey === undefined || survey.deleted || survey.kind !== 'wave') continue;
    if (!asks(survey.questions.map(({ metricKey }) => metricKey))) continue;
    if (endOf(round) > now || lastDayOf(round) >= span.dayAfter) continue;
    const isNewer =
      best === null ||
      endOf(round) > endOf(best.round) ||
      (endOf(round) === endOf(best.round) && round.id > best.round.id);
    if (isNewer) best = { round, survey };
  }
  return best;
}

const dayAsNumber = (day: string): number => Number(day.replaceAll('-', ''));
const organisations = (answers: Given[]): number => new Set(answers.map(({ organisation }) => organisation)).size;
const enough = (answers: Given[]): boolean => answers.length >= 7 && organisations(answers) >= 5;
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function index(world: Rounds, span: NaiveSpan): Counts[string] {
  const found = newestRound(world, span, (keys) => ['nki_1', 'nki_2', 'nki_3'].every((key) => keys.includes(key)));
  if (found === null)
    return { value: null, answers: null, organisations: null, roundOn: null, counted: 0, standardError: null };
  const { round, survey } = found;
  const three = ({ answers }: Given) => ['nki_1', 'nki_2', 'nki_3'].map((key) => answers[key]);
  const whole = allIfEnough(
    lotOf(world, round).filter((one) => three(one).every((value) => typeof value === 'number')),
  );
  const newest = new Map<string, Given>();
  for (const one of whole) {
    const before = newest.get(one.organisation);
    const isNewer =
      before === undefined ||
      one.submittedOn > before.submittedOn ||
      (one.submittedOn === before.submittedOn && one.id > before.id);
    if (isNewer) newest.set(one.organisation, one);
  }
  const scores = [...newest.values()].map((one) => ((mean(three(one) as number[]) - 1) / 9) * 100);
  const eligible = round.invitations.filter(({ state }) => state !== 'ineligible');
  const frame = survey.anonymous
    ? eligible.length
    : new Set(eligible.map(({ person }) => employers[person] ?? `person ${person}`)).size;
  const n = scores.length;
  const spread = Math.sqrt(scores.reduce((sum, score) => sum + (score - mean(scores)) ** 2, 0) / (n - 1) / n);
  return {
    value: enough(whole) ? sixDecimals(mean(scores)) : null,
    answers: whole.length,
    organisations: survey.anonymous ? null : n,
    roundOn: dayAsNumber(lastDayOf(round)),
    counted: n,
    standardError: n >= 12 ? sixDecimals(spread * Math.sqrt(Math.max(0, 1 - n / frame))) : null,
  };
}

function recommendation(world: Rounds, span: NaiveSpan): Counts[string] {
  const found = newestRound(world, span, (keys) => keys.includes('nps'));
  const nothing = { value: null, low: null, high: null, standardError: null };
  if (found === null) return { ...nothing, answers: null, organisations: null, roundOn: null, counted: 0 };
  const { round, survey } = found;
  const answered = allIfEnough(lotOf(world, round).filter(({ answers }) => typeof answers['nps'] === 'number'));
  const scores = answered.map(({ answers }) => Number(answers['nps']));
  const figure = enough(answered)
    ? npsFigure(scores, round.invitations.filter(({ state }) => state !== 'ineligible').length)
    : null;
  return {
    value: figure === null ? null : sixDecimals(figure.value),
    low: figure?.interval?.low ?? null,
    high: figure?.interval?.high ?? null,
    standardError: figure?.standardError ?? null,
    answers: answered.length,
    organisations: survey.anonymous ? null : organisations(answered),
    roundOn: dayAsNumber(lastDayOf(round)),
    counted: answered.length,
  };
}

function afterService(world: Rounds, span: NaiveSpan): Counts[string] {
  const yearBefore = `${Number(span.dayAfter.slice(0, 4)) - 1}${span.dayAfter.slice(4)}`;
  const inTime = lotsOf(world)
    .filter(({ survey }) => world.surveys[survey]?.kind !== 'open')
    .filter(({ countedOn }) => countedOn >= yearBefore && countedOn < span.dayAfter)
    .map(({ answers }) => answers);
  const told = (question: string): Given[] =>
    inTime.flatMap((lot) => allIfEnough(lot.filter(({ answers }) => typeof answers[question] === 'number')));
  const csat = told('csat');
  const ces = told('ces');
  const content = csat.filter(({ answers }) => Number(answers['csat']) >= 4).length;
  return {
    value: enough(csat) ? sixDecimals((100 * content) / csat.length) : null,
    ces: enough(ces) ? sixDecimals(mean(ces.map(({ answers }) => Number(answers['ces'])))) : null,
    answers: csat.length,
    cesAnswers: ces.length,
    counted: csat.length,
  };
}

function rate(world: Rounds, span: NaiveSpan): Counts[string] {
  const found = newestRound(world, span, (keys) => keys.some((key) => key === 'nps' || key.startsWith('nki_')));
  if (found === null) return { value: null, complete: null, answered: null, invited: null, roundOn: null };
  const { round, survey } = found;
  const came = countedIn(round, survey).length;
  const lot = lotOf(world, round);
  const isEnough = enough(lot);
  let complete = 0;
  let brokenOff = 0;
  for (const { answers } of isEnough ? lot : []) {
    const shown = survey.questions.filter(
      ({ showIf }) => showIf === undefined || (typeof answers['nps'] === 'number' && answers['nps'] <= 6),
    );
    const share = shown.filter(({ key }) => answers[key] !== undefined).length / shown.length;
    const hasRequired = shown.every(({ key, required }) => required !== true || answers[key] !== undefined);
    if (share < 0.5) brokenOff += 1;
    if (share >= 0.8 && hasRequired) complete += 1;
  }
  const told = came - brokenOff;
  const inState = (...states: string[]) => round.invitations.filter(({ state }) => states.includes(state)).length;
  const notCounted = Math.max(0, inState('answered') - told - brokenOff);
  const below = told + brokenOff + notCounted + inState('refused', 'suppressed', 'sent', 'bounced');
  return {
    value: below === 0 ? null : sixDecimals((100 * told) / below),
    complete: below === 0 || !isEnough ? null : sixDecimals((100 * complete) / below),
    answered: told,
    invited: below,
    roundOn: dayAsNumber(lastDayOf(round)),
  };
}

export const countRounds = (world: Rounds, span: NaiveSpan): Counts => ({
  'T.a': index(world, span),
  'T.b': recommendation(world, span),
  'T.c': afterService(world, span),
  'T.d': rate(world, span),
});
