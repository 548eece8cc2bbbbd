import { svUnits } from '../../model/unit-words/sv.ts';
import type { LanguageData } from './language-data.ts';

/**
 * Svenska. Verbs are written in the infinitive with `~`; `writing.endings` gives present, past, participles and passives.
 * Nouns are listed with `*` for their many endings; `*ökning` finds the end of a compound (försäljningsökning).
 */
export const sv: LanguageData = {
  code: 'sv',
  name: 'Svenska',

  detect: {
    script: 'latin',
    letters: 'åäö',
    beginnings:
      'rekryt, beläg, kostn, ansvar, ansök, uppf, utv, utb, utr, omf, omr, avt, sjuk, vård, hög, låg, mång, nyr, allm, byg, medb, myndig, grund, fören, enk, trygg, hållb, för, medar, kund, öka, minsk, säljk, skol, kvart, mån, försä, värd, webb, anst, uppd, uppg, uppn, upps, uppr, uppt, genomf, genoms, lanser, inrä, inri, styrels, pilotsk, leverer, leveri, bostä, barnb, snitt, medel, mån, årsl, tjän, försk, grupp, butik, webb, klimat, kompet, nyckel, omvård, driftk, sommar, vinter, höst, vår, ungdom, föräld, handl, hyres, bygg',
    endings:
      'resser, ostadr, föring, örjning, örning, yrning, sering, isering, mering, lering, nering, cering, ostnad, tnader, tten, tna, svinn, ovet, elsen, nsen, ktion, iska, iskt, itet, iteten, andel, antal, ligen, sionen, kund, kunder, kunden, pris, priser, tid, tiden, arbete, ningar, planer, plats, gård, dagar, timmar, erad, erat, eras, erar, ningen, arna, erna, orna, heten, ligt, liga, arnas, ingar, ingen, örer, skap, skaper, erade, kontor, mötet, möten, torer, sorer, kolor, denter, erande, nande, terar, serar, kerar, ivitet, ävling, ökning, ttning, kning, ätning, ansen, betyg, tiken, iker, ssan, kten, gten, llet, llen, nden, rdet, rden, ngen',
    words:
      'samla, hyra, låna, plocka, dela, skicka, bjuda, koppla, rulla, sätta, ställa, ladda, lämna, hämta, adresser, patienten, kunden, eleven, medarbetaren, invånaren, levande, landsbygd, releaser, dgr, plockfel, disputera, felen, fler, kritiska, buggar, plats, försäljning, testa, olika, prissidor, kunna, både, deras, sina, sitt, rätt, färdig, klar, klart, minskar, ökat, januari, februari, mars, maj, juni, juli, augusti, oktober, idag, igår, nu, fjol, ggr, sek, springa, blogga, pass, gånger, lediga, egna, ledarutveckling, chefsutveckling, personalutveckling, kvalitetsstyrning, kvalitetsledning, processtyrning, projektstyrning, verksamhetsstyrning, effektivare, processer, nästa, ledare, fostra, snabbare, kompetensutveckling, ärendehantering, hantering, sociala, medier, marknadsföring, utveckling, produktutveckling, introduktion, rekrytering, tid, tiden, projekt, svar, fel, timmar, dagar, sommaren, hösten, våren, vintern, jobb, personal, personalen, chefer, verksamheten, hushåll, företag, föreningar, barn, ned, ner, upp, sedan, två, tre, fyra, fem, sex, sju, åtta, nio, tio, där, när, inte, aldrig, även, mycket, många, egen, egna, bra, god, gott, goda, budget, balans, mot, ut, ur, så, efter, före, kring, hela, mellan, och, att, i, för, av, på, med, till, från, en, ett, som, är, vi, den, det, öka, ökar, minska, minskar, sänka, höja, vår, vårt, våra, inom, antal, antalet, andel, andelen, minst, högst, alla, samtliga, senast, ny, nya, nytt, under, över, per, ska, ha, har, kunder, kund, år, året, månad, vecka, genomföra, skapa, lansera, bygga, inga, utan, vid, om, eller, få, nå, bli, mer, fler, bättre, varje, hos, samt, mellan, rekrytera, utveckla, minimera, förbättra, anställa, starta, ta, fram, starkare, kvartal, kronor, procent, kr, mkr, tkr, miljoner, miljon, tusen, trafik, organisk, samla, hämta, noll, första, andra, ökad, ökning, minskad, färre, alla, hela, idag, månad, medlemmar, elever, lärare, patienter, gäster, varor, leverans, ordrar, butik, butiker, nyckelresultat, mål, svinn, vikt, konvertering, kommun',
  },

  writing: {
    decimal: ',',
    endings: {
      // Group 1: lansera, öka, minska. Also those whose present is -ar.
      a: { forms: 'ar ande', done: 'ade at ats ad as' },
      // Group 2 and 3 by the end of the stem.
      öra: { forms: 'ör örande', done: 'örde ört örd örda örts örs' }, // införa, genomföra, höra, köra
      ära: { forms: 'är ärande', done: 'ärde ärt ärd ärda ärts ärs' }, // lära
      yra: { forms: 'yr yrande', done: 'yrde yrt yrd yrda yrts yrs' }, // hyra, styra
      öja: { forms: 'öj öjer öjande', done: 'öjde öjt öjd öjda öjts öjs' }, // höja
      ölja: { forms: 'ölj öljer öljande', done: 'öljde öljt öljd öljda öljts öljs' }, // följa
      älja: { forms: 'älj äljer äljande', done: 'alde alt ald alda alts äljs' }, // välja
      änka: { forms: 'änk änker änkande', done: 'änkte änkt änkta änkts änks' }, // sänka
      änga: { forms: 'äng änger ängande', done: 'ängde ängt ängd ängda ängts ängs' }, // stänga
      ygga: { forms: 'ygg ygger yggande', done: 'yggde yggt yggd yggda yggts yggs' }, // bygga
      ägga: { forms: 'ägg ägger äggande', done: 'ade agt agd agda agts äggs' }, // lägga
      älla: { forms: 'äll äller ällande', done: 'ällde ällt älld ällda ällts älls' }, // ställa, anställa
      ända: { forms: 'änd änder ändande', done: 'ände änt änd ända änts änds' }, // använda, sända
      eda: { forms: 'ed eder edande', done: 'edde ett edd edda etts eds' }, // leda, utreda
      åda: { forms: 'åd åder', done: 'ådde ått ådd ådda åtts åds' },
      äsa: { forms: 'äs äser äsande', done: 'äste äst ästa ästs äses' }, // läsa
      ösa: { forms: 'ös öser ösande', done: 'öste öst östa östs öses löss' }, // lösa
      öpa: { forms: 'öp öper öpande', done: 'öpte öpt öpta öpts öps' }, // köpa
      älpa: { forms: 'älp älper älpande', done: 'älpte älpt älpts älps' }, // hjälpa
      öta: { forms: 'öt öter ötande', done: 'ötte ött ötta ötts öts' }, // möta
      äta: { forms: 'ät äter ätande', done: 'ätte ätt ätta ätts äts' }, // mäta
      ärka: { forms: 'ärk ärker ärkande', done: 'ärkte ärkt ärkta ärkts ärks' }, // stärka
      ämja: { forms: 'ämj ämjer ämjande', done: 'ämde ämt ämts ämjs' }, // främja
      öka: { forms: 'ökar ökande', done: 'ökade ökat ökad ökats ökas' }, // öka, besöka takes -er and is listed
      åla: { forms: 'ålar ålande', done: 'ålade ålat ålad ålats ålas' },
      ygla: { forms: 'yglar', done: 'yglade yglat' },
      ygna: { forms: 'ygnar', done: 'ygnade ygnat' },
      ryta: { forms: 'ryter', done: 'röt rutit' },
      ämna: { forms: 'ämnar', done: 'ämnade ämnat ämnad ämnats ämnas' },
      inna: { forms: 'inn inner innande', done: 'ann unnit unnen unna unnits inns' }, // vinna
      iva: { forms: 'iv iver ivande', done: 'ev ivit iven ivna ivet ivits ivs' }, // skriva
      juda: { forms: 'jud juder judande', done: 'jöd judit juden judna judet judits juds' }, // erbjuda
    },
  },

  // ── Verb ───────────────────────────────────────────────────────────────────────────────────────────────────────────
  verbs: {
    raise:
      '(ha|har|hade) (ökat|höjt|växt|stigit|lyft|dubblat|fördubblat), öka~, höja~, växa, växer, växte, vuxit, lyfta, lyfter, lyft, lyfte, maximera~, dubbla~, fördubbla~, tredubbla~, fyrdubbla~, utöka~, stiga, stiger, stigit, steg, accelerera~, skala~ upp, skala upp, skruva~ upp, driva upp, driver upp, pressa~ upp, överträffa~, gå upp, går upp, upp, multiplicera~, förlänga~, boosta~',
    lower:
      '(ha|har|hade) (minskat|sänkt|sjunkit|kortat|förkortat|halverat|reducerat|krympt), (ha|har) gått (ned|ner), minska~, sänka~, reducera~, korta~, korta~ ned, korta~ ner, förkorta~, halvera~, minimera~, skära~ ned, skära ner, skära ned, skär ner, dra ned, dra ner, drar ned, drar ner, pressa~, pressa~ ned, pressa~ ner, sjunka, sjunker, sjunkit, sjönk, krympa, krymper, krympt, begränsa~, banta~, kapa~, gå ned, gå ner, går ned, går ner, få ned, få ner, får ned, får ner, ner, ned, dämpa~, bromsa~, falla, faller, fallit, snabba~ upp, snabba upp',
    improve:
      'göra det (enkelt|enklare|lätt|lättare|tryggt|tryggare|roligt|roligare|möjligt) (att|för), förbättra~, stärka~, förstärka~, effektivisera~, bredda~, fördjupa~, utveckla vår, förenkla~, vässa~, främja~, bli bättre på, förädla~, rationalisera~, vårda~, skärpa, skärper, skärpt, vitalisera~, expandera~, vidga~',
    rework:
      'optimera~, modernisera~, finslipa~, trimma~, kvalitetssäkra~, förnya~, vidareutveckla~, omarbeta~, renodla~, strömlinjeforma~',
    keep: 'håll, behåll, bibehåll, upprätthåll, vidmakthåll, behålla, behåller, behållit, behöll, bibehålla, bibehåller, bibehållit, bevara~, upprätthålla, upprätthåller, hålla, håller, hållit, hålla oss, håller oss, ligga kvar, ligger kvar, stanna~ kvar, fortsätta vara, säkra fortsatt, vidmakthålla, vidmakthåller',
    reach:
      'nå, når, nått, nådde, nås, uppnå, uppnår, uppnått, uppnådde, uppnås, bli, blir, blivit, blev, klara, klarar, klarat, passera, passerar, passerat, överstiga, överstiger, understiga, understiger, ha, har, hade, erhålla, erhåller, erhållit, landa på, landar på, hamna på, hamnar på, komma upp i, kommer upp i, komma upp till, kommer upp till, komma ned till, kommer ned till, komma ner till, kommer ner till, uppgå till, uppgår till, uppfylla, uppfyller, uppfyllt, placera oss, ranka~, infria~, vara, är, ligga på, ligger på, tjäna~, omsätta, omsätter, omsatt, leverera en, leverera ett, täcka, täcker',
    gain: `
      få ut, får ut, fått ut, nå ut till, når ut till, nått ut till, frigöra, frigör, frigjort, frigjorda, frigörs, underteckna~, signera~, signa~, skriva under, skriver under, få, får, fått, fick, spara~, vinna~, rekrytera~, anställa, anställer, anställ, anställt, anställde, anställs, värva~, teckna~, sluta, sluter, slutit, slöt, landa, landar, landat, ta in, tar in, tagit in, avtala~, kontraktera~, ro hem, ror hem, kamma hem, säkra~, stänga affärer, stänger affärer, stäng affärer, få in, får in, fått in, samla~ in, samla in, samlar in, samlat in, boka~, boka~ in, sälja, säljer, sälj,  sålt, sålde, såld, sålda, säljs, skaffa~, knyta, knyter, knyt, knutit, locka~, attrahera~, hitta~, hittat, tillsätta, tillsätter, tillsätt, tillsatt, tillsatta, registrera~, aktivera~, 
      förvärva~, engagera~, examinera~, certifiera~, etablera~, öppna~, ansluta, ansluter, anslut, anslutit, ansluts, anslutna, onboarda~, förnya avtal, återvinna kunder, plantera~, placera~, matcha~, lägga till, lägger till, introducera~, vinna tillbaka, bjuda in, bjuder in, bjud in, bjudit in, finna, finner, funnit, ta hem, tar hem, tagit hem, upphandla~, vaccinera~, tilldela~, dela ut, delar ut, delat ut, donera~, ta emot, tar emot, tagit emot, få igenom, beviljas`,
    draw: 'generera~, dra in, drar in, dragit in, inbringa~, producera~, skapa leads',
    weigh:
      'utvärdera~, konsolidera~, jämföra~, jämför, slå ihop, slår ihop, slog ihop, slagit ihop, slå samman, slår samman, slagit samman, välja mellan, väljer mellan',
    finish: `
      lansera~, bygga~, skapa~, utveckla~, implementera~, införa~, leverera~, färdigställa~, iordningställa~, omställa~, framställa~, *föra~, *bygga~, *lägga~, *arbeta~, *testa~, *utbilda~, *utveckla~, *renovera~, *skriva~, *skicka~, *installera~, *publicera~, *granska~, *behandla~, *lansera~, skriva~, publicera~, slutföra~, färdigställa~, ta fram, tar fram, tagit fram, tog fram, släppa, släpper, släpp, släppt, släppta, driftsätta, driftsätter, driftsätt, driftsatt, driftsatta, driftsatts, rulla~ ut, rulla ut, rullar ut, rullat ut, utforma~, designa~, formge, formger, sätta upp, sätter upp, sätt upp, satt upp, färdigutveckla~, avsluta~, presentera~, refaktorera~, bygga ut, bygga om, göra klart, göra klar, gör klart, producera en, producera ett`,
    activity: `
      förvandla~, låna~ ut, lotsa~, disputera~, pitcha~, pausa~, stoppa~, plocka~, rensa~ bort, lasta~, lossa~, märka~ upp, märka~ om, skylta~, lacka~, svetsa~, borra, borrar, såga~, snickra~, mura~, putsa~, tapetsera~, schakta~, skörda~, gödsla~, vattna~, slakta~, koka~, grilla~, diska~, brodera~, elda~, täta~, dränera~, snygga~ till, snygga~ upp, möblera~, rotera~, vikariera~, peppa~, premiera~, lyssna~ på, fråga~, observera~, skugga~, fota~, anteckna~, scanna~, attestera~, fakturera~, debitera~, kreditera~, betala~, återbetala~, periodisera~, budgetera~, kalkylera~, räkna~, räkna~ om, värdera~, rabattera~, avropa~, korrekturläsa, korrekturläser, korrekturläst, tolka~, texta~, tagga~, sökoptimera~, omboka~, avboka~, klubba~, överklaga~, besiktiga~, provsmaka~, patcha~, deploya~, skala~ ner, skala~ om, kopiera~, spegla~, återskapa~, ladda~ ner, ladda~ ned, synka~, synkronisera~, pensionera~, skrota~, kassera~, justera~, sopa~, skotta~, sanda~, salta~, ploga~, torka~, desinficera~, sterilisera~, medicinera~, ordinera~, placera~ om, omplacera~, avskeda~, varsla~, permittera~, ackreditera~, auktorisera~, moderera~, facilitera~, workshoppa~, brainstorma~, montera~, demontera~, kartera~, logga~, spåra~, larma~, undsätta, undsätter, undsatt, evakuera~, öva~, krigsspela~, finansiera~, låna~, amortera~, emittera~, notera~, börsnotera~, fusionera~, bolagisera~, avknoppa~, omstrukturera~, decentralisera~, insourca~, skjutsa~, lämna~ ut, hämta~, hämta~ upp, putsa~ på, ordna~ upp, krava~, avgränsa~, estimera~, tidsuppskatta~, planera~ in, eskalera~, delegera~, fördela~, anvisa~, hänvisa~, slussa~, para~ ihop, luncha~, vandra~, cykla~, jogga~, simma~, gymma~, meditera~, plugga~, memorera~, komponera~, spela~, mixa~, mastra~, regissera~, turnera~, klippa, klipper, klippt, klippte, klippa ihop, klipper ihop, klippt ihop, hyra ut, hyr ut, hyrt ut, hyra in, hyr in, hyrt in, lära upp, lär upp, lärt upp, lära ut, lär ut, lärt ut, lära känna, lär känna, ta hem offerter, tar hem offerter, ta in offerter, tar in offerter, begära in, begär in, begärt in, släcka, släcker, släckt, tända, tänder, tänt, tömma, tömmer, tömt, fylla, fyller, fyllt, fyllda, fylla på, steka, väva, väver, fälla, fäller, fällt, hugga, hugger, huggit, värma, kyla, inreda, inreder, inrett, avlösa, avlöser, berömma, skriva in, skriva ut, prissätta, prissätter, prissatt, lönesätta, stämma av, stämmer av, stämt av, säga upp, säger upp, sagt upp, sälja av, säljer av, köpa upp, köper upp, dra tillbaka, anmäla, anmäler, anmält, anta, antar, avslå, avslår, provtrycka, provköra, provkör, testköra, testkör, rulla tillbaka, återställa, återställer, återställt, läsa upp, koppla på, stänga av, återbruka~, återanvända, återanvänder, återanvänt, smörja, smörjer, sköta, sköter, riva, river, rivit, rev, spränga, spränger, sprängt, gjuta, gjuter, gjutit, armera~, väga, väger, vägt, läsa av, läser av, rycka ut, lösa lån, ta ut, ta ner, låsa, låser, låst, underkänna, knyta kontakt, äta, äter, ätit, sova, sover, sjunga, sjunger, sjungit, ha (möten|möte|dialog|avstämningar|samtal|workshop|workshops|utbildning), föra~, a/b testa~, a/b-testa~, sälja in, säljer in, sälj in, sålt in, kartlägga var, springa, springer, sprungit, slippa, slipper, hålla kontakt, håller kontakt, hålla (löpande|regelbunden|tät) kontakt, ta kontakt med, tar kontakt med, föryngra~, reda ut, reder ut, rett ut, få ordning på, får ordning på, komma överens, kommer överens, ringa upp, ringer upp, ringt upp, ringa in, ringa runt, söka upp, söker upp, rensa upp, städa upp, lägga ner, lägger ner, lägga ned, lägger ned, skriva ner, skriva upp, packa upp, ladda upp, koppla upp, montera ner, plocka upp, ta upp, tar upp, snappa upp, fånga upp, kolla upp, boka upp, dra upp, ge ut, ger ut, gett ut, lägg upp, lägg in, lägga in, lägg ut, sätt in, sätt igång, sätt ihop, följ upp, köp in, bygg om, bygg ut, bygg upp, bygga upp, bygger upp, byggt upp, skriv om, skriva om, byt ut, ring upp, föra in, föra över, gör om, gör klart, kom igång, kom överens, knyt ihop, stäng ned, stäng ner, stänga ned, stänga ner, läs in, läsa in, ställ in, ställ ut, ställa ut, sänd ut, nollställa~, återkoppla~, återaktivera~, tillverka~, omfördela~, samlokalisera~, inhysa, genomföra~, utbilda~, anordna~, arrangera~, organisera~, ordna~, hålla en, hålla ett, håll en, håll ett, håll kontakt, håller en, hålla i, håller i, planera~, definiera~, kartlägga~, kartlagt, kartlagd, kartlagda, kartlades, kartlägg, migrera~, flytta~, flytta~ över, ersätta, ersätter, ersätt, ersatt, byta, byter, byt, bytt, byta ut, byter ut, bytt ut, byts ut, fasa~ ut, fasa ut, avveckla~, uppgradera~, uppdatera~, installera~, konfigurera~, automatisera~, digitalisera~, integrera~, mäta~, följa~ upp, följa upp, följer upp, följt upp, följs upp, övervaka~, testa~,
      validera~, verifiera~, prova~, pröva~, pilota~, pilottesta~, undersöka, undersöker, undersök, undersökt, undersöktes, undersöks, utreda~, bedöma, bedömer, bedömt, granska~, stänga~, on boarda~, revidera~, se över, ser över, sett över, dokumentera~, förbereda~, dela~, dela med, kommunicera~, informera~, marknadsföra~, annonsera~, träna~, coacha~, handleda~, mentora~, driva~, driv, låt, ge, ger, gett, gav, tryck, märk, häng upp, ring, kör igång, drivit, köra~, kör, samordna~, koordinera~, intervjua~, enkäta~, besöka, besöker, besökt, besök, kontakta~, ringa, ringer, ringt,
      träffa~, möta~, delta, deltar, föreläsa, föreläser, föreläs, förhandla~, föreslå, föreslår, föreslagit, lämna in, lämnar in, lämnat in, ansöka, ansöker, ansökt, ansök, ansök om, ansöka om, sök, ta reda på, tillhandahålla, tillhandahåller, erbjuda~, serva~, skicka~, skicka ut, skickar ut, sända~, distribuera~, översätta, översätter, översätt, översatt, översatta, spela~ in, spela in, spelar in, spelat in, filma~, fotografera~, redigera~, lägga~, lägga upp, lägger upp, åtgärda~, laga~, rätta~, fixa~, lösa~, hantera~, rensa~, städa~, standardisera~, centralisera~,
      ställa om, ställer om, ställ om, ställt om, totalrenovera~, helrenovera~, omorganisera~, dela upp, delar upp, dela~ in, starta~, starta~ upp, starta upp, startar upp, påbörja~, inleda~, initiera~, sjösätta, sjösätter, sjösätt, sjösatt, kicka igång, sparka igång, dra igång, drar igång, dragit igång, komma igång med, fortsätta, fortsätter, fortsätt, arbeta med, arbetar med, arbeta fram, arbetar fram, arbetat fram, jobba med, jobbar med, samarbeta~, förankra~, enas om, identifiera~, besluta~, bestämma, bestämmer, bestämt, fastställa~, välja~, välja ut, välj, välj ut, prioritera~, specificera~, modellera~, rapportera~, redovisa~, sammanställa~, lista~, inventera~, administrera~, bemanna~, behandla~, svara på, svarar på, besvara~, följa upp,
      använda~, investera~, köpa~, köpa in, köper in, köpt in, införskaffa~, inhandla~, beställa~, hyra~, leasa~, outsourca~, utse, utser, utsett, utsedd, utsedda, tillsätt, tillsätta en, anställa en, rekrytera en, rekrytera ett, belöna~, uppmärksamma~, fira~, renovera~, rusta~, rusta upp, rustar upp, konstruera~, utrusta~, reparera~, underhålla, underhåller, inspektera~, kontrollera~, screena~, vårda, råda, kampanja~, opinionsbilda~, lobba~, sprida, sprider, spridit, sprid, sätta in, sätter in, sätta igång, sätter igång, sätta ihop, sammanföra~, koppla~, koppla ihop, kopplar ihop, ansluta till, importera~, exportera~, ladda~, indexera~, länka~,
      bygga bort, felsöka, felsöker, felsökt, debugga~, rita~, skissa~, prototypa~, ta del, ta över, tar över, ta i bruk, tar i bruk, tagit i bruk, ta i drift, tar i drift, ta bort, tar bort, tagit bort, ta hand om, sponsra~, visa~, visa upp, demonstrera~, sända live, posta~, blogga~, lära~, läsa~, samla~, samla ihop, skanna~, annotera~, kalibrera~, simulera~, prognostisera~, uppskatta~, schemalägga~, schemalagt, schemalagd, repetera~, ratificera~, klargöra~, förtydliga~, formulera~, formalisera~, efterleva, tillämpa~, anpassa~, skräddarsy, skräddarsyr, segmentera~, målgruppsanpassa~, paketera~, förpacka~, skydda~, säkerhetskopiera~, kryptera~, isolera~, bryta ut, bryter ut, extrahera~, containerisera~, härda~,
      översyn, upprätta~, upprättat, inrätta~, grunda~, bilda~, instifta~, anlägga~, anlagt, anlagd, anlagda, måla~, plöja, odla~, sanera~, röja, röjer, röjt, gallra~, asfaltera~, dika~, gräva, gräver, grävt, dra fiber, elektrifiera~, energieffektivisera~, tvätta~, transportera~, lagra~, packa~, märka, märker, märkt, sortera~, källsortera~, återvinna, återvinner, återvunnit, kompostera~, klassificera~, arkivera~, gallringsbedöma, registrera in, diarieföra~, handlägga~, handlagt, handlagda, remittera~, operera~, undersök, röntga~, provta, provtar, rehabilitera~, vägleda~, undervisa~, rätta prov, betygsätta, betygsätter, betygsatt, lektionsplanera~, examinera, opponera~, skola~ in, skola om, fortbilda~, kompetensutveckla~, onboarda, introducera alla, intervjua, annonsera ut, publicera ut, mingla~, nätverka~, lotta ut, sända ut, mejla~, maila~, sms:a, dörrknacka, demonstrera, uppvakta~, påverka beslut, söka, söker, sökt, söka bidrag, söker bidrag, tillgängliggöra~, tillgänglighetsanpassa~, översätt, ombilda~, omförhandla~, omarbeta~, göra~, gör, gjort, gjord, gjorda, göra om, gör om, gjort om, gå igenom, går igenom, gått igenom, gå, går, gått, sätta, sätter, satt, lämna~, bereda~, teckna en, teckna ett, lägga ut, lägger ut, lagt ut, flagga~, slipa~, sy, trycka, trycker, tryckt, tryckta, duka~, servera~, laga mat, baka~, hälsa på, nominera~, rösta~, omvärldsbevaka~, spana~, forska~, experimentera~, a b testa, a/b testa, spika~, fasa in, etablera rutiner, etablera en, etablera ett, öppna en, öppna ett, skaffa en, skaffa ett, hitta en, hitta ett, tydliggöra~, prata med, pratar med, tala med, talar med`,
    weak: 'hjälpa~, hjälp, stötta~, stödja, stödjer, stöder, stött, medverka~, bidra, bidrar, bidragit, konsultera~, utforska~, underlätta~, säkerställa~, se till, ser till, sett till, analysera~, överväga, överväger, försöka, försöker, försök, sträva~, fokusera~, uppmuntra~, engagera oss, möjliggöra~, inspirera~, förstå, förstår, titta på, tittar på, påverka~, verka för, verkar för, arbeta för, arbetar för, jobba för, jobbar för, arbeta mot, arbeta vidare, jobba vidare, vara med, delta i, deltar i, stimulera~, motivera~, ta tillvara, värna~, tänka på, prioritera upp, satsa~, satsa på, utnyttja~, dra nytta av, bistå, bistår, assistera~, rådgöra, vara delaktig, ta ansvar, ansvara~, ge stöd, ger stöd, öka medvetenheten, lyfta fram, lyfter fram, synliggöra~, jobba~, arbeta~, bevaka~, understödja, medvetandegöra~, visa vägen, trygga~, garantera~',
  },

  verbEndings:
    'era, erar, cka, ppa, gga, dda, rra, ssa, ja, nka, kla, gla, bla, tala, bilda, räkna, öppna, ägna, ordna, märka, verka, söka, handla, samla, växla, odla, svara, spara, styra, mäta, göra, köra, lära, visa, läsa, lösa, rösta, testa, lasta, satsa, rensa, skapa, köpa, hjälpa, montera, måla, gräva, ringa, bjuda, binda, sända, vända, tvinga, stänga, sätta, byta, möta, lyfta, flytta, bygga',

  // ── Substantiv som står för ett verb ───────────────────────────────────────────────────────────────────────────────
  nouns: {
    raise:
      'ökning (av|i|på|med), höjning (av|i), tillväxt (i|av|på), ökad, ökat, ökade, höjd, höjt, höjda, ökande, växande, *ökning, *ökningen, *tillväxt, *tillväxten, *höjning',
    lower:
      'minskning (av|i|med), sänkning (av|i), reduktion av, nedgång i, minskad, minskat, minskade, sänkt, sänkta, reducerad, reducerat, reducerade, kortare, färre, lägre, *minskning, *minskningen, *sänkning, *reduktion, *reducering',
    improve:
      'förbättring (av|i), effektivisering av, förbättrad, förbättrat, förbättrade, utveckling av vår, modernisering av, förenkling av, optimering av, förstärkning av',
    activity: `
      byggstart (för|av), spadtag för, 1:1-samtal, medarbetarsamtal, utvecklingssamtal, lönesamtal, enskilda samtal, avstämning, avstämningar, avstämningsmöten, översättning av, översättning till, omförhandling av, omstrukturering av, uppsägning av, montering av, sanering av, restaurering av, granskning av, digitalisering av, val av, övergång till, övergång från, stöd för, stöd till, stöd vid, hjälp till, hjälp med, lansering, lansering av, implementering, implementering av, införande, införande av, utveckling av, framtagande av, framtagning av, utbildning av, utbildning i, utbildning för, migrering, migrering av, migrering till, installation av, uppgradering av, uppdatering av, uppbyggnad av, etablering av, genomförande av, kartläggning av, översyn av, utredning av, utredning om, utvärdering av, analys av, granskning av, planering av, rekrytering av, renovering av, ombyggnad av, byggnation av, byggande av, anläggande av, digitalisering av, automatisering av, integration av, integration med, konsolidering av, standardisering av, dokumentation av, publicering av, kampanj för, pilot, pilotprojekt, pilot med, test av, framtagen plan, förstudie, förstudie av, förstudie om, start av, uppstart av, inköp av, upphandling av, avveckling av, flytt av, flytt till, omorganisation av, revidering av, skapande av, design av, workshop om, workshop med, seminarium om, driftsättning, driftsättning av, lönekartläggning, utrullning, utrullning av, projektstart, marknadsundersökning, kundundersökning, medarbetarundersökning, arbete med, byte av, byte till, rekrytering, renovering, utredning, genomgång av, framtagande, kartläggning, *inventering, *kartläggning, *utredning, *undersökning, *lansering, *utvärdering, *översyn, *upphandling, *rekrytering, *migrering, *implementering, *renovering, *ombyggnad, *uppgradering, *installation,
      lektion*, *lektion, *lektioner, föreläsning*, *föreläsning, *föreläsningar, workshop, workshops, workshopar, seminarium, seminarier, webbinarium, webbinarier, kundmöten, informationsmöten, föräldramöten, utbildningstillfällen, kurstillfällen, studiebesök, intervjuer, öppna hus, *granskning, *revision, veckomöten, månadsmöten, veckomöte, månadsmöte, avstämningsmöte`,
  },

  // ── Particip och dåtid som inte är regelbundna ─────────────────────────────────────────────────────────────────────
  done: {
    finish:
      'klar, klart, klara, färdig, färdigt, färdiga, framtagen, framtaget, framtagna, framtagits, tagits fram, tas fram, skriven, skrivet, skrivna, skrivits, på plats, i drift, i produktion, live, igång, i gång, uppe, tillgänglig, tillgängligt, tillgängliga, utrullad, utrullat, utrullade, uppsatt, uppsatta, satts upp, byggts, byggd, byggt, byggda, påbörjad, påbörjat, påbörjade, startad, startat, slutförd, slutfört, slutförda, avklarad, avklarat, avklarade, levererad, levererat, levererade, släppt, släppta, släpps, släpptes, invigd, invigt, invigda, öppnad, öppnat, öppnade, inflyttade, flyttad, flyttat, flyttade',
    activity:
      'hållen, hållet, hållna, hållits, hålls, ringda, ringts, träffade, besökta, kontaktade, ersatt, ersatta, ersatts, bytta, byts, utbytt, utbytta, utfasad, utfasat, utfasade, uppföljd, uppföljda, skickad, skickat, skickade, utskickad, utskickade, lämnad, inlämnad, inlämnat, inlämnade, utsedd, utsett, utsedda, köpt, köpta, inköpt, inköpta, upphandlad, upphandlat, upphandlade, genomgången, genomgånget, genomgångna, vald, valt, valda, gjord, gjort, gjorda, dragen, draget, dragna, utförd, utfört, utförda, utförs, anordnas, ersätts, byts ut, sätts, görs, skickas, tas i bruk, tas i drift, sjösätts, driftsätts, delad, delat, delade, inspelad, inspelat, inspelade, åtgärdade, åtgärdat, åtgärdad, lösta, löst, löses, besvarade, besvarad, besvaras',
    reach:
      'undertecknad, undertecknat, undertecknade, underskriven, underskrivet, underskrivna, signerad, signerat, signerade, vunnen, vunnet, vunna, såld, sålt, sålda, funnen, nådd, nått, nådda, uppnådd, uppnått, uppnådda, anslutna, ansluten, anslutet, bokad, bokade, sålda, certifierade, examinerade, tecknad, tecknat, tecknade, värvade, rekryterade, anställda nya, inbokade, insamlade, insamlat, bokade',
  },

  makers:
    'skapa~, bygga~, bygg, erbjuda~, leverera~, etablera~, utveckla~, ge, ger, inspirera~, säkerställa~, tillhandahålla, tillhandahåller',

  leadIn: `
    vi, vi ska, vi ska ha, ska vi ha, ska ha, har vi, kommer vi att ha, vi har, vi vill, vi skall, vårt team, teamet, alla team, jag, jag ska, de, att, ska, skall, bör, måste, kan, har, framgångsrikt, avsevärt, betydligt, kraftigt, markant, väsentligt, successivt, kontinuerligt, löpande, ständigt, fortsätta att, fortsätt att, fortsätta, fortsätt, börja, fullt ut, officiellt, internt, externt, gemensamt, proaktivt, regelbundet, effektivt, snabbt, aktivt, säkert, och, därefter, sedan, minst, först, tillsammans, strategiskt, mätbart, mål:, målet är att, mål är att, mål att, målet:, delmål:, nyckelresultat:, resultat:, i snitt, sammanlagt, totalt, senast, på ett strukturerat sätt, strukturerat, aktivt arbeta för att, arbeta för att, se till att, säkerställa att, verka för att, sträva efter att, försöka, äntligen, ytterligare, också, även, dessutom, samt, planera och, snabbt och enkelt, tydligt, självständigt, årligen, månatligen, varje vecka, varje månad, varje kvartal, per kvartal, helt`,

  states:
    'ligga på, ligger på, är, vara, var, har, ha, finns, ligger, körs, kör på, går att, kan, kan själva, vet, känner till, använder, använda sig av, innehåller, äger, uppfyller, håller, sker, lagras, hostas, fungerar, saknar, rapporterar till, tillhör, bor, står, gäller, omfattas, erbjuds, följer, arbetar enligt, deltar, upplever, känner',
  facts:
    '(nå|når|uppnå|uppnår|nått|uppnått) lönsamhet, *provet, provet, tentan, tenta, *examen, examen, registrera(d|t|de) hos, registrera(d|t|de) vid, visar vinst, går med vinst, svarta siffror, positivt resultat, laga kraft, certifikat, certifikatet, certifiering, certifieringen, certifierad, certifierat, certifierade, *certifiering, *certifikat, ackreditering, ackrediterat, ackrediterad, ackrediterade, godkänd, godkänt, godkända, godkänner, beviljar, godkännande, godkännandet, beviljad, beviljat, beviljade, beviljats, antagen, antaget, antagna, antas av, fastställd av, signerad av, signerat, signerad, signerade, reviderat, påskrivet, undertecknad, undertecknat, undertecknade, ratificerad, licens, licensen, tillstånd, tillståndet, bygglov beviljat, utfärdat, utfärdad, lönsam, lönsamt, lönsamma, break even, nollresultat, börsnoterad, börsnoterade, noterade på, kassaflödespositiv, kassaflödespositiva, legitimation, diplomerad, diplomerade, miljödiplomerad, svanenmärkt, svanenmärkta, kravmärkt, kravcertifierad, tilldelade, tilldelats, erhållit, godkända i, besiktigad, besiktigat, beslutad, beslutat, klubbad, klubbat, bifall, bifallen',

  // ── Tal: utgångsläge, mål, förändring ──────────────────────────────────────────────────────────────────────────────
  from: {
    before:
      'från, fr., fr, upp från, ned från, ner från, från nuvarande, från dagens, idag, i dag, i dagsläget, just nu, för närvarande, nu, nuvarande, nuläge, nuläget, nuläge:, nuvärde, nuvärdet, utgångsläge, utgångsläget, utgångsvärde, utgångspunkt, baslinje, baslinjen, basvärde, startvärde, ingångsvärde, jämfört med, mot, mot dagens, mot nuvarande, i stället för, istället för, tidigare, var, förra (året|kvartalet|månaden|veckan), i fjol, föregående (år|kvartal|månad), senaste mätningen, senast uppmätt, dagens, start, i jämförelse med, gentemot, förra mätningen, utfall, utfall i fjol, utfall förra året, är idag, är i dag, ligger idag på, ligger nu på, idag är, i dag är, idag på',
    after:
      'idag, i dag, i dagsläget, i nuläget, nu, just nu, för närvarande, i fjol, förra (året|kvartalet|månaden|veckan|läsåret|terminen|säsongen), föregående (år|kvartal|månad), vid årets början, vid start, vid starten, vid senaste mätningen, i senaste mätningen, i förra mätningen, baslinje, nuläge, i utgångsläget, tidigare',
  },
  to: 'till, upp till, upp i, ned till, ner till, upp mot, ned mot, mål, målet, målet är, målvärde, målvärde:, mål:, målnivå, för att nå, nå, når, uppnå, uppnår, till en, till ett, till totalt, till i snitt, på totalt, uppgår till, uppgå till, ökar till, minskar till, ligger på, ligga på, landar på, landa på, vara, är, ska vara, ska bli, blir, bli',
  levels: 'på totalt, uppgår till, uppgå till, ligger på, ligga på, vara, är, ska vara',
  toPaired: 'på',
  byAfterMove: 'motsvarande, med, om, med hela, med ytterligare',
  changeBefore: { up: 'upp, plus', down: 'ned, ner, minus' },
  changeAfter: {
    up: 'ökning, ökning (av|i), tillväxt, tillväxt i, mer, fler, högre, snabbare, förbättring, uppgång, bättre, större, längre, ökad, ökat, *ökning, *tillväxt, upp',
    down: 'minskning, minskning (av|i), sänkning, sänkning (av|i), mindre, färre, lägre, kortare, nedgång, reducering, reduktion, billigare, besparing, minskad, minskat, lägre kostnader, *minskning, *besparing, *reduktion, ner',
  },
  factors: {
    'dubbelt så|tvåfalt|en faktor två|en faktor 2': 2,
    'tre gånger så|trefalt|en faktor tre|en faktor 3': 3,
    'fyra gånger så|fyrfalt': 4,
    'hälften så': 0.5,
    'minska till hälften|minskar till hälften|minskas till hälften|minskat till hälften|sänkas till hälften|sjunka till hälften|ned till hälften|ner till hälften': 0.5,
    'till det dubbla|till det dubbelta': 2,
    'dubbla|dubblar|dubblas|dubblera|dubblerar|dubblerat|dubblats|dubblerad|dubblat|fördubbla|fördubblar|fördubblas|fördubblat|fördubblats|fördubblad|fördubblade|fördubbling|fördubblingen|dubbelt så många|dubbelt så mycket|dubbelt så hög|dubbelt så högt|dubbelt så snabbt|en fördubbling|*fördubbling': 2,
    'tredubbla|tredubblar|tredubblas|tredubblat|tredubblad|tredubbling|tre gånger så många|tre gånger så mycket|trefaldiga': 3,
    'fyrdubbla|fyrdubblar|fyrdubblat|fyrdubbling|fyra gånger så många': 4,
    'halvera|halverar|halveras|halverat|halverad|halverade|halverats|halvering|halveringen|hälften så många|hälften så mycket|hälften så lång|en halvering|*halvering': 0.5,
  },
  bounds: {
    atLeast: {
      before:
        '(inte|ej|aldrig) (understiga|understiger|gå under|går under|sjunka under|sjunker under|falla under|faller under|vara under|ligga under|ligger under|hamna under|vara lägre än|vara färre än|vara mindre än), minst, lägst, åtminstone, inte mindre än, ej under, inte under, inte lägre än, minimum, som lägst, som minst, minst till, aldrig under, på minst, är minst, om minst',
      after:
        'eller mer, eller fler, eller högre, eller bättre, eller över, och uppåt, minst, och mer, och över, som lägst',
    },
    atMost: {
      before:
        '(inte|ej|aldrig) (överstiga|överstiger|överskrida|överskrider|gå över|går över|vara över|ligga över|ligger över|vara högre än|vara mer än|vara längre än|vara fler än|vara äldre än|ta mer än|ta längre än|tar mer än|tar längre än|kosta mer än|kostar mer än|med mer än), högst, max, maximalt, inte mer än, inte fler än, inte över, ej över, inte överstiga, inte överstiger, som mest, som högst, maximum, aldrig mer än, överstiger aldrig, överstiger inte, överskrider aldrig, överskrider inte, överskrida, aldrig överstiga, aldrig över, på högst, på max, är högst, inte längre än, mindre än eller lika med',
      after:
        'eller mindre, eller färre, eller lägre, eller kortare, eller under, eller snabbare, som mest, som högst, max, och nedåt, och lägre',
    },
    above: {
      before:
        'över, mer än, fler än, högre än, större än, överstiga, överstiger, överstigit, bättre än, längre än, upp över, till över, till mer än, passera, passerar, passerat, drygt över',
    },
    below: {
      before:
        'under, mindre än, färre än, lägre än, kortare än, snabbare än, understiga, understiger, understigit, ned under, ner under, till under, till mindre än, på under, på mindre än',
    },
    between: 'mellan',
  },

  numbers: {
    words: {
      två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12, tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19,
      tjugo: 20, tjugofem: 25, trettio: 30, trettiofem: 35, fyrtio: 40, femtio: 50, sextio: 60, sjuttio: 70, sjuttiofem: 75, åttio: 80, nittio: 90, nittiofem: 95,
      'ett hundra|etthundra|ett hundratal': 100, tvåhundra: 200, trehundra: 300, fyrahundra: 400, femhundra: 500, 'ett tusen|ettusen|ett tusental': 1000, tvåtusen: 2000, femtusen: 5000, 'en miljon': 1_000_000, 'en miljard': 1_000_000_000,
      'ett dussin': 12, 'en halv|ett halvt|halv|halvt': 0.5, 'en och en halv|ett och ett halvt': 1.5, 'ett tiotal': 10, 'ett femtiotal': 50, 'ett par': 2, båda: 2, bägge: 2,
    }, // biome-ignore format: a table
    one: 'en, ett',
    fractions: {
      'hälften|hälften av': 50,
      'en tredjedel|en tredjedel av|var tredje': 33.3,
      'två tredjedelar|två tredjedelar av': 66.7,
      'en fjärdedel|en fjärdedel av|var fjärde': 25,
      'tre fjärdedelar|tre fjärdedelar av': 75,
      'en femtedel|en femtedel av|var femte': 20,
      'en tiondel|en tiondel av|var tionde': 10,
      'majoriteten av': 50,
      'varannan|vartannat': 50,
    },
    all: 'i samtliga, på samtliga, med samtliga, hos samtliga, i alla, på alla, hos alla, i hela, alla, alla våra, samtliga, varje, hela, varenda, allt, allting, all, fullständig, fullständigt, heltäckande, varje enskild, alla de, 100 procent av',
    none: 'noll, inga, inget, ingen, 0 st, noll stycken',
    notNumbers: `
      i alla led, på alla nivåer, på alla plan, på alla sätt, i alla avseenden, i alla delar, i alla lägen, i alla kanaler,       livets alla skeden, alla tiders, alla gånger, hela verksamheten, hela organisationen, hela företaget, hela bolaget, hela kommunen, hela kedjan, hela regionen, en till en, ett till ett, två tre, en av de, en av våra, tvåfaktors, två faktors, tvåstegs, alla hjärtans, allt i ett, ingen annan, inget annat, över huvud taget, först och främst, en och samma, första klass, sex och samlevnad, tre kronor, varje dag, varje vecka, varje månad, varje kvartal, varje år, varje termin, alla dagar, hela tiden, hela vägen, hela året, noll till ett, från noll, all in, femte, sjätte, tredje part, tredjepart, första hjälpen, en gång, alla hjälpas åt, ett till, nolltolerans, ingen minns, allt mer, allt fler`,
    ordinals: 'första, andra, tredje, fjärde, femte, 1:a, 2:a, 3:e, 4:e',
    ranks: 'topp, top, plats, nummer, nr, nr., rank, ranking, bland de, placering, position, bland topp',
    ordinalEndings: ':a, :e, :an, :en, a, e, :or',
  },

  unitWords: svUnits,
  units: {
    outOf: 'av, av alla, av de, av våra, av totalt, av samtliga, av varje, utav',
    measureWords: 'st, st., stycken, styck',
  },

  windows: `
    (per|om|varje) (sekund|minut|timme|dag|dygn|natt|vecka|månad|kvartal|år|termin|läsår|sprint|pass|kväll|lunch|besök|tertial|arbetsdag|skift|omgång|match|lektion|avsnitt), (per|i|om|varje) (sekunden|minuten|timmen|dagen|dygnet|veckan|månaden|kvartalet|året|terminen),
    /(sekund|minut|timme|dag|dygn|vecka|mån|månad|kvartal|år|h), per (v|v.|mån|mån.|halvår), dagligen, daglig, dagliga, dagligt, veckovis, veckovisa, månadsvis, månadsvisa, månatlig, månatliga, månatligen, månatligt, kvartalsvis, kvartalsvisa, årlig, årliga, årligen, årligt, varannan vecka, varannan månad, vartannat år, två gånger (i veckan|i månaden|per år|om året|per vecka|per månad), en gång (i veckan|i månaden|per år|om året|per vecka|per månad|i kvartalet|per kvartal), löpande tolv månader, rullande tolv månader, rullande 12 månader`,

  time: {
    by: 'senast, senast den, senast i, till, till och med, t.o.m., tom, fram till, innan, inför, deadline, deadline:, klart till, klar till, klart senast, klar senast, per den, vid',
    before: 'före, innan',
    during: 'under, i, för, på, från, hela, inom ramen för',
    within: 'inom, inom de närmaste, de närmaste, kommande, under de närmaste, under kommande',
    end: 'slutet av, slutet på, slut, sista, utgången av, utgång, sista dagen i',
    middle: 'mitten av, mitten på, halva',
    start: 'början av, början på, början, inledningen av, tidigt',
    this: 'detta, denna, det här, den här, innevarande, nuvarande, vårt',
    next: 'nästa, kommande, nästkommande, följande, påföljande',
    last: 'förra, föregående, senaste, jämfört med, mot, sedan, i fjol, i jämförelse med, gentemot',
    months: {
      'januari|jan|jan.': 1, 'februari|feb|feb.|febr': 2, 'mars|mar.': 3, 'april|apr|apr.': 4, maj: 5, 'juni|jun|jun.|midsommar': 6, 'juli|jul.': 7,
      'augusti|aug|aug.': 8, 'september|sept|sep|sept.|sep.': 9, 'oktober|okt|okt.': 10, 'november|nov|nov.': 11, 'december|dec|dec.|jul|julen|lucia': 12,
    }, // biome-ignore format: a table
    quarters: {
      'första kvartalet|1:a kvartalet|kvartal 1|kvartal ett|kv1|kv 1|k1': 1,
      'andra kvartalet|2:a kvartalet|kvartal 2|kvartal två|kv2|kv 2|k2': 2,
      'tredje kvartalet|3:e kvartalet|kvartal 3|kvartal tre|kv3|kv 3|k3': 3,
      'fjärde kvartalet|sista kvartalet|4:e kvartalet|kvartal 4|kvartal fyra|kv4|kv 4|k4': 4,
    },
    halves: {
      'första halvåret|våren|vårterminen|vårtermin|första halvan av året|h1': 1,
      'andra halvåret|hösten|höstterminen|hösttermin|andra halvan av året|h2': 2,
    },
    periods: {
      year: 'år, året, årets, läsår, läsåret, läsårets, verksamhetsår, verksamhetsåret, kalenderår, kalenderåret, helår, helåret',
      half: 'halvår, halvåret, halvårets',
      quarter: 'kvartal, kvartalet, kvartalets',
      month: 'månad, månaden, månadens, månadsskiftet',
      week: 'vecka, veckan, veckans, v, v.',
      cycle:
        'perioden, periodens, tertial, tertialet, tertialets, terminen, terminens, cykeln, cykelns, säsongen, mandatperioden',
    },
    words: {
      year: 'årsskiftet, årsslutet, årsslut, i år, nyår, årsbokslutet',
      quarter: 'kvartalsslut, kvartalsskiftet',
      month: 'månadsskiftet, månadsslut',
      half: 'halvårsskiftet',
    },
    numberedWeeks: true,
    fiscal: 'räkenskapsår, räkenskapsåret, budgetår, budgetåret, fy',
  },

  labels: {
    before:
      '*hall, *hallen, fas, version, ver, release, steg, etapp, sprint, milstolpe, del, delen, volym, kapitel, avsnitt, artikel, bilaga, iteration, våg, omgång, kohort, serie, klass, årskurs, åk, rum, sal, byggnad, hus, plan, våning, enhet, terminal, plattform, nivå, prioritet, prio, ärende, bugg, uppgift, epic, figur, tabell, sida, fråga, regel, mål, kr, delmål, nyckelresultat, dag, vecka, v, v., generation, modell, typ, förordning, direktiv, standard, säsong, avdelning, zon, riksväg, väg, linje, spår, modul, kurs, paragraf, kanal, studio, område, kvarter, lag, agenda, vision, grupp, lokal, port, grad, fabrik, verkstad, skola, skolan, kontor, filial, depå, distrikt, region, ort, schakt, skift, våning, kvarteret, hall, spår, perrong, gate, bana, euro, formulär, block, alternativ, scenario',
    after: 'åringar, åring, årskursen, klassare, våningen',
  },
  compounds:
    'var i, var någonstans, var man, var vi, var de, ledande position, ledande ställning, marknadsledande position',
  names:
    '2030 agendan, agenda 2030, r&d, fou, f&u, m&a, q&a, forskning och utveckling, hälsa och säkerhet, miljö och hälsa, råd och stöd, vård och omsorg, för och nackdelar, mat och dryck, sälj och marknad, marknad och sälj, ekonomi och finans, plan och bygg, kultur och fritid, barn och unga, barn och ungdomar, lust och fägring, lag och ordning, drift och underhåll, frågor och svar, 24 7, 1 1 samtal, 1 till 1, 50 50',

  // ── Vad som mäts, görs och inte kan räknas ─────────────────────────────────────────────────────────────────────────
  metrics: `
    nps, enps, nki, nmi, csat, hme, kundnöjdhet*, *nöjdhet, *nöjdheten, nöjdhet*, churn, kundbortfall*, omsättning*, intäkt*, försäljning*, arr, mrr, vinst*, resultat, resultatet, marginal*, *marginal, *marginalen, bruttomarginal*, ebitda, ebita, kassaflöde*, kostnad*, *kostnad, *kostnader, *kostnaden, *kostnaderna, utgift*, cac, ltv, cpa, cpc, ctr, roi, roas, konvertering*, konverteringsgrad*, *grad, *graden, ordervärde*, snittorder, vinstandel, träffsäkerhet*,
    prenumerant*, användare*, användarna, följare*, dau, mau, wau, öppningsfrekvens*, avvisningsfrekvens*, *frekvens, *frekvensen, svarstid*, lösningstid*, ledtid*, *tid, *tiden, *tider, *tiderna, handläggningstid*, väntetid*, laddningstid*, leveranstid*, latens*, upptid*, tillgänglighet*, felfrekvens*, fel, felen, kassation*, defekter, buggar, incidenter*, avbrott*, driftstopp*, mttr, genomströmning*, testtäckning*, täckning*, täckningsgrad*, produktivitet*, beläggning*, kapacitet*, sjukfrånvaro*, frånvaro*, närvaro*, *närvaro, personalomsättning*, *omsättning, *omsättningen, behörighet*, meritvärde*, betyg, betygen, genomströmningen, avhopp*, återinläggning*, infektioner*, *infektioner, fallskador*, *skador, olyckor*, tillbud*, klagomål*, reklamation*, returer*, retur*, *andel, *andelen, andel, andelen, antal, antalet, ärendekö*, kötid*, kö, kön, marknadsandel*, givare*, månadsgivare*, medlemmar*, medlemsantal*, medlemsantalet, volontärer*, deltagare*, utsläpp*, *utsläpp, *utsläppen, energianvändning*, *användning, *användningen, elförbrukning*, *förbrukning, *förbrukningen, vattenförbrukning*, avfall*, matsvinn*, svinn*, svinnet, lagervärde*, lageromsättning*, leveransprecision*, leveranssäkerhet*, *precision, *precisionen, kvalitetsindex*, index, indexet, *index, poäng, betygssnitt*, snittbetyg*, *betyg, omdömen, besökare*, trafik*, sidvisningar*, *visningar, leads, mql, sql, offerter*, order, ordrar, kunder, kunderna, beställningar*, nedladdningar*, registreringar*, ansökningar*, visningar*, tidsåtgång*, effektivitetsgrad*, måluppfyllelse*, sysselsättning*, arbetslöshet*, valdeltagande*, engagemangsindex*, trivselindex*, återköp*, återköpsgrad*, förnyelsegrad*, besöksantal*, lojalitetsgrad*, självkostnad*, soliditet*, likviditet*, kassalikviditet*, klickfrekvens*, räckvidd*, exponeringar*, interaktioner*, elever, patienter, medarbetare, bokningar, *bokningar, *besök, besök, vårdskador*, trycksår*`,
  flows:
    'leads, mql, mqls, sql, sqls, trafik, *trafik, *trafiken, besök, besöken, besökare, sidvisningar, visningar, exponeringar, klick, prospekt, förfrågningar, offertförfrågningar, ordrar, beställningar, nedladdningar, registreringar, anmälningar, interaktioner, delningar, ärenden, samtal, intäkter, affärer',
  metricHeads:
    'andel, andelen, antal, antalet, tid, tiden, grad, graden, kvot, frekvens, volym, kostnad, kostnader, kostnaden, poäng, snitt, index, täckning, precision',
  articles: 'den, det, de, en, ett, vår, vårt, våra, sin, sitt, sina, ny, nya, nytt',
  topics:
    '*administration, *planering, planering, *hantering, *förvaltning, *styrning, *bevakning, lager, pr, marknadsundersökning*, marknadsföring, kundtjänst, kundservice, kundsupport, personalfrågor, inköp, logistik, administration, affärsutveckling, produktutveckling, omvärldsbevakning, kompetensutveckling, kvalitetsarbete, projektledning, sociala medier, it-drift, hr, systemutveckling, redovisning, personalutveckling, riskhantering, avtalshantering, varumärkesarbete, marknadsanalys, innehållsproduktion',
  deliverables: `
    formulär*, *formulär, *formuläret, chatt, chatten, inlägg, lojalitetsprogram*, kvalitetssystem*,     dokumentation*, *dokumentation, *dokumentationen, dokument, handbok*, *handbok, *handboken, guide, guider, webbplats*, hemsida*, sajt*, landningssida*, *sida, *sidan, *sidor, portal*, *portal, *portalen, app, appen, appar, applikation*, plattform*, *plattform, *plattformen, verktyg*, *verktyg, *verktyget, dashboard*, instrumentpanel*, rapport*, *rapport, *rapporten, *rapporter, process, processen, processer, processerna, *process, *processen, *processer, *processerna, arbetssätt*, rutin*, *rutin, *rutiner, *rutinerna, flöde*, *flöde, *flödet, *flöden, infrastruktur*, arkitektur*, kod, koden, kodbas*, api, api:er, gränssnitt*, designsystem*, bibliotek*, ramverk*, tjänst, tjänster, tjänsten, *tjänst, *tjänsten, system, systemet, *system, *systemet, integration*, övervakning, larm, tester, testmiljö*, byggmiljö*, utvecklingsmiljö*, *miljö, *miljön, onboarding, introduktionsprogram*, *program, *programmet, utbildning, utbildningar, *utbildning, *utbildningen, *utbildningar, kurs, kurser, läroplan*, policy, policyn, *policy, *policyn, plan, planen, planer, *plan, *planen, *planer, strategi, strategin, *strategi, *strategin, färdplan*, mall, mallar, mallarna, *mall, *mallar, innehåll*, blogg*, nyhetsbrev*, funktion, funktioner, funktionen, funktionalitet*, sökfunktion*, navigering*, layout*, kassa, kassan, databas*, datamodell*, *modell, *modellen, plugin, tillägg, material, *material, *materialet, kampanj, kampanjen, *kampanj, *kampanjen, profil, profilen, koncept, konceptet, proof of concept, *koncept, lokal*, organisation, organisationen, riktlinje*, checklista*, kunskapsbank*, intranät*, katalog*, broschyr*, manual*, avtal, avtalet, *avtal, *avtalet, ärendehantering*, *hantering, *hanteringen, schema*`,
  outputs: `
    *event, *seminarier, *kurser, *föredrag, *workshops, *workshopar, *webbinarier, *turneringar, *tävlingar, *evenemang, *mässor, *fester, *konserter, *läger, *provningar, *lektioner, *cirklar, *kvällar, *frukostar, *medaljer, medaljer,
    intervjuer, *intervjuer, workshops, workshopar, webbinarier, kundcase, case, artiklar, *artiklar, inlägg, *inlägg, poddavsnitt, avsnitt, nyhetsbrev, föredrag, presentationer, föreläsningar, utbildningar, utbildningstillfällen, *utbildningar, kurser, lektioner, träffar, *träffar, hackathon, event, evenemang, kampanjer, *kampanjer, experiment, a/b-tester, pilotprojekt, piloter, prototyper, filmer, *filmer, guider, rapporter, *rapporter, publikationer, patent, revisioner, studiebesök, *besök, undersökningar, *undersökningar, enkäter, referensinstallationer, installationer, partnerskap, integrationer, praktikplatser, möten, *möten, konserter, utställningar, referenser, offerter, rådgivningar, övningar, *övningar, tävlingar, avsiktsförklaringar, samråd`,
  people:
    'personer, människor, barn, vuxna, familjer, hushåll, invånare, medborgare, lantbrukare, bönder, patienter, elever, studenter, lärare, kvinnor, flickor, pojkar, ungdomar, unga, äldre, seniorer, pensionärer, flyktingar, nyanlända, föräldrar, arbetssökande, anhöriga, läsare, lyssnare, brukare, klienter, hemlösa',
  fresh: 'ny, nya, nytt, ytterligare, nyrekryterade, nyanställda, netto, extra',
  multiples:
    'roas, roi, ltv, ltv/cac, lagersomsättning, lageromsättning, lageromsättningshastighet*, pipelinetäckning',
  vague: `
    stämning(|en|et|n|t|er|erna|r|rna|s), *stämning, *stämningen, interna processer, interna processerna, kännedom(|en|et|n|t|er|erna|r|rna|s), varumärkeskännedom(|en|et|n|t|er|erna|r|rna|s), varumärke(|t), *varumärke, *varumärket, *kännedom, *kännedomen, synlighet(|en), kvalitet(|en), *kvalitet, *kvaliteten, engagemang(|en|et|n|t|er|erna|r|rna|s), *engagemang, *engagemanget, upplevelse(|en|et|n|t|er|erna|r|rna|s), *upplevelse, *upplevelsen, *upplevelser, *upplevelserna, kultur, kulturen, *kultur, *kulturen, samarbete(|en|et|n|t|er|erna|r|rna|s), *samarbete, *samarbetet, kommunikation, kommunikationen, *kommunikation, *kommunikationen, effektivitet, effektiviteten, *effektivitet, *effektiviteten, prestanda(|en|et|n|t|er|erna|r|rna|s), närvaro på, rykte(|en|et|n|t|er|erna|r|rna|s), anseende(|en|et|n|t|er|erna|r|rna|s), relation(|en|et|n|t|er|erna|r|rna|s), *relation, *relationer, *relationerna, förtroende(|en|et|n|t|er|erna|r|rna|s), *förtroende, *förtroendet, tillit(|en|et|n|t|er|erna|r|rna|s), moral(|en|et|n|t|er|erna|r|rna|s), trivsel(|en|et|n|t|er|erna|r|rna|s), *trivsel, *trivseln, arbetsglädje(|en|et|n|t|er|erna|r|rna|s), arbetsmiljö(|n), välmående(|en|et|n|t|er|erna|r|rna|s), hälsa(|en|et|n|t|er|erna|r|rna|s), hälsan, innovation(|en|et|n|t|er|erna|r|rna|s), *förmåga, *förmågan, samsyn(|en|et|n|t|er|erna|r|rna|s), transparens(|en|et|n|t|er|erna|r|rna|s), öppenhet(|en), agilitet(|en), flexibilitet(|en), skalbarhet(|en), stabilitet(|en), *säkerhet, *säkerheten, säkerhet(|en), pålitlighet(|en), användarvänlighet(|en), användbarhet(|en), förståelse(|en|et|n|t|er|erna|r|rna|s), kunskap(|en|et|n|t|er|erna|r|rna|s), kompetens(|en), *kompetens, *kompetensen, expertis(|en|et|n|t|er|erna|r|rna|s), trovärdighet(|en), lojalitet(|en), *lojalitet, *lojaliteten, attraktivitet(|en), attraktionskraft(|en|et|n|t|er|erna|r|rna|s), rätt (talang|talanger|kompetens|personer|människor), värde, värdet, mervärde(|en|et|n|t|er|erna|r|rna|s), kundvärde(|en|et|n|t|er|erna|r|rna|s), stöd, stödet, motivation(|en|et|n|t|er|erna|r|rna|s), stolthet(|en), delaktighet(|en), inflytande(|en|et|n|t|er|erna|r|rna|s), inkludering(|en|et|n|t|er|erna|r|rna|s), jämställdhet(|en), jämlikhet(|en), mångfald(|en|et|n|t|er|erna|r|rna|s), likvärdighet(|en), hållbar(|t|a), hållbarhet(|en), konkurrenskraft(|en|et|n|t|er|erna|r|rna|s), position(|en|et|n|t|er|erna|r|rna|s), profilering(|en|et|n|t|er|erna|r|rna|s), service, servicen, *service, *servicen, bemötande(|en|et|n|t|er|erna|r|rna|s), trygghet(|en), *trygghet, *tryggheten, tydlighet(|en), ledarskap(|en|et|n|t|er|erna|r|rna|s), medarbetarskap(|en|et|n|t|er|erna|r|rna|s), helhetssyn(|en|et|n|t|er|erna|r|rna|s), framgång(|en|et|n|t|er|erna|r|rna|s), potential(|en|et|n|t|er|erna|r|rna|s), fokus, momentum, image, medvetenhet(|en), *medvetenhet, *medvetenheten, sammanhållning(|en|et|n|t|er|erna|r|rna|s), gemenskap(|en|et|n|t|er|erna|r|rna|s), livskvalitet(|en|et|n|t|er|erna|r|rna|s), världsklass, digital mognad, *mognad, *mognaden, intresse, intresset, *intresse, *intresset, nytta, nyttan, *nytta, kraft, kundfokus(|en|et|n|t|er|erna|r|rna|s), professionalism(|en|et|n|t|er|erna|r|rna|s)`,
  quantifiers: `
    inkluderande, oförglömlig, oförglömliga, positiv, positivt, positiva, exceptionell, exceptionellt, exceptionella, utmärkt, utmärkta, enastående, inspirerande,
    stabilare, säkrare, renare, billigare, trevligare, roligare, bekvämare, modernare, öppnare, tätare, djupare, bredare, stärkt, stärkta, stärkande, rikare, friskare, hållbarare, mognare, jämnare, klarare,     avsevärt, betydligt, markant, kraftigt, väsentligt, drastiskt, mycket, mer, fler, färre, mindre, bättre, snabbare, flera, några, många, diverse, olika, en del, ett antal, en rad, åtskilliga, så mycket som möjligt, så många som möjligt, så snart som möjligt, möjligt, förbättrad, förbättrat, förbättrade, ökad, ökat, ökade, minskad, minskat, minskade, högre, lägre, kontinuerligt, löpande, successivt, snabbt, tillräcklig, tillräckligt, tillräckliga, lämplig, lämpliga, god, gott, goda, bra, stark, starkt, starka, starkare, hög, högt, höga, låg, lågt, låga, effektiv, effektivt, effektiva, effektivare, framgångsrik, framgångsrikt, framgångsrika, viktig, viktiga, relevant, relevanta, m.m., mm, osv, osv., etc, etc., större, tydligare, enklare, smidigare, tryggare, gladare, nöjdare, nöjda, attraktiv, attraktiva, attraktivare, maximal, optimal, optimala`,

  joiners:
    'samtidigt som, med bibehåll(en|et|na), och, samt, &, plus, medan, liksom, såväl som, tillsammans med, jämte, dessutom, ;, men också, men även, och även, utan att, respektive',
  outcome:
    'så att, för att, i syfte att, vilket, vilket leder till, vilket ger, som leder till, som resulterar i, vilket resulterar i, med målet att, med mål att, med resultatet att, därigenom, därmed, och därigenom, och därmed, som minskar, som ökar, som sänker, som höjer, som gör att, vilket gör att, leder till, med syfte att',
  outcomeBeforeVerb: 'och därmed, och på så sätt',
  fillers:
    'i genomsnitt, genomsnittlig, genomsnittligt, genomsnittliga, i snitt, cirka, ca, ca., c:a, ungefär, omkring, runt, runt om, drygt, knappt, nästan, hela, totalt, sammanlagt, en, ett, den, det, de, av, om, på, är, vara, =, än, ett snitt på, ett värde på, ett betyg på, betyg, ett index på, poäng på, nivån, nivå, en nivå på, sin, vår, vårt, våra, bara, endast, ett resultat på, resultat på, plus, uppgå till, ligga på, ligger på, i, :, idag, motsvarande, dagens',
  parts: 'varav, därav, inklusive, bland annat',
  around: 'på, i, hos, vid, inom, bland',
  stops:
    'baserad, baserat, baserade, riktad, riktade, längs, utmed, intill, era, er, ert, av, i, på, vid, för, till, från, med, utan, inom, bland, genom, via, per, om, över, under, mellan, efter, före, innan, sedan, mot, som, och, eller, men, att, där, när, medan, eftersom, med hjälp av, är, var, vara, har, hade, ska, kan, får, bör, måste, inte, så, ur, hos, åt, kring, runt, utöver, inklusive, exklusive, såsom, på grund av, tack vare, trots, utanför, detta, dessa, denna, den, det, de, vi, ni, en, ett, varje, alla, samtliga, båda, vår, vårt, våra, deras, dess, sin, sitt, sina, vilket, vilka, enligt, gällande, avseende, vardera, innehållande, hos oss, jämfört, idag, nu, senast, minst, högst, max, respektive',
  placeholders:
    'att definiera, ska definieras, att bestämma, fylls i senare, fyll i, ej satt, ej fastställt, ej bestämt, kommer senare, nyckelresultat 1, nyckelresultat 2, nyckelresultat 3, mål 1, mål 2, delmål 1, [siffra], [namn], ange värde, ange siffra, infoga siffra, tbd',
};
