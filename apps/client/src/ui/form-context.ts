/** Brings the API's verdict on each field from the form to the field, by the field's name. */
import { createContext, use, useEffect, useId } from 'react';

export interface FormFields {
  /** The message for a field, or for anything inside it (`/companies/0/title` belongs to `companies`). */
  readonly errorOf: (name: string) => string | undefined;
  /** Called by a field with its label and the id of what takes the focus. Returns the way to forget it. */
  readonly register: (name: string, field: { id: string; label: string }) => () => void;
}

export const FormContext = createContext<FormFields | null>(null);

export interface FieldProps {
  readonly label: string;
  /** The member of the request body that this field fills: the API's error for it is shown here. */
  readonly name?: string;
  /** One short sentence under the label. */
  readonly description?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

export interface FieldIds {
  readonly id: string;
  readonly labelId: string;
  readonly error: string | undefined;
  readonly control: {
    readonly id: string;
    readonly name: string | undefined;
    readonly disabled: boolean | undefined;
    readonly 'aria-required': true | undefined;
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-describedby': string | undefined;
  };
}

export function useField({ label, name, description, error, isRequired, isDisabled }: FieldProps): FieldIds {
  const id = useId();
  const form = use(FormContext);
  const register = form?.register;
  useEffect(() => (name && register ? register(name, { id, label }) : undefined), [name, id, label, register]);
  const shown = error ?? (name ? form?.errorOf(name) : undefined);
  const described = [description && `${id}-description`, shown && `${id}-error`].filter(Boolean).join(' ');
  return {
    id,
    labelId: `${id}-label`,
    error: shown,
    control: {
      id,
      name,
      disabled: isDisabled,
      'aria-required': isRequired || undefined,
      'aria-invalid': shown ? true : undefined,
      'aria-describedby': described || undefined,
    },
  };
}
