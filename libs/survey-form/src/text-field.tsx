import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';

export interface TextFieldProps {
  /** The name in the form, and the id that the fault summary leads to. */
  readonly name: string;
  readonly label: string;
  readonly language: Language;
  readonly help?: string;
  readonly fault?: string | undefined;
  readonly value?: string | undefined;
  readonly required?: boolean;
  readonly rows?: number;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date';
  readonly autoComplete?: string;
  readonly maxLength: number;
}

/** A line, or with `rows` a box, with its label, help and fault; the limit is the server's, told to the browser too. */
export function TextField(props: TextFieldProps): ReactElement {
  const { name, label, language, help, fault, value, required, rows, type = 'text', autoComplete, maxLength } = props;
  const describedBy = [help && `${name}-help`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined;
  const shared = {
    id: name,
    name,
    className: 's-text',
    defaultValue: value,
    maxLength,
    autoComplete,
    required,
    'aria-describedby': describedBy,
    'aria-invalid': fault !== undefined || undefined,
  };
  return (
    <div className={fault === undefined ? 's-question' : 's-question s-faulty'}>
      <label className="s-words" htmlFor={name}>
        {label}
        {required && <span className="s-required"> ({formatText(language, 'shell.field.required')})</span>}
      </label>
      {help && (
        <p className="s-help" id={`${name}-help`}>
          {help}
        </p>
      )}
      <FieldFault name={name} fault={fault} language={language} />
      {rows === undefined ? <input type={type} {...shared} /> : <textarea rows={rows} {...shared} />}
    </div>
  );
}

/** What is wrong with a field, said before it. */
export function FieldFault({
  name,
  fault,
  language,
}: Pick<TextFieldProps, 'name' | 'fault' | 'language'>): ReactElement | null {
  if (fault === undefined) return null;
  return (
    <p className="s-fault" id={`${name}-fault`}>
      <span className="s-hidden">{formatText(language, 'surveys.page.faultPrefix')} </span>
      {fault}
    </p>
  );
}
