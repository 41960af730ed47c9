/** Every part of the interface in its states, for who builds and who checks it. The sentences are examples, not the product's. */
import { addDays } from '@elinvoima/contracts';
import { Building2, CalendarDays, Phone, Plus, Users } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ProblemError } from '../api/problem.js';
import { today } from '../texts/formats.js';
import { useTexts } from '../texts/texts-provider.js';
import { Button } from '../ui/button.js';
import { Chart } from '../ui/chart.js';
import { CheckboxField, CheckboxGroup } from '../ui/checkbox-field.js';
import { DataTable } from '../ui/data-table.js';
import { DateField } from '../ui/date-field.js';
import { DateTimeField } from '../ui/date-time-field.js';
import { DefinitionList } from '../ui/definition-list.js';
import { ConfirmDialog, Dialog } from '../ui/dialog.js';
import { FileDrop } from '../ui/file-drop.js';
import { FilterBar } from '../ui/filter-bar.js';
import { FormLayout } from '../ui/form-layout.js';
import { LinkButton } from '../ui/link-button.js';
import { Badge, Chip, StatusLight, Tag } from '../ui/marks.js';
import { Menu } from '../ui/menu.js';
import { Notice } from '../ui/notice.js';
import { NumberField } from '../ui/number-field.js';
import { PageHeader } from '../ui/page-header.js';
import { ProgressBar } from '../ui/progress-bar.js';
import { RadioGroup } from '../ui/radio-group.js';
import { RecordPicker, RecordsPicker, type PickerRecord } from '../ui/record-picker.js';
import { Columns, Section, Stack } from '../ui/section.js';
import { SelectSeveral } from '../ui/select-several.js';
import { Select } from '../ui/select.js';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.js';
import { Switch } from '../ui/switch.js';
import { Tabs } from '../ui/tabs.js';
import { TextArea } from '../ui/text-area.js';
import { TextField } from '../ui/text-field.js';
import { Sparkline } from '../ui/sparkline.js';
import { Timeline } from '../ui/timeline.js';
import { showToast } from '../ui/toast.js';
import { Tooltip } from '../ui/tooltip.js';

interface ExampleCompany extends PickerRecord {
  readonly place: string;
  readonly staff: number;
  readonly lastMet: string;
}

const example = (
  id: string,
  name: string,
  meta: string,
  place: string,
  staff: number,
  daysAgo: number,
): ExampleCompany => ({
  id,
  name,
  meta,
  place,
  staff,
  lastMet: addDays(today(), -daysAgo),
});
const companies: readonly ExampleCompany[] = [
  example('1', 'Sahamestarit Oy', '9000014-4', 'Parola', 42, 1),
  example('2', 'Lehijärven Lomamökit', '9000022-5', 'Lehijärvi', 3, 12),
  example('3', 'Hattulan Hitsaus ja Koneistus Oy', '9000030-6', 'Parola', 128, 40),
  example('4', 'Kahvila Katinala', '9000049-7', 'Katinala', 6, 420),
  example('5', 'Vanajaveden Veneenrakentajien Osuuskunta', '9000057-8', 'Sääksmäki', 11, 0),
];

const findCompanies = (text: string): readonly PickerRecord[] =>
  companies.filter(({ name, meta }) => `${name} ${meta}`.toLowerCase().includes(text.toLowerCase()));

const quarters = [31, 28, 36, 40, 29, null, 38, 44, 41, 34, 34, 42].map((value, index) => ({
  label: `Q${(index % 4) + 1}/${24 + Math.floor(index / 4)}`,
  value,
}));

export function UiGalleryPage(): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <PageHeader
        title={t('ui.gallery.title')}
        facts={<span>Kaikki osat, molemmat teemat, jokainen tila</span>}
        actions={
          <>
            <Menu
              label="Muut toiminnot"
              items={[
                { id: 'edit', label: 'Muokkaa', onAction: () => {} },
                { id: 'bin', label: 'Siirrä roskakoriin', isDanger: true, onAction: () => {} },
              ]}
            />
            <LinkButton to="/" icon={<Building2 />}>
              Linkki painikkeena
            </LinkButton>
            <Button variant="primary" icon={<Plus />}>
              Lisää yritys
            </Button>
          </>
        }
      />
      <Stack>
        <Buttons />
        <Lists />
        <Columns main={<Form />} side={<Marks />} />
        <Happenings />
        <States />
      </Stack>
    </>
  );
}

