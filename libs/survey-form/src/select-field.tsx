import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import type { ChoiceFieldProps } from './choice-field.js';
import { FieldFault } from './text-field.js';

/** One of a list too long to be shown whole, or none. */
export function SelectField({
  name,
  label,
  language,
  options,
  help,
  fault,
  value,
}: Omit<ChoiceFieldProps, 'many' | 'required' | 'value'> & { readonly value?: string | undefined }): ReactElement {
  const describedBy = [help && `${name}-help`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={fault === undefined ? 's-question' : 's-question s-faulty'}>
      <label className="s-words" htmlFor={name}>
        {label}
      </label>
      {help && (
        <p className="s-help" id={`${name}-help`}>
          {help}
        </p>
      )}
      <FieldFault name={name} fault={fault} language={language} />
      <select id={name} name={name} className="s-text" defaultValue={value} aria-describedby={describedBy}>
        <option value="">{formatText(language, 'initiative-page.noChoice')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
