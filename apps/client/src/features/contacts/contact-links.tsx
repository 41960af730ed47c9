/** A contact's phone and e-mail, one press away. */
import type { ReactNode } from 'react';

export function PhoneLink({ phone }: { readonly phone: string }): ReactNode {
  return <a href={`tel:${phone.replaceAll(/\s/g, '')}`}>{phone}</a>;
}

export function EmailLink({ email }: { readonly email: string }): ReactNode {
  return <a href={`mailto:${email}`}>{email}</a>;
}
