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
  countedOn: Day;
  answers: string[];
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
 * Which of the waiting answers come to be counted now. A wave's answers when it has ended; where answers are asked for all the
 * time, a quarter's when the quarter has ended. Never before: nobody sees figures move answer by answer, and a breakdown has
 * all of the wave to divide. What is too little waits, for the next quarter or, when the wave has ended, for the small
 * remainders of the survey's other waves. All of it follows from the answers alone, whatever the order of the calls.
 */
export function lotsOf(waiting: readonly WaitingAnswer[], today: Day): NewLot[] {
  const lots: NewLot[] = [];
  const remainders: WaitingAnswer[] = [];
  const take = (answers: readonly WaitingAnswer[], waveId: string | null, countedOn: Day): void => {
    const [first] = answers;
    if (first !== undefined)
      lots.push({ surveyId: first.surveyId, waveId, countedOn, answers: answers.map(({ id }) => id) });
  };
  for (const wave of grouped(waiting, ({ waveId }) => waveId).values()) {
    const [first] = wave;
    if (first === undefined) continue;
    const { waveId, endedOn } = first;
    if (endedOn !== null) {
      if (isEnough(wave)) take(wave, waveId, earlier(endedOn, today));
      else remainders.push(...wave);
      continue;
    }
    const past = first.goesOn ? wave.filter(({ quarterEnd }) => quarterEnd < today) : [];
    const newest = past.map(({ quarterEnd }) => quarterEnd).reduce((one, other) => (one > other ? one : other), '');
    if (isEnough(past)) take(past, waveId, newest);
  }
  for (const survey of grouped(remainders, ({ surveyId }) => surveyId).values())
    if (isEnough(survey)) take(survey, null, today);
  return lots;
}
