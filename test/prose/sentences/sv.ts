import type { Sentence } from './sentence.ts';

/** Nyckelresultat så som folk i många yrken skriver dem, bra och dåliga. */
export const sentences: readonly Sentence[] = [
  // ── Från här till dit ──────────────────────────────────────────────────────────────────────────────────────────────
  {
    text: 'Öka NPS från 31 till 45',
    kind: 'from-to',
    verb: 'raise',
    metric: 'NPS',
    from: '31',
    to: '45',
    direction: 'up',
  },
  {
    text: 'Minska svarstiden från 48 till 24 timmar',
    kind: 'from-to',
    verb: 'lower',
    metric: 'svarstiden',
    from: '48',
    to: '24 hour',
    direction: 'down',
  },
  { text: 'Kundbortfall: 4,5 % → 2 %', kind: 'from-to', from: '4.5 %', to: '2 %', direction: 'down' },
  {
    text: 'Höj andelen digitala ansökningar från 55 000 till 80 000 per år',
    kind: 'from-to',
    from: '55000',
    to: '80000',
    window: 'per år',
    verb: 'raise',
  },
  {
    text: 'Genomsnittlig handläggningstid ned till 6 veckor (idag 11 veckor)',
    kind: 'from-to',
    from: '11 week',
    to: '6 week',
  },
  {
    text: 'Sjukfrånvaron sänks till 5,5 procent från 7,1 procent',
    kind: 'from-to',
    from: '7.1 %',
    to: '5.5 %',
  },
  {
    text: 'Korta tiden för att ta fram styrelserapporten från 2 dagar till 3 timmar',
    kind: 'from-to',
    from: '2 day',
    to: '3 hour',
  },
  {
    text: 'Öka månadsomsättningen från 2,1 mkr till 2,8 mkr före årsskiftet',
    kind: 'from-to',
    from: 'SEK 2100000',
    to: 'SEK 2800000',
    deadline: 'före årsskiftet',
  },
  { text: 'Betalande företag: 140, upp från 95', kind: 'from-to', from: '95', to: '140' },
  { text: 'Testtäckning 62 % -> 80 %', kind: 'from-to' },
  {
    text: 'Driftkostnaden per elev ska minska från 112 tkr till 105 tkr',
    kind: 'from-to',
    from: 'SEK 112000',
    to: 'SEK 105000',
  },
  { text: 'Nöjdheten bland anhöriga 78 % (förra året 71 %)', kind: 'from-to', from: '71 %', to: '78 %' },
  { text: 'Antal aktiva volontärer från tjugo till fyrtio', kind: 'from-to', from: '20', to: '40' },
  { text: 'Snittbetyget ska gå från 3,9 till 4,4', kind: 'from-to' },

  // ── Mål utan start ─────────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Bruttomarginalen ökar till 62 %', kind: 'to', to: '62 %', verb: 'raise' },
  { text: '95 % av ärendena besvarade inom fyra timmar', kind: 'to', to: '95 %' },
  { text: 'Nå 2 miljoner kronor i månatliga intäkter', kind: 'to', to: 'SEK 2000000' },
  { text: 'Kundnöjdheten är 4,6 av 5', kind: 'to', to: '4.6/5' },
  { text: 'Tre av fyra föräldrar använder skolappen', kind: 'to' },
  { text: 'Inga allvarliga olyckor på byggarbetsplatsen', kind: 'to' },
  { text: 'Hälften av alla bokningar görs på webben', kind: 'to', to: '50 %' },
  { text: 'Närvaro på 96 % i årskurs 7', kind: 'to', to: '96 %' },
  { text: 'Andel kvinnliga chefer 45 %', kind: 'to', to: '45 %' },
  {
    text: 'Omsättningen uppgår till 30 mkr vid årets slut',
    kind: 'to',
    to: 'SEK 30000000',
    deadline: 'vid årets slut',
  },
  { text: 'Medarbetarindex 82 senast 31 mars 2026', kind: 'to', to: '82', deadline: 'senast 31 mars 2026' },
  { text: 'Öka försäljningen till 12 mkr under Q2', kind: 'to', to: 'SEK 12000000', deadline: 'under Q2' },
  { text: 'Generera 250 MQL', kind: 'to', to: '250 MQL' },
  { text: 'Plats 3 i branschrankingen', kind: 'to' },
  { text: '12 000 besök i månaden på webbplatsen', kind: 'to', window: 'i månaden' },

  // ── Gränser ────────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Churn under 1 %', kind: 'threshold', to: '1 %', comparator: 'below', direction: 'down' },
  { text: 'Tillgänglighet ≥ 99,9 %', kind: 'threshold', to: '99.9 %', comparator: 'at least' },
  {
    text: 'Väntetiden till första besök ska vara högst 30 dagar',
    kind: 'threshold',
    to: '30 day',
    comparator: 'at most',
  },
  {
    text: 'Minst 80 procent av eleverna når målen i svenska',
    kind: 'threshold',
    to: '80 %',
    comparator: 'at least',
  },
  { text: 'Hålla personalomsättningen under 8 %', kind: 'threshold', verb: 'keep', to: '8 %' },
  {
    text: 'Sänk kundanskaffningskostnaden till under 150 dollar',
    kind: 'threshold',
    to: 'USD 150',
    comparator: 'below',
  },
  { text: 'Matsvinn max 40 g per portion', kind: 'threshold', comparator: 'at most' },
  { text: 'Soliditet över 30 %', kind: 'threshold', comparator: 'above' },
  { text: 'Beläggning mellan 80 och 90 %', kind: 'threshold', comparator: 'between', to: '80', upTo: '90 %' },
  { text: 'Laddningstid under 2 sekunder', kind: 'threshold', to: '2 second' },
  { text: 'Behåll en kundnöjdhet på minst 90 %', kind: 'threshold', verb: 'keep' },
  { text: 'Inte fler än 5 avvikelser per månad', kind: 'threshold', comparator: 'at most' },
  { text: 'Kötiden överstiger aldrig 10 minuter', kind: 'threshold' },

  // ── Räknat från noll ───────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Publicera 20 filmer', kind: 'count', verb: 'activity', to: '20 filmer' },
  { text: 'Rekrytera tre systemutvecklare', kind: 'count', to: '3 systemutvecklare' },
  {
    text: 'Genomföra 15 kundintervjuer senast i maj',
    kind: 'count',
    to: '15 kundintervjuer',
    deadline: 'senast i maj',
  },
  { text: 'Utbilda minst 60 undersköterskor i palliativ vård', kind: 'count', comparator: 'at least' },
  { text: 'Teckna fem nya ramavtal', kind: 'count' },
  { text: '10 nya blogginlägg publicerade', kind: 'count' },
  { text: 'Samla in 500 tkr till jourhemmet', kind: 'count' },
  { text: 'Anordna två öppna hus', kind: 'count' },
  { text: 'Bygg 40 studentbostäder', kind: 'count', verb: 'activity' },
  { text: 'Intervjua 8–10 rektorer', kind: 'count', to: '8', upTo: '10 rektorer' },
  { text: 'Genomför workshoppar med 12 kommuner', kind: 'count' },
  { text: 'Vinn två upphandlingar', kind: 'count' },
  { text: 'Sälj 300 säsongskort', kind: 'count' },
  { text: 'Plantera 2 000 träd', kind: 'count' },
  { text: 'Leverera systemet till 5 sjukhus', kind: 'count' },
  { text: 'Starta 3 studiecirklar inom sex månader', kind: 'count', deadline: 'inom sex månader' },
  { text: '4 pilotskolor anslutna', kind: 'count' },

  // ── Relativt ───────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Öka trafiken från sök med 20 %', kind: 'relative', change: '20 %', direction: 'up' },
  { text: 'Fördubbla antalet veckoaktiva användare', kind: 'relative', change: 'x2', direction: 'up' },
  { text: 'Halvera förseningarna', kind: 'relative', change: 'x0.5', direction: 'down' },
  { text: 'Minska elförbrukningen med en fjärdedel', kind: 'relative', change: '25 %', direction: 'down' },
  { text: 'Försäljningsökning med 12 %', kind: 'relative', change: '12 %' },
  { text: '20 % fler återkommande gäster', kind: 'relative', change: '20 %', direction: 'up' },
  { text: 'Konverteringen ökar med 2 procentenheter', kind: 'relative', change: '2 pp' },
  { text: 'Sänka inköpskostnaderna med 800 tkr', kind: 'relative', change: 'SEK 800000', direction: 'down' },
  { text: 'Öka återvinningsgraden med minst 10 procent', kind: 'relative', change: '10 %' },
  { text: '30 procent färre sjukskrivningar', kind: 'relative', direction: 'down' },
  { text: 'Koldioxidutsläppen minskar med 15 % jämfört med 2023', kind: 'relative' },
  { text: 'Tredubbla antalet prenumeranter', kind: 'relative', change: 'x3' },

  // ── Aktiviteter ────────────────────────────────────────────────────────────────────────────────────────────────────
  ...`
Lansera ny webbplats
Genomföra en medarbetarundersökning
Ta fram en kommunikationsplan
Införa ett nytt journalsystem
Utbilda personalen i brandskydd
Ny app lanserad
Nytt lönesystem infört
Lansering av kundklubben
Införande av digital incheckning
Utveckling av en digital plattform för medborgardialog
Bygga ett datalager
Migrera till PostgreSQL 16
Slutföra fas 2 av ombyggnaden
Renovera sal 204
Lansera version 3.0
Uppgradera till Windows 11
Skriva en handbok för nya ledare
Förbered årsstämman
Se över våra rutiner för inköp
Kartlägga kundresan
Planera höstens kampanj
Anställa en ny ekonomichef
Starta upp ett mentorsprogram
Arrangera en prova på-dag för barn
Byta leverantör av skolmat
Förbättra introduktionsprogrammet
Uppdatera jämställdhetsplanen
Samarbeta med lokala företag
Delta i Almedalsveckan
Stödja enheterna i budgetarbetet
Vi bygger om lagret i Örebro
Under våren lanserar vi en ny bokningstjänst
Driftsätt den nya plattformen
Upphandla städtjänster
Skapa en film om vår verksamhet
Ta fram en 3-årig färdplan
Flytta arkivet till nya lokaler
Publicera årsredovisningen senast 30 april
Implementera ISO 27001
Granska avtalen med underleverantörer
Utreda behovet av fler lekplatser
Sätta upp övervakning för betalflödet
Digitalisera byggloven
Säkerställa en god överlämning till driften`
    .trim()
    .split('\n')
    .map((text): Sentence => ({ text, kind: 'activity' })),

  // ── Aktivitet med mätbar effekt ────────────────────────────────────────────────────────────────────────────────────
  {
    text: 'Införa självincheckning så att köerna minskar från 20 till 5 minuter',
    kind: 'from-to',
    from: '20',
    to: '5 minute',
  },
  {
    text: 'Automatisera faktureringen för att sänka felfrekvensen till 1 %',
    kind: 'to',
    to: '1 %',
    verb: 'activity',
  },
  { text: 'Skapa och publicera minst 12 guider som ger 500 besök vardera', kind: 'count' },
  { text: 'Bygga om kassaflödet, vilket ökar konverteringen med 15 %', kind: 'relative', change: '15 %' },

  // ── Ja eller nej ───────────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'ISO 9001-certifikat utfärdat', kind: 'yes-no' },
  { text: 'Bygglovet beviljat', kind: 'yes-no' },
  { text: 'Alla kunddata lagras inom EU', kind: 'yes-no' },
  { text: 'Budgeten godkänd av styrelsen', kind: 'yes-no' },
  { text: 'Bli Svanenmärkta', kind: 'yes-no' },
  { text: 'Nå break even', kind: 'yes-no' },

  // ── Inget att mäta ─────────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Öka kännedomen om vårt varumärke', kind: 'none', verb: 'raise' },
  { text: 'Förbättra kundupplevelsen', kind: 'none', vague: ['kundupplevelsen'] },
  { text: 'Minska den tekniska skulden', kind: 'none' },
  { text: 'Nöjdare kunder', kind: 'none' },
  { text: 'Betydligt bättre samarbete mellan avdelningarna', kind: 'none' },
  { text: 'Bli branschens mest attraktiva arbetsgivare', kind: 'none' },
  { text: 'Öka omsättningen', kind: 'none', metric: 'omsättningen' },
  { text: 'Öka engagemanget under 2026', kind: 'none' },
  { text: 'Stärka arbetsgivarvarumärket', kind: 'none' },
  { text: 'Högre kvalitet i undervisningen', kind: 'none' },
  { text: 'Fler besökare till museet', kind: 'none' },
  { text: 'Kassaflöde', kind: 'none' },
  { text: 'Behålla våra bästa medarbetare', kind: 'none', verb: 'keep' },

  // ── Två mått ───────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Öka NPS till 50 och minska churn till 2 %', kind: 'to', joined: true },
  { text: 'Öka intäkterna och sänka kostnaderna', kind: 'none', joined: true },
  { text: 'Värva 200 medlemmar och 15 funktionärer', kind: 'count', joined: true },
  { text: 'Öka nöjdheten bland patienter och närstående till 85 %', kind: 'to' },
  { text: 'Öka försäljningen i Norge och Danmark med 12 %', kind: 'relative' },
  { text: 'Utbilda 30 förare och lokförare', kind: 'count' },

  // ── Ej ifyllt ──────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Öka kundnöjdheten från X % till Y %', kind: 'from-to', placeholder: true },
  { text: 'Nå ___ betalande kunder', kind: 'to', placeholder: true },
  { text: 'Sänka kostnaden med XX %', kind: 'relative', placeholder: true },
  { text: 'Nyckelresultat 1', kind: 'none', placeholder: true },

  // ── Som det står i riktiga filer ───────────────────────────────────────────────────────────────────────────────────
  {
    text: '- [x] KR1: **Öka** antalet demo-bokningar från 40 till 70 @anna',
    kind: 'from-to',
    from: '40',
    to: '70',
  },
  { text: '2. Onboarding-tid för nya kunder ner till 5 dagar (Karin)', kind: 'to', to: '5 day' },
  { text: '[COMMITTED] Leverera MVP till pilotkunderna', kind: 'activity' },
  { text: 'Rekrytera 3 säljare => 70 %, en tackade nej', kind: 'count' },
  { text: '”Minska väntetiden från 40 till 25 dagar”', kind: 'from-to' },
  { text: 'MQL → SQL-konvertering 18 %', kind: 'to' },
  { text: 'KR 2.1 – Win rate ≥ 30 % (vikt 20 %)', kind: 'threshold', to: '30 %' },
  { text: 'Minska antalet supportärenden till 50 (0,7)', kind: 'to', to: '50' },
  { text: 'Nyckelresultat 3: Publicera 2 rapporter per kvartal', kind: 'count' },
];
