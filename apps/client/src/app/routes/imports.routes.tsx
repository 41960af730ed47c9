/** The addresses of imports. */
export const importsRoutes = [] as const;
