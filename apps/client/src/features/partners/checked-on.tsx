/** When somebody last saw that what stands here is so; older than a year is said in words. */
import { addMonths } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Tag } from '../../ui/marks.js';
import type { Partner } from './partners.api.js';

export function CheckedOn({ partner: { checkedOn } }: { readonly partner: Partner }): ReactNode {
  const { t, formats } = useTexts();
  if (checkedOn === null) return <Tag tone="amber">{t('partners.notChecked')}</Tag>;
  const isOld = checkedOn < addMonths(today(), -12);
  return (
    <>
      {formats.day(checkedOn)} {isOld && <Tag tone="amber">{t('partners.checkOld')}</Tag>}
    </>
  );
}
