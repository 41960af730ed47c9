import { dayOf, type Breakdown, type Day, type Language, type Period } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { FixedClock, type Database } from '../../../platform/index.js';
import {
  breakdownsOf,
  publishedMaterial,
  resultSplits,
  surveyResults,
  type HeadlineMetric,
  type ResultGroup,
  type ResultSplit,
  type ResultsMaterial,
} from '../../../surveys/index.js';
import { Parameters } from '../../figures.query.js';
import { groupName } from '../../indicator-words.js';
import type { BreakdownTold, Breakdowns, SqlOfSpan, ToldGroup, ToldQuestion } from '../../indicator.js';

/** What a group of the survey's page has to say of the indicator: hidden, a figure, or null where there is none to tell. */
type Reading = (group: ResultGroup) => Pick<ToldGroup, 'value' | 'hidden'> | null;

export const figureNamed =
  (metric: HeadlineMetric): Reading =>
  ({ hidden, figures }) => {
    const found = figures.find(({ key }) => key === metric);
    if (found === undefined) return null;
    return found.shown && !hidden
      ? { value: found.figure?.value ?? null, hidden: false }
      : { value: null, hidden: true };
  };

export const rateOfGroup: Reading = ({ hidden, rr2 }) =>
  hidden ? { value: null, hidden } : rr2 === null ? null : { value: rr2, hidden };

const listOf = { industry: 'companies.industryGroup', size: 'companies.sizeGroup' } as const;

function nameOfGroup(by: ResultSplit, key: string | null, language: Language): string {
  if (key === null) return groupName(key, 'as-written', new Map(), language);
  if (by !== 'contacted') return groupName(key, listOf[by], new Map(), language);
  return formatText(language, key === 'true' ? 'survey-results.contacted.true' : 'survey-results.contacted.false');
}

interface AskedRound {
  id: string;
  material: ResultsMaterial;
  /** The day as of which the survey's page is asked: the period's last, or today while it runs. */
  asOf: Day;
  today: Day;
}

/** The groups that the page of the round's survey told on the day, over four quarters; a day of the past knows only rounds that had ended. */
const groupsOfPage =
  (by: ResultSplit, read: Reading) =>
  ({ material, asOf, today }: AskedRound): ToldGroup[] => {
    const waves = asOf === today ? material.waves : material.waves.filter(({ lastDay }) => lastDay <= asOf);
    const split = breakdownsOf({ ...material, waves }, asOf).splits.find((one) => one.by === by);
    return (split?.groups ?? []).flatMap((group) => {
      const told = read(group);
      return told === null ? [] : { key: group.key, name: (language) => nameOfGroup(by, group.key, language), ...told };
    });
  };

/** The factor questions of the round itself, as the survey's page tells them of that round. */
function factorsOfRound({ id, material, today }: AskedRound): ToldGroup[] {
  return surveyResults(material, today, id).figures.flatMap(({ metric, shown, figure }) =>
    metric?.startsWith('factor_')
      ? {
          key: metric,
          name: (language: Language) => formatText(language, `survey-results.metric.${metric}`),
          value: figure?.value ?? null,
          hidden: !shown,
        }
      : [],
  );
}

/** For each period the newest round's groups: one statement for the rounds, and the material of each survey once. */
const tellOf =
  (round: SqlOfSpan, groupsOf: (asked: AskedRound) => ToldGroup[]): BreakdownTold['tell'] =>
  async (db, question) => {
    const { now } = question.circumstances;
    const today = dayOf(now);
    const materials = new Map<string, ResultsMaterial>();
    const told: ToldGroup[][] = [];
    for (const { found, period } of await roundsOf(db, round, question)) {
      if (found === null) {
        told.push([]);
        continue;
      }
      const { id, surveyId } = found;
      const material = materials.get(surveyId) ?? (await publishedMaterial(db, new FixedClock(now), surveyId));
      materials.set(surveyId, material);
      told.push(groupsOf({ id, material, today, asOf: period.lastDay < today ? period.lastDay : today }));
    }
    return told;
  };

async function roundsOf(
  db: Database,
  round: SqlOfSpan,
  { placed, circumstances, periods }: ToldQuestion,
): Promise<{ period: Period; found: { id: string; surveyId: string } | null }[]> {
  const parameters = new Parameters();
  const given = parameters.given(placed, circumstances);
  const pieces = periods.map(
    (period, index) =>
      `select ${index} as n, round.id, round.survey_id as "surveyId" from (${round(parameters.span(period), given)}) round`,
  );
  const rows = await db.query<{ n: number; id: string; surveyId: string }>(
    pieces.join('\nunion all\n'),
    parameters.values,
  );
  return periods.map((period, index) => ({ period, found: rows.find(({ n }) => n === index) ?? null }));
}

/** By industry, size and contact, as the survey's own page tells them: the same function decides what is hidden. */
export const byGroupsOfPage = (round: SqlOfSpan, read: Reading): Breakdowns =>
  Object.fromEntries(
    resultSplits.map((by): [Breakdown, BreakdownTold] => [
      by,
      { tell: tellOf(round, groupsOfPage(by, read)), note: 'indicators.groupsOfYear' },
    ]),
  );

export const byFactorQuestion = (round: SqlOfSpan): BreakdownTold => ({
  tell: tellOf(round, factorsOfRound),
  note: 'indicators.groupsOfRound',
});
