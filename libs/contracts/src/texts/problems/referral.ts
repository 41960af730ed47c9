import { defineTexts } from '../define-texts.js';

/** What we say when something about a referral or a partner is refused. */
export const referralProblemsTexts = defineTexts({
  'problems.partner-unknown': {
    fi: 'Kumppania ei löydy',
    sv: 'Samarbetspartnern hittades inte',
    en: 'The partner was not found',
  },
  'problems.referred-required': {
    fi: 'Valitse yritys tai kirjoita, kenet ohjattiin.',
    sv: 'Välj ett företag eller skriv vem som hänvisades.',
    en: 'Choose a company or write who was referred.',
  },
  'problems.recipient-required': {
    fi: 'Valitse yksi vastaanottaja: kumppani tai kunnan oma yksikkö.',
    sv: 'Välj en mottagare: en samarbetspartner eller en enhet i kommunen.',
    en: 'Choose one recipient: a partner or a unit of the municipality.',
  },
  'problems.address-required': {
    fi: 'Kumppanilla ei ole sähköpostiosoitetta. Lisää se tai anna vastaanottajan osoite, ja valitse tavaksi sähköposti.',
    sv: 'Partnern har ingen e-postadress. Lägg till den eller ange mottagarens adress, och välj e-post som sätt.',
    en: 'The partner has no e-mail address. Add it or give the recipient’s address, and choose e-mail as the way.',
  },
  'problems.referral-settled': {
    fi: 'Ohjauksen tulos on jo kirjattu tai ohjaus on peruttu.',
    sv: 'Hänvisningens resultat är redan antecknat eller hänvisningen har återtagits.',
    en: 'The outcome has been logged already, or the referral was withdrawn.',
  },
  'problems.referral-mailed': {
    fi: 'Ohjaus on jo lähetetty.',
    sv: 'Hänvisningen har redan skickats.',
    en: 'The referral has been sent already.',
  },
  'problems.consent-required': {
    fi: 'Asiakkaan tietoja saa välittää vain hänen suostumuksellaan. Merkitse suostumus tai valitse toinen tapa.',
    sv: 'Kundens uppgifter får förmedlas bara med kundens samtycke. Anteckna samtycket eller välj ett annat sätt.',
    en: 'The customer’s details may be passed on only with consent. Mark the consent or choose another way.',
  },
  'problems.before-sent': {
    fi: 'Päivä ei voi olla ennen ohjauspäivää.',
    sv: 'Dagen kan inte vara före hänvisningen.',
    en: 'The day cannot be before the referral.',
  },
  'problems.parent-nested': {
    fi: 'Emo-organisaatio kuuluu itse toiseen, tai tällä on omia osastoja.',
    sv: 'Moderorganisationen hör själv till en annan, eller så har den här egna avdelningar.',
    en: 'The parent belongs to another itself, or this one has departments of its own.',
  },
});
