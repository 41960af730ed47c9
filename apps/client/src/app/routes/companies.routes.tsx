/** The addresses of companies. */
export const companiesRoutes = [] as const;
