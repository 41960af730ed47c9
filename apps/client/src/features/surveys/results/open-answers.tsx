/** Where to read what companies wrote in their own words: wave by wave, by those who may, after somebody has looked it through. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Section } from '../../../ui/section.js';
import type { SurveyResults } from '../surveys.api.js';

export function OpenAnswers({ results: { waves } }: { readonly results: SurveyResults }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  if (!may('surveys.answers') || waves.length === 0) return null;
  return (
    <Section title={t('surveys.openAnswers')}>
      <ul>
        {waves.map(({ id, name }) => (
          <li key={id}>
            <Link to="/surveys/waves/$waveId/comments" params={{ waveId: id }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
