/** A name in the three languages. */
import { languages, type Language } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { TextField } from '../../ui/text-field.js';

interface NamesFieldsProps {
  readonly value: Record<Language, string>;
  readonly onChange: (value: Record<Language, string>) => void;
}

export function NamesFields({ value, onChange }: NamesFieldsProps): ReactNode {
  const { t } = useTexts();
  return languages.map((language) => (
    <TextField
      key={language}
      label={t(`programme.field.name.${language}`)}
      isRequired
      value={value[language]}
      onChange={(name) => onChange({ ...value, [language]: name })}
    />
  ));
}
