/** What the asker was promised and has added by their own link, and the links themselves. */
import { useQuery } from '@tanstack/react-query';
import { Link2, Link2Off } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Prose } from '../../ui/prose.js';
import { Section } from '../../ui/section.js';
import { ErrorState } from '../../ui/states.js';

export function AskerPageSection({ enquiryId }: { readonly enquiryId: string }): ReactNode {
  const { t, formats } = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['enquiries', enquiryId, 'asker-page'],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/enquiries/{id}/asker-page', { params: { path: { id: enquiryId } }, signal })),
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { companyName, businessId, answerDueAt, askedSites, messages, isFollowed, wantsMails } = data;
  return (
    <Section title={t('enquiry-asker.title')}>
      <DefinitionList
        facts={[
          { term: t('enquiry-asker.company'), value: [companyName, businessId].filter(Boolean).join(', ') || null },
          { term: t('enquiry-asker.promised'), value: answerDueAt === null ? null : formats.dayAndTime(answerDueAt) },
          { term: t('enquiry-asker.askedSites'), value: askedSites.map(({ name }) => name).join(', ') || null },
          { term: t('enquiry-asker.follows'), value: t(isFollowed ? 'shell.value.yes' : 'shell.value.no') },
          { term: t('enquiry-asker.mails'), value: t(wantsMails ? 'shell.value.yes' : 'shell.value.no') },
        ]}
      />
      {messages.map(({ id, text, sentAt }) => (
        <article key={id}>
          <h3>{t('enquiry-asker.message', { on: sentAt })}</h3>
          <Prose>{text}</Prose>
        </article>
      ))}
      <Links enquiryId={enquiryId} isFollowed={isFollowed} />
    </Section>
  );
}

function Links({ enquiryId, isFollowed }: { readonly enquiryId: string; readonly isFollowed: boolean }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [address, setAddress] = useState<string | null>(null);
  const path = { id: enquiryId };
  const given = useSave(
    'enquiries',
    () => answer(api.POST('/api/enquiries/{id}/asker-links', { params: { path }, body: {} })),
    (link) => setAddress(link.address),
  );
  const revoked = useSave(
    'enquiries',
    () => answer(api.POST('/api/enquiries/{id}/asker-links/revoke', { params: { path } })),
    () => setAddress(null),
  );
  if (!may('enquiries.write')) return null;
  return (
    <>
      {address !== null && <p role="status">{address}</p>}
      <Button icon={<Link2 />} isPending={given.isPending} onPress={() => given.mutate(undefined)}>
        {t('enquiry-asker.giveLink')}
      </Button>
      {isFollowed && (
        <Button icon={<Link2Off />} isPending={revoked.isPending} onPress={() => revoked.mutate(undefined)}>
          {t('enquiry-asker.revoke')}
        </Button>
      )}
    </>
  );
}
