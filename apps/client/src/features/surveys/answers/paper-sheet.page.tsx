/** The questionnaire of a sending as a sheet of paper. */
import { isScale, languages, scales, type Language } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState, type ReactNode } from 'react';
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
  const query = useQuery(surveyQuery(id));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="page" />;
  const { definition, name } = query.data;
  const asked = definition.questions;
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
        <h2>{definition.title[language]}</h2>
        <p>{definition.intro[language]}</p>
        {asked.map((question) => (
          <SheetQuestion key={question.key} question={question} language={language} />
        ))}
        <p className={styles.return}>{t('survey-paper.return')}</p>
      </article>
    </div>
  );
}

function SheetQuestion({
  question,
  language,
}: {
  readonly question: Question;
  readonly language: Language;
}): ReactNode {
  const { t } = useTexts();
  const { type, endLabels } = question;
  if (type === 'statement') return <p>{question.text[language]}</p>;
  return (
    <section className={styles.printed}>
      <h3>{question.text[language]}</h3>
      {isScale(type) && (
        <>
          <div className={styles.marks}>
            {Array.from({ length: scales[type].high - scales[type].low + 1 }, (_, n) => (
              <span key={n}>{n + scales[type].low}</span>
            ))}
          </div>
          {endLabels && (
            <p className={styles.ends}>
              <span>{endLabels.low[language]}</span>
              <span>{endLabels.high[language]}</span>
            </p>
          )}
        </>
      )}
      {(type === 'single' || type === 'multi') && (
        <ul role="list" className={styles.boxes}>
          {(question.options ?? []).map(({ code, text }) => (
            <li key={code}>{text[language]}</li>
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
