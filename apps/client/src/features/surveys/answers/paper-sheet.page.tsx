/** The questionnaire of a sending as a sheet of paper. */
import { isScale, languages, scales, surveyText, type Language, type LocalText } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSession } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { PageHeader } from '../../../ui/page-header.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { surveyQuery } from '../surveys.api.js';
import styles from './paper.module.css';
import type { Question } from './paper.api.js';

const route = getRouteApi('/shell/surveys/$id/paper');

export function PaperSheetPage(): ReactNode {
  const { t, language: own } = useTexts();
  const { id } = route.useParams();
  const [language, setLanguage] = useState<Language>(own);
  const { municipality } = useSession().installation;
  const query = useQuery(surveyQuery(id));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="page" />;
  const { definition, name } = query.data;
  const named = { fi: municipality, sv: municipality, en: municipality };
  const say = (text: LocalText): string => surveyText(text, language, named);
  return (
    <div className={styles.sheetPage}>
      <div className={styles.tools}>
        <PageHeader
          title={t('survey-paper.sheet')}
          above={
            <Link to="/surveys/$id" params={{ id }}>
              {name}
            </Link>
          }
          actions={
            <Button variant="primary" icon={<Printer />} onPress={() => print()}>
              {t('survey-paper.print')}
            </Button>
          }
        />
        <RadioGroup
          label={t('surveys.field.language')}
          look="segments"
          options={languages.map((value) => ({ value, label: t(`shell.language.${value}`) }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
      <article className={styles.sheet} lang={language}>
        <h2>{say(definition.title)}</h2>
        <p>{say(definition.intro)}</p>
        {definition.questions.map((question) => (
          <SheetQuestion key={question.key} question={question} say={say} />
        ))}
        <p className={styles.return}>{t('survey-paper.return')}</p>
      </article>
    </div>
  );
}

function SheetQuestion({
  question,
  say,
}: {
  readonly question: Question;
  readonly say: (text: LocalText) => string;
}): ReactNode {
  const { t } = useTexts();
  const { type, endLabels } = question;
  if (type === 'statement') return <p>{say(question.text)}</p>;
  return (
    <section className={styles.printed}>
      <h3>{say(question.text)}</h3>
      {isScale(type) && (
        <>
          <div className={styles.marks}>
            {Array.from({ length: scales[type].high - scales[type].low + 1 }, (_, n) => (
              <span key={n}>{n + scales[type].low}</span>
            ))}
          </div>
          {endLabels && (
            <p className={styles.ends}>
              <span>{say(endLabels.low)}</span>
              <span>{say(endLabels.high)}</span>
            </p>
          )}
        </>
      )}
      {(type === 'single' || type === 'multi') && (
        <ul role="list" className={styles.boxes}>
          {(question.options ?? []).map(({ code, text }) => (
            <li key={code}>{say(text)}</li>
          ))}
        </ul>
      )}
      {(type === 'yes_no' || type === 'contact_me') && (
        <ul role="list" className={styles.boxes}>
          <li>{t('shell.value.yes')}</li>
          {type === 'yes_no' && <li>{t('shell.value.no')}</li>}
        </ul>
      )}
      {(type === 'short_text' || type === 'long_text') && (
        <div className={type === 'long_text' ? styles.linesMany : styles.lines} />
      )}
    </section>
  );
}
