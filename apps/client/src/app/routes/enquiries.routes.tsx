/** The addresses of enquiries. */
export const enquiriesRoutes = [] as const;
