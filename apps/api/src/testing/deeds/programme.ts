import { bodies } from '../plain-bodies.js';
import { byAdministrator, deedsOf, nextNumber, plain, type Deed, type Hands, type Made } from './hands.js';

const newSeries = () =>
  Promise.resolve({
    key: `sarja-${nextNumber()}`,
    nameFi: 'Asukasluku',
    unit: 'count',
    kind: 'stock',
    interval: 'year',
  });

const newCount = () => Promise.resolve({ area: 'Keskusta', countedOn: '2026-10-17' });

const newRanking = () =>
  Promise.resolve({
    survey: `Barometri ${nextNumber()}`,
    edition: 2025,
    editionOn: '2025-10-01',
    scope: 'national',
    level: 'municipality',
    rank: 12,
  });

const seriesValue = async (hands: Hands): Promise<{ values: string; value: Made }> => {
  const { id } = await hands.made('series', await newSeries());
  const values = `series/${id}/values`;
  return { values, value: await hands.made(values, { period: '2025', value: 1 }) };
};

/** The programme in force, its file and a draft of another council term. */
const programme = async ({ administrator }: Hands) => {
  const { body } = await administrator.get<Made>('programme');
  const file = (await administrator.get(`programmes/${body.id}/file`)).body;
  return { id: body.id, file, version: (await administrator.get<Made>(`programmes/${body.id}`)).body.version };
};

const draftOf = async (hands: Hands, validFrom: string): Promise<Made> => {
  const { file } = await programme(hands);
  return (await hands.administrator.post<Made>('programmes?draft=true', { ...file, validFrom })).body;
};

const target = async (hands: Hands, period: string): Promise<Made> => {
  const { id } = await programme(hands);
  const body = { indicator: '3.1.d', period, value: 5 };
  return (await hands.administrator.post<Made>(`programmes/${id}/targets`, body)).body;
};

export const programmeDeeds: Record<string, Deed> = {
  ...deedsOf('Measures', 'measures', plain('measures'), { title: 'Uusi nimi' }),
  ...deedsOf('Projects', 'projects', plain('projects'), { title: 'Uusi nimi' }),
  ...deedsOf('PremisesCounts', 'premises-counts', newCount, { notes: 'Uusi huomio' }),
  ...deedsOf('Rankings', 'rankings', newRanking, { rank: 11 }),
  ...deedsOf('Series', 'series', newSeries, { nameFi: 'Uusi nimi' }),
  ...byAdministrator(deedsOf('YearlyTasks', 'yearly-tasks', plain('yearly-tasks'), { title: 'Uusi nimi' }), {
    YearlyTasks_done: async ({ coordinator, made }) => {
      const { id } = await made('yearly-tasks', bodies['yearly-tasks']);
      return () => coordinator.post(`yearly-tasks/${id}/done`, { dueOn: '2026-10-20' });
    },
    YearlyTasks_reopen: async ({ coordinator, made }) => {
      const { id } = await made('yearly-tasks', bodies['yearly-tasks']);
      await coordinator.post(`yearly-tasks/${id}/done`, { dueOn: '2026-10-20' });
      return () => coordinator.post(`yearly-tasks/${id}/reopen`, { dueOn: '2026-10-20' });
    },
  }),
  SeriesValues_create: async (hands) => {
    const { id } = await hands.made('series', await newSeries());
    return () => hands.coordinator.post(`series/${id}/values`, { period: '2025', value: 1 });
  },
  SeriesValues_update: async (hands) => {
    const { values, value } = await seriesValue(hands);
    return () => hands.coordinator.patch(`${values}/${value.id}`, value.version, { value: 2 });
  },
  SeriesValues_remove: async (hands) => {
    const { values, value } = await seriesValue(hands);
    return () => hands.coordinator.delete(`${values}/${value.id}`, value.version);
  },
  SeriesValues_paste: async (hands) => {
    const { values } = await seriesValue(hands);
    return () => hands.coordinator.post(`${values}/paste`, { text: '2024;5', dryRun: false });
  },
  SeriesValueRestore_restore: async (hands) => {
    const { values, value } = await seriesValue(hands);
    await hands.coordinator.delete(`${values}/${value.id}`, value.version);
    return () => hands.coordinator.post(`series-values/${value.id}/restore`);
  },
  Measures_moveTo: async ({ coordinator, made }) => {
    const { id } = await made('measures', bodies.measures);
    return () => coordinator.post(`measures/${id}/stage`, { stage: 'under_way' });
  },
  Projects_moveTo: async ({ coordinator, made }) => {
    const { id } = await made('projects', bodies.projects);
    return () => coordinator.post(`projects/${id}/stage`, { stage: 'under_way' });
  },
  Programmes_import: async (hands) => {
    const { file } = await programme(hands);
    return () => hands.administrator.post('programmes', { ...file, validFrom: '2030-01-01' });
  },
  Programmes_update: async (hands) => {
    const { id, version } = await programme(hands);
    return () => hands.administrator.patch(`programmes/${id}`, version, { trends: [] });
  },
  Programmes_adopt: async (hands) => {
    const { id } = await draftOf(hands, '2031-01-01');
    return () => hands.administrator.post(`programmes/${id}/adopt`);
  },
  Programmes_copy: async (hands) => {
    const { id } = await programme(hands);
    return () => hands.administrator.post(`programmes/${id}/copy`, { validFrom: '2032-01-01' });
  },
  Programmes_remove: async (hands) => {
    const { id, version } = await draftOf(hands, '2033-01-01');
    return () => hands.administrator.delete(`programmes/${id}`, version);
  },
  Programmes_restore: async (hands) => {
    const { id, version } = await draftOf(hands, '2034-01-01');
    await hands.administrator.delete(`programmes/${id}`, version);
    return () => hands.administrator.post(`programmes/${id}/restore`);
  },
  Targets_create: async (hands) => {
    const { id } = await programme(hands);
    return () =>
      hands.administrator.post(`programmes/${id}/targets`, { indicator: '3.1.d', period: '2026-Q1', value: 5 });
  },
  Targets_update: async (hands) => {
    const { id, version } = await target(hands, '2026-Q2');
    return () => hands.administrator.patch(`targets/${id}`, version, { value: 6 });
  },
  Targets_remove: async (hands) => {
    const { id, version } = await target(hands, '2026-Q3');
    return () => hands.administrator.delete(`targets/${id}`, version);
  },
  Targets_restore: async (hands) => {
    const { id, version } = await target(hands, '2026-Q4');
    await hands.administrator.delete(`targets/${id}`, version);
    return () => hands.administrator.post(`targets/${id}/restore`);
  },
  ReportContent_write:
    async ({ coordinator }) =>
    () =>
      coordinator.patch('reports/2026-Q4/text', 0, { summary: 'Neljännes oli vilkas.' }),
  ReportSubscriptions_subscribe:
    async ({ coordinator }) =>
    () =>
      coordinator.post('report-subscriptions', { periodKind: 'quarter' }),
  ReportSubscriptions_unsubscribe: async ({ coordinator }) => {
    const { body } = await coordinator.post<Made>('report-subscriptions', { periodKind: 'year' });
    return () => coordinator.send('DELETE', `report-subscriptions/${body.id}`);
  },
  Closings_close: async ({ administrator }) => {
    return () => administrator.post('reports', { period: '2026-Q3' });
  },
  Closings_reopen: async ({ administrator }) => {
    await administrator.post('reports', { period: '2026-Q2' });
    return () => administrator.post('reports/2026-Q2/reopen', { reason: 'Puuttuva käynti' });
  },
};
