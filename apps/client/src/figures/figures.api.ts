/** What pages of figures ask: a period's indicators, with or without their history, and the programme they belong to. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schema } from '../api/client.js';

export type Indicator = Schema<'IndicatorDto'>;

/** How many periods a sparkline shows. */
export const historyLength = 12;

export const indicatorsQuery = (period: string, language: string) =>
  queryOptions({
    queryKey: ['indicators', period, language],
    queryFn: ({ signal }) => answer(api.GET('/api/indicators', { params: { query: { period } }, signal })),
  });

/** The same with the periods before: asked for apart, so that the figures need not wait for their past. */
export const historyQuery = (period: string, language: string) =>
  queryOptions({
    queryKey: ['indicators', period, language, 'history'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/indicators', { params: { query: { period, history: historyLength } }, signal })),
    staleTime: 5 * 60_000,
  });

export const indicatorQuery = (key: string, period: string, language: string) =>
  queryOptions({
    queryKey: ['indicators', key, period, language],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/indicators/{key}', { params: { path: { key }, query: { period } }, signal })),
  });

/** How many records of the period stay out of the figure, reason by reason. */
export const leftOutQuery = (key: string, period: string, language: string) =>
  queryOptions({
    queryKey: ['indicators', key, period, language, 'left-out'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/indicators/{key}/left-out', { params: { path: { key }, query: { period } }, signal })),
  });

export type Breakdown = Indicator['breakdowns'][number];

export const seriesQuery = (
  key: string,
  range: { from: string; to: string; by?: Breakdown | undefined },
  language: string,
) =>
  queryOptions({
    queryKey: ['indicators', key, 'series', range, language],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/indicators/{key}/series', { params: { path: { key }, query: { ...range } }, signal })),
  });

/** A figure of a closed period is what was reported; else what the records say now. */
export const reported = ({ frozen, value, light }: Indicator): Pick<Indicator, 'value' | 'light'> =>
  frozen === null ? { value, light } : { value: frozen.value, light: frozen.light };
