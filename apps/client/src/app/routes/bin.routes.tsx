/** The addresses of bin. */
export const binRoutes = [] as const;
