/** What the municipality itself knows of a company, and beside it what the register says and since when. */
import { industryName } from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { beginCall } from '../../actions/call.js';
import { useTexts } from '../../texts/texts-provider.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Chip } from '../../ui/marks.js';
import { Section } from '../../ui/section.js';
import type { Company } from './companies.api.js';
import styles from './companies.module.css';

export function OwnFacts({ company }: { readonly company: Company }): ReactNode {
  const { t } = useTexts();
  const { email, phone, website, tags, notes } = company;
  const address = [company.streetAddress, [company.postalCode, company.postOffice].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const facts = [
    { term: t('companies.field.visitingAddress'), value: address },
    {
      term: t('companies.field.phone'),
      value: phone && (
        <a
          href={`tel:${phone.replaceAll(' ', '')}`}
          onClick={() => beginCall({ companies: [{ id: company.id, name: company.name }] })}
        >
          {phone}
        </a>
      ),
    },
    { term: t('companies.field.email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
    { term: t('companies.field.website'), value: website && <Website address={website} /> },
    { term: t('companies.field.sizeClass'), value: company.sizeClass && t(`companies.sizeClass.${company.sizeClass}`) },
    { term: t('companies.field.owner'), value: company.owner?.name },
    { term: t('companies.field.tags'), value: tags.length > 0 && tags.map((tag) => <Chip key={tag}>{tag}</Chip>) },
    { term: t('companies.field.notes'), value: notes && <p className={styles.notes}>{notes}</p> },
  ].filter(({ value }) => Boolean(value));
  if (facts.length === 0) return null;
  return (
    <Section title={t('companies.section.facts')}>
      <DefinitionList facts={facts} />
    </Section>
  );
}

/** Only an address of the web becomes a link; anything else stays text. */
function Website({ address }: { readonly address: string }): ReactNode {
  const full = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(full) || /\s/.test(address)) return address;
  return (
    <a href={full} rel="noreferrer noopener" target="_blank">
      {address}
    </a>
  );
}

export function RegisterFacts({ company }: { readonly company: Company }): ReactNode {
  const { t, isText, formats, language } = useTexts();
  const { register } = company;
  if (register === null)
    return (
      <Section title={t('companies.section.register')}>
        <p className={styles.quiet}>{t('companies.register.missing')}</p>
      </Section>
    );
  const others = company.names.filter(({ name, validTo }) => name !== company.name || validTo !== null);
  const form = `companies.form.${register.companyForm ?? ''}`;
  const scheme = register.industryScheme === 'TOL2008' ? 'TOL2008' : 'TOL2025';
  const registers = [
    register.inVatRegister && t('companies.register.vat'),
    register.inPrepaymentRegister && t('companies.register.prepayment'),
    register.inEmployerRegister && t('companies.register.employer'),
  ].filter((word) => word !== false);
  return (
    <Section title={t('companies.section.register')}>
      {register.name !== company.name && <p>{t('companies.register.otherName', { name: register.name })}</p>}
      <DefinitionList
        facts={[
          { term: t('companies.field.legalForm'), value: isText(form) ? t(form) : register.companyForm },
          {
            term: t('companies.field.industry'),
            value:
              register.industryCode &&
              `${register.industryCode} ${industryName(register.industryCode, language, scheme) ?? ''} (${scheme === 'TOL2008' ? 'TOL 2008' : 'TOL 2025'})`,
          },
          {
            term: t('companies.field.registeredOn'),
            value: register.registeredOn && formats.day(register.registeredOn),
          },
          { term: t('companies.field.endedOn'), value: register.endedOn && formats.day(register.endedOn) },
          {
            term: t('companies.field.registers'),
            value: registers.length > 0 ? formats.list(registers) : t('companies.register.none'),
          },
          { term: t('companies.field.visitingAddress'), value: register.visitingAddress },
          { term: t('companies.field.postalAddress'), value: register.postalAddress },
          { term: t('companies.field.otherNames'), value: others.length > 0 ? <OtherNames names={others} /> : null },
        ]}
      />
      <p className={styles.credit}>
        {t('companies.registerFetched', { on: register.fetchedAt })}. {t('companies.registerCredit')}
      </p>
    </Section>
  );
}

function OtherNames({ names }: { readonly names: Company['names'] }): ReactNode {
  const { t } = useTexts();
  return (
    <ul role="list" className={styles.names}>
      {names.map(({ name, kind, validTo }) => (
        <li key={`${kind} ${name} ${validTo ?? ''}`}>
          {validTo === null
            ? kind === 'main'
              ? name
              : `${name}, ${t(`companies.name.${kind}`)}`
            : t('companies.name.until', { name, on: validTo })}
        </li>
      ))}
    </ul>
  );
}
