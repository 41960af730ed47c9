/** The answers of a needs assessment in words, question by question: for its page, for comparing two, and for the company's page. */
import { needsQuestions, type NeedsHorizon, type NeedsQuestion } from '@elinvoima/contracts';
import { useTexts } from '../../texts/texts-provider.js';
import type { NeedsAssessment } from './needs-assessments.api.js';

type Words = Readonly<Record<NeedsQuestion, string | null>>;

export function useNeedsWords(): (assessment: NeedsAssessment) => Words {
  const { t, formats } = useTexts();
  const when = (horizon: NeedsHorizon | null) => horizon && t(`needs-assessments.when.${horizon}`).toLowerCase();
  const joined = (...parts: (string | null | false | undefined)[]): string | null =>
    parts.filter((part) => Boolean(part)).join(' · ') || null;
  const list = (words: readonly string[]): string | null => (words.length > 0 ? words.join(', ') : null);
  const area = (m2: number | null) => m2 !== null && `${formats.number(m2)} m²`;
  return (n) => {
    const barriers = n.barriers.map((code) =>
      code === 'other' && n.barrierOther ? n.barrierOther : t(`needs-assessments.barrier.${code}`),
    );
    const premises =
      n.premisesNeed &&
      `${t('needs-assessments.field.premisesNeed')}: ${t(`needs-assessments.space.${n.premisesNeed}`).toLowerCase()}`;
    const plot =
      n.plotNeed &&
      `${t('needs-assessments.field.plotNeed')}: ${t(`needs-assessments.space.${n.plotNeed}`).toLowerCase()}`;
    return {
      growth: joined(
        n.growth && t(`needs-assessments.growth.${n.growth}`),
        list(n.growthWays.map((code) => t(`needs-assessments.way.${code}`).toLowerCase())),
        when(n.growthWhen),
      ),
      barriers: list(barriers),
      risk: joined(
        n.riskLevel && t(`needs-assessments.riskLevel.${n.riskLevel}`),
        list(n.risks.map((code) => t(`needs-assessments.risk.${code}`).toLowerCase())),
        list(n.riskReasons.map((code) => t(`needs-assessments.riskReason.${code}`).toLowerCase())),
      ),
      recruitment: joined(
        n.recruitCount !== null &&
          (n.recruitCount === 0
            ? t('needs-assessments.nobodySought')
            : t('needs-assessments.people', { count: n.recruitCount })),
        list(n.occupations),
        when(n.recruitWhen),
      ),
      succession: joined(
        n.succession && t(`needs-assessments.succession.${n.succession}`),
        n.successionYears !== null && t('needs-assessments.withinYears', { count: n.successionYears }),
      ),
      space: joined(
        premises && [premises, area(n.premisesM2)].filter(Boolean).join(' '),
        plot && [plot, area(n.plotM2)].filter(Boolean).join(' '),
        when(n.spaceWhen),
      ),
      investments: joined(
        n.investmentSize && t(`needs-assessments.investment.${n.investmentSize}`),
        when(n.investmentWhen),
      ),
      satisfaction: n.satisfaction === null ? null : `${formats.number(n.satisfaction)} / 5`,
      topics: list(n.topics.map((code) => t(`needs-assessments.topic.${code}`))),
    };
  };
}

/** Whether the answer is that there is nothing to tell: shown on its own page, not at a glance. */
export const isNothing = (n: NeedsAssessment, question: NeedsQuestion): boolean => {
  if (question === 'risk') return n.riskLevel === 'none';
  if (question === 'recruitment') return n.recruitCount === 0;
  if (question === 'succession') return n.succession === 'none';
  if (question === 'investments') return n.investmentSize === 'none';
  const isNeeded = (need: NeedsAssessment['plotNeed']) => need !== null && need !== 'none';
  return question === 'space' && !isNeeded(n.premisesNeed) && !isNeeded(n.plotNeed);
};

/** The questions that have an answer in any of the assessments, in the order of the form. */
export const answeredIn = (...those: readonly Words[]): NeedsQuestion[] =>
  needsQuestions.filter((question) => those.some((words) => words[question] !== null));
