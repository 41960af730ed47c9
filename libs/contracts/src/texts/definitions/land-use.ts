import { defineTexts } from '../define-texts.js';

/** The words of the indicators of chapter 3.2: land-use projects and proposals to the regional plan. */
export const landUseDefinitions = defineTexts({
  'indicator-definitions.3.2.a.name': {
    fi: 'Käynnistyvät kaavahankkeet',
    sv: 'Planläggningsprojekt som inleds',
    en: 'Land-use projects that start',
  },
  'indicator-definitions.3.2.a.definition': {
    fi: 'Kaavahankkeet, joiden vireilletulosta on kuulutettu jakson aikana. Ratkaisee kuulutuksen päivä, ei kirjauspäivä. Samalla jaksolla rauennut lasketaan.',
    sv: 'Planläggningsprojekt vars anhängighet har kungjorts under perioden. Kungörelsedagen avgör, inte dagen för anteckningen. Ett projekt som förfallit under samma period räknas.',
    en: 'Land-use projects whose start was announced in the period. The day of the announcement decides, not that of the entry. One that lapsed in the same period counts.',
  },
  'indicator-definitions.3.2.a.leftOut': {
    fi: 'Hankkeet, joiden vireilletulon päivää ei tiedetä, osana toista hanketta vireille tulleet ja roskakorissa olevat.',
    sv: 'Projekt vars kungörelsedag är okänd, de som inleddes som en del av ett annat och de som ligger i papperskorgen.',
    en: 'Projects whose day of announcement is not known, those that started as part of another, and those in the bin.',
  },
  'indicator-definitions.3.2.b.name': {
    fi: 'Vireillä olevat kaavahankkeet',
    sv: 'Anhängiga planläggningsprojekt',
    en: 'Pending land-use projects',
  },
  'indicator-definitions.3.2.b.definition': {
    fi: 'Kaavahankkeet, jotka jakson päättyessä ovat tulleet vireille eivätkä ole hyväksyttyjä, rauenneita tai keskeytettyjä. Vaihe luetaan päivätystä historiasta. Jaettu hanke on kaksi jakamispäivästä, yhdistetyt yksi yhdistämispäivästä.',
    sv: 'Planläggningsprojekt som är anhängiga när perioden slutar: varken godkända, förfallna eller avbrutna. Skedet läses ur den daterade historiken. Ett delat projekt är två från delningsdagen, sammanslagna är ett från sammanslagningsdagen.',
    en: 'Land-use projects that have been announced and are neither approved, lapsed nor suspended when the period ends. The stage is read from the dated history. A split project is two from the day of the split, joined ones are one from the day of joining.',
  },
  'indicator-definitions.3.2.b.leftOut': {
    fi: 'Keskeytetyt ja hyväksytyt, jotka eivät ole lainvoimaisia, kerrotaan erikseen. Roskakorissa olevat eivät ole mukana.',
    sv: 'Avbrutna och sådana som är godkända men inte vunnit laga kraft anges särskilt. De som ligger i papperskorgen räknas inte.',
    en: 'Suspended ones and those approved but not in force are told apart. Those in the bin do not count.',
  },
  'indicator-definitions.3.2.b.suspended': {
    fi: 'Lisäksi keskeytettyjä',
    sv: 'Därtill avbrutna',
    en: 'Suspended, beside these',
  },
  'indicator-definitions.3.2.b.approvedNotInForce': {
    fi: 'Lisäksi hyväksytty, ei lainvoimainen',
    sv: 'Därtill godkända, inte laga kraft',
    en: 'Approved but not in force, beside these',
  },
  'indicator-definitions.3.2.c.name': {
    fi: 'Suunnitteilla olevat kaavahankkeet',
    sv: 'Planläggningsprojekt som planeras',
    en: 'Planned land-use projects',
  },
  'indicator-definitions.3.2.c.definition': {
    fi: 'Kaavahankkeet, jotka jakson päättyessä ovat kaavoitusohjelmassa mutta joiden vireilletulosta ei ole kuulutettu. Vaihe luetaan päivätystä historiasta.',
    sv: 'Planläggningsprojekt som ingår i planläggningsprogrammet när perioden slutar men vars anhängighet inte har kungjorts. Skedet läses ur den daterade historiken.',
    en: 'Land-use projects that are in the zoning programme when the period ends but have not been announced. The stage is read from the dated history.',
  },
  'indicator-definitions.3.2.c.leftOut': {
    fi: 'Ennen vireilletuloa keskeytetyt, osana toista hanketta jatkuvat ja roskakorissa olevat.',
    sv: 'De som avbröts före anhängigheten, de som fortsätter som en del av ett annat och de som ligger i papperskorgen.',
    en: 'Those suspended before the announcement, those that go on as part of another, and those in the bin.',
  },
  'indicator-definitions.3.2.d.name': {
    fi: 'Kaavahankkeiden vaikuttavuus',
    sv: 'Planläggningsprojektens genomslag',
    en: 'Effect of land-use projects',
  },
  'indicator-definitions.3.2.d.definition': {
    fi: 'Vireillä olevien ja jaksolla hyväksyttyjen kaavahankkeiden vaikuttavuusarvioiden mediaani asteikolla 0–3: 0 vaikutusta ei ole havaittu, 1 odotettu vaikutus on kuvattu, 2 ensimmäisiä vaikutuksia näkyy, 3 vaikutus on vahvistettu. Kustakin hankkeesta viimeisin arvio jakson loppuun mennessä. Keskiarvoa ei lasketa. Erikseen kerrotaan, mitä kaavat mahdollistavat: arvio ja päätetty luku pysyvät erillään, vireillä olevat ja hyväksytyt samoin.',
    sv: 'Medianen av bedömningarna 0–3 av anhängiga planläggningsprojekt och av dem som godkändes under perioden: 0 ingen effekt har märkts, 1 en väntad effekt är beskriven, 2 de första effekterna syns, 3 effekten är bekräftad. Den senaste bedömningen av varje projekt före periodens slut. Inget medelvärde räknas. Särskilt anges vad planerna möjliggör: uppskattat och beslutat hålls isär, likaså anhängiga och godkända.',
    en: 'The median of the assessments 0–3 of pending land-use projects and of those approved in the period: 0 no effect seen, 1 an expected effect described, 2 first effects seen, 3 effect confirmed. The newest assessment of each project by the end of the period. No mean is counted. What the plans allow is told apart: estimated and decided are kept apart, and so are pending and approved.',
  },
  'indicator-definitions.3.2.d.leftOut': {
    fi: 'Arvioimattomat hankkeet eivät ole mediaanissa, ja arvioitujen osuus kerrotaan. Puuttuva luku on ”ei arvioitu”, ei nolla, eikä se ole summassa. Luvut ovat sellaisina kuin ne nyt on kirjattu.',
    sv: 'Projekt som inte har bedömts ingår inte i medianen; andelen bedömda anges. Ett saknat tal är ”inte bedömt”, inte noll, och ingår inte i summan. Talen är sådana som de nu är antecknade.',
    en: 'Projects not assessed are not in the median, and the share assessed is told. A missing number is “not assessed”, not zero, and is in no sum. The numbers are as they are recorded now.',
  },
  'indicator-definitions.3.2.d.plans': { fi: 'Hankkeita', sv: 'Projekt', en: 'Projects' },
  'indicator-definitions.3.2.d.assessedShare': { fi: 'Arvioitu', sv: 'Bedömda', en: 'Assessed' },
  'indicator-definitions.3.2.d.score0': { fi: 'Arvio 0', sv: 'Bedömning 0', en: 'Score 0' },
  'indicator-definitions.3.2.d.score1': { fi: 'Arvio 1', sv: 'Bedömning 1', en: 'Score 1' },
  'indicator-definitions.3.2.d.score2': { fi: 'Arvio 2', sv: 'Bedömning 2', en: 'Score 2' },
  'indicator-definitions.3.2.d.score3': { fi: 'Arvio 3', sv: 'Bedömning 3', en: 'Score 3' },
  'indicator-definitions.3.2.d.measuredShare': {
    fi: 'Hankkeet, joista on jokin luku',
    sv: 'Projekt med något tal',
    en: 'Projects with any number',
  },
  'indicator-definitions.3.2.d.pendingBusinessPlots': {
    fi: 'Vireillä: yritystontteja (arvio)',
    sv: 'Anhängiga: företagstomter (uppskattat)',
    en: 'Pending: business plots (estimate)',
  },
  'indicator-definitions.3.2.d.pendingFloorArea': {
    fi: 'Vireillä: työpaikkojen kerrosala, k-m² (arvio)',
    sv: 'Anhängiga: våningsyta för arbetsplatser, m² vy (uppskattat)',
    en: 'Pending: floor area for workplaces, m² (estimate)',
  },
  'indicator-definitions.3.2.d.pendingHectares': {
    fi: 'Vireillä: pinta-ala, ha (arvio)',
    sv: 'Anhängiga: areal, ha (uppskattat)',
    en: 'Pending: area, ha (estimate)',
  },
  'indicator-definitions.3.2.d.pendingDwellings': {
    fi: 'Vireillä: asuntoja (arvio)',
    sv: 'Anhängiga: bostäder (uppskattat)',
    en: 'Pending: dwellings (estimate)',
  },
  'indicator-definitions.3.2.d.approvedBusinessPlotsPlanned': {
    fi: 'Hyväksytyt: yritystontteja (arvio)',
    sv: 'Godkända: företagstomter (uppskattat)',
    en: 'Approved: business plots (estimate)',
  },
  'indicator-definitions.3.2.d.approvedBusinessPlotsDecided': {
    fi: 'Hyväksytyt: yritystontteja (päätetty)',
    sv: 'Godkända: företagstomter (beslutat)',
    en: 'Approved: business plots (decided)',
  },
  'indicator-definitions.3.2.d.approvedFloorAreaPlanned': {
    fi: 'Hyväksytyt: työpaikkojen kerrosala, k-m² (arvio)',
    sv: 'Godkända: våningsyta för arbetsplatser, m² vy (uppskattat)',
    en: 'Approved: floor area for workplaces, m² (estimate)',
  },
  'indicator-definitions.3.2.d.approvedFloorAreaDecided': {
    fi: 'Hyväksytyt: työpaikkojen kerrosala, k-m² (päätetty)',
    sv: 'Godkända: våningsyta för arbetsplatser, m² vy (beslutat)',
    en: 'Approved: floor area for workplaces, m² (decided)',
  },
  'indicator-definitions.3.2.d.approvedHectaresPlanned': {
    fi: 'Hyväksytyt: pinta-ala, ha (arvio)',
    sv: 'Godkända: areal, ha (uppskattat)',
    en: 'Approved: area, ha (estimate)',
  },
  'indicator-definitions.3.2.d.approvedHectaresDecided': {
    fi: 'Hyväksytyt: pinta-ala, ha (päätetty)',
    sv: 'Godkända: areal, ha (beslutat)',
    en: 'Approved: area, ha (decided)',
  },
  'indicator-definitions.3.2.d.approvedDwellingsPlanned': {
    fi: 'Hyväksytyt: asuntoja (arvio)',
    sv: 'Godkända: bostäder (uppskattat)',
    en: 'Approved: dwellings (estimate)',
  },
  'indicator-definitions.3.2.d.approvedDwellingsDecided': {
    fi: 'Hyväksytyt: asuntoja (päätetty)',
    sv: 'Godkända: bostäder (beslutat)',
    en: 'Approved: dwellings (decided)',
  },
  'indicator-definitions.3.2.d.companies': {
    fi: 'Liitettyjä yrityksiä',
    sv: 'Kopplade företag',
    en: 'Companies linked',
  },
  'indicator-definitions.3.2.d.enquiries': {
    fi: 'Liitettyjä tontti- ja tilakyselyjä',
    sv: 'Kopplade förfrågningar',
    en: 'Site enquiries linked',
  },
  'indicator-definitions.3.2.e.name': {
    fi: 'Ehdotukset maakuntakaavan valmistelussa',
    sv: 'Förslag i beredningen av landskapsplanen',
    en: 'Proposals in preparing the regional plan',
  },
  'indicator-definitions.3.2.e.definition': {
    fi: 'Ehdotukset, jotka kunta on jakson aikana lähettänyt maakuntakaavan valmisteluun ehdotuksissa, lausunnoissa ja mielipiteissä. Ratkaisee lähettämispäivä. Viisi ehdotusta yhdessä asiakirjassa on viisi ehdotusta ja yksi asiakirja. Tulokset ovat kaikkien siihen mennessä lähetettyjen ehdotusten tilanne jakson päättyessä.',
    sv: 'Förslag som kommunen under perioden har skickat till beredningen av landskapsplanen i förslag, utlåtanden och åsikter. Dagen för avsändandet avgör. Fem förslag i en handling är fem förslag och en handling. Resultaten är läget vid periodens slut för alla förslag som dittills skickats.',
    en: 'Proposals that the municipality has sent in the period to the preparation of the regional plan, in proposals, statements and opinions. The day of sending decides. Five proposals in one document are five proposals and one document. The outcomes are how all proposals sent until then stand when the period ends.',
  },
  'indicator-definitions.3.2.e.leftOut': {
    fi: 'Muiden lähettämät, kuten yrityksen oma mielipide, sekä roskakorissa olevat ehdotukset ja asiakirjat.',
    sv: 'Sådana som andra har skickat, till exempel ett företags egen åsikt, samt förslag och handlingar i papperskorgen.',
    en: 'Those sent by others, such as a company’s own opinion, and proposals and documents in the bin.',
  },
  'indicator-definitions.3.2.e.note': {
    fi: 'Tulokset ovat tilanne jakson lopussa, eikä niitä lasketa yhteen jaksojen yli.',
    sv: 'Resultaten är läget vid periodens slut och läggs inte ihop över perioder.',
    en: 'The outcomes are a state at the end of the period and are not added up over periods.',
  },
  'indicator-definitions.3.2.e.documents': { fi: 'Asiakirjoja', sv: 'Handlingar', en: 'Documents' },
  'indicator-definitions.3.2.e.accepted': {
    fi: 'Hyväksyttyjä jakson lopussa',
    sv: 'Godkända vid periodens slut',
    en: 'Accepted at the end',
  },
  'indicator-definitions.3.2.e.partly': {
    fi: 'Osittain hyväksyttyjä jakson lopussa',
    sv: 'Delvis godkända vid periodens slut',
    en: 'Partly accepted at the end',
  },
  'indicator-definitions.3.2.e.notAccepted': {
    fi: 'Ei hyväksyttyjä jakson lopussa',
    sv: 'Inte godkända vid periodens slut',
    en: 'Not accepted at the end',
  },
  'indicator-definitions.3.2.e.open': {
    fi: 'Avoinna jakson lopussa',
    sv: 'Öppna vid periodens slut',
    en: 'Open at the end',
  },
});
