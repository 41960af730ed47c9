import { defineTexts } from './define-texts.js';

/** Words of the public accessibility statement and of its feedback form. */
export const accessibilityPageTexts = defineTexts({
  'accessibility-page.title': {
    fi: 'Saavutettavuusseloste',
    sv: 'Tillgänglighetsutlåtande',
    en: 'Accessibility statement',
  },
  'accessibility-page.intro': {
    fi: 'Tämä seloste koskee Elinvoima-palvelua, jota {municipality} käyttää: julkisia kysely-, aloite-, tontti-, tapahtuma- ja lukusivuja sekä henkilöstön sivuja. Palvelua koskee laki digitaalisten palvelujen tarjoamisesta (306/2019), ja sen vaatimukset ovat WCAG 2.1 -ohjeiston tasot A ja AA (EN 301 549).',
    sv: 'Det här utlåtandet gäller tjänsten Elinvoima som {municipality} använder: de offentliga sidorna för enkäter, initiativ, tomter, evenemang och siffror samt personalens sidor. Tjänsten omfattas av lagen om tillhandahållande av digitala tjänster (306/2019), och kraven är nivåerna A och AA i WCAG 2.1 (EN 301 549).',
    en: 'This statement is about the service Elinvoima as used by {municipality}: the public pages of surveys, initiatives, plots, events and figures, and the pages of the staff. The Act on the Provision of Digital Services (306/2019) applies to it, and what it must meet are levels A and AA of WCAG 2.1 (EN 301 549).',
  },
  'accessibility-page.state': {
    fi: 'Palvelun tila',
    sv: 'Tjänstens tillstånd',
    en: 'State of the service',
  },
  'accessibility-page.conformance.full': {
    fi: 'Palvelu täyttää vaatimukset kokonaan.',
    sv: 'Tjänsten uppfyller kraven helt.',
    en: 'The service fully meets the requirements.',
  },
  'accessibility-page.conformance.partial': {
    fi: 'Palvelu täyttää vaatimukset osittain. Tiedossa olevat puutteet on lueteltu alla.',
    sv: 'Tjänsten uppfyller kraven delvis. Kända brister räknas upp nedan.',
    en: 'The service partly meets the requirements. What is known to be missing is listed below.',
  },
  'accessibility-page.conformance.none': {
    fi: 'Palvelu ei täytä vaatimuksia.',
    sv: 'Tjänsten uppfyller inte kraven.',
    en: 'The service does not meet the requirements.',
  },
  'accessibility-page.shortcomings': {
    fi: 'Mikä ei ole saavutettavaa',
    sv: 'Vad som inte är tillgängligt',
    en: 'What is not accessible',
  },
  'accessibility-page.noShortcomings': {
    fi: 'Puutteita ei ole tiedossa.',
    sv: 'Inga brister är kända.',
    en: 'Nothing is known to be missing.',
  },
  'accessibility-page.criteria': {
    fi: 'WCAG-kriteerit: {criteria}',
    sv: 'WCAG-kriterier: {criteria}',
    en: 'WCAG criteria: {criteria}',
  },
  'accessibility-page.testing': {
    fi: 'Miten palvelu on arvioitu',
    sv: 'Hur tjänsten har bedömts',
    en: 'How the service was assessed',
  },
  'accessibility-page.dates': {
    fi: 'Seloste on laadittu {written} ja tarkistettu viimeksi {reviewed}.',
    sv: 'Utlåtandet skrevs {written} och granskades senast {reviewed}.',
    en: 'This statement was written on {written} and last reviewed on {reviewed}.',
  },
  'accessibility-page.feedback': {
    fi: 'Kerro puutteesta tai pyydä tietoa toisessa muodossa',
    sv: 'Berätta om en brist eller be om information i en annan form',
    en: 'Tell of a shortcoming, or ask for something in another form',
  },
  'accessibility-page.feedback.text': {
    fi: 'Jos et saa jostakin selvää, pyydä se itsellesi sopivassa muodossa. Vastaamme 14 päivän kuluessa.',
    sv: 'Om du inte kan ta del av något, be om det i en form som passar dig. Vi svarar inom 14 dagar.',
    en: 'If there is something you cannot use, ask for it in a form that suits you. We answer within 14 days.',
  },
  'accessibility-page.authority': {
    fi: 'Jos et ole tyytyväinen vastaukseen',
    sv: 'Om du inte är nöjd med svaret',
    en: 'If you are not satisfied with the answer',
  },
  'accessibility-page.authority.text': {
    fi: 'Anna palaute ensin meille. Jos et saa vastausta 14 päivän kuluessa tai et ole siihen tyytyväinen, voit tehdä ilmoituksen valvontaviranomaiselle.',
    sv: 'Ge först respons till oss. Om du inte får svar inom 14 dagar eller inte är nöjd med det kan du göra en anmälan till tillsynsmyndigheten.',
    en: 'Tell us first. If you get no answer within 14 days, or are not satisfied with it, you may complain to the supervisory authority.',
  },
  'accessibility-page.feedback.link': {
    fi: 'Anna palautetta saavutettavuudesta',
    sv: 'Ge respons om tillgängligheten',
    en: 'Give feedback on accessibility',
  },
  'accessibility-page.form.title': {
    fi: 'Palaute saavutettavuudesta',
    sv: 'Respons om tillgängligheten',
    en: 'Feedback on accessibility',
  },
  'accessibility-page.form.intro': {
    fi: 'Kerro, mikä ei toimi, tai pyydä tieto sinulle sopivassa muodossa. Vastaamme 14 päivän kuluessa.',
    sv: 'Berätta vad som inte fungerar, eller be om informationen i en form som passar dig. Vi svarar inom 14 dagar.',
    en: 'Tell what does not work, or ask for something in a form that suits you. We answer within 14 days.',
  },
  'accessibility-page.form.send': { fi: 'Lähetä palaute', sv: 'Skicka responsen', en: 'Send feedback' },
  'accessibility-page.field.kind': { fi: 'Mistä on kyse?', sv: 'Vad gäller det?', en: 'What is it about?' },
  'accessibility-page.kind.shortcoming': {
    fi: 'Jokin ei toimi tai siitä ei saa selvää',
    sv: 'Något fungerar inte eller går inte att uppfatta',
    en: 'Something does not work or cannot be made out',
  },
  'accessibility-page.kind.other_form': {
    fi: 'Pyydän tietoa toisessa muodossa',
    sv: 'Jag vill ha information i en annan form',
    en: 'I ask for something in another form',
  },
  'accessibility-page.field.page': { fi: 'Mikä sivu?', sv: 'Vilken sida?', en: 'Which page?' },
  'accessibility-page.field.pageHint': {
    fi: 'Sivun nimi tai osoite riittää.',
    sv: 'Sidans namn eller adress räcker.',
    en: 'The page’s name or address is enough.',
  },
  'accessibility-page.field.text': {
    fi: 'Kerro omin sanoin',
    sv: 'Berätta med egna ord',
    en: 'Tell in your own words',
  },
  'accessibility-page.field.email': {
    fi: 'Sähköpostiosoite vastausta varten',
    sv: 'E-postadress för svaret',
    en: 'E-mail address for the answer',
  },
  'accessibility-page.field.emailHint': {
    fi: 'Ilman osoitetta emme voi vastata sinulle. Osoitetta käytetään vain vastaamiseen.',
    sv: 'Utan adress kan vi inte svara dig. Adressen används bara för svaret.',
    en: 'Without an address we cannot answer you. It is used for the answer only.',
  },
  'accessibility-page.thanks': {
    fi: 'Palaute on perillä',
    sv: 'Responsen har kommit fram',
    en: 'Your feedback is here',
  },
  'accessibility-page.thanks.text': {
    fi: 'Kiitos. Jos annoit sähköpostiosoitteen, vastaamme siihen 14 päivän kuluessa.',
    sv: 'Tack. Om du gav en e-postadress svarar vi till den inom 14 dagar.',
    en: 'Thank you. If you gave an e-mail address, we answer to it within 14 days.',
  },
  'accessibility-page.phone': { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
  'accessibility-page.email': { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
});
