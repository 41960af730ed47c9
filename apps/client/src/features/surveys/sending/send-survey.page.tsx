/** Sending a survey: to whom, when, with which reminders; what will happen is told before anything leaves. */
import { type RecipientGroup } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { GroupFields } from '../../../recipients/group-fields.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { PageHeader } from '../../../ui/page-header.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { Columns, Section, Stack } from '../../../ui/section.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { surveyQuery, type Recipient } from '../surveys.api.js';
import { Choosing } from './choose-people.js';
import { noneChosen } from './chosen-recipients.js';
import { Sending } from './sending-plan.js';

const route = getRouteApi('/shell/surveys/$id/send');

/** Companies' people: a survey is answered by a person, so neither partners nor addresses of organisations are asked. */
const everybody: RecipientGroup = { audience: ['companies'] };

export function SendSurveyPage(): ReactNode {
  const { t } = useTexts();
  const { id } = route.useParams();
  const query = useQuery(surveyQuery(id));
  const [to, setTo] = useState<'people' | 'group'>('people');
  const [chosen, setChosen] = useState(noneChosen);
  const [leftOut, setLeftOut] = useState<readonly Recipient[]>([]);
  const [group, setGroup] = useState(everybody);
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton shape="page" />;
  return (
    <>
      <PageHeader
        title={t('surveys.sendTo')}
        above={
          <Link to="/surveys/$id" params={{ id }}>
            {query.data.name}
          </Link>
        }
      />
      <Columns
        main={
          <Section title={t('surveys.chooseRecipients')}>
            <Stack gap="s">
              <RadioGroup
                label={t('survey-sending.to')}
                look="segments"
                options={[
                  { value: 'people', label: t('survey-sending.to.people') },
                  { value: 'group', label: t('survey-sending.to.group') },
                ]}
                value={to}
                onChange={setTo}
              />
              {to === 'people' ? (
                <Choosing chosen={chosen} onChange={setChosen} onLeftOut={setLeftOut} />
              ) : (
                <GroupFields group={group} onChange={setGroup} peopleOnly />
              )}
            </Stack>
          </Section>
        }
        side={
          <div id="sending">
            <Sending survey={query.data} choice={to === 'people' ? { chosen, leftOut } : { group }} />
          </div>
        }
      />
    </>
  );
}
