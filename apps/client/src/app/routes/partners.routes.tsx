/** The addresses of partners. */
export const partnersRoutes = [] as const;
