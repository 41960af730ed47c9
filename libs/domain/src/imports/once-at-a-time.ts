/** A job that has ended is forgotten at once, so that the same may be asked for again: an import can be applied or undone at a second try. */
export const onceAtATime = { removeOnComplete: true, removeOnFail: true } as const;
