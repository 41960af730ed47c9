/** What the line was understood to say, as chips that can be taken away; and a question where a name fits several. */
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/marks.js';
import styles from './interactions.module.css';
import type { Part, Reading } from './one-line/reading.js';
import { dueWithoutDay, fieldOfPart, type Field } from './quick-log-draft.js';

interface UnderstoodProps {
  readonly reading: Reading;
  readonly touched: readonly Field[];
  readonly topicName: (code: string) => string;
  readonly onIgnore: (key: string) => void;
  readonly onChoose: (key: string, id: string) => void;
}

export function Understood({ reading, touched, topicName, onIgnore, onChoose }: UnderstoodProps): ReactNode {
  const { t } = useTexts();
  const say = useWordsOfPart(topicName);
  const isOverruled = ({ kind }: Part): boolean => touched.includes(fieldOfPart[kind]);
  const isAsked = ({ key }: Part): boolean => reading.questions.some((question) => question.key === key);
  const chips = reading.parts.filter((part) => !isOverruled(part) && !isAsked(part));
  return (
    <>
      {chips.length > 0 && (
        <ul role="list" className={styles.understood} aria-label={t('interactions.understood')}>
          {chips.map((part) => (
            <li key={`${part.key} ${part.start}`}>
              <Chip tone={part.kind === 'company' ? 'accent' : 'neutral'} onRemove={() => onIgnore(part.key)}>
                {say(part)}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      {reading.questions
        .filter((part) => !isOverruled(part))
        .map((part) => (
          <fieldset key={part.key} className={styles.question}>
            <legend>{t('interactions.whichOne', { words: part.text })}</legend>
            <div className={styles.pills}>
              {part.options.map(({ id, name, meta }) => (
                <Button key={id} size="s" onPress={() => onChoose(part.key, id)}>
                  {name}
                  {meta && <span className={styles.optionMeta}> {meta}</span>}
                </Button>
              ))}
              <Button size="s" variant="quiet" onPress={() => onIgnore(part.key)}>
                {t('interactions.noneOfThese')}
              </Button>
            </div>
          </fieldset>
        ))}
    </>
  );
}

function useWordsOfPart(topicName: (code: string) => string): (part: Part) => string {
  const { t, formats } = useTexts();
  return (part) => {
    switch (part.kind) {
      case 'type':
        return t(`interactions.type.${part.type}`);
      case 'company':
      case 'contact':
        return part.options.find(({ id }) => id === part.id)?.name ?? part.text;
      case 'topic':
        return topicName(part.code);
      case 'day':
        return formats.relativeDay(part.day);
      case 'time':
        return t('interactions.at', { time: part.time.replace(':', '.') });
      case 'duration':
        return t('interactions.minutes', { count: part.minutes });
      case 'follow-up':
      default:
        return [
          part.title || t('interactions.field.followUp'),
          formats.relativeDay(part.dueOn ?? dueWithoutDay()),
        ].join(' · ');
    }
  };
}