function Buttons(): ReactNode {
  const [dialog, setDialog] = useState<'centre' | 'side' | 'confirm' | null>(null);
  const [pending, setPending] = useState(false);
  return (
    <Section title="Painikkeet ja ikkunat">
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
        <Button variant="primary" isPending={pending} onPress={() => setPending(!pending)}>
          Tallenna
        </Button>
        <Button>Toinen</Button>
        <Button variant="quiet">Hiljainen</Button>
        <Button variant="danger">Poista pysyvästi</Button>
        <Button isDisabled>Ei käytössä</Button>
        <Button size="s">Pieni</Button>
        <Tooltip text="Soittaa numeroon 040 123 4567">
          <Button iconOnly icon={<Phone />}>
            Soita
          </Button>
        </Tooltip>
        <Button onPress={() => setDialog('centre')}>Ikkuna</Button>
        <Button onPress={() => setDialog('side')}>Sivupaneeli</Button>
        <Button onPress={() => setDialog('confirm')}>Varmistus</Button>
        <Button
          onPress={() =>
            showToast({
              text: 'Siirretty roskakoriin',
              action: { label: 'Kumoa', run: () => showToast({ text: 'Palautettu' }) },
            })
          }
        >
          Ilmoitus
        </Button>
      </div>
      <Dialog
        title="Uusi kirjaus"
        isOpen={dialog === 'centre' || dialog === 'side'}
        placement={dialog === 'side' ? 'side' : 'centre'}
        onClose={() => setDialog(null)}
      >
        <Form />
      </Dialog>
      <ConfirmDialog
        title="Siirretäänkö yritys roskakoriin?"
        isOpen={dialog === 'confirm'}
        onClose={() => setDialog(null)}
        onConfirm={() => setDialog(null)}
        confirmLabel="Siirrä roskakoriin"
        isDanger
      >
        Yrityksen voi palauttaa roskakorista 30 päivän ajan. Kirjaukset säilyvät.
      </ConfirmDialog>
    </Section>
  );
}

function Lists(): ReactNode {
  const { formats } = useTexts();
  const [sort, setSort] = useState('name');
  const [text, setText] = useState<string | undefined>();
  const [isNarrowed, setNarrowed] = useState(true);
  const [sizes, setSizes] = useState<readonly string[]>(['5-9', '10-19']);
  return (
    <Section title="Luettelo" count={companies.length}>
      <div>
        <FilterBar
          searchLabel="Hae nimellä tai Y-tunnuksella"
          searchText={text}
          onSearch={setText}
          filters={
            isNarrowed
              ? [
                  { key: 'place', sentence: 'Kylä on Parola', onRemove: () => setNarrowed(false) },
                  { key: 'met', sentence: 'Ei tavattu vuoteen', onRemove: () => setNarrowed(false) },
                ]
              : []
          }
          onClear={() => setNarrowed(false)}
        >
          <Select
            label="Kylä"
            options={[{ value: 'parola', label: 'Parola' }]}
            value={null}
            placeholder="Kaikki"
            onChange={() => {}}
          />
          <SelectSeveral
            label="Koko"
            options={[
              { value: '1-4', label: '1–4 henkeä' },
              { value: '5-9', label: '5–9 henkeä' },
              { value: '10-19', label: '10–19 henkeä' },
            ]}
            value={sizes}
            placeholder="Kaikki"
            onChange={setSizes}
          />
          <DateField label="Tavattu viimeksi ennen" value={null} onChange={() => {}} direction="past" />
        </FilterBar>
        <DataTable
          label="Yritykset"
          sort={sort}
          onSort={setSort}
          rows={companies}
          rowKey={({ id }) => id}
          rowLink={() => ({ to: '/' })}
          currentKey="3"
          columns={[
            { key: 'name', header: 'Nimi', sort: 'name', cell: ({ name }) => name },
            { key: 'businessId', header: 'Y-tunnus', cell: ({ meta }) => meta, width: '120px' },
            { key: 'place', header: 'Kylä', cell: ({ place }) => place, show: 'wide' },
            {
              key: 'staff',
              header: 'Henkilöstö',
              sort: 'staff',
              align: 'end',
              cell: ({ staff }) => formats.number(staff),
            },
            {
              key: 'lastMet',
              header: 'Viimeksi tavattu',
              sort: 'lastMet',
              cell: ({ lastMet }) => formats.relativeDay(lastMet),
            },
          ]}
        />
      </div>
    </Section>
  );
}

