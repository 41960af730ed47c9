/** A contact's phone and e-mail, one press away. */
import type { ReactNode } from 'react';
import { beginCall } from '../../actions/call.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface PhoneLinkProps {
  readonly phone: string;
  /** Whose number it is: the call can then be logged by coming back. */
  readonly contact?: Named | undefined;
  readonly company?: Named | undefined;
}

export function PhoneLink({ phone, contact, company }: PhoneLinkProps): ReactNode {
  const begin = (): void => {
    if (contact || company)
      beginCall({ ...(contact && { contacts: [contact] }), ...(company && { companies: [company] }) });
  };
  return (
    <a href={`tel:${phone.replaceAll(/\s/g, '')}`} onClick={begin}>
      {phone}
    </a>
  );
}

export function EmailLink({ email }: { readonly email: string }): ReactNode {
  return <a href={`mailto:${email}`}>{email}</a>;
}
