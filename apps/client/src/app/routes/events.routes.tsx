/** The addresses of events. */
export const eventsRoutes = [] as const;
