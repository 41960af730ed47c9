import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement, ReactNode } from 'react';

/** The faults of a sent form, first on the page and in focus order; each leads to its field (`name` is the field's id). */
export function FaultSummary({
  faults,
  language,
}: {
  readonly faults: readonly { name: string; sentence: string }[];
  readonly language: Language;
}): ReactElement | null {
  if (faults.length === 0) return null;
  return (
    <div className="s-summary" role="alert" tabIndex={-1} aria-labelledby="faults">
      <h2 id="faults">{formatText(language, 'surveys.page.faultHeading', { count: faults.length })}</h2>
      <ul>
        {faults.map(({ name, sentence }) => (
          <li key={name}>
            <a href={`#${name}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where no person writes: a form in which it is filled was sent by a robot. */
export const trapField = 'website';

/**
 * A plain form of a public page, sent without script. `submissionId` is made anew for every page, so that a repeated POST
 * is the same deed.
 */
export function PublicForm({
  action,
  language,
  submissionId,
  sendLabel,
  children,
}: {
  readonly action: string;
  readonly language: Language;
  readonly submissionId: string;
  readonly sendLabel: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <form method="post" action={action} acceptCharset="utf-8" noValidate>
      <input type="hidden" name="_submission" value={submissionId} />
      <input type="hidden" name="_language" value={language} />
      <div hidden>
        <input type="text" name={trapField} tabIndex={-1} autoComplete="off" aria-hidden="true" />
      </div>
      {children}
      <p className="s-send">
        <button type="submit" className="s-button">
          {sendLabel}
        </button>
      </p>
    </form>
  );
}
