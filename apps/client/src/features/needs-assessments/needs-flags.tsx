/** What a needs assessment says at a glance: risk and growth, in words. */
import type { GrowthPlan, RiskLevel } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';

interface NeedsFlagsProps {
  readonly growth: GrowthPlan | null;
  readonly riskLevel: RiskLevel | null;
}

export function NeedsFlags({ growth, riskLevel }: NeedsFlagsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      {(riskLevel === 'some' || riskLevel === 'high') && (
        <Tag tone={riskLevel === 'high' ? 'red' : 'amber'}>
          {t('needs-assessments.question.risk')}: {t(`needs-assessments.riskLevel.${riskLevel}`).toLowerCase()}
        </Tag>
      )}{' '}
      {growth === 'growth' && <Tag tone="green">{t('needs-assessments.flag.growth')}</Tag>}
      {growth === 'shrink' && <Tag tone="amber">{t('needs-assessments.growth.shrink')}</Tag>}
    </>
  );
}
