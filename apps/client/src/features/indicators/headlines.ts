/** Which indicators stand for the programme's goals: one for each factor and goal that has named one, in the programme's order. */
import type { Schema } from '../../api/client.js';

export interface Headline {
  /** The goal or factor that it stands for; null where the programme names none and the usual ones are shown. */
  readonly goal: string | null;
  readonly key: string;
}

/** What a glance wants where a programme pins nothing yet. */
const usual = ['3.1.d', '3.1.d3', '3.1.e', '3.1.b', '3.1.c'];

export function headlinesOf({ factors }: Schema<'ProgrammeDto'>): readonly Headline[] {
  const pinned = factors.flatMap(({ number, name, headlineIndicator, goals }) =>
    [{ name: `${number} ${name}`.trim(), headlineIndicator }, ...goals].flatMap((goal) =>
      goal.headlineIndicator === null ? [] : [{ goal: goal.name, key: goal.headlineIndicator }],
    ),
  );
  return pinned.length > 0 ? pinned : usual.map((key) => ({ goal: null, key }));
}
