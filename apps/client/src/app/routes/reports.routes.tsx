/** The addresses of reports. */
export const reportsRoutes = [] as const;
