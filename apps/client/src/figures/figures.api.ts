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
