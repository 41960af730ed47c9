import { defineTexts } from '../define-texts.js';

/** The words of the indicators of chapter 3.5: cooperation and its effect. */
export const networksDefinitions = defineTexts({
  'indicator-definitions.3.5.a.name': { fi: 'Yhteistyön määrä', sv: 'Antal samarbeten', en: 'Number of cooperations' },
  'indicator-definitions.3.5.a.definition': {
    fi: 'Yhteistyöt, jotka ovat voimassa ainakin yhtenä jakson päivänä, tekijästä riippumatta. Kahdenkymmenen jäsenen verkosto on yksi yhteistyö, ja uusittu sopimus on sama yhteistyö.',
    sv: 'Samarbeten som är i kraft åtminstone en dag under perioden, oavsett faktor. Ett nätverk med tjugo medlemmar är ett samarbete, och ett förnyat avtal är samma samarbete.',
    en: 'Cooperations in force on at least one day of the period, whatever their factor. A network of twenty members is one cooperation, and a renewed agreement is the same one.',
  },
  'indicator-definitions.3.5.a.leftOut': {
    fi: 'Roskakorissa olevat. Yhteistyö, jossa ei ole tapahtunut mitään 12 kuukauteen, lasketaan mutta kerrotaan erikseen.',
    sv: 'De som ligger i papperskorgen. Ett samarbete där inget har hänt på 12 månader räknas men anges särskilt.',
    en: 'Those in the bin. A cooperation in which nothing has happened for 12 months is counted but told apart.',
  },
  'indicator-definitions.3.5.a.note': {
    fi: 'Samat yhteistyöt voivat olla myös luvussa 3.1.a, eikä lukuja lasketa yhteen.',
    sv: 'Samma samarbeten kan också ingå i 3.1.a, och talen läggs inte ihop.',
    en: 'The same cooperations may be in 3.1.a too, and the figures are not added up.',
  },
  'indicator-definitions.3.5.a.begun': {
    fi: 'Alkoi jaksolla',
    sv: 'Började under perioden',
    en: 'Began in the period',
  },
  'indicator-definitions.3.5.a.ended': {
    fi: 'Päättyi jaksolla',
    sv: 'Slutade under perioden',
    en: 'Ended in the period',
  },
  'indicator-definitions.3.5.a.idle': {
    fi: 'Ei toimintaa 12 kuukauteen',
    sv: 'Ingen verksamhet på 12 månader',
    en: 'No activity for 12 months',
  },
  'indicator-definitions.3.5.b.name': {
    fi: 'Kumppanien määrä',
    sv: 'Antal samarbetspartner',
    en: 'Number of partners',
  },
  'indicator-definitions.3.5.b.definition': {
    fi: 'Eri organisaatiot, jotka ovat mukana jaksolla voimassa olevissa yhteistöissä. Organisaation osastot ovat yhdessä yksi, ja kumppani, joka on myös yritysrekisterissä, lasketaan kerran.',
    sv: 'Olika organisationer i de samarbeten som är i kraft under perioden. Avdelningar av samma organisation är tillsammans en, och en partner som också finns i företagsregistret räknas en gång.',
    en: 'Distinct organisations in the cooperations in force in the period. Departments of one organisation are one together, and a partner that is in the register of companies too is counted once.',
  },
  'indicator-definitions.3.5.b.leftOut': {
    fi: 'Roskakorissa olevat kumppanit, yritykset ja yhteistyöt. Kumppanin kuntaa ei tiedetä, yrityksen tiedetään.',
    sv: 'Partner, företag och samarbeten i papperskorgen. Partnerns kommun är inte känd, företagets är det.',
    en: 'Partners, companies and cooperations in the bin. A partner’s municipality is not known, a company’s is.',
  },
  'indicator-definitions.3.5.b.companies': { fi: 'Näistä yrityksiä', sv: 'Av dessa företag', en: 'Companies of these' },
  'indicator-definitions.3.5.c.name': {
    fi: 'Yhteistyön tapaamiset ja yhteiset tapahtumat',
    sv: 'Samarbetets möten och gemensamma evenemang',
    en: 'Meetings and joint events of cooperations',
  },
  'indicator-definitions.3.5.c.definition': {
    fi: 'Jakson aikana käydyt vuorovaikutukset ja pidetyt tapahtumat, jotka on liitetty johonkin yhteistyöhön.',
    sv: 'Interaktioner och hållna evenemang under perioden som har kopplats till ett samarbete.',
    en: 'Interactions had and events held in the period that are linked to a cooperation.',
  },
  'indicator-definitions.3.5.c.leftOut': {
    fi: 'Luonnokset, perutut, kaksoiskappaleet ja roskakorissa olevat, myös jos yhteistyö itse on siellä.',
    sv: 'Utkast, inställda, dubbletter och de som ligger i papperskorgen, också om själva samarbetet ligger där.',
    en: 'Drafts, cancelled ones, duplicates and those in the bin, also when the cooperation itself lies there.',
  },
  'indicator-definitions.3.5.c.note': {
    fi: 'Samat tapaamiset ja tapahtumat ovat myös luvuissa 3.1.b ja 3.1.d, eikä niitä lasketa yhteen.',
    sv: 'Samma möten och evenemang ingår också i 3.1.b och 3.1.d, och talen läggs inte ihop.',
    en: 'The same meetings and events are in 3.1.b and 3.1.d too, and the figures are not added up.',
  },
  'indicator-definitions.3.5.c.interactions': { fi: 'Vuorovaikutuksia', sv: 'Interaktioner', en: 'Interactions' },
  'indicator-definitions.3.5.c.events': { fi: 'Tapahtumia', sv: 'Evenemang', en: 'Events' },
  'indicator-definitions.3.5.d.name': {
    fi: 'Yhteistyön vaikuttavuus',
    sv: 'Samarbetets genomslag',
    en: 'Effect of cooperation',
  },
  'indicator-definitions.3.5.d.definition': {
    fi: 'Jaksolla voimassa olevien yhteistöiden vaikuttavuusarvioiden mediaani asteikolla 0–3: 0 vaikutusta ei ole havaittu, 1 odotettu vaikutus on kuvattu, 2 ensimmäisiä vaikutuksia näkyy, 3 vaikutus on vahvistettu. Kustakin viimeisin arvio, joka on jakson päättyessä enintään 12 kuukautta vanha. Keskiarvoa ei lasketa. Kumppanin oma arvio on rinnalla, ei mukana mediaanissa.',
    sv: 'Medianen av bedömningarna 0–3 av de samarbeten som är i kraft under perioden: 0 ingen effekt har märkts, 1 en väntad effekt är beskriven, 2 de första effekterna syns, 3 effekten är bekräftad. Den senaste bedömningen av vart och ett, högst 12 månader gammal när perioden slutar. Inget medelvärde räknas. Partnerns egen bedömning står bredvid och ingår inte i medianen.',
    en: 'The median of the assessments 0–3 of the cooperations in force in the period: 0 no effect seen, 1 an expected effect described, 2 first effects seen, 3 effect confirmed. The newest assessment of each that is at most 12 months old when the period ends. No mean is counted. The partner’s own score stands beside it and is not in the median.',
  },
  'indicator-definitions.3.5.d.leftOut': {
    fi: 'Yhteistyöt, joita ei ole arvioitu 12 kuukauteen, eivät ole mediaanissa, ja arvioitujen osuus kerrotaan. Roskakorissa olevat eivät ole mukana. Lasketut tulokset ovat sellaisina kuin ne nyt on kirjattu.',
    sv: 'Samarbeten som inte har bedömts på 12 månader ingår inte i medianen; andelen bedömda anges. De som ligger i papperskorgen räknas inte. De räknade resultaten är sådana som de nu är antecknade.',
    en: 'Cooperations not assessed for 12 months are not in the median, and the share assessed is told. Those in the bin do not count. The counted results are as they are recorded now.',
  },
  'indicator-definitions.3.5.d.cooperations': { fi: 'Yhteistöitä', sv: 'Samarbeten', en: 'Cooperations' },
  'indicator-definitions.3.5.d.assessedShare': { fi: 'Arvioitu', sv: 'Bedömda', en: 'Assessed' },
  'indicator-definitions.3.5.d.score0': { fi: 'Arvio 0', sv: 'Bedömning 0', en: 'Score 0' },
  'indicator-definitions.3.5.d.score1': { fi: 'Arvio 1', sv: 'Bedömning 1', en: 'Score 1' },
  'indicator-definitions.3.5.d.score2': { fi: 'Arvio 2', sv: 'Bedömning 2', en: 'Score 2' },
  'indicator-definitions.3.5.d.score3': { fi: 'Arvio 3', sv: 'Bedömning 3', en: 'Score 3' },
  'indicator-definitions.3.5.d.partnersAsked': {
    fi: 'Kumppanin oma arvio kysytty',
    sv: 'Partnerns egen bedömning frågad',
    en: 'Partner’s own score asked',
  },
  'indicator-definitions.3.5.d.partnersMedian': {
    fi: 'Kumppanien arvioiden mediaani',
    sv: 'Median av partnernas bedömningar',
    en: 'Median of the partners’ scores',
  },
  'indicator-definitions.3.5.d.initiatives': { fi: 'Syntyneitä aloitteita', sv: 'Initiativ', en: 'Initiatives' },
  'indicator-definitions.3.5.d.measures': { fi: 'Syntyneitä toimenpiteitä', sv: 'Åtgärder', en: 'Measures' },
  'indicator-definitions.3.5.d.funding': { fi: 'Rahoitusta', sv: 'Finansiering', en: 'Funding' },
  'indicator-definitions.3.5.d.newServices': { fi: 'Uusia palveluja', sv: 'Nya tjänster', en: 'New services' },
});
