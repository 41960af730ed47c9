import { textLimits } from '@elinvoima/contracts';
import type { ReactElement } from 'react';

/** A line or a box to write in; the limit is the server's, told to the browser too. */
export function TextInput({
  id,
  name,
  type,
  value,
  describedBy,
  invalid,
}: {
  id: string;
  name: string;
  type: 'short_text' | 'long_text';
  value: string;
  describedBy: string | undefined;
  invalid: boolean;
}): ReactElement {
  const shared = {
    id,
    name,
    className: 's-text',
    defaultValue: value,
    maxLength: textLimits[type],
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
  };
  return type === 'short_text' ? <input type="text" {...shared} /> : <textarea rows={5} {...shared} />;
}
