/** Where a new project stands: its stage, since when, and when it was announced if it is further already. */
import { landUseStages } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { DateField } from '../../ui/date-field.js';
import { Select } from '../../ui/select.js';
import { asksAnnouncement, type LandUseFieldsProps } from './land-use-fields.js';

export function FirstStageFields({ fields, put }: LandUseFieldsProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <Select
        label={t('land-use.field.stage')}
        name="stage"
        options={landUseStages.map((value) => ({ value, label: t(`land-use.stage.${value}`) }))}
        value={fields.stage}
        onChange={(stage) => put({ stage })}
      />
      <DateField
        label={t('land-use.since')}
        name="stageSince"
        direction="past"
        value={fields.stageSince}
        onChange={(stageSince) => put({ stageSince })}
      />
      {asksAnnouncement(fields.stage) && (
        <DateField
          label={t('land-use.initiatedOn')}
          name="initiatedOn"
          description={t('land-use.initiatedHint')}
          direction="past"
          value={fields.initiatedOn}
          onChange={(initiatedOn) => put({ initiatedOn })}
        />
      )}
    </>
  );
}
