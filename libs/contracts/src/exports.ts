/** How a list leaves as a file. */
export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** `waiting` for the worker or a free moment of it; an `expired` one has no file any more. */
export const exportStates = ['waiting', 'running', 'ready', 'failed', 'cancelled', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];

/** Whether anything will still happen to it by itself. */
export const isExportUnderWay = (state: ExportState): boolean => state === 'waiting' || state === 'running';
