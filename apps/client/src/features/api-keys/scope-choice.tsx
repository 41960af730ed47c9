/** What a key may, in plain words: for each noun whether it reads, and whether it adds and changes. */
import { apiKeyNouns, apiKeyScopes, type ApiKeyNoun, type Permission } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';

export interface Scopes {
  readonly read: readonly ApiKeyNoun[];
  readonly write: readonly ApiKeyNoun[];
}

const ways = ['read', 'write'] as const;
type Way = (typeof ways)[number];

const scopesOf = (noun: ApiKeyNoun, way: Way): readonly Permission[] => apiKeyScopes[noun][way];

/** As the API takes them. What is changed is read too: a change answers with the record. */
export const permissionsOfScopes = ({ read, write }: Scopes): Permission[] => [
  ...new Set(
    [...read, ...write]
      .flatMap((noun) => scopesOf(noun, 'read'))
      .concat(write.flatMap((noun) => scopesOf(noun, 'write'))),
  ),
];

/** The nouns that a key reads, and those that it changes. */
export const scopesOfPermissions = (permissions: readonly string[]): Scopes => {
  const nouns = (way: Way) =>
    apiKeyNouns.filter((noun) => {
      const scopes = scopesOf(noun, way);
      return scopes.length > 0 && scopes.every((scope) => permissions.includes(scope));
    });
  return { read: nouns('read'), write: nouns('write') };
};

interface ScopeChoiceProps {
  readonly value: Scopes;
  readonly onChange: (value: Scopes) => void;
}

export function ScopeChoice({ value, onChange }: ScopeChoiceProps): ReactNode {
  const { t } = useTexts();
  return ways.map((way) => (
    <CheckboxGroup
      key={way}
      label={t(`api-keys.${way}`)}
      look="pills"
      options={apiKeyNouns
        .filter((noun) => scopesOf(noun, way).length > 0)
        .map((noun) => ({ value: noun, label: t(`api-keys.noun.${noun}`) }))}
      value={[...value[way]]}
      onChange={(nouns) => onChange({ ...value, [way]: nouns })}
    />
  ));
}
