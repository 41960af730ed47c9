import type { Language } from './language.js';

/** A section (`C`) or division (`25`) of the Finnish industry classification with its official name. */
export interface Industry {
  readonly code: string;
  /** The letter of the section it lies in; its own code for a section. */
  readonly section: string;
  readonly name: Readonly<Record<Language, string>>;
}
