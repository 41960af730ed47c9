/** What somebody did with an imported record since, so that the import cannot be taken back whole. */
export const importTouches = ['gone', 'changed', 'register', 'reported', 'used'] as const;
export type ImportTouch = (typeof importTouches)[number];
