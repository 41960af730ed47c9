import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import { FieldFault } from './text-field.js';

export interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly language: Language;
  readonly options: readonly { value: string; label: string }[];
  readonly help?: string;
  readonly fault?: string | undefined;
  readonly required?: boolean;
  /** The chosen value, or with `many` the chosen values. */
  readonly value?: readonly string[];
  readonly many?: boolean;
}

/** One of some words, or with `many` any of them, as radio buttons or boxes. The first one has the id that the fault summary leads to. */
export function ChoiceField(props: ChoiceFieldProps): ReactElement {
  const { name, label, language, options, help, fault, required, value = [], many = false } = props;
  const describedBy = [help && `${name}-help`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={fault === undefined ? 's-question' : 's-question s-faulty'} aria-describedby={describedBy}>
      <legend className="s-words">
        {label}
        {required && <span className="s-required"> ({formatText(language, 'shell.field.required')})</span>}
      </legend>
      {help && (
        <p className="s-help" id={`${name}-help`}>
          {help}
        </p>
      )}
      <FieldFault name={name} fault={fault} language={language} />
      <div className="s-choices">
        {options.map((option, index) => (
          <label key={option.value} className="s-choice">
            <input
              id={index === 0 ? name : undefined}
              type={many ? 'checkbox' : 'radio'}
              name={name}
              value={option.value}
              defaultChecked={value.includes(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
