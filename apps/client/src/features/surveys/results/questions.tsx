/** Every question that is counted, section by section: how its answers fall, with the table behind. */
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Chart } from '../../../ui/chart.js';
import { Tag } from '../../../ui/marks.js';
import { Section } from '../../../ui/section.js';
import type { QuestionResult, SurveyResults } from '../surveys.api.js';
import { Distribution } from './distribution.js';
import { scaleOf, useMeasureWords } from './measure-words.js';
import styles from './results.module.css';

export function Questions({ results }: { readonly results: SurveyResults }): ReactNode {
  const { t, language } = useTexts();
  const groups: { key: string | null; questions: QuestionResult[] }[] = [];
  for (const question of results.questions) {
    const last = groups.at(-1);
    if (last && last.key === question.section) last.questions.push(question);
    else groups.push({ key: question.section, questions: [question] });
  }
  const titleOf = (key: string | null): string =>
    results.sections.find((section) => section.key === key)?.title[language] ??
    t(groups.length > 1 ? 'survey-results.section.rest' : 'surveys.questions');
  return groups.map(({ key, questions }) => (
    <Section key={questions[0]?.key} title={titleOf(key)}>
      <div className={styles.questions}>
        {questions.map((question) => (
          <Question key={question.key} question={question} results={results} />
        ))}
      </div>
    </Section>
  ));
}

function Question({
  question,
  results,
}: {
  readonly question: QuestionResult;
  readonly results: SurveyResults;
}): ReactNode {
  const { t, language } = useTexts();
  const words = useMeasureWords();
  const { measured, dontKnow, n, shown, unanimous, text } = question;
  const figure = measured?.figure ?? null;
  const sentence = [
    measured && figure && `${words.figure(measured.unit, figure.value)}. ${words.basis(measured)}.`,
    (!measured || !figure) && t('surveys.nOf', { n: n ?? 0 }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <section className={styles.question}>
      <h3>{text[language]}</h3>
      {!shown && (
        <p>
          {t('survey-results.hidden')}. {t('surveys.tooFewAnswers', results.minimum)}
        </p>
      )}
      {unanimous && (
        <p>
          {sentence} {t('survey-results.unanimous')}
        </p>
      )}
      {shown && !unanimous && <Answers question={question} sentence={sentence} results={results} />}
      {measured?.smallBase && (
        <p>
          <Tag tone="amber">{t('surveys.smallBase')}</Tag>
        </p>
      )}
      {figure && measured && !results.isOpen && <p className={styles.quiet}>{words.interval(measured.unit, figure)}</p>}
      {dontKnow !== null && <p className={styles.quiet}>{t('surveys.dontKnowCount', { count: dontKnow })}</p>}
    </section>
  );
}

/** Numbers of a scale fit below bars; words need lines of their own. */
function Answers({
  question,
  sentence,
  results,
}: {
  readonly question: QuestionResult;
  readonly sentence: string;
  readonly results: SurveyResults;
}): ReactNode {
  const { t, language, formats } = useTexts();
  if (scaleOf(question.type) === null) return <Distribution question={question} sentence={sentence} />;
  return (
    <Chart
      kind="bar"
      isByGroup
      height={200}
      title={question.text[language]}
      period={results.waves.map(({ name }) => name).join(', ')}
      sentence={sentence}
      source={t('survey-results.source', { survey: results.survey.name })}
      labels={question.distribution.map(({ value }) => value)}
      labelHeader={t('surveys.choice')}
      format={(count) => formats.number(count)}
      series={[{ key: 'count', name: t('surveys.howMany'), values: question.distribution.map(({ count }) => count) }]}
    />
  );
}
