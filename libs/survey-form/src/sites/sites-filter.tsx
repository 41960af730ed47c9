import type { EnquiryKind, Language, SiteUse } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { ReactElement } from 'react';
import type { AreaShown } from './site-shown.js';

/** As the address says it. */
export interface ChosenSites {
  readonly kind?: EnquiryKind | undefined;
  readonly use?: SiteUse | undefined;
  readonly businessAreaId?: string | undefined;
  readonly minArea?: number | undefined;
  readonly maxArea?: number | undefined;
}

/** A plain form whose answer is another address of the page: it can be kept, sent and gone back to. */
export function SitesFilter({
  language,
  chosen,
  areas,
  uses,
  kinds,
}: {
  readonly language: Language;
  readonly chosen: ChosenSites;
  readonly areas: readonly AreaShown[];
  readonly uses: readonly SiteUse[];
  readonly kinds: readonly EnquiryKind[];
}): ReactElement {
  const isNarrowed = Object.values(chosen).some((choice) => choice !== undefined);
  return (
    <form className="s-filter" action="/tontit" method="get" aria-label={formatText(language, 'site-page.filter')}>
      <input type="hidden" name="lang" value={language} />
      <Choice
        name="kind"
        label={formatText(language, 'site-page.filter.kind')}
        any={formatText(language, 'site-page.filter.any')}
        value={chosen.kind}
        options={kinds.map((kind) => ({ value: kind, label: formatText(language, `sites.kind.${kind}`) }))}
      />
      <Choice
        name="use"
        label={formatText(language, 'site-page.filter.use')}
        any={formatText(language, 'site-page.filter.any')}
        value={chosen.use}
        options={uses.map((use) => ({ value: use, label: formatText(language, `sites.use.${use}`) }))}
      />
      {areas.length > 0 && (
        <Choice
          name="businessAreaId"
          label={formatText(language, 'site-page.filter.area')}
          any={formatText(language, 'site-page.filter.any')}
          value={chosen.businessAreaId}
          options={areas.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Size name="minArea" label={formatText(language, 'site-page.filter.min')} value={chosen.minArea} />
      <Size name="maxArea" label={formatText(language, 'site-page.filter.max')} value={chosen.maxArea} />
      <div className="s-filter-send">
        <button type="submit" className="s-button">
          {formatText(language, 'site-page.filter.show')}
        </button>
        {isNarrowed && <a href={`/tontit?lang=${language}`}>{formatText(language, 'site-page.filter.clear')}</a>}
      </div>
    </form>
  );
}

function Choice({
  name,
  label,
  any,
  value,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}): ReactElement {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="s-text" defaultValue={value ?? ''}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

function Size({
  name,
  label,
  value,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: number | undefined;
}): ReactElement {
  return (
    <div>
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        className="s-text"
        type="text"
        inputMode="numeric"
        pattern="[0-9 ]{0,9}"
        defaultValue={value}
      />
    </div>
  );
}
