/** The addresses of interactions. */
export const interactionsRoutes = [] as const;
