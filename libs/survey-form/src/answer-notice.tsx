import { backupDays, defaultMinimum, type Language, type SurveyDefinition } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';

/** What happens to the answer, said before the first question: named or anonymous, who reads it, how long it is kept. */
export function AnswerNotice({
  definition,
  language,
  isOpen = false,
}: {
  definition: SurveyDefinition;
  language: Language;
  /** By a link that anybody may follow: who answers is not known unless the answer says it. */
  isOpen?: boolean;
}): ReactElement {
  const months = definition.retentionMonths;
  const kind = definition.anonymous ? 'anonymous' : 'named';
  const unknown = isOpen && !definition.anonymous;
  return (
    <section className="s-notice" aria-labelledby="notice">
      <h2 id="notice">
        {formatText(language, unknown ? 'survey-open-link.page.heading' : `surveys.page.${kind}.heading`)}
      </h2>
      <ul>
        <li>{formatText(language, unknown ? 'survey-open-link.page.readers' : `surveys.page.${kind}.readers`)}</li>
        {definition.anonymous && !isOpen && (
          <li>{formatText(language, 'surveys.page.anonymous.backups', { days: backupDays })}</li>
        )}
        <li>{formatText(language, `surveys.page.${kind}.results`, { answers: defaultMinimum.answers })}</li>
        <li>
          {months % 12 === 0
            ? formatText(language, 'surveys.page.keptYears', { years: months / 12 })
            : formatText(language, 'surveys.page.keptMonths', { months })}
        </li>
      </ul>
    </section>
  );
}