function Form(): ReactNode {
  const [error, setError] = useState<unknown>(null);
  const [name, setName] = useState('');
  const [notes, setNotes] = useState('');
  const [area, setArea] = useState<number | null>(1250.5);
  const [form, setForm] = useState<'oy' | 'ky' | null>(null);
  const [one, setOne] = useState<PickerRecord | null>(null);
  const [many, setMany] = useState<readonly PickerRecord[]>(companies.slice(0, 2));
  const [day, setDay] = useState<string | null>(addDays(today(), 1));
  const [moment, setMoment] = useState<string | null>('2026-11-21T12:05:00.000Z');
  const [kind, setKind] = useState<'call' | 'visit' | 'meeting'>('visit');
  const [scope, setScope] = useState<'all' | 'own'>('all');
  const [topics, setTopics] = useState<readonly ('land' | 'staff' | 'money')[]>(['land']);
  const [agreed, setAgreed] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  return (
    <Section title="Lomake">
      <FormLayout
        submitLabel="Tallenna"
        columns={2}
        error={error}
        onCancel={() => setError(null)}
        onSubmit={() =>
          setError(
            new ProblemError(422, {
              title: 'Tiedoissa on korjattavaa',
              errors: [
                { pointer: '/name', code: 'required', message: 'Kirjoita yrityksen nimi.' },
                { pointer: '/companyIds/0', code: 'unknown', message: 'Yritystä ei löydy enää.' },
              ],
            }),
          )
        }
      >
        <TextField label="Nimi" name="name" isRequired value={name} onChange={setName} />
        <Select
          label="Yritysmuoto"
          options={[
            { value: 'oy', label: 'Osakeyhtiö' },
            { value: 'ky', label: 'Kommandiittiyhtiö' },
          ]}
          value={form}
          onChange={setForm}
          placeholder="Valitse"
        />
        <RecordPicker label="Yritys" value={one} onChange={setOne} search={findCompanies} onCreate={() => {}} />
        <RecordsPicker label="Yritykset" name="companyIds" value={many} onChange={setMany} search={findCompanies} />
        <DateField
          label="Luvattu viimeistään"
          value={day}
          onChange={setDay}
          suggestions={[
            { label: 'Huomenna', day: addDays(today(), 1) },
            { label: '2 viikkoa', day: addDays(today(), 14) },
          ]}
        />
        <DateTimeField label="Milloin" value={moment} onChange={setMoment} direction="past" />
        <NumberField label="Pinta-ala" unit="m²" decimals={1} value={area} onChange={setArea} />
        <TextField
          label="Sähköposti"
          type="email"
          value=""
          onChange={() => {}}
          isDisabled
          description="Tulee yhteyshenkilöltä."
        />
        <div data-span="all">
          <RadioGroup
            label="Tapa"
            look="segments"
            options={[
              { value: 'call', label: 'Puhelu', icon: <Phone aria-hidden /> },
              { value: 'visit', label: 'Yrityskäynti', icon: <Building2 aria-hidden /> },
              { value: 'meeting', label: 'Tapaaminen', icon: <Users aria-hidden /> },
            ]}
            value={kind}
            onChange={setKind}
          />
        </div>
        <div data-span="all">
          <CheckboxGroup
            label="Aiheet"
            look="pills"
            options={[
              { value: 'land', label: 'Tontit ja toimitilat' },
              { value: 'staff', label: 'Työvoima' },
              { value: 'money', label: 'Rahoitus' },
            ]}
            value={topics}
            onChange={setTopics}
          />
        </div>
        <div data-span="all">
          <TextArea label="Muistiinpanot" value={notes} onChange={setNotes} maxLength={300} />
        </div>
        <RadioGroup
          label="Ketkä näkevät"
          options={[
            { value: 'all', label: 'Kaikki, joilla on oikeus' },
            { value: 'own', label: 'Vain minä', description: 'Kunnes merkitset kirjauksen valmiiksi.' },
          ]}
          value={scope}
          onChange={setScope}
        />
        <div>
          <CheckboxField label="Liikesalaisuus" value={agreed} onChange={setAgreed} description="Ei näy raporteissa." />
          <Switch label="Muistuta sähköpostilla" value={agreed} onChange={setAgreed} />
        </div>
        <div data-span="all">
          <FileDrop label="Rekisteritiedosto" value={file} onChange={setFile} accept=".json,.zip" />
        </div>
      </FormLayout>
    </Section>
  );
}

