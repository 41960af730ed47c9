/** The addresses of cooperations. */
export const cooperationsRoutes = [] as const;
