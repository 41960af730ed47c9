/** The same words in the three languages side by side; on the phone the language that is chosen above. */
import { languages, type Language, type LocalText } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { TextArea } from '../../../ui/text-area.js';
import { TextField } from '../../../ui/text-field.js';
import styles from './builder.module.css';
import { noWords } from './definition-edits.js';

export function LocalFields({
  label,
  pointer,
  value = noWords,
  onChange,
  lines = 1,
}: {
  readonly label: string;
  /** Where it stands in the draft: what is missing leads here. */
  readonly pointer: string;
  readonly value?: LocalText | undefined;
  readonly onChange: (value: LocalText) => void;
  readonly lines?: number;
}): ReactNode {
  const { t } = useTexts();
  const field = (language: Language): ReactNode => {
    const props = {
      label: `${label}, ${t(`shell.language.${language}`)}`,
      name: `${pointer}/${language}`,
      value: value[language],
      onChange: (words: string) => onChange({ ...value, [language]: words }),
    };
    return (
      <div key={language} className={styles.language} data-language={language} lang={language}>
        {lines > 1 ? <TextArea {...props} rows={lines} notesSpecialWords={false} /> : <TextField {...props} />}
      </div>
    );
  };
  return <div className={styles.languages}>{languages.map(field)}</div>;
}
