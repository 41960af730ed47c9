/** The addresses of follow-ups. */
export const followUpsRoutes = [] as const;
