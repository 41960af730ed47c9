import { defaultMinimum, mayShow, type Day } from '@elinvoima/contracts';

/** An answer that counts and is in no lot yet, with how things stand with its wave. */
export interface WaitingAnswer {
  id: string;
  surveyId: string;
  waveId: string;
  anonymous: boolean;
  /** Whoever answered, as one organisation; null of anonymous answers. */
  organisation: string | null;
  /** The first day of the quarter in which it was given. */
  quarter: Day;
  /** The last day of that quarter. */
  quarterEnd: Day;
  /** A list that was asked once, or something that goes on from quarter to quarter. */
  goesOn: boolean;
  /** The last day of the wave; null while it can be answered. */
  endedOn: Day | null;
}

export interface NewLot {
  surveyId: string;
  waveId: string | null;
  /** The last day of the quarter whose block it joins; null where a list was asked once. */
  quarterEnd: Day | null;
  countedOn: Day;
  answers: string[];
}

/** A wave, or a quarter of one that goes on, of which a part counts already and more may come (`survey_blocks`). */
export interface RunningBlock {
  waveId: string;
  quarterEnd: Day | null;
}

/** Whether these answers may come to be counted together: enough of them, and of companies where these are known. */
export function isEnough(answers: readonly Pick<WaitingAnswer, 'id' | 'anonymous' | 'organisation'>[]): boolean {
  const named = answers.some(({ anonymous }) => !anonymous);
  return mayShow(
    {
      answers: answers.length,
      companies: named ? new Set(answers.map(({ id, organisation }) => organisation ?? id)).size : null,
    },
    defaultMinimum,
  );
}

export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

/**
 * Of answers to which more may come those that count now. The first enough at once, so that a running wave has figures; after that
 * only so many that enough for another lot stay behind: however few come later, the rest is told in the end.
 */
function takenWhileRunning(waiting: readonly WaitingAnswer[], isFirst: boolean): readonly WaitingAnswer[] {
  const { answers: fewest } = defaultMinimum;
  for (let behind = fewest; behind <= waiting.length - fewest; behind += 1) {
    if (!isEnough(waiting.slice(-behind))) continue;
    const taken = waiting.slice(0, -behind);
    if (isEnough(taken)) return taken;
    break;
  }
  return isFirst && isEnough(waiting) ? waiting : [];
}

/**
 * Which of the waiting answers come to be counted now. While answers can be given, lots that leave enough behind; all of the rest
 * when the wave has ended or, where answers are asked for all the time, the quarter. Each lot is enough, so figures move by that
 * many or not at all. What is too little in the end waits, for the next quarter or, when the wave has ended, for the small
 * remainders of the survey's other waves.
 */
export function lotsOf(waiting: readonly WaitingAnswer[], today: Day, running: readonly RunningBlock[] = []): NewLot[] {
  const lots: NewLot[] = [];
  const remainders: WaitingAnswer[] = [];
  const take = (
    answers: readonly WaitingAnswer[],
    waveId: string | null,
    quarterEnd: Day | null,
    countedOn: Day,
  ): void => {
    const [first] = answers;
    if (first !== undefined)
      lots.push({ surveyId: first.surveyId, waveId, quarterEnd, countedOn, answers: answers.map(({ id }) => id) });
  };
  for (const wave of grouped(waiting, ({ waveId }) => waveId).values()) {
    const [first] = wave;
    if (first === undefined) continue;
    const { waveId, endedOn, goesOn } = first;
    const stretches = grouped(wave, ({ quarterEnd }) => (goesOn ? quarterEnd : ''));
    let rest: WaitingAnswer[] = [];
    for (const [key, stretch] of [...stretches].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
      const quarterEnd = goesOn ? key : null;
      const over = quarterEnd !== null && quarterEnd < today ? quarterEnd : endedOn;
      rest.push(...stretch);
      if (over === null) {
        const isFirst = !running.some((block) => block.waveId === waveId && block.quarterEnd === quarterEnd);
        take(takenWhileRunning(rest, isFirst), waveId, quarterEnd, today);
      } else if (isEnough(rest)) {
        take(rest, waveId, quarterEnd, earlier(endedOn ?? over, earlier(over, today)));
        rest = [];
      }
    }
    if (endedOn !== null) remainders.push(...rest);
  }
  for (const survey of grouped(remainders, ({ surveyId }) => surveyId).values())
    if (isEnough(survey)) take(survey, null, null, today);
  return lots;
}
