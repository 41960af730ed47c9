/** How often a mail that the receiving server puts off is offered before it counts as failed. */
export const mostAttempts = 5;
