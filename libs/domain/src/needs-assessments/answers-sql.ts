import type { NeedsFigure } from '@elinvoima/contracts';

const one = (column: string): string => `array[${column}]`;

/** SQL: what a needs assessment `n` answers to each figure of the summary, as an array of codes. Null ones are no answers. */
export const answersOf: Readonly<Record<NeedsFigure, string>> = {
  barrier: 'n.barriers',
  growth: one('n.growth'),
  way: 'n.growth_ways',
  riskLevel: one('n.risk_level'),
  risk: 'n.risks',
  riskReason: 'n.risk_reasons',
  recruitment: one(`case when n.recruit_count > 0 then 'sought' end`),
  succession: one('n.succession'),
  premises: one('n.premises_need'),
  plot: one('n.plot_need'),
  investment: one('n.investment_size'),
  satisfaction: one('n.satisfaction::text'),
  topic: 'n.topics',
};
