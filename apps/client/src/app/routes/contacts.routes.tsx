/** The addresses of contacts. */
export const contactsRoutes = [] as const;