function Marks(): ReactNode {
  return (
    <Stack gap="s">
      <Section title="Merkit">
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          <Chip>Parola</Chip>
          <Chip tone="accent" onRemove={() => {}}>
            Sahamestarit Oy
          </Chip>
          <Tag>Luonnos</Tag>
          <Tag tone="accent">Sijoittuva</Tag>
          <Tag tone="green">Toiminnassa</Tag>
          <Tag tone="amber">Selvitystilassa</Tag>
          <Tag tone="red">Konkurssissa</Tag>
          <Badge count={12} label="avointa" />
        </div>
        <div style={{ display: 'grid', gap: 6 }}>
          <StatusLight light="green" />
          <StatusLight light="amber" />
          <StatusLight light="red" />
          <StatusLight light="none" />
        </div>
        <Sparkline points={quarters} sentence="Kaksitoista neljännestä, 31:stä 42:een" />
      </Section>
      <Section title="Rekisteritiedot">
        <DefinitionList
          facts={[
            { term: 'Y-tunnus', value: '9000014-4' },
            { term: 'Toimiala', value: 'Puun sahaus, höyläys ja kyllästys (16100)' },
            { term: 'Käyntiosoite', value: 'Sahatie 4, 13720 Parola' },
          ]}
        />
      </Section>
      <Notice tone="info" title="Esittelytila">
        Yritykset ja henkilöt ovat keksittyjä.
      </Notice>
      <Notice tone="amber">Kolme riviä ei tule mukaan.</Notice>
      <ProgressBar label="Tuodaan yrityksiä" value={0.4} words="280 / 700" />
      <ProgressBar label="Tarkistetaan tiedostoa" />
    </Stack>
  );
}

function Happenings(): ReactNode {
  return (
    <Section title="Aikajana ja kuviot">
      <Tabs
        label="Sisältö"
        tabs={[
          {
            id: 'timeline',
            title: 'Aikajana',
            content: (
              <Timeline
                label="Aikajana"
                items={[
                  {
                    id: '1',
                    at: `${today()}T09:05:00Z`,
                    mark: <Phone aria-hidden />,
                    kind: 'Puhelu',
                    title: <a href="/">Laajennuksen lupa-asia</a>,
                    meta: 'Anna Aalto, 15 min',
                    body: 'Kysyi, milloin kaavamuutos tulee lautakuntaan. Luvattu vastaus perjantaiksi.',
                  },
                  {
                    id: '2',
                    at: `${addDays(today(), -1)}T08:00:00Z`,
                    mark: <Building2 aria-hidden />,
                    kind: 'Yrityskäynti',
                    title: 'Tuotannon esittely',
                    meta: 'Anna Aalto',
                  },
                  {
                    id: '3',
                    at: addDays(today(), -3),
                    mark: <CalendarDays aria-hidden />,
                    kind: 'Tapahtuma',
                    title: 'Yrittäjien aamukahvit',
                    meta: 'ensimmäistä kertaa',
                  },
                ]}
              />
            ),
          },
          {
            id: 'chart',
            title: 'Kuvio',
            content: (
              <Chart
                kind="bar"
                title="Vuorovaikutuksen määrä"
                period="Q1/2024–Q4/2026"
                source="Esimerkki"
                sentence="42 vuorovaikutusta, 8 enemmän kuin viime neljänneksellä."
                labels={quarters.map(({ label }) => label)}
                series={[{ key: 'all', name: 'Vuorovaikutukset', values: quarters.map(({ value }) => value) }]}
                target={{ value: 40, label: 'Tavoite 40' }}
              />
            ),
          },
        ]}
      />
      {(['stacked', 'line'] as const).map((kind) => (
        <Chart
          key={kind}
          kind={kind}
          title="Vuorovaikutus lajeittain"
          period="Q1/2024–Q4/2026"
          source="Esimerkki"
          sentence="Puhelut ovat vähentyneet, käynnit lisääntyneet."
          labels={quarters.map(({ label }) => label)}
          series={[
            'Puhelu',
            'Sähköposti',
            'Tapaaminen',
            'Yrityskäynti',
            'Verkkotapaaminen',
            'Viesti',
            'Ei tiedossa',
          ].map((name, place) => ({
            key: name === 'Ei tiedossa' ? null : name,
            name,
            values: quarters.map(({ value }, index) => (value ?? 0) / 3 + (((index + 1) * (place + 2)) % 17)),
          }))}
        />
      ))}
    </Section>
  );
}

function States(): ReactNode {
  return (
    <Section title="Tilat">
      <EmptyState action={<Button variant="primary">Kirjaa</Button>}>
        Yrityksestä ei ole vielä kirjauksia. Kirjaa ensimmäinen tapaaminen tai puhelu.
      </EmptyState>
      <ErrorState error={new TypeError('network')} onRetry={() => {}} />
      <ErrorState
        error={new ProblemError(404, { title: 'Yritystä ei löydy', detail: 'Se on voitu siirtää roskakoriin.' })}
      />
      <Skeleton lines={3} />
    </Section>
  );
}
