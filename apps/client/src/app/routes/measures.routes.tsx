/** The addresses of measures. */
export const measuresRoutes = [] as const;
