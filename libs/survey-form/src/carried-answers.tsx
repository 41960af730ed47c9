import type { ReactElement } from 'react';
import type { GivenAnswers } from './given-answers.js';

/** Answers of other pages, as hidden fields: they go along from page to page, and nothing is kept anywhere before the sending. */
export function CarriedAnswers({
  given,
  except = new Set(),
}: {
  readonly given: GivenAnswers;
  /** What stands on this page itself. */
  readonly except?: ReadonlySet<string>;
}): ReactElement {
  const pairs = Object.entries(given)
    .filter(([name]) => !except.has(name))
    .flatMap(([name, value]) => [value].flat().map((each) => ({ name, value: String(each) })));
  return (
    <>
      {pairs.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
