import { defineTexts } from './define-texts.js';

/** The municipality’s record of processing activities: its headings, what it asks to confirm, and who receives data. Said by the server only. */
export const processingRecordTexts = defineTexts({
  'processing-record.title': {
    fi: 'Seloste käsittelytoimista',
    sv: 'Register över behandling',
    en: 'Record of processing activities',
  },
  'processing-record.article': {
    fi: 'EU:n yleinen tietosuoja-asetus (EU) 2016/679, 30 artiklan 1 kohta',
    sv: 'EU:s allmänna dataskyddsförordning (EU) 2016/679, artikel 30.1',
    en: 'General Data Protection Regulation (EU) 2016/679, article 30(1)',
  },
  'processing-record.system': { fi: 'Tietojärjestelmä', sv: 'Informationssystem', en: 'Information system' },
  'processing-record.systemName': {
    fi: 'Elinvoima, kunnan yritysasiakkuuksien hallinta',
    sv: 'Elinvoima, kommunens system för företagskontakter',
    en: 'Elinvoima, the municipality’s business-relationship system',
  },
  'processing-record.madeOn': { fi: 'Koottu {day}', sv: 'Sammanställt {day}', en: 'Made on {day}' },
  'processing-record.madeFrom': {
    fi: 'Tiedot on koottu järjestelmän henkilötietojen luettelosta, voimassa olevista säilytyssäännöistä, julkaistusta tietosuojaselosteesta ja asennuksen asetuksista.',
    sv: 'Uppgifterna är hämtade ur systemets förteckning över personuppgifter, gällande bevaringsregler, den publicerade dataskyddsbeskrivningen och installationens inställningar.',
    en: 'Made of the system’s inventory of personal data, the retention rules in force, the published privacy notice and the settings of the installation.',
  },
  'processing-record.notice': {
    fi: 'Tietosuojaseloste: versio {version}, julkaistu {day}',
    sv: 'Dataskyddsbeskrivning: version {version}, publicerad {day}',
    en: 'Privacy notice: version {version}, published {day}',
  },
  'processing-record.origin': { fi: 'Lähteet', sv: 'Källor', en: 'Made of' },
  'processing-record.noticeNone': {
    fi: 'Tietosuojaselosteesta ei ole julkaistu kunnan omaa versiota',
    sv: 'Ingen egen version av dataskyddsbeskrivningen har publicerats',
    en: 'The municipality has not published its own version of the privacy notice',
  },
  'processing-record.language': { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  'processing-record.download': { fi: 'Lataa tiedostona', sv: 'Ladda ner som fil', en: 'Download as a file' },
  'processing-record.printHint': {
    fi: 'Tulosta tai tallenna PDF:ksi selaimen tulostuksella.',
    sv: 'Skriv ut eller spara som PDF med webbläsarens utskrift.',
    en: 'Print, or save as a PDF, with the browser’s print.',
  },
  'processing-record.fileName': {
    fi: 'seloste-kasittelytoimista',
    sv: 'register-over-behandling',
    en: 'record-of-processing',
  },
  'processing-record.code': { fi: 'Kuntanumero {code}', sv: 'Kommunnummer {code}', en: 'Municipality number {code}' },
  'processing-record.missing': { fi: 'Ei ilmoitettu', sv: 'Inte angivet', en: 'Not given' },
  'processing-record.part.toConfirm': {
    fi: 'Kunnan vahvistettavaa',
    sv: 'För kommunen att bekräfta',
    en: 'For the municipality to confirm',
  },
  'processing-record.part.toConfirmIntro': {
    fi: 'Näitä järjestelmä ei voi tietää tai niistä ei ole vielä päätetty. Seloste on luonnos, kunnes ne on ratkaistu.',
    sv: 'Detta kan systemet inte veta, eller så har det inte avgjorts ännu. Registret är ett utkast tills punkterna är avgjorda.',
    en: 'The system cannot know these, or nobody has decided on them yet. The record is a draft until they are settled.',
  },
  'processing-record.part.controller': { fi: 'Rekisterinpitäjä', sv: 'Personuppgiftsansvarig', en: 'Controller' },
  'processing-record.part.officer': { fi: 'Tietosuojavastaava', sv: 'Dataskyddsombud', en: 'Data protection officer' },
  'processing-record.part.activities': { fi: 'Käsittelytoimet', sv: 'Behandlingar', en: 'Processing activities' },
  'processing-record.part.recipients': {
    fi: 'Vastaanottajat, käsittelijät ja siirrot',
    sv: 'Mottagare, personuppgiftsbiträden och överföringar',
    en: 'Recipients, processors and transfers',
  },
  'processing-record.part.processors': {
    fi: 'Asennuksen käyttämät palvelut',
    sv: 'Tjänster som installationen använder',
    en: 'Services that the installation uses',
  },
  'processing-record.part.transfers': {
    fi: 'Siirrot EU:n ja ETA:n ulkopuolelle',
    sv: 'Överföringar utanför EU och EES',
    en: 'Transfers outside the EU and the EEA',
  },
  'processing-record.part.periods': { fi: 'Säilytysajat', sv: 'Bevaringstider', en: 'Time limits for erasure' },
  'processing-record.part.safeguards': {
    fi: 'Tekniset ja organisatoriset suojatoimet',
    sv: 'Tekniska och organisatoriska skyddsåtgärder',
    en: 'Technical and organisational safeguards',
  },
  'processing-record.part.automation': {
    fi: 'Automaattiset päätökset ja profilointi',
    sv: 'Automatiserade beslut och profilering',
    en: 'Automated decisions and profiling',
  },
  'processing-record.part.rights': {
    fi: 'Rekisteröityjen oikeudet',
    sv: 'De registrerades rättigheter',
    en: 'Rights of data subjects',
  },
  'processing-record.part.ownWords': {
    fi: 'Kunnan omat tekstit tietosuojaselosteessa',
    sv: 'Kommunens egna texter i dataskyddsbeskrivningen',
    en: 'The municipality’s own words in the privacy notice',
  },
  'processing-record.part.signature': { fi: 'Allekirjoitus', sv: 'Underskrift', en: 'Signature' },
  'processing-record.field.address': { fi: 'Osoite', sv: 'Adress', en: 'Address' },
  'processing-record.field.email': { fi: 'Sähköposti', sv: 'E-post', en: 'E-mail' },
  'processing-record.field.phone': { fi: 'Puhelin', sv: 'Telefon', en: 'Telephone' },
  'processing-record.field.name': { fi: 'Nimi', sv: 'Namn', en: 'Name' },
  'processing-record.field.purpose': { fi: 'Tarkoitus', sv: 'Ändamål', en: 'Purpose' },
  'processing-record.field.basis': { fi: 'Oikeusperuste', sv: 'Rättslig grund', en: 'Legal basis' },
  'processing-record.field.people': {
    fi: 'Rekisteröityjen ryhmät',
    sv: 'Kategorier av registrerade',
    en: 'Categories of data subjects',
  },
  'processing-record.field.data': {
    fi: 'Henkilötietojen ryhmät',
    sv: 'Kategorier av personuppgifter',
    en: 'Categories of personal data',
  },
  'processing-record.field.sources': { fi: 'Tietolähteet', sv: 'Informationskällor', en: 'Sources' },
  'processing-record.field.recipients': { fi: 'Vastaanottajat', sv: 'Mottagare', en: 'Recipients' },
  'processing-record.field.periods': { fi: 'Säilytysajat', sv: 'Bevaringstider', en: 'Retention' },
  'processing-record.field.what': { fi: 'Tieto', sv: 'Uppgift', en: 'Data' },
  'processing-record.field.kept': { fi: 'Aika', sv: 'Tid', en: 'Time' },
  'processing-record.field.afterwards': { fi: 'Sen jälkeen', sv: 'Därefter', en: 'Then' },
  'processing-record.field.ground': {
    fi: 'Peruste ja tehtäväluokka',
    sv: 'Grund och uppgiftsklass',
    en: 'Ground and task class',
  },
  'processing-record.field.state': { fi: 'Tila', sv: 'Status', en: 'State' },
  'processing-record.field.service': { fi: 'Palvelu', sv: 'Tjänst', en: 'Service' },
  'processing-record.field.host': { fi: 'Palvelin', sv: 'Server', en: 'Host' },
  'processing-record.form.own': {
    fi: 'Henkilön omat tiedot',
    sv: 'Personens egna uppgifter',
    en: 'The person’s own data',
  },
  'processing-record.form.words': {
    fi: 'Vapaata tekstiä, jossa voi olla henkilön nimi tai yhteystieto',
    sv: 'Fri text där en persons namn eller kontaktuppgift kan förekomma',
    en: 'Free words in which a person’s name or contact details may stand',
  },
  'processing-record.form.keys': {
    fi: 'Tunnisteita, tiivisteitä ja suojattuja avaimia',
    sv: 'Identifierare, hashvärden och skyddade nycklar',
    en: 'Identifiers, hashes and protected keys',
  },
  'processing-record.form.copies': {
    fi: 'Kopioita, joista muutos voidaan perua',
    sv: 'Kopior för att kunna ångra en ändring',
    en: 'Copies by which a change can be undone',
  },
  'processing-record.state.confirmed': { fi: 'Vahvistettu', sv: 'Bekräftad', en: 'Confirmed' },
  'processing-record.state.proposed': {
    fi: 'Ehdotus, vahvistamatta',
    sv: 'Förslag, obekräftat',
    en: 'Proposal, not confirmed',
  },
  'processing-record.state.builtIn': {
    fi: 'Järjestelmä tekee itse',
    sv: 'Systemet gör det självt',
    en: 'Done by the system',
  },
  'processing-record.state.undecided': {
    fi: 'Määräaikaa ei ole päätetty',
    sv: 'Ingen tidsfrist har bestämts',
    en: 'No time limit decided',
  },
  'processing-record.sign.place': { fi: 'Paikka ja päivä', sv: 'Ort och datum', en: 'Place and date' },
  'processing-record.sign.name': {
    fi: 'Allekirjoitus, nimenselvennys ja virka-asema',
    sv: 'Underskrift, namnförtydligande och tjänsteställning',
    en: 'Signature, name and position',
  },
  'processing-record.page': {
    fi: 'Seloste käsittelytoimista, {municipality}, {day}',
    sv: 'Register över behandling, {municipality}, {day}',
    en: 'Record of processing activities, {municipality}, {day}',
  },
  'processing-record.list.period': {
    fi: '{name}: {kept}{afterwards, select, none {} other {, sitten {afterwards}}}',
    sv: '{name}: {kept}{afterwards, select, none {} other {, därefter {afterwards}}}',
    en: '{name}: {kept}{afterwards, select, none {} other {, then {afterwards}}}',
  },
  'processing-record.ground': {
    fi: '{ground} Tehtäväluokka {taskClass}.',
    sv: '{ground} Uppgiftsklass {taskClass}.',
    en: '{ground} Task class {taskClass}.',
  },

  'processing-record.confirm.demo': {
    fi: 'Asennuksessa on esittelyaineistoa: seloste ei kuvaa kunnan todellisia tietoja.',
    sv: 'Installationen har demonstrationsdata: registret beskriver inte kommunens verkliga uppgifter.',
    en: 'The installation holds demonstration data: this record does not describe the municipality’s real data.',
  },
  'processing-record.confirm.controller': {
    fi: 'Rekisterinpitäjän osoite sekä sähköposti tai puhelin puuttuu. Ne kirjoitetaan tietosuojaselosteeseen.',
    sv: 'Den personuppgiftsansvarigas adress samt e-post eller telefon saknas. De skrivs i dataskyddsbeskrivningen.',
    en: 'The controller’s address, and an e-mail address or telephone number, are missing. They are written into the privacy notice.',
  },
  'processing-record.confirm.officer': {
    fi: 'Tietosuojavastaavan nimi tai yhteystieto puuttuu. Ne kirjoitetaan tietosuojaselosteeseen.',
    sv: 'Dataskyddsombudets namn eller kontaktuppgift saknas. De skrivs i dataskyddsbeskrivningen.',
    en: 'The data protection officer’s name or contact details are missing. They are written into the privacy notice.',
  },
  'processing-record.confirm.notice': {
    fi: 'Tietosuojaselosteesta ei ole julkaistu kunnan omaa versiota. Rekisteröidyille kerrotaan valmis teksti.',
    sv: 'Kommunen har inte publicerat en egen version av dataskyddsbeskrivningen. De registrerade får den färdiga texten.',
    en: 'The municipality has not published its own version of the privacy notice. Data subjects are told the ready words.',
  },
  'processing-record.confirm.proposed': {
    fi: '{count, plural, one {Yksi säilytyssääntö on vahvistamatta} other {# säilytyssääntöä on vahvistamatta}}: {names}. Ehdotuksen perusteella mitään ei hävitetä.',
    sv: '{count, plural, one {En bevaringsregel är obekräftad} other {# bevaringsregler är obekräftade}}: {names}. Inget gallras utifrån ett förslag.',
    en: '{count, plural, one {One retention rule is not confirmed} other {# retention rules are not confirmed}}: {names}. Nothing is disposed of by a proposal.',
  },
  'processing-record.confirm.undecided': {
    fi: 'Määräaika on päättämättä, eikä järjestelmä hävitä näitä itse: {names}. Henkilön tiedot poistuvat niistäkin, kun hänet poistetaan.',
    sv: 'Tidsfrist saknas och systemet gallrar inte dessa självt: {names}. En persons uppgifter försvinner också härifrån när personen raderas.',
    en: 'No time limit has been decided, and the system does not dispose of these by itself: {names}. A person’s data leave them too when the person is erased.',
  },
  'processing-record.confirm.processors': {
    fi: 'Asennus käyttää palveluja, joiden toimittajaa järjestelmä ei tunne: {names}. Merkitse toimittajat, sopimukset henkilötietojen käsittelystä ja maa, jossa tietoja käsitellään.',
    sv: 'Installationen använder tjänster vars leverantör systemet inte känner till: {names}. Ange leverantörerna, personuppgiftsbiträdesavtalen och landet där uppgifterna behandlas.',
    en: 'The installation uses services whose supplier the system does not know: {names}. State the suppliers, the agreements on processing and the country in which data are processed.',
  },
  'processing-record.confirm.hosting': {
    fi: 'Kuka ylläpitää palvelimia ja varmuuskopioita, missä maassa ne ovat, säilyvätkö varmuuskopiot enintään {days, plural, one {# päivän} other {# päivää}}, kuten kyselyjen vastaajille kerrotaan, ja onko käsittelystä sopimus.',
    sv: 'Vem som driver servrarna och säkerhetskopiorna, i vilket land de finns, om säkerhetskopiorna bevaras högst {days, plural, one {# dag} other {# dagar}}, så som enkätsvararna får veta, och om det finns ett avtal om behandlingen.',
    en: 'Who runs the servers and backups, in which country they are, whether backups are kept for at most {days, plural, one {# day} other {# days}}, as respondents of surveys are told, and whether there is an agreement on the processing.',
  },
  'processing-record.confirm.unrecorded': {
    fi: '{unrecorded, plural, one {Yhdeltä yhteyshenkilöltä} other {# yhteyshenkilöltä}} ({all} yhteyshenkilöstä) puuttuu kirjattu käyttötarkoitus, käsittelyperuste tai tietolähde.',
    sv: 'För {unrecorded, plural, one {en kontaktperson} other {# kontaktpersoner}} (av {all}) saknas antecknat ändamål, rättslig grund eller informationskälla.',
    en: 'Of {unrecorded, plural, one {one contact} other {# contacts}} (out of {all}) the purpose, the legal basis or the source is not recorded.',
  },
  'processing-record.confirm.review': {
    fi: 'Käyttöoikeuksia ei ole katselmoitu viimeisten 12 kuukauden aikana.',
    sv: 'Åtkomsträttigheterna har inte granskats under de senaste 12 månaderna.',
    en: 'Access rights have not been reviewed within the last 12 months.',
  },
  'processing-record.confirm.tls': {
    fi: 'Asennuksen osoite ei ala https: yhteyttä ei ole suojattu.',
    sv: 'Installationens adress börjar inte med https: förbindelsen är inte skyddad.',
    en: 'The installation’s address does not begin with https: the connection is not protected.',
  },
  'processing-record.confirm.law': {
    fi: 'Oikeusperusteet ja lakiviittaukset ovat ehdotuksia, jotka kunnan lakimies tai tietosuojavastaava tarkistaa.',
    sv: 'De rättsliga grunderna och lagrummen är förslag som kommunens jurist eller dataskyddsombud granskar.',
    en: 'The legal bases and references to laws are proposals, to be checked by the municipality’s lawyer or data protection officer.',
  },
  'processing-record.confirm.impact': {
    fi: 'Onko tietosuojaa koskeva vaikutustenarviointi (35 artikla) tarpeen, ja mikä oli sen tulos.',
    sv: 'Behövs en konsekvensbedömning avseende dataskydd (artikel 35), och vad blev resultatet.',
    en: 'Whether a data protection impact assessment (article 35) is needed, and what it found.',
  },

  'processing-record.processor.database': { fi: 'Tietokanta', sv: 'Databas', en: 'Database' },
  'processing-record.processor.queue': { fi: 'Työjono (Redis)', sv: 'Arbetskö (Redis)', en: 'Queue (Redis)' },
  'processing-record.processor.mail': { fi: 'Sähköpostin lähetys', sv: 'E-postutskick', en: 'Sending of mail' },
  'processing-record.processor.mailNews': {
    fi: 'Sähköpostipalvelu, joka kertoo palautuneista viesteistä',
    sv: 'E-posttjänst som meddelar om returer',
    en: 'Mail service that tells of bounces',
  },
  'processing-record.processor.files': {
    fi: 'Tiedostojen tallennus (S3)',
    sv: 'Fillagring (S3)',
    en: 'Storage of files (S3)',
  },
  'processing-record.processor.signIn': {
    fi: 'Kirjautumisen tunnistuspalvelu',
    sv: 'Identifieringstjänst vid inloggning',
    en: 'Identity provider',
  },
  'processing-record.processor.map': {
    fi: 'Kartan tausta, selain hakee sen suoraan',
    sv: 'Kartbakgrund som webbläsaren hämtar direkt',
    en: 'Ground of the map, fetched by the browser itself',
  },
  'processing-record.processor.webhook': {
    fi: 'Järjestelmä, jolle kerrotaan muutoksista (webhook)',
    sv: 'System som informeras om ändringar (webhook)',
    en: 'System that is told of changes (webhook)',
  },
  'processing-record.processorsNone': {
    fi: 'Asetuksissa ei ole ulkopuolisia palveluja: tietokanta, tiedostot ja viestit ovat asennuksen omassa ympäristössä.',
    sv: 'Inställningarna anger inga utomstående tjänster: databas, filer och meddelanden finns i installationens egen miljö.',
    en: 'The settings name no outside services: database, files and mails are in the installation’s own environment.',
  },
  'processing-record.noMail': {
    fi: 'Sähköpostia ei lähetetä: viestit jäävät lähtevään postiin henkilöstön luettaviksi.',
    sv: 'Ingen e-post skickas: meddelandena stannar i utgående post där personalen kan läsa dem.',
    en: 'No mail is sent: messages stay in the outbox, where staff can read them.',
  },
  'processing-record.recipient.none': {
    fi: 'Järjestelmästä ei luovuteta henkilötietoja säännönmukaisesti.',
    sv: 'Systemet lämnar inte ut personuppgifter regelmässigt.',
    en: 'The system does not regularly disclose personal data.',
  },
  'processing-record.recipient.public': {
    fi: 'Viranomaisen asiakirjasta annetaan tieto pyynnöstä siltä osin kuin se on julkinen (julkisuuslaki). Jokainen luovutus kirjataan.',
    sv: 'Ur en myndighetshandling ges uppgifter på begäran till den del handlingen är offentlig (offentlighetslagen). Varje utlämnande antecknas.',
    en: 'A document of the authority is given on request as far as it is public (Act on the Openness of Government Activities). Each disclosure is recorded.',
  },
  'processing-record.recipient.keys': {
    fi: 'Muilla järjestelmillä on {count, plural, one {# voimassa oleva rajapinta-avain} other {# voimassa olevaa rajapinta-avainta}}, joista {people} avaa yhteyshenkilöiden tietoja.',
    sv: 'Andra system har {count, plural, one {# giltig gränssnittsnyckel} other {# giltiga gränssnittsnycklar}}, av vilka {people} öppnar kontaktpersoners uppgifter.',
    en: 'Other systems hold {count, plural, one {# valid API key} other {# valid API keys}}, {people} of which open contacts’ data.',
  },
  'processing-record.recipient.register': {
    fi: 'Kansallisesta yritysrekisteristä ({host}) haetaan tietoja yrityksistä. Sinne ei lähetetä henkilötietoja.',
    sv: 'Ur det nationella företagsregistret ({host}) hämtas uppgifter om företag. Inga personuppgifter skickas dit.',
    en: 'Data of companies are fetched from the national register ({host}). No personal data are sent there.',
  },
  'processing-record.transfers': {
    fi: 'Järjestelmä ei itse siirrä tietoja EU:n ja ETA:n ulkopuolelle.',
    sv: 'Systemet självt överför inga uppgifter utanför EU och EES.',
    en: 'The system itself transfers no data outside the EU and the EEA.',
  },
  'processing-record.transfersServices': {
    fi: 'Järjestelmä ei itse siirrä tietoja EU:n ja ETA:n ulkopuolelle. Yllä lueteltujen palvelujen sijainnin vahvistaa kunta.',
    sv: 'Systemet självt överför inga uppgifter utanför EU och EES. Kommunen bekräftar var tjänsterna ovan finns.',
    en: 'The system itself transfers no data outside the EU and the EEA. The municipality confirms where the services above are.',
  },
  'processing-record.automation': {
    fi: 'Järjestelmä ei tee automaattisia päätöksiä eikä profiloi henkilöitä (22 artikla).',
    sv: 'Systemet fattar inga automatiserade beslut och profilerar inte personer (artikel 22).',
    en: 'The system makes no automated decisions and does not profile people (article 22).',
  },
  'processing-record.right.access': {
    fi: 'Pääsy tietoihin (15 artikla): henkilön tiedot kootaan yhdeksi paketiksi, josta muiden tiedot ja liikesalaisuudet ratkaistaan ennen luovutusta.',
    sv: 'Rätt till tillgång (artikel 15): personens uppgifter samlas i ett paket, där andras uppgifter och företagshemligheter avgörs före utlämnandet.',
    en: 'Access (article 15): the person’s data are collected into one package; others’ data and trade secrets in it are decided on before it is handed over.',
  },
  'processing-record.right.rectification': {
    fi: 'Oikaiseminen (16 ja 19 artikla): oikaisusta kirjataan, mitä korjattiin ja kenelle siitä kerrottiin.',
    sv: 'Rättelse (artiklarna 16 och 19): det antecknas vad som rättades och vem som informerades.',
    en: 'Rectification (articles 16 and 19): what was corrected, and who was told of it, is recorded.',
  },
  'processing-record.right.erasure': {
    fi: 'Poistaminen (17 artikla): poistettavat tiedot, jäävät tiedot ja jäämisen syyt näytetään ennen poistoa.',
    sv: 'Radering (artikel 17): före raderingen visas vad som raderas, vad som blir kvar och varför.',
    en: 'Erasure (article 17): before it is done, what goes, what stays and why is shown.',
  },
  'processing-record.right.restriction': {
    fi: 'Käsittelyn rajoittaminen (18 artikla): rajoitetulle henkilölle ei lähetetä viestejä, eikä häntä tarjota valittavaksi.',
    sv: 'Begränsning av behandling (artikel 18): till en person vars uppgifter är begränsade skickas inga meddelanden, och personen erbjuds inte i val.',
    en: 'Restriction (article 18): no mails go to such a person, who is not offered in choices.',
  },
  'processing-record.right.objection': {
    fi: 'Vastustaminen (21 artikla): kielto koskee tiedotteita ja kutsuja tai kyselyjä, ja se pätee heti.',
    sv: 'Invändningar (artikel 21): förbudet gäller information och inbjudningar eller enkäter och träder i kraft genast.',
    en: 'Objection (article 21): it covers news and invitations, or surveys, and holds at once.',
  },
  'processing-record.right.consent': {
    fi: 'Suostumuksen peruminen (7 artikla): jokaisen tiedotteen lopussa on linkki.',
    sv: 'Återkallande av samtycke (artikel 7): varje utskick slutar med en länk.',
    en: 'Withdrawal of consent (article 7): each mailing ends with a link for it.',
  },
  'processing-record.right.clock': {
    fi: 'Pyynnöt kirjataan määräaikoineen: vastaus annetaan kuukauden kuluessa (12 artikla). Rekisteröity voi valittaa tietosuojavaltuutetulle (77 artikla).',
    sv: 'Begärandena antecknas med sina tidsfrister: svar ges inom en månad (artikel 12). Den registrerade kan klaga hos dataombudsmannen (artikel 77).',
    en: 'Requests are recorded with their time limits: an answer is given within a month (article 12). The data subject may complain to the Data Protection Ombudsman (article 77).',
  },
});
