/** The addresses of surveys. */
export const surveysRoutes = [] as const;
