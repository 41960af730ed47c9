/** The addresses of outbox. */
export const outboxRoutes = [] as const;
