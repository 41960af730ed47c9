/** How an order of everything stands; its file lives for a day. */
export const fullExportStates = ['waiting', 'running', 'ready', 'failed', 'expired'] as const;
export type FullExportState = (typeof fullExportStates)[number];
