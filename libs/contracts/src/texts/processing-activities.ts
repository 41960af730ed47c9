import { defineTexts } from './define-texts.js';

/** What the municipality does with personal data, why, and by which law. Said by the server only. */
export const processingActivitiesTexts = defineTexts({
  'processing-activities.name.accessibility': {
    fi: 'Saavutettavuuspalaute',
    sv: 'Tillgänglighetsrespons',
    en: 'Feedback on accessibility',
  },
  'processing-activities.name.requests': {
    fi: 'Tietopyynnöt ja rekisteröityjen pyynnöt',
    sv: 'Informationsbegäranden och registrerades begäranden',
    en: 'Requests for information and of data subjects',
  },
  'processing-activities.name.reporting': {
    fi: 'Elinvoimaohjelman seuranta ja raportointi',
    sv: 'Uppföljning av livskraftsprogrammet och rapportering',
    en: 'Following the vitality programme, and reports',
  },
  'processing-activities.name.upkeep': {
    fi: 'Tietojen tuonti, vienti ja ylläpito',
    sv: 'Import, export och underhåll av uppgifter',
    en: 'Import, export and upkeep of data',
  },
  'processing-activities.name.staff': {
    fi: 'Käyttäjätilit ja käyttöoikeudet',
    sv: 'Användarkonton och åtkomsträttigheter',
    en: 'User accounts and access rights',
  },
  'processing-activities.name.trail': { fi: 'Käyttöloki', sv: 'Användningslogg', en: 'Audit trail' },

  'processing-activities.purpose.cooperation': {
    fi: 'Kunta pitää yhteyttä yrityksiin ja kumppaneihin, kirjaa tapaamiset ja lupaukset ja hoitaa sovitun yhteistyön.',
    sv: 'Kommunen håller kontakt med företag och samarbetspartner, antecknar möten och löften och sköter det samarbete som avtalats.',
    en: 'The municipality keeps in touch with companies and partners, records meetings and promises, and looks after agreed cooperation.',
  },
  'processing-activities.purpose.service': {
    fi: 'Kunta neuvoo yrityksiä, kartoittaa niiden tarpeita ja ohjaa ne sopivaan palveluun.',
    sv: 'Kommunen ger företag råd, kartlägger deras behov och hänvisar dem till en lämplig tjänst.',
    en: 'The municipality advises companies, finds out what they need and refers them to a fitting service.',
  },
  'processing-activities.purpose.location': {
    fi: 'Kunta vastaa tontteja ja toimitiloja koskeviin kyselyihin, ehdottaa kohteita, hoitaa varaukset ja ottaa yritysten tarpeet huomioon kaavoituksessa.',
    sv: 'Kommunen svarar på förfrågningar om tomter och lokaler, föreslår objekt, sköter reservationer och beaktar företagens behov i planläggningen.',
    en: 'The municipality answers enquiries about plots and premises, proposes sites, handles reservations and takes companies’ needs into account in land-use planning.',
  },
  'processing-activities.purpose.participation': {
    fi: 'Kunta ottaa vastaan aloitteita, ideoita ja palautetta, käsittelee ne ja vastaa niiden tekijöille.',
    sv: 'Kommunen tar emot initiativ, idéer och respons, behandlar dem och svarar dem som har lämnat dem.',
    en: 'The municipality receives initiatives, ideas and feedback, handles them and answers those who made them.',
  },
  'processing-activities.purpose.events': {
    fi: 'Kunta järjestää tapahtumia ja markkinavuoropuheluja, kutsuu niihin ja ottaa vastaan ilmoittautumiset.',
    sv: 'Kommunen ordnar evenemang och marknadsdialoger, bjuder in till dem och tar emot anmälningar.',
    en: 'The municipality holds events and market dialogues, invites people to them and takes their registrations.',
  },
  'processing-activities.purpose.surveys': {
    fi: 'Kunta kysyy yrityksiltä palvelujensa laadusta ja yritysten tilanteesta ja kehittää palveluja vastausten perusteella.',
    sv: 'Kommunen frågar företagen om tjänsternas kvalitet och om företagens läge och utvecklar tjänsterna utifrån svaren.',
    en: 'The municipality asks companies about the quality of its services and how they are doing, and improves services by the answers.',
  },
  'processing-activities.purpose.communication': {
    fi: 'Kunta lähettää tiedotteita, kutsuja ja vastauksia sekä pitää kirjaa suostumuksista, kielloista ja lähetetyistä viesteistä.',
    sv: 'Kommunen skickar information, inbjudningar och svar och för bok över samtycken, förbud och skickade meddelanden.',
    en: 'The municipality sends news, invitations and answers, and keeps a record of consents, objections and mails sent.',
  },
  'processing-activities.purpose.accessibility': {
    fi: 'Kunta ottaa vastaan palautteen verkkosivujen saavutettavuudesta ja vastaa siihen määräajassa.',
    sv: 'Kommunen tar emot respons om webbsidornas tillgänglighet och svarar på den inom utsatt tid.',
    en: 'The municipality receives feedback on the accessibility of its pages and answers it in time.',
  },
  'processing-activities.purpose.requests': {
    fi: 'Kunta käsittelee tietopyynnöt ja rekisteröityjen pyynnöt, seuraa niiden määräaikoja ja pystyy osoittamaan, miten ne on hoidettu.',
    sv: 'Kommunen behandlar informationsbegäranden och registrerades begäranden, följer tidsfristerna och kan visa hur begärandena har skötts.',
    en: 'The municipality handles requests for information and of data subjects, watches their time limits and can show how they were dealt with.',
  },
  'processing-activities.purpose.reporting': {
    fi: 'Kunta seuraa elinvoimaohjelmaa mittareilla, toimenpiteillä ja raporteilla. Luvut eivät kerro yksittäisistä ihmisistä, mutta teksteissä voi olla nimiä.',
    sv: 'Kommunen följer livskraftsprogrammet med mätare, åtgärder och rapporter. Talen berättar inte om enskilda personer, men i texterna kan det finnas namn.',
    en: 'The municipality follows the vitality programme by indicators, measures and reports. Figures tell of no single person, but words may name people.',
  },
  'processing-activities.purpose.upkeep': {
    fi: 'Kunta tuo tietoja tiedostoista, yhdistää kaksoiskappaleita, korjaa useita tietoja kerralla ja ottaa tietoja taulukoiksi. Muutetuista tiedoista jää kopio siksi ajaksi, jonka muutoksen voi perua.',
    sv: 'Kommunen importerar uppgifter ur filer, slår ihop dubbletter, rättar många uppgifter på en gång och tar ut uppgifter som tabeller. Av ändrade uppgifter sparas en kopia så länge ändringen kan ångras.',
    en: 'The municipality takes in data from files, merges duplicates, corrects many records at once and takes data out as tables. A copy of what was changed stays for as long as the change can be undone.',
  },
  'processing-activities.purpose.staff': {
    fi: 'Kunta antaa työntekijöilleen tilin ja tehtävän mukaiset oikeudet, tunnistaa käyttäjät ja tarkistaa oikeudet vuosittain.',
    sv: 'Kommunen ger sina anställda ett konto och de rättigheter som uppgiften kräver, identifierar användarna och granskar rättigheterna varje år.',
    en: 'The municipality gives its staff accounts and the rights that their tasks need, identifies users and reviews rights yearly.',
  },
  'processing-activities.purpose.trail': {
    fi: 'Kunta kirjaa, kuka on katsonut, muuttanut, vienyt tai poistanut tietoja, jotta tietojen käyttöä voidaan valvoa ja väärinkäytökset selvittää.',
    sv: 'Kommunen antecknar vem som har sett, ändrat, exporterat eller raderat uppgifter, så att användningen kan övervakas och missbruk utredas.',
    en: 'The municipality records who has viewed, changed, exported or erased data, so that use can be supervised and misuse cleared up.',
  },

  'processing-activities.law.cooperation': {
    fi: 'Kuntalaki 410/2015',
    sv: 'Kommunallagen 410/2015',
    en: 'Local Government Act 410/2015',
  },
  'processing-activities.law.service': {
    fi: 'Hallintolaki 434/2003 7 ja 8 § (palveluperiaate ja neuvonta)',
    sv: 'Förvaltningslagen 434/2003 7 och 8 § (serviceprincipen och rådgivning)',
    en: 'Administrative Procedure Act 434/2003, s. 7 and 8 (service and advice)',
  },
  'processing-activities.law.location': {
    fi: 'Kuntalaki 410/2015 130 § ja hallintolaki 434/2003',
    sv: 'Kommunallagen 410/2015 130 § och förvaltningslagen 434/2003',
    en: 'Local Government Act 410/2015, s. 130, and Administrative Procedure Act 434/2003',
  },
  'processing-activities.law.participation': {
    fi: 'Kuntalaki 410/2015 22 ja 23 § (osallistuminen ja aloiteoikeus)',
    sv: 'Kommunallagen 410/2015 22 och 23 § (deltagande och initiativrätt)',
    en: 'Local Government Act 410/2015, s. 22 and 23 (participation and initiatives)',
  },
  'processing-activities.law.events': {
    fi: 'Kuntalaki 410/2015 29 §; markkinavuoropuhelu: hankintalaki 1397/2016 65 ja 66 §',
    sv: 'Kommunallagen 410/2015 29 §; marknadsdialog: upphandlingslagen 1397/2016 65 och 66 §',
    en: 'Local Government Act 410/2015, s. 29; market dialogues: Public Procurement Act 1397/2016, s. 65 and 66',
  },
  'processing-activities.law.surveys': {
    fi: 'Kuntalaki 410/2015 22 §',
    sv: 'Kommunallagen 410/2015 22 §',
    en: 'Local Government Act 410/2015, s. 22',
  },
  'processing-activities.law.communication': {
    fi: 'Laki sähköisen viestinnän palveluista 917/2014, 24 luku',
    sv: 'Lagen om tjänster inom elektronisk kommunikation 917/2014, 24 kap.',
    en: 'Act on Electronic Communications Services 917/2014, ch. 24',
  },
  'processing-activities.law.accessibility': {
    fi: 'Digipalvelulaki 306/2019',
    sv: 'Lagen om tillhandahållande av digitala tjänster 306/2019',
    en: 'Act on the Provision of Digital Services 306/2019',
  },
  'processing-activities.law.requests': {
    fi: 'Tietosuoja-asetus 12–22 artikla ja julkisuuslaki 621/1999',
    sv: 'Dataskyddsförordningen artiklarna 12–22 och offentlighetslagen 621/1999',
    en: 'GDPR, articles 12–22, and Act on the Openness of Government Activities 621/1999',
  },
  'processing-activities.law.reporting': {
    fi: 'Kuntalaki 410/2015 29 §',
    sv: 'Kommunallagen 410/2015 29 §',
    en: 'Local Government Act 410/2015, s. 29',
  },
  'processing-activities.law.upkeep': {
    fi: 'Tietosuoja-asetus 5 artikla 1 d (täsmällisyys)',
    sv: 'Dataskyddsförordningen artikel 5.1 d (korrekthet)',
    en: 'GDPR, article 5(1)(d) (accuracy)',
  },
  'processing-activities.law.staff': {
    fi: 'Tiedonhallintalaki 906/2019 16 §',
    sv: 'Informationshanteringslagen 906/2019 16 §',
    en: 'Information Management Act 906/2019, s. 16',
  },
  'processing-activities.law.trail': {
    fi: 'Tiedonhallintalaki 906/2019 17 §',
    sv: 'Informationshanteringslagen 906/2019 17 §',
    en: 'Information Management Act 906/2019, s. 17',
  },

  'processing-activities.people.company': {
    fi: 'Yksityinen elinkeinonharjoittaja',
    sv: 'Enskild näringsidkare',
    en: 'Sole trader',
  },
  'processing-activities.people.requester': {
    fi: 'Tiedon pyytäjä',
    sv: 'Den som begär uppgifter',
    en: 'Person who asks for information',
  },
  'processing-activities.people.everybody': {
    fi: 'Jokainen, jonka tietoja on katsottu tai muutettu',
    sv: 'Var och en vars uppgifter har setts eller ändrats',
    en: 'Everybody whose data have been viewed or changed',
  },
  'processing-activities.people.named': {
    fi: 'Tekstissä nimetty henkilö',
    sv: 'Person som nämns i text',
    en: 'Person named in words',
  },
  'processing-activities.source.municipality': {
    fi: 'Kunta työnantajana',
    sv: 'Kommunen som arbetsgivare',
    en: 'The municipality as employer',
  },
  'processing-activities.source.program': {
    fi: 'Järjestelmä itse',
    sv: 'Systemet självt',
    en: 'The system itself',
  },
  'processing-activities.recipient.partner': {
    fi: 'Kumppani, jonka palveluun henkilö on ohjattu, hänen suostumuksellaan',
    sv: 'Partner till vars tjänst personen har hänvisats, med personens samtycke',
    en: 'The partner to whose service the person was referred, with their consent',
  },
  'processing-activities.recipient.council': {
    fi: 'Kunnan toimielimet, joille aloitteista kerrotaan',
    sv: 'De kommunala organ som informeras om initiativen',
    en: 'The municipality’s bodies that are told of initiatives',
  },
  'processing-activities.recipient.report': {
    fi: 'Kunnan johto ja toimielimet, joille raportit annetaan',
    sv: 'Kommunens ledning och organ som får rapporterna',
    en: 'The municipality’s management and bodies that receive the reports',
  },
  'processing-activities.recipient.requester': {
    fi: 'Tiedon pyytäjä siltä osin kuin asiakirja on julkinen; rekisteröity itse',
    sv: 'Den som begär uppgifter till den del handlingen är offentlig; den registrerade själv',
    en: 'Whoever asks, as far as the document is public; the data subject',
  },
  'processing-activities.recipient.authority': {
    fi: 'Valvova viranomainen, jos laki sitä vaatii',
    sv: 'Tillsynsmyndigheten, om lagen kräver det',
    en: 'The supervising authority where the law requires it',
  },
  'processing-activities.recipient.none': {
    fi: 'Ei säännönmukaisia luovutuksia',
    sv: 'Inga regelmässiga utlämnanden',
    en: 'No regular disclosures',
  },
});
