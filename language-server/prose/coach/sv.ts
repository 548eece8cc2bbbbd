import type { CoachWords } from './coach-words.ts';

export const sv: CoachWords = {
  ranks: 'plats, placering*, rank*, position*',
  eitherWay: 'accelerera*, snabba*, påskynda*, begränsa*, frigör*, skala*, bromsa*, minimera*, maximera*',
  plans: 'budget*, plan*, kvot*, prognos*, säljmål*, försäljningsmål*',
  vanity:
    'följare*, gilla-markering*, gillningar*, likes, sidvisning*, visningar*, exponering*, nedladdningar*, delningar*',
  ambiguous:
    'användare, användarna, antalet användare, antal användare, aktiva användare, trafik, trafiken, webbtrafik*, webbplatstrafik*, prestanda, prestandan, engagemang*, kunder, antalet kunder, antal kunder, användning*, nöjdhet*, kvalitet*, produktivitet*',
  asUsual: `
    behåll* (|vår|våra|vårt|den|det|de) (nuvarande|dagens|marknads*|position*|plats*|nivå*|ledande|ledar*|kvalitet*|service*|takt*|tempo*|lönsamhet*|försäljning*|omsättning*|resultat*|standard*),
    behåll* som det är, fortsätt*, fortsatt, fortsatta`,
  preserving: 'bibehåll*, upprätthåll*, vidmakthåll*, bevara*',
  keeping: 'hålla, håll, håller',
  asItIs:
    'igång, i gång, nöjda, nöjd, stabila, stabilt, stabil, uppdaterad, uppdaterat, uppdaterade, i drift, i ordning, som vanligt, oförändrad, oförändrat, oförändrade, under kontroll',
  common: `
    ett bra jobb, bra jobb, jobb, buggar, fel, felen, risk, risker, riskerna, se till att, uppdaterad*, uppdaterat, produktportfölj*, sortiment*, kanal*, kontaktpunkt*, digitalisering*, automatisering*, försäljningsmål*, bästa praxis, möten, säljtratt*, infrastruktur*, antal, antalet, besökare, besökarna, arbetsplats*, lagkrav*, lagkraven, uppfylla, attrahera, locka, budget, fler säljare, säljare, säljarna, en, ett, två, tre, fyra, fem, sex, sju, åtta, tio, flera, några, inom, ram, ramen, (bygga|skapa) (en|ett) (modern*|modernt|innovativ*|stark*|starkt|effektiv*|professionell*), kundvänlig*, driftskostnad*, omkostnad*, personalkostnad*, totalkostnad*, kvalifikation*, öka, ökar, ökad, ökade, minska, minskar, minskad, förbättra, förbättrar, förbättring*, höja, höjer, sänka, sänker, stärka, stärker, optimera, optimerar, effektivisera, maximera, minimera, säkra, säkerställ*, tillgodose,
    regler, regel*, lagar, lagen, lagstiftning*, krav, kraven, kravställ*, följa, följer, efterleva, efterlev*, i tid, punktligt, levereras, genomförs, utförs,
    patient, patienter, patienterna, patientens, patienternas, patientnöjdhet*, patientupplevelse*, elev, elever, eleverna, elevers, elevernas, student, studenter, studenterna, invånare, invånarna, medborgare, medborgarna, givare, givarna, medlem, medlemmar, medlemmarna, medlemsnöjdhet*, gäst, gäster, gästerna, sjukhuset, sjukhusets, skolan, skolans, kommunen, kommunens, mottagningen, föreningen,
    vård, vården, vårdens, omsorg*, aktieägar*, ägare, ägarna, lösning*, enhet, enheter, enheterna, stötta, stödja, stöder, stöttar, andra, varandra, bli, blir, vara, ha, har, göra, gör, få, arbeta (med|på), jobba (med|på), utveckla, utvecklar, utveckling,
    erbjud*, lever(era|erar), kund*, användar*, konsument*, besökare, medarbetar*, personal*, anställd*, nyanställd*, människor,
    folk, team*, grupp*, avdelning*, företag*, organisation*, bolag*, verksamhet*, affär*, affärer, partner*,
    intressent*, produkt*, tjänst*, erbjudande*, process*, projekt*, arbet*, försäljning*, sälj*, omsättning*,
    intäkt*, vinst*, resultat*, lönsamhet*, marginal*, tillväxt, tillväxten, tillväxttakt*, tillväxtmål*, marknad*, marknadsföring*, mål, målen, strategi*,
    varumärke*, nätet, webben, internet, digital, digitala, digitalt, hemsida*, webbplats*, sajt*, app, appen,
    sociala medier, intern, interna, internt, extern, externa, övergripande, allmänt, nuvarande, befintliga, ny,
    nya, nytt, potentiella, nöjdhet*, kundnöjdhet*, kvalitet*, engagemang*, upplevelse*, kännedom*,
    varumärkeskännedom*, synlighet*, synlig, synliga, effektivitet*, produktivitet*, prestation*, prestanda*,
    kommunikation*, samarbete*, samarbetet, lojalitet*, stöd, support*, service*, kundservice*, kundupplevelse*,
    kompetens*, kunskap*, kultur*, företagskultur*, ekonomi*, image*, rykte*, framgång*, framgångsrik*, saker,
    pengar, kostnad*, utgift*, budget*, siffror, nivå*, aktivitet*, insats*, medarbetarengagemang*,
    medarbetarnöjdhet*, teamets, företagets, våra, vår, vårt, mellan, inom, oss, arbetsmiljö*, användarupplevelse*,
    kundrelation*, relation*, mer, bättre, allt, alla, bra, konkurrenskraft*, leverans, leveransen, leveranser, leveranserna, leveranssäkerhet*, leveransprecision*, leveranskvalitet*, marknads*, intern*,
    digital*, årlig*, kvartals*, vecko*, trafik*, konvertering*, marknadsandel*, stämning*, jobba, jobbar, arbeta,
    hårdare, smartare, ta hand om, tar hand om, bry oss om, skapa (bättre|bra|mer|fler|mervärde|värde), producera
    (bättre|mer), innehåll*, fler leads, nya leads, innovativ*, konkurrenskraftig*, agil*, flexib*, modern*,
    professionell*, produktiv*, effektiv*, kreativ*, attraktiv*, lönsam*, transparent*, kundfokuserad*,
    kundorienterad*, motiverad*, motivera, motivation*, trivsel*, förtroende*, närvaro*, hållbar*, känd, kända,
    starkare, nå, uppnå, trygg*, operativ*, organisatorisk*, teknisk*, kommersiell*, strategisk*, administrativ*,
    juridisk*, personlig*, global*, lokal*, regional*, viktigaste, gemensam*, långsiktig*, ledarskap*, ledar*,
    disciplin*, klimat, klimatet, arbetsklimat*, samarbetsklimat*, sammanhållning*, position*, räckvidd*, planering*, punktlighet*, professionalism*,
    standard*, säkerhet*, informationsflöde*, kunskapsutbyte*, beslut*, ansvar*, flexibilitet*, agilitet*, kundbas*,
    användarbas*, teamkänsla*, teamarbete*, samverkan*, välmående*, arbetsglädje*, talang*, potential*,
    konkurrensfördel*, månatlig*, säljresultat*, försäljningsresultat*, tid, tiden, tidsplanering*, närmare, nära,
    komma, exponering*, intresse*, efterfrågan, öppenhet*, vanor, rutiner, uppmärksamhet*, prestige*, leverantör*, nästa nivå, högre nivå, ny nivå, (ta|lyfta) (företaget|bolaget|verksamheten|teamet|organisationen), mervärde*, värde, framsteg, förväntning*, uppfyll*, behov, behoven, möta, möter, liv, livet, leva, varje, dag, tillsammans`,
  vivid: `
    älska*, förtroll*, förtjus*, hänför*, häpna*, överträff*, hjärta*, hjärtan, dröm*, stolt*, första val, förstahandsval*,
    självklar*, oförglömlig*, magisk*, revolutionera*, förändra hela, förebild*, ambassadör*, fans, imponera*, unik*,
    wow, mest`,
  heights: `
    bäst, bästa, främsta, främst, ledande, marknadsledande, ledare, marknadsledare, nummer ett, nr 1, etta, ettan, #1,
    världsklass, toppklass, yppersta, enastående, exceptionell*, oslagbar*, mästar*, mästerlig*, ikon*, utmärkt*,
    excellens, toppen, perfektion, fantastisk*, strålande, förträfflig*`,
  ourselves: `
    företag*, organisation*, bolag*, verksamhet*, team*, grupp*, avdelning*, leverantör*, aktör*, partner*, version*,
    marknad*, bransch*, region*, land, landet, världen, kategori*, allt, det vi gör, vi gör, gör, vad, som, jag, själv,
    möjliga, bli, blir, vara, är, förbli, uppnå, nå, leverera, levererar, visa, sträva, skapa, alltid, verkligen,
    vår, våra, vårt, min, mitt, oss, på, i, av, hela`,
  places: 'i, kring, runt, bland, inom, på, hos, vid, mellan, längs',
  named: `
    närvaro i sociala medier, arbetsgivarvarumärke*, (stiftelsens|föreningens|kommunens|skolans|förbundets) ekonomi, finansiell stabilitet, (viktigaste|strategiska) (leverantörer|leverantörerna|partner), marknadsbudget*, mellan (produkt|sälj|försäljning|marknad|design|teknik|utveckling|support|ekonomi|it|lärare|läkare|föräldrar) och (produkt|sälj|försäljning|marknad|design|teknik|utveckling|support|ekonomi|it|föräldrar|sjuksköterskor|elever), första (året|veckan|månaden|dagen|terminen|läsåret), internationella närvaro, internationell närvaro, finansiella ställning*, webbplatsens prestanda, sidans prestanda, appens prestanda, (sälj|försäljnings|inköps|upphandlings|rekryterings|introduktions|onboarding|support|service|leverans|produktions|release|utvecklings|planerings|budget|betalnings|order|beställnings|boknings|fakturerings|reklamations|klagomåls|retur|design|ansöknings|antagnings|rapporterings|registrerings|köp)(process|processen),
    säljprocess*, försäljningsprocess*, inköpsprocess*, rekryteringsprocess*, introduktionsprocess*, supportprocess*,
    leveransprocess*, utvecklingsprocess*, budgetprocess*, betalningsprocess*, orderprocess*, beställningsprocess*,
    bokningsprocess*, faktureringsprocess*, reklamationsprocess*, planeringsprocess*, produktionsprocess*,
    ansökningsprocess*, antagningsprocess*, säljtratt*, säljcykel*, kundresa*, (befintlig*|nuvarande|återkommande|trogna|viktigaste|största) (kund*|användar*|medlem*)`,
  means: `
    metodik*, metod*, agil*, scrum, kanban, lean, ramverk*, program, programmet, *program, *programmet, initiativ*, projekt*, infrastruktur*, it-infrastruktur*, arkitektur*, komponent*, säljtratt*, tratt*, arkiv*, upphandling*, lager, lagret, maskin*, fordon*, fordonspark*, skrivare*, nätverk*, brandvägg*, datalager*,
    nyckelord*, seo, seo-analys*, seo-*, e-bok*, affisch*, banderoll*, foton, bilder, mässa, mässor, mässan, monter*, hackathon*, träffar, kursplan*, läroplan*, schema*, prov, annons*, jobbannons*, platsannons*, befattningsbeskrivning*, lönelist*, prognos*, deklaration*, kpi*, okr*, nyckeltal*, organisationsschema*, omorganisation*, plugin*, bibliotek, övervakning*, chatt*, forum, wiki, fem evenemang, webbutik*, e-handel*, lön, löner, löneutbetalning*, faktur*, handlingar, handlingarna, hemsida*, webbplats*, webbsida*, sajt*, startsida*, landningssida*, prissida*, sida, sidan, sidor, portal*,
    intranät*, blogg*, crm, erp, cms, *system, *systemet, system, systemet, crm-system*, programvara*, verktyg*,
    *verktyg, dashboard*, instrumentpanel*, rapport*, *rapport, handbok*, *handbok, policy*, *policy, rutin*,
    dokumentation*, nyhetsbrev*, presentation*, utbildning*, *utbildning, *utbildningar, workshop*, kurs*,
    webbinari*, seminari*, konferens*, möte*, *möten, *möte, enkät*, *enkät, intervju*, *intervjuer, kampanj*,
    *kampanj, *kampanjer, strategi*, *strategi, plan, planen, *plan, kalender*, *kalender, databas*, server*,
    migrering*, revision*, event*, evenemang*, funktion*, app, appen, mobilapp*, logotyp*, broschyr*, film*, video*,
    podd*, artikel*, artiklar, inlägg*, utskick*, mall*, process*, budget*, kontor*, undersökning*, *undersökning,
    analys*, *analys, innehåll*, chatbot*, profil*, konto*, facebook*, linkedin*, instagram*, tiktok*, hr,
    hr-policy, hr-system*, grafisk*, trycksak*, fest*, teambuilding*, resa, utrustning*, licens*, avtal*,
    prislista*, katalog*, formulär*, integration*, version*, test*, modul*, panel*, bot, personal*, *blogg,
    *bloggen, *blogga, renovering*, *renovering, *renoveringen, ombyggnad*, *bygget, bygget, flytten, installation*, dator, datorer*`,
  finishing: 'avsluta*, slutför*, färdigställ*, göra klart, gör klart',
  chores: `
    rekrytera (volontärer|personal|medarbetare|säljare|fler|nya), hantera risk*, införa, implementera, ta fram, genomföra, upprätta, utarbeta, driftsätta, rulla ut, förbereda (styrelsemöte*|revisionen|möten|mötet|underlag*), öppna (ett|en) (nytt|ny) (kontor|butik|lager|filial), göra en (seo-analys|analys|undersökning|enkät|revision|inventering|översyn), göra ett (test|besök|reportage), se över, gå igenom, modernisera (infrastruktur*|it-*|system*|lokal*), betala ut, betala (löner|fakturor), anställa (två|tre|fyra|fem|sex|sju|åtta|tio|fler|några), rekrytera (två|tre|fyra|fem|sex|några|fler), flytta till molnet, flytta (våra|alla) (servr*|system*|data*), sköta (sociala|bokföring*|kontot|administration*), administrera, samordna, övervaka, arkivera, skriva ut, dela ut, lämna in, fakturera,
    inventera, byta ut (servr*|dator*|skrivar*|möbl*), tillsätta (en|ett) (arbetsgrupp|kommitté|styrgrupp), bilda (en|ett) (arbetsgrupp|kommitté), hålla (månadsmöten|veckomöten|medarbetarsamtal|utbildning*|utvecklingssamtal|personalmöten|kvartalsmöten|workshop*|kurs*|föreläsning*), genomföra
    (en|ett|medarbetarsamtal|utbildning*|undersökning*|kundundersökning*|enkät*|workshop*|möte*|revision*|analys*), planera (och|en|ett), arbeta fram, upphandla, leverera (projekt*|rapport*), anordna, ordna (en|ett), organisera (en|ett), skicka, skickar, skriva, skriv, ta fram (en|ett)
    (rapport*|plan*|policy*|presentation*|budget*|handbok*|mall*), publicera, anställa (en|ett|ny), rekrytera en,
    installera, konfigurera, sätta upp, migrera, flytta (servr*|system*|data*), uppdatera, rätta buggar, fixa
    buggar, köpa in, köpa, delta i, slutföra, färdigställa, svara på, ringa, översätta, renovera, testa, hålla
    (ett|en|möten|veckomöten), ha möten, starta (en blogg|ett konto|ett nyhetsbrev), lägga upp, införa
    (jira|salesforce|hubspot|sap|okr*), boka, beställa, samla in, dokumentera, sammanställa, träna personalen,
    utbilda (personal*|medarbetar*|säljar*|chefer*|användar*|anställd*|team*|alla), rätta (alla|kritiska|kända|öppna) buggar, fixa (alla|kritiska|kända|öppna) buggar, starta en (youtube-kanal|youtubekanal|podd|podcast|kanal|instagram*), starta ett (instagram*|podd*)`,
  fields: `
    utbildningsprogram för (lärare|personal|medarbetare|chefer|säljare), ny (app|mobilapp|hemsida|webbplats|webbutik|logotyp|grafisk profil), nytt (intranät|system|affärssystem|kontor|varumärke), projektledning, kundanskaffning, cybersäkerhet, it-säkerhet, informationssäkerhet, säkerhet, automatisering, logistik, inköp, ekonomi, insamling, produktivitet, effektivitet, lönsamhet, regelefterlevnad, analys, infrastruktur, hälsa, jämställdhet, mångfald, personal, medarbetarskap, riskhantering, projektledning, förändringsledning, kunskapshantering, digital transformation, digitalisering, digitaliseringen, medarbetarengagemang, kundservice, kundtjänst,
    kundnöjdhet, kundupplevelse, kundlojalitet, kundvård, varumärkeskännedom, varumärkesbyggande, varumärke,
    försäljning, försäljningsökning, marknadsföring, rekrytering, kommunikation, internkommunikation, kvalitet,
    innovation, tillväxt, affärsutveckling, produktutveckling, kompetensutveckling, personalutveckling, ledarskap,
    företagskultur, arbetsmiljö, hållbarhet, effektivisering, processförbättring, kostnadsbesparing,
    kostnadsbesparingar, sociala medier, onboarding, seo, ny hemsida, ny webbplats, nytt crm, employer branding,
    expansion, teambuilding, leadgenerering, ledarutveckling, ledarskapsutveckling, chefsutveckling,
    kompetensförsörjning, varumärkesutveckling, kundanskaffning, kundrelationer, personalvård, friskvård, intern
    kommunikation, processutveckling, marknadsexpansion, leverantörsutveckling, kvalitetssäkring, *utveckling`,
  staying: 'förblir, ligger kvar, hålls, håller sig, stannar, fortfarande, fortsatt',
  amounts: 'fler, mer, färre, mindre, lägre, högre, kortare, längre, snabbare, billigare, större',
  purposes: 'för, så att, som, där',
  many: `
    (kunder|kunderna|användare|användarna|folk|människor|lärare|lärarna|elever|eleverna|studenter|studenterna|föräldrar|föräldrarna|patienter|patienterna|medborgare|medborgarna|invånare|invånarna|gäster|gästerna|besökare|besökarna|medlemmar|medlemmarna|medarbetare|medarbetarna|anställda|de anställda|chefer|cheferna|utvecklare|utvecklarna|sjuksköterskor|läkare|läkarna|bönder|givare|givarna|volontärer|läsare|läsarna|köpare|säljare|säljarna|partner|team|teamen|skolor|skolorna|företag|företagen|familjer|hyresgäster|hyresgästerna)
    (|aktivt|regelbundet|verkligen|ofta|gärna) (använder|känner till|känner|vet|förnyar|rekommenderar|köper|återkommer|kommer tillbaka|litar på|älskar|gillar|förstår|läser|deltar|går med|stannar|väljer|föredrar|delar|följer|uppskattar|vill|tror)`,
  bareWords: 0,
  jargon:
    'operativ excellens, operationell excellens, synerg*, strategisk* imperativ*, frigöra (potential*|värde*), kundcentrer*, kundcentrisk*, paradigm*, holistisk*, hävstång*, världsklass, banbrytande, disrupt*, digital transformation*, lågt hängande frukt*, win-win, värdeskapande, spjutspets*, proaktiv*, helhetslösning*, framtidssäkr*, mindset, kärnkompetens*, best-in-class, game changer*, leverera värde, ekosystem*',
};
