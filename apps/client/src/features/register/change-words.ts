/** What the register said before and says now, in words. */
import { industryName, registerArrivals, type RegisterChangeKind } from '@elinvoima/contracts';
import { useTexts } from '../../texts/texts-provider.js';
import type { Tone } from '../../ui/marks.js';
import type { RegisterChange } from './register.api.js';

type Values = RegisterChange['from'];

export const isArrival = (kind: RegisterChangeKind): boolean =>
  (registerArrivals as readonly RegisterChangeKind[]).includes(kind);

export const toneOf = (kind: RegisterChangeKind): Tone =>
  kind === 'new' || kind === 'moved_in' ? 'green' : kind === 'ceased' || kind === 'situation' ? 'red' : 'neutral';

export function useChangeWords() {
  const { t, isText, language } = useTexts();
  /** Our own catalogue first; the register's words where it has none, or has a finer one. */
  const industry = ({ industryCode, industryScheme }: Values, words: string | null) =>
    industryCode
      ? `${industryCode} ${words ?? industryName(industryCode, language, industryScheme === 'TOL2008' ? 'TOL2008' : 'TOL2025') ?? ''}`.trim()
      : null;
  const form = ({ companyForm }: Values, words: string | null) => {
    const key = `companies.form.${companyForm ?? ''}`;
    return companyForm ? (isText(key) ? t(key) : (words ?? companyForm)) : null;
  };
  const place = ({ streetAddress, postalCode, postOffice }: Values) =>
    [streetAddress, [postalCode, postOffice].filter(Boolean).join(' ')].filter(Boolean).join(', ') || null;
  const situation = ({ situation: code }: Values) => {
    const key = `companies.situation.${code ?? ''}`;
    return code && isText(key) ? t(key) : t('register-changes.noSituation');
  };
  const status = ({ status: code }: Values) =>
    t(code === 'ceased' ? 'companies.status.ceased' : 'companies.status.active');

  const side = (change: RegisterChange, which: 'from' | 'to'): string | null => {
    const values = change[which];
    switch (change.kind) {
      case 'name':
        return values.name ?? null;
      case 'industry':
        return industry(values, change.industry[which]);
      case 'form':
        return form(values, change.form[which]);
      case 'website':
        return values.website ?? null;
      case 'situation':
        return situation(values);
      case 'ceased':
      case 'resumed':
        return status(values);
      case 'address':
      case 'moved_in':
      case 'moved_out':
      case 'new':
      case 'unlisted':
        return place(values);
      default:
        return change.kind satisfies never;
    }
  };
  return {
    before: (change: RegisterChange) => side(change, 'from') ?? t('register-changes.nothing'),
    after: (change: RegisterChange) => side(change, 'to') ?? t('register-changes.nothing'),
    /** A newcomer in one line. */
    newcomer: (change: RegisterChange) =>
      [
        industry(change.to, change.industry.to),
        form(change.to, change.form.to),
        [change.to.postalCode, change.to.postOffice].filter(Boolean).join(' '),
        change.placedBy === 'postal' && t('register-changes.byPostalAddress'),
        change.registeredOn && t('register-changes.registeredOn', { on: change.registeredOn }),
      ]
        .filter(Boolean)
        .join(' · '),
  };
}
