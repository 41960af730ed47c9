/** The fields of one place in an outside survey. */
import { rankingLevels, rankingScopes, type Day, type RankingLevel, type RankingScope } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { FormLayout } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeRanking, createRanking, type Ranking } from './rankings.api.js';

interface RankingFields {
  survey: string;
  publisher: string;
  edition: string;
  editionOn: Day | null;
  scope: RankingScope;
  level: RankingLevel;
  rank: number | null;
  compared: number | null;
  class: string;
  link: string;
  note: string;
}

interface RankingFormProps {
  readonly ranking?: Ranking;
  readonly onSaved: (ranking: Ranking) => void;
  readonly onCancel: () => void;
}

export function RankingForm({ ranking, onSaved, onCancel }: RankingFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState<RankingFields>({
    survey: ranking?.survey ?? '',
    publisher: ranking?.publisher ?? '',
    edition: ranking ? String(ranking.edition) : today().slice(0, 4),
    editionOn: ranking?.editionOn ?? today(),
    scope: ranking?.scope ?? 'national',
    level: ranking?.level ?? 'municipality',
    rank: ranking?.rank ?? null,
    compared: ranking?.compared ?? null,
    class: ranking?.class ?? '',
    link: ranking?.link ?? '',
    note: ranking?.note ?? '',
  });
  const [notPublished, setNotPublished] = useState(ranking !== undefined && ranking.rank === null);
  const [isMissing, setMissing] = useState(false);
  const put = (change: Partial<RankingFields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave(
    'rankings',
    () => {
      const body = {
        ...fields,
        publisher: fields.publisher || null,
        edition: Number(fields.edition),
        editionOn: fields.editionOn ?? '',
        rank: notPublished ? null : fields.rank,
        link: fields.link || null,
        note: fields.note || null,
      };
      return ranking ? changeRanking(ranking, body) : createRanking(body);
    },
    onSaved,
  );
  const hasNoRank = fields.rank === null && !notPublished;
  return (
    <FormLayout
      onSubmit={() => (hasNoRank ? setMissing(true) : save.mutate(undefined))}
      problems={
        isMissing && hasNoRank ? [{ pointer: '/rank', code: 'required', message: t('rankings.rankMissing') }] : []
      }
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onCancel}
      columns={2}
    >
      <TextField
        label={t('rankings.field.survey')}
        name="survey"
        isRequired
        value={fields.survey}
        onChange={(survey) => put({ survey })}
        autoFocus={!ranking}
      />
      <TextField
        label={t('rankings.field.publisher')}
        name="publisher"
        value={fields.publisher}
        onChange={(publisher) => put({ publisher })}
      />
      <TextField
        label={t('rankings.field.edition')}
        name="edition"
        isRequired
        value={fields.edition}
        onChange={(edition) => put({ edition })}
        maxLength={4}
      />
      <DateField
        label={t('rankings.field.editionOn')}
        name="editionOn"
        isRequired
        direction="past"
        value={fields.editionOn}
        onChange={(editionOn) => put({ editionOn })}
      />
      <RadioGroup
        label={t('rankings.field.scope')}
        name="scope"
        look="segments"
        options={rankingScopes.map((value) => ({ value, label: t(`rankings.scope.${value}`) }))}
        value={fields.scope}
        onChange={(scope) => put({ scope })}
      />
      <Select
        label={t('rankings.field.level')}
        name="level"
        options={rankingLevels.map((value) => ({ value, label: t(`rankings.level.${value}`) }))}
        value={fields.level}
        onChange={(level) => put({ level })}
      />
      <NumberField
        label={t('rankings.field.rank')}
        name="rank"
        isDisabled={notPublished}
        value={notPublished ? null : fields.rank}
        onChange={(rank) => put({ rank })}
      />
      <NumberField
        label={t('rankings.field.compared')}
        name="compared"
        value={fields.compared}
        onChange={(compared) => put({ compared })}
      />
      <div data-span="all">
        <CheckboxField label={t('rankings.field.notPublished')} value={notPublished} onChange={setNotPublished} />
      </div>
      <TextField
        label={t('rankings.field.class')}
        name="class"
        description={t('rankings.field.classHint')}
        value={fields.class}
        onChange={(group) => put({ class: group })}
      />
      <TextField
        label={t('rankings.field.link')}
        name="link"
        type="url"
        value={fields.link}
        onChange={(link) => put({ link })}
      />
      <div data-span="all">
        <TextArea
          notesSpecialWords={false}
          label={t('rankings.field.note')}
          name="note"
          rows={2}
          value={fields.note}
          onChange={(note) => put({ note })}
          maxLength={2000}
        />
      </div>
    </FormLayout>
  );
}
