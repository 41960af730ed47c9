/** A company's codes in words: its industry, its place, how it stands. */
import { industryName } from '@elinvoima/contracts';
import type { Tone } from '../../ui/marks.js';
import { useTexts } from '../../texts/texts-provider.js';
import type { Company, CompanyRow } from './companies.api.js';

interface Mark {
  readonly word: string;
  readonly tone: Tone;
}

export function useCompanyWords() {
  const { t, language } = useTexts();
  return {
    industry: ({ industryCode }: Pick<CompanyRow, 'industryCode'>, scheme: Company['industryScheme'] = null) =>
      industryCode === null ? null : (industryName(industryCode, language, scheme ?? 'TOL2025') ?? industryCode),
    place: ({ postalCode, postOffice }: Pick<CompanyRow, 'postalCode' | 'postOffice'>) =>
      [postalCode, postOffice].filter(Boolean).join(' ') || null,
    /** What must be seen beside the name; an active company established here needs no mark. */
    marks: ({
      status,
      situation,
      relationship,
      kind,
    }: Pick<CompanyRow, 'status' | 'situation' | 'relationship' | 'kind'>): Mark[] => [
      ...(status === 'ceased' ? [{ word: t('companies.status.ceased'), tone: 'neutral' as const }] : []),
      ...(situation === null
        ? []
        : [
            {
              word: t(`companies.situation.${situation}`),
              tone: situation === 'bankruptcy' ? ('red' as const) : ('amber' as const),
            },
          ]),
      ...(relationship === 'established'
        ? []
        : [
            {
              word: t(`companies.relationship.${relationship}`),
              tone: relationship === 'other_municipality' ? ('neutral' as const) : ('accent' as const),
            },
          ]),
      ...(kind === 'sole_trader' || kind === 'prospective'
        ? [{ word: t(`companies.kind.${kind}`), tone: 'neutral' as const }]
        : []),
    ],
  };
}
