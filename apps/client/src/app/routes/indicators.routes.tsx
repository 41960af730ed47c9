/** The addresses of indicators. */
export const indicatorsRoutes = [] as const;
