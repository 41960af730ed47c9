/** Names under which Nest hands out what is not a class of its own. */
export const CONFIG = Symbol('Config');
