import type { LocalText } from './survey/definition.js';

/** How far the service meets the standard, in the words of the Commission's model statement. */
export const conformances = ['full', 'partial', 'none'] as const;
export type Conformance = (typeof conformances)[number];

/** What is known not to be accessible, and for whom. */
export interface AccessibilityShortcoming {
  readonly what: LocalText;
  /** Success criteria of WCAG 2.1 that it breaks. */
  readonly criteria: readonly string[];
}

/** What the municipality says of the accessibility of its pages (digipalvelulaki 306/2019). */
export interface AccessibilityStatement {
  readonly conformance: Conformance;
  readonly writtenOn: string;
  readonly reviewedOn: string;
  readonly testing: LocalText;
  readonly shortcomings: readonly AccessibilityShortcoming[];
  readonly authority: {
    readonly name: LocalText;
    readonly address: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  };
  /** Where one asks for something in an accessible form, besides the form on the page. */
  readonly contact: { readonly email: string | null; readonly phone: string | null };
}
