import { plUnits } from '../../model/unit-words/pl.ts';
import type { LanguageData } from './language-data.ts';

/** Polski. Verbs are given in the infinitive, both aspects; `~` makes all forms and the verbal noun (zwiększenie). */
export const pl: LanguageData = {
  code: 'pl',
  name: 'Polski',

  detect: {
    script: 'latin',
    letters: 'ąćęłńóśźż',
    beginnings:
      'prze, przy, przep, wdro, zwię, zwiek, zmnie, uruch, wzros, opraco, wyko, zbud, stwor, utwo, aktual, kwarta, miesi, tygod, pracown, uczni, szko, sprze, liczb, zgło, obsłu, koszt, sali, narzę, umow, przych, kampan, zorg, zaproj, wprow, pozys, zdob, zatru, skró, obniż, podnie, maksym, rekla, wyni, wyda, napra, remon, usług, współ, bezpie, zespo, szyb, jako, ocen, zado, rozwi, wysył, dosta, zamów, odpow, spotka, wolont, pacjen, lekar, udziel, zauf, godzin, pracy, miast, powiat, wojew, urzęd, dziec, rodzi, sąsiad, dzieln, osiedl, prezydent, burmi, sołty, wybor, podat, zgod, rozlicz, dofin, zaopat, wykon, zreal, ukoń, wypoż, czyteln, absol, egzam, zdawal, naucz, przed, korek, świetl, rower, autob, tramw, kolej, lotnis, zakaź, szczep, lecze, chor, dyżur, oddzia, pielęg, ratow, porad, zabieg, badan, wynik, recept, aptek, wniosk, gmin, miesz',
    endings:
      'uj, sji, cie, cia, lny, lna, lne, wny, wna, wne, zny, zna, zne, twa, two, rstwo, ież, ień, owanie, owania, owaniu, enie, enia, eniu, eniem, anie, aniu, ość, ości, ością, ych, ów, ować, cji, cję, cja, emy, imy, ymy, ono, ono, ąć, yć, jne, jny, jna, czny, czna, czne, cznej, nych, nej, owej, owych, owego, owy, ski, ska, skie, ego, iem, ami, ach, ują, uje, iej, rzy, szy, sze, wski, dzi, acji, kami, niki, ników, kach, cach, kom, iach, ięć, ści',
    words:
      'nr, wymiana, wymiany, budowa, remont, zakup, dostaw, cel, cele, celu, stan, obecny, obecna, obecne, rada, rady, miasta, miasto, miasteczko, gmina, gminy, osób, osoby, rok, szt, pkt, mies, tyg, proc, pracy, pracę, praca, dzieci, dzieciom, każda, każde, żaden, żadna, konwersja, konwersji, konwersję, nasza, nasz, nasze, naszych, biblioteka, strategia, strategii, marketingowa, marketingowy, marketingowe, marketingowych, internetowy, internetowa, internetowe, internetowej, i, w, na, z, do, o, się, nie, dla, przez, oraz, po, od, co, za, jest, ze, przed, przy, pod, nad, bez, lub, jako, tys, zl, liczby, liczba, poziomie, poziomu, wzrost, wzrostu, spadek, poprawa, nowy, nowa, nowe, nowych, nowego, nowej, marki, marka, firmy, strony, strona, produktu, produktu, zespołu, zespol, klient, klienci, klienta, rynku, rynek, poniżej, powyżej, dnia, dni, mniej, więcej, niż, ponad, każdy, wszystkie, kosztu, kosztach, proces, procesu, procesy, systemu, wdrożenie, wdrozenie, uruchomienie, nowego, sklep, sklepu, sklepie, roku, rok, kwartale, czas, czasu, szkolenie, szkolenia, kampania, kampanii, danych, dane, badania, badanie, pacjenta, uczniowie, ucznia, szkoły, zatrudnienie, zwrot, zadowolenie, zadowolenia, umowy, umowa, testy, projekt, projektu, sprzedaż, sprzedaży, obecnie, brak, otworzyć, audyt, zrób, zbuduj, uruchom, popraw, dodaj, utwórz',
  },

  writing: {
    decimal: ',',
    headFirst: true,
    ordinalPoint: true,
    unmarked: 'ąa ćc ęe łl ńn óo śs źz żz',
    // By the infinitive's ending: present, imperative and verbal noun; then past forms and participles, nominative and genitive plural (20 umów podpisanych).
    endings: {
      ować: {
        forms: 'uj ujmy ujcie ujemy uje ują ując owanie owania owaniu owaniem',
        done: 'owany owana owane owano owani owanych ował* owali*',
      },
      ywać: {
        forms: 'uj ujemy uje ują ywaj ywajmy ywamy ywa ywają ywając ywanie ywania ywaniu ywaniem',
        done: 'ywany ywana ywane ywano ywani ywanych ywał* ywali*',
      },
      iwać: {
        forms: 'uj iwaj ujemy uje ują iwanie iwania iwaniu iwaniem',
        done: 'iwany iwana iwane iwano iwani iwanych iwał* iwali*',
      },
      awać: {
        forms: 'awaj ajemy aje ają awanie awania awaniu',
        done: 'awany awana awane awano awani awanych awał* awali*',
      },
      ać: {
        forms: 'aj ajmy ajcie amy a ają ając anie ania aniu aniem',
        done: 'any ana ane ano ani anych ał* ali*',
      },
      pisać: {
        forms: 'pisz piszmy piszcie piszemy pisze piszą pisanie pisania pisaniu pisaniem',
        done: 'pisany pisana pisane pisano pisani pisanych pisał* pisali*',
      },
      słać: {
        forms: 'ślij ślijmy ślemy śle słanie słania słaniu',
        done: 'słany słana słane słano słani słanych słał* słali*',
      },
      kazać: {
        forms: 'każ każmy każemy każe kazanie kazania kazaniu',
        done: 'kazany kazana kazane kazano kazani kazanych kazał* kazali*',
      },
      wiązać: {
        forms: 'wiąż wiążmy wiążemy wiąże wiążą wiązanie wiązania wiązaniu',
        done: 'wiązany wiązana wiązane wiązano wiązani wiązanych wiązał* wiązali*',
      },
      brać: {
        forms: 'bierz bierzmy bierzemy bierze branie brania',
        done: 'brany brana brane brano brani branych brał* brali*',
      },
      ić: { forms: 'imy i ią ienie ienia ieniu ieniem', done: 'iony iona ione iono ieni ionych ił* ili*' },
      bić: {
        forms: 'b bmy bimy bi bią bienie bienia bieniu bieniem',
        done: 'biony biona bione biono bieni bionych bił* bili*',
      },
      obić: {
        forms: 'ób óbmy obimy obi obią obienie obienia obieniu',
        done: 'obiony obiona obione obiono obieni obionych obił* obili*',
      },
      cić: {
        forms: 'ć ćmy cimy ci cą cenie cenia ceniu ceniem',
        done: 'cony cona cone cono ceni conych cił* cili*',
      },
      ścić: {
        forms: 'ść ścimy ści szczą szczenie szczenia szczeniu',
        done: 'szczony szczona szczone szczono szczeni szczonych ścił* ścili*',
      },
      dzić: {
        forms: 'dź dźmy dźcie dzimy dzi dzą dzenie dzenia dzeniu dzeniem',
        done: 'dzony dzona dzone dzono dzeni dzonych dził* dzili*',
      },
      lić: {
        forms: 'l lmy lcie limy li lą lenie lenia leniu leniem',
        done: 'lony lona lone lono leni lonych lił* lili*',
      },
      mić: {
        forms: 'm mmy mcie mimy mi mią mienie mienia mieniu mieniem',
        done: 'miony miona mione miono mieni mionych mił* mili*',
      },
      nić: {
        forms: 'ń ńmy ńcie nij nijmy nimy ni nią nienie nienia nieniu nieniem',
        done: 'niony niona nione niono nieni nionych nił* nili*',
      },
      oić: {
        forms: 'ój ójmy oimy oi oją ojenie ojenia ojeniu ojeniem',
        done: 'ojony ojona ojone ojono ojeni ojonych oił* oili*',
      },
      pić: {
        forms: 'p pmy pcie pimy pi pią pienie pienia pieniu',
        done: 'piony piona pione piono pieni pionych pił* pili*',
      },
      sić: {
        forms: 'ś śmy simy si szą szenie szenia szeniu szeniem',
        done: 'szony szona szone szono szeni szonych sił* sili*',
      },
      wić: {
        forms: 'w wmy wcie wimy wi wią wienie wienia wieniu wieniem',
        done: 'wiony wiona wione wiono wieni wionych wił* wili*',
      },
      zić: { forms: 'ź zimy zi żą żenie żenia żeniu', done: 'żony żona żone żono żeni żonych ził* zili*' },
      yć: { forms: '- my cie ymy y ą enie enia eniu eniem', done: 'ony ona one ono eni onych ył* yli*' },
      być: { forms: 'bądź będziemy bycie bycia byciu', done: 'byty byta byte byto byci bytych był* byli*' },
      ożyć: {
        forms: 'oż óż óżmy ożymy oży ożą ożenie ożenia ożeniu ożeniem',
        done: 'ożony ożona ożone ożono ożeni ożonych ożył* ożyli*',
      },
      worzyć: {
        forms: 'wórz wórzmy worzymy worzy worzą worzenie worzenia worzeniu',
        done: 'worzony worzona worzone worzono worzeni worzonych worzył* worzyli*',
      },
      nąć: {
        forms: 'nij nijmy ń niemy nie ną nięcie nięcia nięciu',
        done: 'nięty nięta nięte nięto nięci niętych nął* nęł*',
      },
      cząć: {
        forms: 'cznij czniemy cznie częcie częcia częciu',
        done: 'częty częta częte częto częci czętych czął* częł*',
      },
      jąć: {
        forms: 'jmij jmijmy jmiemy jmie jmą jęcie jęcia jęciu',
        done: 'jęty jęta jęte jęto jęci jętych jął* jęł*',
      },
      ieść: {
        forms: 'ieś ieśmy iesiemy iesie iosą iesienie iesienia iesieniu',
        done: 'iesiony iesiona iesione iesiono iesieni iesionych iósł iosł* ieśli*',
      },
      jść: { forms: 'jdź jdźmy jdziemy jdzie jdą jście jścia jściu', done: 'szedł* szł* szli*' },
    },
  },

  // ── Verbs as they lead a sentence ──────────────────────────────────────────────────────────────────────────────────
  verbs: {
    raise: `
      zwiększyć~, zwiększać~, zwiekszyć~, zwiekszenie, zwiększyć~ się, podnieść~, podnosić~, podwyższyć~, podwyższać~, powiększyć~, powiększać~,
      wzrosnąć, wzrośnie, wzrosną, wzrósł, wzrosł*, wzrasta, wzrastają, rosnąć, rośnie, rosną, urosnąć, urośnie, urosł*, podrośnie,
      podwoić~, podwajać~, potroić~, potrajać~, pomnożyć~, przyspieszyć~, przyspieszać~, przyśpieszyć~, zmaksymalizować~, maksymalizować~,
      skalować~, przeskalować~, wyskalować~, podbić~, podbijać~, przekroczyć~, przekraczać~, przewyższyć~, prześcignąć~, wyprzedzić~, pobić, pobij,
      wydłużyć~, wydłużać~, zintensyfikować~, intensyfikować~, rozpędzić~, zdynamizować~, dynamizować~`,
    lower: `
      zmniejszyć~, zmniejszać~, zmniejszyć~ się, obniżyć~, obniżać~, obnizyć~, zredukować~, redukować~, ograniczyć~, ograniczać~, skrócić~, skracać~,
      zminimalizować~, minimalizować~, ściąć, zetnij, zetniemy, ścięcie, ścięcia, ciąć, tnij, cięcie, cięcia, obciąć, przyciąć, zbić~, zbijać~, spaść, spadnie, spadną, spada, spadają, spadł*,
      zejść~, schodzić~, zawęzić~, odciążyć~, złagodzić~, zaniżyć~, pomniejszyć~, maleje, maleją, zmalał*, zmalej*, uszczuplić~, wyhamować~, zahamować~, spowolnić~`,
    improve: `
      rozbudzić~, rozbudzać~, wzbudzić~, wzbudzać~, ułatwić~, ułatwiać~, poprawić~, poprawiać~, ulepszyć~, ulepszać~, usprawnić~, usprawniać~, udoskonalić~, udoskonalać~, doskonalić~,
      polepszyć~, polepszać~, wzmocnić~, wzmacniać~, rozwinąć~, rozwijać~, rozszerzyć~, rozszerzać~, poszerzyć~, poszerzać~, pogłębić~, pogłębiać~,
      umocnić~, umacniać~, wzbogacić~, zdywersyfikować~, dywersyfikować~, ugruntować~, zacieśnić~, zacieśniać~, uatrakcyjnić~, podszlifować~, pielęgnować~, kształtować~, budować świadomość, budować zaufanie, budować wizerunek, zbudować świadomość, zbudować zaufanie`,
    rework: 'uprościć~, upraszczać~, zoptymalizować~, optymalizować~',
    keep: `
      utrzymać~, utrzymywać~, utrzymać~ się, zachować~, zachowywać~, pozostać, pozostanie, pozostają, pozostaje, pozostawać, pozostaną, podtrzymać~, podtrzymywać~, chronić, trzymać, trzymamy, trzymaj, utrzymuje się, utrzymują się`,
    reach: `
      osiągnąć~, osiągać~, osiagnąć~, osiagnięcie, dojść~, dochodzić~, dotrzeć, dociera, dotrzemy, stać się, staje się, staniemy się, stanie się, zostać, zostaniemy, zostań, być, bądź, będziemy, mieć, miejmy,
      spełnić~, spełniać~, wypełnić~, trafić~, wejść~, wchodzić~, znaleźć się, znajdziemy się, awansować~, zająć, zajmij, zajmiemy, zajęcie, zajmować~, wynieść~, wynosi, wynoszą, wynosić,
      zbliżyć~ się, zmieścić~ się, uplasować~ się, plasować~ się, przejść~, przechodzić~, zdać~, zdawać~, uzyskać~ (wynik|wyniku|wyników|poziom|poziomu|ocenę|oceny|średnią|rating|ratingu), dobić~ do, konwertować~, wskoczyć~, przebić~, wywiązać~ się, zrealizować~ (cel|cele|plan|plany|budżet), realizować~ (cel|cele|plan|plany|budżet), wykonać~ (plan|plany|budżet), zamknąć~ (kwartał|rok|miesiąc|półrocze), zakończyć~ (kwartał|rok|miesiąc|półrocze), dowieźć, dowieziemy, zapewnić~ sobie, ocenia*, oceni, ocenią`,
    draw: `
      pozyskać~, pozyskiwać~, wygenerować~, generować~, uzyskać~, uzyskiwać~, otrzymać~, otrzymywać~, przyciągnąć~, przyciągać~, zarobić~, zarabiać~, dostać, dostań, dostaniemy, ściągnąć~`,
    gain: `
      wygospodarować~,      zyskać~, zyskiwać~, pozyskać~ (finansowanie|dofinansowanie|dotację|dotacje|grant|granty|inwestora|środki|fundusze|sponsora), uzyskać~ (dofinansowanie|dotację|grant|finansowanie), zebrać, zbierz, zbierzmy, zbierzemy, zebranie, zebrania, zbierać~, zgromadzić~, gromadzić~, uzbierać~, zdobyć~, zdobywać~, zatrudnić~, zatrudniać~, zrekrutować~, rekrutować~, wygrać~, wygrywać~, sprzedać~, sprzedawać~, dosprzedać~, podpisać~, podpisywać~, zawrzeć, zawrzyj, zawarcie, zawarcia, zawierać umowy, zakontraktować~, kontraktować~, domknąć~, domykać~, zaoszczędzić~, oszczędzić~, oszczędzać~, obsadzić~, obsadzać~, wyłonić~, nawiązać~, nawiązywać~, odzyskać~, odzyskiwać~, reaktywować~, aktywować~, zwerbować~, werbować~, przekonać~, onboardować~, zaonboardować~, zarejestrować~, zapisać~, otworzyć~, otwierać~, dodać~, dodawać~, znaleźć, znajdź, znajdziemy, znalezienie, załatwić~, nająć, wyszukać~, upolować~, pobrać, zaangażować, zaangażuj, angażować, angażuj, zamknąć~ (rundę|sprzedaż|transakcj*|umowy), objąć~, obejmować~, uruchomić~ sprzedaż, przyznać~, wydać~ certyfikat*, zrekrutuj, wychować~, wykształcić~, umieścić~`,
    finish: `
      uruchomić~, uruchamiać~, wdrożyć~, wdrażać~, zbudować~, wybudować~, stworzyć~, utworzyć~, tworzyć~, opracować~, opracowywać~, zaprojektować~, projektować~, zaimplementować~, implementować~, dostarczyć~, dostarczać~, napisać~, opublikować~, publikować~, ukończyć~, zakończyć~, skończyć~, dokończyć~, sfinalizować~, finalizować~, wypuścić~, wypuszczać~, wydać~, wydawać~,
      wprowadzić~, wprowadzać~, ogłosić~, ogłaszać~, przygotować~, przygotowywać~, zrobić~, wykonać~, wykonywać~, zrealizować~, realizować~, przeprowadzić~, przeprowadzać~, zorganizować~, wystartować~, sporządzić~, spisać~, zredagować~, nagrać~, przebudować~, rozbudować~, wyremontować~, zmigrować~, zautomatyzować~, zintegrować~, odświeżyć~, zaktualizować~, przetłumaczyć~, wysłać~, rozesłać~, zainstalować~, skonfigurować~, przeszkolić~, wyszkolić~, dopracować~, wypracować~, zamknąć~, zamykać~, oddać~, powstać~, powstanie, powstaną, zamieścić~, wgrać~, zdeployować~, zrefaktoryzować~, przepisać~`,
    activity: `
      spiąć, zepnij, spięty, spięta, spięte, spięcie,       przepracować~, odpracować~, wypowiedzieć, wypowiedz, wypowiemy, wypowiedzenie, rozstrzygnąć~, rozstrzygać~, utrzymywać~ kontakt, utrzymywać~ (stały|bieżący|regularny) kontakt, utrzymywanie (stałego|bieżącego|regularnego) kontaktu, dopiąć, dopnij, dopniemy, dopnie, dopięcie, dopięcia, budować~, rozbudowywać~, zaplanować~, planować~, zatwierdzić~, zatwierdzać~, zdefiniować~, definiować~, określić~, określać~, ustalić~, ustalać~, ustanowić~, uzgodnić~, uzgadniać~, wyznaczyć~, wyznaczać~, sformułować~, formułować~, sprecyzować~, doprecyzować~, zidentyfikować~, identyfikować~, rozpoznać~, wypisać~,
      migrować~, przejść~ (na|do), przechodzić~ na, przenieść~, przenosić~, przesunąć~, przestawić~, przepiąć, przełączyć~, przełączać~, podłączyć~, podłączać~, odłączyć~, wyłączyć~, wyłączać~, włączyć~, włączać~, wygasić~, wygaszać~, wycofać~, wycofywać~, zlikwidować~, likwidować~, usunąć~, usuwać~, wyeliminować~, eliminować~, zniwelować~, niwelować~, wykluczyć~, wykluczać~, zapobiec, zapobiegać~, skasować~, wymienić~, wymieniać~, zastąpić~, zastępować~, zmienić~, zmieniać~, zamienić~, zmodyfikować~, modyfikować~, dostosować~, dostosowywać~, przystosować~, przekształcić~, przekształcać~, zreorganizować~, reorganizować~, zrestrukturyzować~, uporządkować~, porządkować~, posprzątać~, wyczyścić~, czyścić~,
      aktualizować~, uaktualnić~, odnowić~, odnawiać~, odświeżać~, unowocześnić~, zmodernizować~, modernizować~, instalować~, konfigurować~, ustawić~, ustawiać~, automatyzować~, integrować~, zdigitalizować~, digitalizować~, scyfryzować~, cyfryzować~, zinformatyzować~, monitorować~, mierzyć~, zmierzyć~, śledzić~, testować~, przetestować~, zweryfikować~, weryfikować~, zwalidować~, walidować~, sprawdzić~, sprawdzać~, ocenić~, zbadać~, badać~, zaudytować~, audytować~, przejrzeć, przejrzyj, przejrzenie, przeglądać~, skontrolować~, kontrolować~, udokumentować~, dokumentować~, opisać~, opisywać~, zmapować~, mapować~, rozpisać~, pisać~, spisywać~,
      prezentować~, zaprezentować~, przedstawić~, przedstawiać~, pokazać~, pokazywać~, udostępnić~, udostępniać~, komunikować~, zakomunikować~, promować~, wypromować~, reklamować~, informować~, poinformować~, nagłośnić~, szkolić~, uczyć, nauczyć~, edukować~, wyedukować~, trenować~, przećwiczyć~, ćwiczyć~, mentorować~,
      prowadzić~, poprowadzić~, organizować~, zwołać~, koordynować~, skoordynować~, odbyć~, odbywać~, spotkać~ się, spotykać~ się, odwiedzić~, odwiedzać~, zadzwonić~, dzwonić~, skontaktować~ się, kontaktować~ się, kontaktować~, rozmawiać~, porozmawiać~, ankietować~, przesłuchać~, zapytać~, pytać~, przepytać~, negocjować~, wynegocjować~, renegocjować~, zaproponować~, proponować~, złożyć~, składać~, zgłosić~, zgłaszać~, wnioskować~, zawnioskować~, aplikować~,
      oferować~, zaoferować~, świadczyć, obsłużyć~, obsługiwać~, dystrybuować~, rozdać~, rozdawać~, rozwieźć, dowozić~, tłumaczyć~, zlokalizować~, nagrywać~, sfilmować~, montować~, zmontować~, edytować~, wysyłać~, przesłać~, przekazać~, przekazywać~, przydzielić~, przypisać~, przypisywać~, naprawić~, naprawiać~, rozwiązać~, rozwiązywać~, załatać~, obejść~, wyjaśnić~, wyjaśniać~, odpowiedzieć, odpowiedz, odpowiemy, odpowiadać~, reagować~, zareagować~, ujednolicić~, ujednolicać~, zunifikować~, unifikować~, ustandaryzować~, standaryzować~, scentralizować~, centralizować~, zdecentralizować~, rozdzielić~, wydzielić~, wydzielać~, podzielić~, podzielić~ się,
      powołać~, powoływać~, założyć~, zakładać~, zainicjować~, inicjować~, rozpocząć~, rozpoczynać~, zacząć~, zaczynać~, kontynuować~, pracować~, popracować~, współpracować~, nawiązać współpracę, nawiąż współpracę, nawiązanie współpracy, partnerować~, zdecydować~, podjąć~, podejmować~, wybrać~, wybierz, wybierać~, wyselekcjonować~, priorytetyzować~, spriorytetyzować~, raportować~, zaraportować~, zestawić~, skatalogować~, zinwentaryzować~, zarządzać~, zarządzić~, administrować~, operować~, kierować~, skierować~, przetwarzać~, przetworzyć~, procesować~,
      używać~, użyć~, stosować~, zastosować~, wykorzystać~, wykorzystywać~, przyjąć~, przyjmować~, zaadoptować~, adaptować~, zainwestować~, inwestować~, sfinansować~, finansować~, zakupić~, kupić~, kupować~, nabyć~, zamówić~, zamawiać~, wynająć~, wynajmować~, zlecić~, zlecać~, mianować~, nagrodzić~, nagradzać~, docenić~, doceniać~, świętować~, remontować~, odremontować~, wyposażyć~, wyposażać~, doposażyć~, konserwować~, zaszczepić~, szczepić~, leczyć~, wyleczyć~, przebadać~, diagnozować~, zdiagnozować~, rehabilitować~, opiekować się, lobbować~, rzecznikować, podnieść świadomość, zwiększyć świadomość wśród,
      prototypować~, sprototypować~, pilotować~, spilotować~, eksperymentować~, benchmarkować~, profilować~, refaktoryzować~, refaktorować~, deployować~, konteneryzować~, szyfrować~, zaszyfrować~, rotować~, zabezpieczyć~, zabezpieczać~, wyizolować~, zaimportować~, importować~, wyeksportować~, eksportować~, ładować~, indeksować~, zindeksować~, cache'ować, zbackupować~, archiwizować~, zarchiwizować~, sprowadzić~, zasadzić~, posadzić~, sadzić~, zazielenić~, wyczyścić~, segregować~, zutylizować~, zawiesić~, wyhodować~, rozplanować~, rozłożyć~, ułożyć~, układać~, dograć~, dogadać~, umówić~, umawiać~, ugościć~, gościć~, zaprosić~, zapraszać~, powtórzyć~, powtarzać~, certyfikować~, uwzględnić~, uwzględniać~, zwizualizować~, wizualizować~, rozesłać~, rozliczyć~, rozliczać~, zaksięgować~, księgować~, zafakturować~, fakturować~, windykować~, wyegzekwować~, sprzątać~, kodować~, zakodować~, programować~, zaprogramować~, oprogramować~, wypożyczyć~, wypożyczać~, dzielić się, czytać~, przeczytać~, zwiedzić~, wystąpić~, występować~, zadbać~, zadbać o~, zgłębić~, przeanalizować~ i wdrożyć, odtworzyć~, odbudować~, odbudowywać~, wyprodukować~, produkować~, nadać~, nadawać~, umieszczać~, zamieszczać~, ogłoś, zaangażować~ się, poszukać~, szukać~, poszukiwać~, wstrzyknąć~, położyć~, zaopatrzyć~, rewidować~, zrewidować~, przemyśleć, przemyśl, przeprojektować~, przeprojektowywać~, zbootstrapować~, zatrudnić (dyrektora|kierownika|menedżera|managera|szefa|szefową|specjalistę|specjalistkę|koordynatora|asystenta|asystentkę|księgową|księgowego|głównego|prawnika|rekrutera|analityka), zatrudnij (dyrektora|kierownika|menedżera|managera|szefa|szefową|specjalistę|specjalistkę|koordynatora|asystenta|asystentkę|księgową|księgowego|głównego|prawnika|rekrutera|analityka), zatrudnimy (dyrektora|kierownika|menedżera|managera|szefa|szefową|specjalistę|specjalistkę|koordynatora|asystenta|asystentkę|księgową|księgowego|głównego|prawnika|rekrutera|analityka)`,
    weigh:
      'porównać~, porównywać~, skonsolidować~, konsolidować~, połączyć~, łączyć~, scalić~, scalać~, rozważyć~, rozważać~, przetestować~ (dwóch|trzech|czterech) dostawców',
    weak: `
      wspierać~, wesprzeć, wesprzyj, wspomóc, wspomagać~, pomóc, pomóż, pomagać~, uczestniczyć~, brać udział, wziąć udział, weź udział, doradzić~, doradzać~, konsultować~, skonsultować~, analizować~, przeanalizować~, zanalizować~, eksplorować~, zgłębić~, zgłębiać~, zapewnić~, zapewniać~, umożliwić~, umożliwiać~, dbać, zadbać o, zadbaj o, starać się, postarać się, dążyć, dążenie, przyczynić~ się, przyczyniać~ się, zachęcić~, zachęcać~, pracować nad, popracować nad, przyglądać~ się, przyjrzeć się, przyjrzyj się, kibicować~, inspirować~, motywować~, zmotywować~, sprzyjać~, dołożyć starań, zrozumieć, zrozum, zrozumienie, poznać, poznaj`,
  },
  finiteEndings:
    'ka, la, ma, na, pa, ra, sa, ta, wa, za, da, ba, ga, ha, ja, ła, je, rze, że, ze, sze, dzie, mie, wie, pie, bie, gnie, knie, i, y, ą',
  // Words at the start with such an ending describe the action behind them: gruntowny remont.
  adjectiveEndings:
    'owa, owe, owy, czna, czne, czny, ska, skie, ski, cka, ckie, cki, lna, lne, lny, wna, wne, wny, jna, jne, jny, rna, rne, rny, sna, sne, sny, zna, zne, zny, nna, nne, nny, tna, tne, tny, żna, żne, żny, dna, dne, dny',
  verbEndings:
    'jemy, niemy, imy, ymy, ij, yj, ać, ić, yć, ąć, jść, uj, nij, ujemy, owano, iono, czono, szono, dzono, anie, enie, izacja, yzacja, fikacja',
  // Nouns that stand for a verb; those in -nie and -cie come with their verbs.
  nouns: {
    raise: 'wzrost, wzrosty, maksymalizacja, przyrost, przyśpieszeni*, zwyżka, podwyżka',
    lower: 'spadek, spadki, redukcja, obniżka, obniżki, minimalizacja',
    improve:
      'poprawa, poprawy, mniejsze poprawy, optymalizacja, rozwój, wzmocnieni*, ekspansj*, usprawnieni*, doskonaleni*',
    keep: 'utrzymani*, zachowani*',
    reach: 'osiągnięci*, stanie się, awans',
    gain: 'otwarcie, rekrutacja, akwizycja, pozysk, zbiórka',
    activity: `
      premiera, debiut, inauguracja, wycena, wycinka, rozbiórka, wynajem, debata, debaty, dyskusja, dyskusje, rozmowy z, dialog z, wizyta studyjna, wyjazd, wyjazdy, piknik, festyn, gala, dzień otwarty, dni otwarte, mentoring, coaching, benchmarking, outsourcing, konkurs, festiwal, nasadzenia, soft launch, relaunch, przetarg, przetargi, konkurs ofert, projekt, projekty, poc, proof of concept, decyzja, decyzje, pilot, konsultacje, reaktywacja, aktywacja, popularyzacja, mediacje, negocjacje, ewakuacja, ocena ryzyka, zapytanie ofertowe, zmiana, przenosiny, przeprowadzka, relokacja, rewizja, selekcja, kalibracja, korekta, symulacja, inspekcja, zamiana, nabór, montaż, demontaż, druk, kolportaż, dobór, rozruch, konserwacja, rekonstrukcja, termomodernizacja, rewitalizacja, klasyfikacja, archiwizacja, parametryzacja, segmentacja, kategoryzacja, eliminacja, start, launch, rollout, roll out, upgrade, update, release, deploy, budowa, przebudowa, rozbudowa, organizacja, publikacja, migracja, implementacja, integracja, automatyzacja, digitalizacja, cyfryzacja, modernizacja, standaryzacja, centralizacja, unifikacja, konsolidacja, reorganizacja, restrukturyzacja, realizacja, aktualizacja, inwentaryzacja, audyt, audyty, research, test a/b, testy a/b, test, ankieta pulsowa, przegląd, przeglądy, wysyłka, dystrybucja, naprawa, naprawy, remont, renowacja, zakup, zakupy, wymiana, pilotaż*, projekt, refaktoryzacja, refaktor*, refactoring, redesign, rebranding, kontynuacja, koordynacja, konfiguracja, instalacja, prezentacja, promocja, kampania, kampanie, warsztat, warsztaty, hackathon, meetup, webinar, webinary, webinaria, konferencja, spotkanie, spotkania, szkolenie, szkolenia, likwidacja, konsultacja, negocjacja, produkcja, edukacja, komunikacja do, weryfikacja, identyfikacja, definicja, walidacja, adaptacja, dokumentacja procesu, priorytetyzacja, przygotowanie, przygotowania, testy, ankieta, ankiety, odświeżenie, setup, ewaluacja, digitalizacja, inicjatywa, inicjatywy, podpisanie, (współpraca|współpracę|współpracy) z, poszukiwanie, poszukiwania, rejestracja marki, obsługa, udział w (targach|targu|konferencj*|wydarzeni*|szkoleni*|warsztat*|spotkani*|webinar*|festiwal*), otwarcie (nowego|nowej|nowych|pierwszego|pierwszej|drugiego|drugiej|sklepu|biura|oddziału|filii|punktu|lokalu|szkoły)`,
    weak: 'wsparcie, pomoc, analiza, analizy, uczestnictwo, doradztwo, eksploracja, zapewnienie, dążenie',
  },
  // May stand before the leading verb.
  leadIn: `
    chcemy, chcę, musimy, będziemy, planujemy, zamierzamy, należy, trzeba, powinniśmy, możemy, mamy, aby, żeby, my, zespół, nasz zespół, dział, firma, skutecznie, efektywnie, znacząco, znacznie, istotnie, radykalnie, zdecydowanie, wyraźnie, drastycznie, stopniowo, sukcesywnie, stale, ciągle, ciągłe, ciągła, ciągły, nieustannie, systematycznie, konsekwentnie, regularnie, regularn(y|a|e), systematyczn(y|a|e), cykliczn(y|a|e), stopniow(y|a|e), sprawn(y|a|e), terminow(y|a|e), wspóln(y|a|e), bieżąc(y|a|e), aktywn(y|a|e), codzienn(y|a|e), coroczn(y|a|e), comiesięczn(y|a|e), cotygodniow(y|a|e), kwartaln(y|a|e), sukcesywn(y|a|e), samodzieln(y|a|e), szczegółow(y|a|e), dokładn(y|a|e), cyklicznie, aktywnie, proaktywnie, wspólnie, dalsze, dalszy, dalsza, dalej, ponadto, również, także, też, w pełni, oficjalnie, publicznie, szybko, bezpiecznie, sprawnie, ostatecznie, finalnie, najpierw, potem, następnie, wreszcie, pomyślnie, z sukcesem, udało się, docelowo, cel, cel:, celem jest, naszym celem jest, kluczowy wynik, kluczowy rezultat, i, a, agresywnie, samodzielnie, trwale, realnie, minimalnie, odpowiednio, częściowo, całkowicie, kompleksow(o|e|a|y), ponowne, ponownie, pełn(y|a|e), now(y|a|e), pierwsz(y|a|e), szersz(y|a|e), now(y|a|e) start, zostanie, zostaną, został, została, zostało, zostały, jest, są, strategicznie, lepiej, szybciej, więcej, codziennie, cotygodniowo, co (tydzień|miesiąc|kwartał|dzień|rok), raz w (tygodniu|miesiącu|kwartale|roku)`,

  states: `
    notuje, notują, jest, są, działa, działają, ma, mają, posiada, posiadają, znajduje się, znajdują się, istnieje, istnieją, obowiązuje, obowiązują, funkcjonuje, funkcjonują, spełnia, spełniają, można, mogą, może, umie, umieją, zna, znają, wie, wiedzą, potrafi, potrafią, korzysta, korzystają, używa, używają, należy do, należą do, zawiera, zawierają, odbywa się, odbywają się, przechowuje, przechowują, pokrywa, obejmuje, obejmują, uczestniczy, uczestniczą, pracuje, pracują, stosuje, stosują, nie ma, dostępn(y|a|e|i) (jest|są|w|na|dla|przez|online|od|z)`,
  facts: `
    nagrod(a|ę|y) (za|w|dla|publiczności|roku), zdobyć~ nagrodę, zdobycie nagrody, nagroda, nagrodę, tytuł (mistrza|najlepsz*|roku), wotum zaufania, absolutorium, zdobywa tytuł, zdobyć~ tytuł, uzyskać~ tytuł, uzyskuje tytuł, bez (niezgodności|straty|strat|deficytu|długów), potwierdzon(y|a|e|o), potwierdził*, otrzymał*, uzyskał(|a|o|y|i), zatwierdził*, wpisan(y|a|e|o) do rejestru, wpis do rejestru, dodatni(|ego|m) (wynik*|przepływ*|bilans*), dodatni(a|ą|ej) (rentownoś*|ebitda|marż*), zysk na koniec roku, na plusie, zero kosztów netto, certyfikat*, certyfikacj*, przyjęt(y|a|e|o), patent, egzamin*, egzaminy, prawo jazdy, certyfikowan(y|a|e|o|i|ych), akredytacj*, akredytowan(y|a|e|o|i|ych), homologacj*, atest*, licencję, licencja, pozwolenie na, zezwolenie, koncesj*, pierwsze miejsce, pierwszym miejscu, złoty medal, zatwierdzon(y|a|e|o|i|ych), zatwierdza, zatwierdzi, akceptuje, zaakceptuje, uchwala, uchwali, zaakceptowan(y|a|e|o|i|ych), zaakceptował*, przyznan(y|a|e|o|i|ych), przyznał*, zaliczon(y|a|e|o|i|ych), zdan(y|a|e|o|i|ych), podpisan(y|a|e|o|i|ych), uzyskan(y|a|e|o|i|ych), ratyfikowan(y|a|e|o|i|ych), uchwalon(y|a|e|o|i|ych), przyjęt(y|a|e|o), przegłosowan*, patent, patentu, rentown*, próg rentowności, progu rentowności, pozytywn(a|ą|y|e) (opini*|wynik*|decyzj*|ocen*), bez (istotnych|poważnych|krytycznych|większych|uwag|zastrzeżeń), dopuszczon(y|a|e|o|i|ych), zgodę, zgoda, zgody, akceptacj*, debiut giełdowy`,

  // ── Numbers: change, bounds ────────────────────────────────────────────────────────────────────────────────────────
  from: {
    before: `spadek z, wzrost z, spadek ze, wzrost ze, 
      z obecnych, z obecnego, z obecnej, z aktualnych, z aktualnego, z dotychczasowych, z dotychczasowego, z poziomu, z obecnego poziomu, z aktualnego poziomu, z wartości, z wyniku, obecnie, aktualnie, teraz, dziś, dzisiaj, dotąd, dotychczas, do tej pory, było, był, była, były, stan obecny, stan na dziś, obecny stan, obecny poziom, obecna wartość, obecny wynik, aktualny poziom, aktualna wartość, aktualny wynik, stan wyjściowy, wartość wyjściowa, wartość bazowa, poziom bazowy, poziom wyjściowy, punkt wyjścia, baza, baseline, start, startujemy z, start z, startując z, wobec, vs, vs., w porównaniu z, w porównaniu do, zamiast, przy obecnych, przy obecnym, przy obecnej, wcześniej, poprzednio, (zeszły|ubiegły|poprzedni|ostatni) (rok|kwartał|miesiąc), w (zeszłym|ubiegłym|poprzednim|ostatnim) (roku|kwartale|miesiącu), rok temu, kwartał temu, od obecnych, od poziomu, obecn(a|e|y), as is, na dziś, na dzień dzisiejszy, wynosi obecnie, obecnie wynosi, wynosi dziś`,
    after: `
      obecnie, aktualnie, teraz, dziś, dzisiaj, w tej chwili, na dziś, w (zeszłym|ubiegłym|poprzednim|ostatnim) (roku|kwartale|miesiącu), rok temu, kwartał temu, wcześniej, poprzednio, baseline, na start, na starcie, na początku`,
  },
  byAfterMove: 'o wartości, o łącznej wartości, o wysokości',
  fromPaired: 'z, ze',
  toPaired: 'na',
  to: 'do, do poziomu, na poziomie, poziom docelowy, cel, cel to, cel:, target, target:, docelowo, docelowa wartość, wartość docelowa, wynosi, wyniesie, wynoszą, wynosząc*, równ(y|a|e), wynik, aż do, ku',
  levels: 'na poziomie, wynosi, wyniesie, wynoszą, wynosząc*, równ(y|a|e), wynik',
  by: 'o, o co najmniej, o minimum, o ponad, o około, o kolejne, o dodatkowe, o co najmniej kolejne, +',
  changeBefore: { up: 'w górę o, w górę, do góry o', down: 'w dół o, w dół' },
  changeAfter: {
    up: 'więcej, wzrostu, wzrost, przyrostu, przyrost, wyższ*, większ*, szybciej, szybsz*, lepiej, lepsz*, dłuższ*, dłużej, poprawy, częściej, r/r, rdr, m/m, k/k, kw/kw',
    down: 'mniej, spadku, spadek, redukcji, redukcja, niższ*, mniejsz*, krótsz*, krócej, wolniej, taniej, tańsz*, rzadziej',
  },
  factors: {
    'podwojon*|podwójny wzrost|podwójnego wzrostu|podwoić|podwój|podwoimy|podwoi|podwoją|podwojeni*|podwajan*|podwoił*|podwoiliśmy|dwukrotn*|2-krotn*|2 krotn*|dwa razy': 2,
    'potrojon*|potrójny wzrost|potrójnego wzrostu|potroić|potrój|potroimy|potroi|potroją|potrojeni*|potroił*|trzykrotn*|3-krotn*|3 krotn*|trzy razy': 3,
    'czterokrotn*|4-krotn*': 4,
    'pięciokrotn*|5-krotn*': 5,
    'dziesięciokrotn*|10-krotn*': 10,
    'półtorakrotn*': 1.5,
  },
  bounds: {
    atLeast: {
      before:
        'nie spada poniżej, nie spadają poniżej, nie spadnie poniżej, nie spadną poniżej, nie schodzi poniżej, nie zejdzie poniżej, nie może spaść poniżej, co najmniej, conajmniej, przynajmniej, minimum, min., min, minimalnie, nie mniej niż, nie mniejsz(y|a|e|ą|ego|ej|ym|ych) niż, nie niższ(y|a|e|ą|ego|ej|ym|ych) niż, nie gorsz(y|a|e|ą|ego|ej|ym|ych) niż, nie krótsz(y|a|e|ą|ego|ej|ym|ych) niż, od, wynosi co najmniej',
      after:
        'lub więcej, albo więcej, i więcej, lub wyżej, lub lepiej, bądź więcej, minimum, co najmniej, wzwyż, plus, lub powyżej',
    },
    atMost: {
      before:
        'nie rośnie powyżej, nie wzrośnie powyżej, nie wzrasta powyżej, nie może przekroczyć, nie może przekraczać, nie powinien przekraczać, nie powinna przekraczać, nie powinno przekraczać, co najwyżej, najwyżej, maksymalnie, maksimum, maks., maks, max, nie więcej niż, nie dłużej niż, nie dłuższ(y|a|e|ą|ego|ej|ym|ych) niż, nie większ(y|a|e|ą|ego|ej|ym|ych) niż, nie wyższ(y|a|e|ą|ego|ej|ym|ych) niż, nie gorzej niż, nie później niż po, nie przekracza, nie przekraczać, nie przekraczają, nie przekroczy, nie przekroczyć, nie przekraczając*, nie przekroczą, maksymalny poziom, nie częściej niż, nieprzekraczając*, limit',
      after:
        'lub mniej, albo mniej, i mniej, lub niżej, bądź mniej, lub krócej, lub szybciej, maksymalnie, maksimum, max, maks., lub poniżej',
    },
    above: {
      before:
        'powyżej, ponad, więcej niż, większ(y|a|e|ą|ej) niż, wyższ(y|a|e|ą|ej) niż, przekracza, przekraczają, przekraczając*, przekroczy, przekroczą, przekroczył*, lepiej niż, lepsz(y|a|e) niż, przewyższa, do ponad, do powyżej, na poziomie powyżej, na poziomie ponad, dłużej niż, wyżej niż, przekroczyć, przekroczenie, przekrocz, przekraczać',
    },
    below: {
      before:
        'poniżej, mniej niż, mniejsz(y|a|e|ą) niż, niższ(y|a|e|ą) niż, krótsz(y|a|e) niż, krócej niż, do poniżej, na poziomie poniżej, szybciej niż, pod, niżej niż, rzadziej niż, spada poniżej, spadnie poniżej, w mniej niż',
    },
    between: 'między, pomiędzy, w przedziale, w granicach, w zakresie',
    limits:
      'tego samego dnia, w tym samym dniu, następnego dnia roboczego, w kolejnym dniu roboczym, w następnym dniu roboczym, od ręki, na poziomie jednocyfrowym, za pierwszym razem',
    yardsticks: `
      średnia krajowa, średniej krajowej, średnią krajową, średniej wojewódzkiej, średnią wojewódzką, średniej branżowej, średnią branżową, średnia branżowa, średniej rynkowej, średnią rynkową, średniej dla (województwa|branży|kraju|powiatu|gminy|regionu|rynku|sektora), średnią dla (województwa|branży|kraju|powiatu|gminy|regionu|rynku|sektora), średniej w (województwie|branży|kraju|regionie), średnią w (województwie|branży|kraju|regionie), średniej z (ubiegłego|poprzedniego) roku, średniej, średnią, mediany, medianę, benchmarku, benchmark, benchmarku branżowego, planu, plan, budżetu, budżet, targetu, prognozy, prognozę, zeszłorocznego, zeszłorocznej, zeszłorocznych, ubiegłorocznego, ubiegłorocznej, inflacji, inflację, konkurencji, rynku`,
  },

  numbers: {
    words: {
      'jeden|jedna|jedno|jedną|jednego|jednej': 1, 'dwa|dwie|dwóch|dwu|dwom|dwóm|dwoma|dwiema|dwoje|obie|oba|obu|obydwa|obydwie|obydwu': 2,
      'trzy|trzech|trzem|trzema|troje': 3, 'cztery|czterech|czterem|czterema|czworo': 4, 'pięć|pięciu|pięcioma|pięcioro': 5,
      'sześć|sześciu|sześcioma': 6, 'siedem|siedmiu|siedmioma': 7, 'osiem|ośmiu|ośmioma': 8, 'dziewięć|dziewięciu|dziewięcioma': 9,
      'dziesięć|dziesięciu|dziesięcioma': 10, 'jedenaście|jedenastu': 11, 'dwanaście|dwunastu': 12, 'trzynaście|trzynastu': 13,
      'czternaście|czternastu': 14, 'piętnaście|piętnastu': 15, 'szesnaście|szesnastu': 16, 'siedemnaście|siedemnastu': 17,
      'osiemnaście|osiemnastu': 18, 'dziewiętnaście|dziewiętnastu': 19, 'dwadzieścia|dwudziestu': 20, 'trzydzieści|trzydziestu': 30,
      'czterdzieści|czterdziestu': 40, 'pięćdziesiąt|pięćdziesięciu': 50, 'sześćdziesiąt|sześćdziesięciu': 60,
      'siedemdziesiąt|siedemdziesięciu': 70, 'osiemdziesiąt|osiemdziesięciu': 80, 'dziewięćdziesiąt|dziewięćdziesięciu': 90,
      'sto|stu': 100, 'dwieście|dwustu': 200, 'trzysta|trzystu': 300, 'czterysta|czterystu': 400, 'pięćset|pięciuset': 500,
      'sześćset|sześciuset': 600, 'siedemset|siedmiuset': 700, 'osiemset|ośmiuset': 800, 'dziewięćset|dziewięciuset': 900,
      'półtora|półtorej': 1.5,
      'pierwszej szóstki|pierwszej szóstce|pierwszą szóstkę|czołowej szóstki|czołowej szóstce': 6, 'pierwszej ósemki|pierwszej ósemce|czołowej ósemki|czołowej ósemce': 8, 'pierwszej dziesiątki|pierwszej dziesiątce|pierwszą dziesiątkę|czołowej dziesiątki|czołowej dziesiątce': 10, 'pierwszej trójki|pierwszej trójce|pierwszą trójkę|czołowej trójki|czołowej trójce': 3, 'pierwszej piątki|pierwszej piątce|pierwszą piątkę|czołowej piątki|czołowej piątce': 5,
    }, // biome-ignore format: a table
    fractions: {
      'połowa|połowę|połowy|połową|połowie|pół': 50,
      'jedna trzecia|jedną trzecią|jednej trzeciej|1/3': 33.3,
      'dwie trzecie|dwóch trzecich|2/3': 66.7,
      'co drugi|co druga|co drugie|co drugiego|co drugą': 50,
      'co trzeci|co trzecia|co trzecie|co trzecią|co trzeciego': 33.3,
      'co czwarty|co czwarta|co czwarte|co czwartą|co czwartego': 25,
      'co piąty|co piąta|co piąte|co piątą|co piątego': 20,
      'co dziesiąty|co dziesiąta|co dziesiąte|co dziesiątą|co dziesiątego': 10,
      'ćwierć|jedna czwarta|jedną czwartą|jednej czwartej': 25,
      'trzy czwarte|trzech czwartych': 75,
      'jedna piąta|jedną piątą|jednej piątej|1/5': 20,
      'jedna dziesiąta|jedną dziesiątą': 10,
      'większość|większości': 50,
    },
    all: 'u (wszystkich|każdego|każdej), we wszystkich, na wszystkich, (w|na) (każdym|każdej), z (każdym|każdą), ze wszystkimi, wszyscy, wszystkie, wszystkich, wszystkim, wszystkimi, wszystko, każdy, każda, każde, każdego, każdej, każdemu, każdą, każdym, cały zespół, cały proces, cała firma, całą firmę, cały, całe, całą, cała, komplet, pełne pokrycie, w całości',
    none: 'zero, zera, zerow(y|a|e|ą|ych|ego), żaden, żadna, żadne, żadnych, żadnego, żadnej, żadnym, brak, brakiem, ani jednego, ani jednej, nie ma',
    notNumbers:
      'w oparciu o jed(en|ną|no), na podstawie jedn(ego|ej), według jedn(ego|ej), wg jedn(ego|ej), na jedn(ej|ym), jeden na jeden, jeden do jednego, jednego dnia po, jednego miejsca, w jednym, jedna strona, z jednej strony, jeden z, jedna z, jedno z, jednego z, jednej z, jedną z, jedną ze, jeden ze, jednej ze, jednego ze, pod każdym względem, za każdym razem, każdy (miesiąc|tydzień|kwartał|dzień|rok), każdego (miesiąca|tygodnia|kwartału|dnia|roku), przede wszystkim, przede wszystkimi, mimo wszystko, na wszystkich poziomach, sto procent zaangażowania, zero waste, zero trust, zero emisyjn*, dla każdego, od zera, zero-day, cały czas, przez cały, w dwa ognie, dwa w jednym, jednego okienka, jedno okienko, czterech oczu, drugie życie, trzeci sektor, trzeciego sektora, dwa plus jeden, bez dwóch zdań, raz na zawsze, wszystko w jednym, brak limitu, ani jeden, w pół, wpół, jedną marką',
    ordinals: 'pierwsz*, drugi, druga, drugie, drugiego, drugiej, trzeci*, czwart*, piąt*',
    ranks: 'top, numer, numerem, numeru, nr, nr., miejsce, pozycja, pozycji, pozycję, pozycje, miejscu',
    rankUnits: 'miejsce, miejscu, miejscem, pozycję, pozycja, lokata, lokatę, lokacie',
    ordinalEndings: 'szy, gi, ci, ty, -sze, -gie, -cie, -te, -me, -ego',
  },

  unitWords: plUnits,
  units: {
    outOf: 'z, ze, spośród, na każde, na każdych, z każdych',
  },

  windows: `
    miesięcznie, tygodniowo, dziennie, kwartalnie, rocznie, codziennie, cotygodniowo, comiesięcznie, godzinowo, na dobę,
    co (miesiąc|tydzień|kwartał|rok|dzień|godzinę|sprint|dwa tygodnie|2 tygodnie|semestr|pół roku|trzy miesiące|3 miesiące),
    co drugi (dzień|tydzień|miesiąc|kwartał|rok), co trzeci (dzień|tydzień|miesiąc|rok), na (miesiąc|tydzień|kwartał|dzień|godzinę|minutę|sekundę|sprint|zmianę|semestr|osobę|pracownika|użytkownika|klienta),
    w (miesiącu|tygodniu|skali roku|skali miesiąca|ciągu dnia), każdego (dnia|tygodnia|miesiąca|kwartału|roku), w każdym (miesiącu|tygodniu|kwartale|roku|sprincie),
    (1|2|3|4|5|6|10|dwa|trzy|cztery|pięć|) raz(|y) (w|na|dziennie|) (miesiącu|tygodniu|kwartale|roku|miesiąc|tydzień|kwartał|rok|dzień|dwa tygodnie|pół roku), raz dziennie,
    z (dziennych|tygodniowych|miesięcznych|kwartalnych|rocznych), miesięczn(y|a|e|ego|ej|ą|ym|i|emu), tygodniow(y|a|e|ego|ej|ą|ym), dzienn(y|a|e|ego|ej|ą|ym|i), kwartaln(y|a|e|ego|ej|ą|ym|i), roczn(y|a|e|ego|ej|ą|ym|i|emu), dobow(y|a|e|ego|ej|ą|ym), cotygodniow(y|a|e|ego|ej|ą), comiesięczn(y|a|e|ego|ej|ą), cokwartaln(y|a|e|ego|ej|ą), /(mies|mies.|miesiąc|m-c|tydz|tydz.|tydzień|dzień|rok|kwartał|kw.|h|godz|godz.|sprint), r/r, m/m, k/k, rdr`,

  time: {
    by: 'do, do dnia, najpóźniej do, najpóźniej, nie później niż, nie później niż do, termin, termin:, termin realizacji, deadline, deadline:, aż do, na',
    before: 'przed, przed upływem, do rozpoczęcia, jeszcze przed',
    during: 'w, we, podczas, w trakcie, w okresie, w czasie, od, dla',
    within:
      'w, w ciągu, w ciągu najbliższych, w ciągu kolejnych, w ciągu najbliższego, w przeciągu, w terminie, w terminie do, w okresie, w okresie najbliższych, w ramach, przez, za, na przestrzeni',
    end: 'koniec, końca, końcem, końcu, końcówk*, ostatni dzień, ostatniego dnia',
    middle: 'połowa, połowy, połowie, połową, w połowie',
    start: 'początek, początku, początkiem, na początku',
    this: 'ten, tego, tym, tej, bieżąc*, obecny, obecnego, obecnym, obecnej, niniejsz*, br., br',
    next: 'następn*, przyszł*, kolejny, kolejnego, kolejnym, nadchodząc*, najbliższ*',
    last: 'ostatni, ostatniego, ostatnim, ostatnie, ostatnich, ostatnią, poprzedni*, zeszł*, ubiegł*, minion*',
    months: {
      'styczeń|stycznia|styczniu|styczniem|sty': 1, 'luty|lutego|lutym|lut': 2, 'marzec|marca|marcu|marcem': 3,
      'kwiecień|kwietnia|kwietniu|kwietniem|kwi': 4, 'maj|maja|maju|majem': 5, 'czerwiec|czerwca|czerwcu|czerwcem|cze': 6,
      'lipiec|lipca|lipcu|lipcem|lip': 7, 'sierpień|sierpnia|sierpniu|sierpniem|sie': 8,
      'wrzesień|września|wrześniu|wrześniem|wrz': 9, 'październik|października|październiku|październikiem|paź': 10,
      'listopad|listopada|listopadzie|listopadem|lis': 11, 'grudzień|grudnia|grudniu|grudniem|gru|świąt bożego narodzenia': 12,
    }, // biome-ignore format: a table
    quarters: {
      'pierwszy kwartał|pierwszego kwartału|pierwszym kwartale|i kwartał|i kwartału|i kwartale|i kw.|1 kwartał|1 kwartału|1 kwartale|1. kwartał|1. kwartału|1. kwartale|1 kw.|kwartał 1|kwartału 1|kwartale 1': 1,
      'drugi kwartał|drugiego kwartału|drugim kwartale|ii kwartał|ii kwartału|ii kwartale|ii kw.|2 kwartał|2 kwartału|2 kwartale|2. kwartał|2. kwartału|2. kwartale|2 kw.|kwartał 2|kwartału 2|kwartale 2': 2,
      'trzeci kwartał|trzeciego kwartału|trzecim kwartale|iii kwartał|iii kwartału|iii kwartale|iii kw.|3 kwartał|3 kwartału|3 kwartale|3. kwartał|3. kwartału|3. kwartale|3 kw.|kwartał 3|kwartału 3|kwartale 3': 3,
      'czwarty kwartał|czwartego kwartału|czwartym kwartale|iv kwartał|iv kwartału|iv kwartale|iv kw.|4 kwartał|4 kwartału|4 kwartale|4. kwartał|4. kwartału|4. kwartale|4 kw.|kwartał 4|kwartału 4|kwartale 4|ostatni kwartał|ostatniego kwartału|ostatnim kwartale': 4,
    },
    halves: {
      'pierwsze półrocze|pierwszego półrocza|pierwszym półroczu|i półrocze|i półrocza|i półroczu|1 półrocze|1 półrocza|1 półroczu|pierwszej połowie|pierwszej połowy|pierwszą połowę': 1,
      'drugie półrocze|drugiego półrocza|drugim półroczu|ii półrocze|ii półrocza|ii półroczu|2 półrocze|2 półrocza|2 półroczu|drugiej połowie|drugiej połowy|drugą połowę': 2,
    },
    periods: {
      year: 'rok, roku, rokiem, rok kalendarzowy, roku kalendarzowego, rok szkolny, roku szkolnego, roku szkolnym, roku akademickiego, roku akademickim, sezon, sezonu, sezonie, sezonem',
      half: 'półrocze, półrocza, półroczu, półroczem',
      quarter: 'kwartał, kwartału, kwartale, kwartałem, kw.',
      month: 'miesiąc, miesiąca, miesiącu, miesiącem',
      week: 'tydzień, tygodnia, tygodniu, tygodniem',
      cycle: 'cykl, cyklu, cyklem, okres, okresu, semestr, semestru, semestrze, semestrem, kadencji',
    },
    yearMark: 'roku, rok, r., r, rokiem',
    words: { year: 'na koniec roku' },
    fiscal: 'rok fiskalny, roku fiskalnego, roku fiskalnym, rok obrotowy, roku obrotowego, roku obrotowym',
  },

  labels: {
    before: `
      zakresach, zakresów, zakresy, faza, fazy, fazę, fazie, etap, etapu, etapie, wersja, wersji, wersję, wersje, ver., sprint, sprintu, sprincie, iteracja, iteracji, rozdział, rozdziału, sekcja, punkt, pkt, pkt., artykuł, art, art., ustawa, paragraf, poziom, poziomu, klasa, klasy, klasie, klasę, sala, sali, salę, pokój, budynek, budynku, piętro, piętrze, oddział, oddziale, oddziału nr, szkoła nr, linia, linii, linię, moduł, modułu, zadanie, zadania nr, krok, kroku, strona nr, tabela, załącznik, cel, celu, kr, okr, runda, rundy, rundzie, edycja, edycji, edycję, generacja, generacji, kategoria, kategorii, grupa, grupy nr, priorytet, droga, drogi, trasa, ulica, węzeł, priorytetu, tier, tydzień, tygodniu nr, dzień, dniu, numer, nr, część, części, tom, wydanie, plan, wariant, scenariusz, gen, typ, typu, seria, serii, blok, ticket, issue, bug, ustawy, dyrektywy, rozporządzenia, normy, norma, normę, standard, standardu`,
    after: 'piętro, piętrze, etap, etapu, faza, edycja, edycji, edycję',
  },
  compounds:
    'otwarcie się, otwarcie na, pozycj* lidera, wiodąc* pozycj*, czołow* pozycj*, wysok* sezon*, szczyt* sezonu, dobr* praktyk*, wysok* dostępności, szybk* ścieżk*',
  names:
    '360 stopni, ocen* 360, feedback 360, feedbacku 360, badani* 360, metod* 360, 24 h na dobę, 5s, b+r, b r, badania i rozwój, badań i rozwoju, 800+, 500+, sklepy i punkty, kraj i zagranica, zdrowie i bezpieczeństwo, imię i nazwisko, małe i średnie, małych i średnich, przemysł 4.0, przemysłu 4.0, zyski i straty, rachunek zysków i strat, web 2.0, jpk, ksef, rodo, bhp',

  // ── What people measure, make, and cannot count ────────────────────────────────────────────────────────────────────
  metrics: `
    nps, enps, csat, ces, churn*, arr, mrr, arpu, arpa, aov, ltv, clv, cac, cpa, cpl, cpc, ctr, cr, roi, roas, romi, mau, dau, wau, sla, mttr, mttd, oee, fcr, aht, p95, p99, tth, dso, ebitda, gmv, seo,
    przychód, przychod(y|ów|u|em|om|ami|ach|owy|owe|owa), obrót, obrotów, obroty, zysk*, sprzedaż*, marż*, rentowność*, rentowności, koszt*, wydatk*, wydatki, oszczędnoś*, cash flow, przepływ* pieniężn*, należnoś*, zadłużeni*, konwersj*, współczynnik*, wskaźnik*, odsetek, odsetk*, udział, udziału, udziały, retencj*, rotacj*, rezygnacj*, odejś*, odejść, odejścia, absencj*, nieobecnoś*, frekwencj*, zdawalność*, zdawalności, wyniki, wyników, średnia ocen, średniej ocen, ocen, ocena, ocenę, oceny, satysfakcj*, zadowoleni*, satysfakcj* (klientów|pracowników|pacjentów|użytkowników|rodziców), zadowoleni* (klientów|pracowników|pacjentów|użytkowników|rodziców), retencj* (klientów|użytkowników|pracowników), utrzymani* klient*,
    liczba, liczbę, liczby, liczbą, ilość, ilości, czas, czasu, czasy, częstotliwoś*, szybkoś*, prędkoś*, tempo, tempa, dostępnoś*, opóźnieni*, latencj*, przepustowoś*, wydajnoś*, produktywnoś*, efektywnoś*, pokryci*, błędów, błędy, błędu, awarii, awarie, awaryjnoś*, incydent*, przestoj*, przestój, reklamacj*, skarg*, zwrot*, zgłosze*, kolejk*, oczekiwani*, wypadk*, zakażeń, zakażenia, śmiertelnoś*, upadk*, readmisj*, hospitalizacj*, obłożeni*, emisj*, zużyci*, odpad*, braków, braki, defekt*, usterk*, terminowoś*, rotacja zapasów, zapasów, zapasy, zasięg*, zasięgi, obserwując*, subskrybent*, użytkowni*, czytelnik*, czytelnic*, darczyńc*, darowizn*, wolontariusz*, członków, uczestnik*, odbiorc*, klientów, klienci, pacjentów, uczniów, abonent*, pozycj*, średni* koszyk*, wartość koszyka, wartości koszyka, wartość zamówienia, wartości zamówienia, pipeline, lejk*, win rate, open rate, velocity, lead time, cycle time, uptime, latency, backlog*, przestępczoś*, bezroboci*, czytelnictw*, recykling*, ściągalnoś*, wpływy, wpływów, dochód, dochod*, przeżywalnoś*, rating*, scoring*, headcount, adopcj*, wykorzystani*, przepełnieni*, skuteczność, skuteczności, dokładnoś*, zgodnoś*, higien*, długość, długości, waga, wagi, wielkość, rozmiar, rozmiaru, popyt, popytu, pojemność, dług technologiczny, długu technologicznego, dług techniczny, długu technicznego`,
  metricHeads: 'częstotliwoś*, rytm, rytmu, częstoś*, cykl wydań',
  flows: `
    odtworze*, prosłucha*,     ruch, ruchu, wizyt, wizyty, odwiedzin*, odwiedzających, sesji, sesje, odsłon*, wyświetle*, kliknię*, lead*, mql*, sql*, szans sprzedaży, rejestracj*, zapis*, subskrypcj*, pobra*, instalacji, instalacje, wzmian*, udostępnie*, zamówie*, zapytań, zapytania, połączeń, triali, wersji próbnych, konwersji, transakcj*, rezerwacj*, odczyt*, polubie*, komentarz*, zgłoszeń`,
  topics:
    'social media, media społecznościowe, mediów społecznościowych, danych, rekrutacją, treści, onboarding, rynku, dostawcami, dostawców, personelem, personelu, projektami, ryzykiem, jakością, zapasami, wiedzą, zmianą, marketing, marketingu, klienta, klientów, hr, it, kadry, kadr, finanse, finansów, logistyka, logistyki, innowacje, innowacji, bezpieczeństwo, bezpieczeństwa, sprzedaż, sprzedaży, zakupy, administracja, administracji, produkt, produktu, strategia, strategii, rekrutacja, szkolenia, operacje, operacji, komunikacja, komunikacji, compliance, pr',
  nounFirst:
    'kontroling, księgowość, administrowanie, raportowanie, budżetowanie, zarządzanie, badanie, obsługa, planowanie, kontrola, analiza, rekrutacja, badania, szkolenia, testy, przeglądy, kampanie, usługi',
  subjects:
    'zarząd, stowarzyszenie, mieszkanie, mieszkania, ubezpieczenie, ubezpieczenia, zadanie, pytanie, wynagrodzenie, wynagrodzenia, urządzenie, pomieszczenie, pokolenie, my, nasz, nasza, nasze, naszym, naszych, nikt, nic, wszyscy, każdy, każda, każde, ja, mój, moja, oni, kto, co, jak, gdzie, dlaczego, nigdy, zawsze, tylko, klienci, ludzie',
  deliverables: `
    przypomnieni*, powiadomieni*, formularz*, czat, czatu, chat, chatbot*,     program* lojalnościow*, system* jakości, polityk* jakości, polityk* bezpieczeństwa, badani* satysfakcji, ankiet* satysfakcji, badani* zaangażowania,     dokumentacj*, przewodnik*, poradnik*, podręcznik*, instrukcj*, stron* internetow*, strona, stronę, strony, witryn*, serwis*, landing*, portal*, aplikacj*, platform*, narzędzi*, dashboard*, pulpit*, panel*, raport*, sprawozdani*, proces*, procedur*, workflow*, przepływ* pracy, infrastruktur*, architektur*, kod, kodu, api, sdk, ui, ux, interfejs*, design system, bibliotek*, framework*, system, systemu, systemy, systemów, moduł*, integracj*, automatyzacj*, monitoring*, logowani*, onboarding*, szkoleni*, program, programu, programy, kurs, kursu, kursy, polityk*, regulamin*, plan, planu, plany, strategi*, roadmap*, mapa drogowa, mapę drogową, playbook*, runbook*, szablon*, treści, treść, blog, bloga, newsletter*, funkcj*, funkcjonalnoś*, edytor*, wyszukiwark*, nawigacj*, layout*, koszyk zakupowy, checkout*, cennik*, schemat*, baza danych, bazy danych, bazę danych, model danych, wtyczk*, sklep, sklepu, lejek, lejka, budynek, budynku, pracownia, pracowni, pracownię, sala, sali, salę, placówk*`,
  outputs: `
    zajęć, zajęcia, zajęciach, wywiad*, warsztat*, szkole*, webinar*, case stud*, artykuł*, wpis*, post, posty, postów, podcast*, odcin*, newsletter*, wystąpie*, prezentacj*, wykład*, prelekcj*, sesj*, test, testu, testy, testów, kurs*, lekcj*, meetup*, hackathon*, wydarze*, kampani*, eksperyment*, test* a/b, pilotaż*, prototyp*, film*, wideo, poradnik*, raport*, publikacj*, patent*, audyt*, wizyt* studyjn*, ankiet*, wdroże*, partnerstw*, integracj*, staż*, spotka*, koncert*, wystaw*, nagród, nagrody, wyróżnień, wyróżnienia, referencj*, ofert* handlow*, rekomendacj*, konsultacj*, ćwicze*, dni otwart*, konkurs*, list* intencyjn*, rekrutacj*, badani* użytecznoś*`,
  fresh:
    'oszczędności, dofinansowania, dotacji, grantów, sponsorów, nowy, nowa, nowe, nowych, nowego, nowej, nową, nowymi, dodatkow*, kolejnych, kolejne, nowo, pierwszych, świeżych, premierow*',
  people:
    'osób, osoby, ludzi, dzieci, dorosłych, rodzin, rodziny, gospodarstw, gospodarstwa, mieszkańców, mieszkańcy, obywateli, rolników, pacjentów, studentów, uczniów, nauczycieli, kobiet, dziewcząt, mężczyzn, seniorów, seniorki, młodych, uchodźców, podopiecznych, beneficjentów, migrantów, rodziców, opiekunów, bezrobotnych, przedsiębiorców, bezdomnych, gości, turystów, widzów, słuchaczy',
  grades: `
    brązow(y|a|e|ego|ej|ą), srebrn(y|a|e|ego|ej|ą), złot(y|a|e|ego|ej|ą), platynow(y|a|e|ego|ej|ą), brąz, brązu, srebro, srebra, złoto, złota, platyna, platyny, czerwon(y|a|e|ego|ej|ą), żółt(y|a|e|ego|ej|ą), zielon(y|a|e|ego|ej|ą), dostateczny, dostatecznego, dobry, dobrego, bardzo dobry, bardzo dobrego, podstawowy, podstawowego, średniozaawansowany, średniozaawansowanego, zaawansowany, zaawansowanego, niski, niskiego, średni, średniego, wysoki, wysokiego`,
  multiples:
    'roas, roi, pokrycie lejka, pokrycie pipeline, pokrycia lejka, ltv, ltv/cac, clv, rotacja zapasów, rotacji zapasów, zwrot*',
  vague: `
      procesy wewnętrzne, procesów wewnętrznych, procesy biznesowe, procesów biznesowych, klimat*, świadomoś*, rozpoznawalnoś*, widocznoś*, jakoś*, zaangażowani*, doświadczeni*, user experience, customer experience, developer experience, ux, kultur*, współprac*, komunikacj*, efektywnoś*, skutecznoś*, wydajnoś*, produktywnoś*, obecnoś*, reputacj*, wizerun*, relacj*, zaufani*, morale, atmosfer*, szczęści*, dobrostan*, wellbeing, innowacyjnoś*, innowacj*, dojrzałoś*, gotowoś*, otwartoś*, autonomi*, doskonałoś*, transparentnoś*, przejrzystoś*, zwinnoś*, elastycznoś*, skalowalnoś*, niezawodnoś*, stabilnoś*, użytecznoś*, zrozumieni*, wiedz*, umiejętnoś*, kompetencj*, wiarygodnoś*, lojalnoś*, synergi*, najlepsze praktyki, najlepszych praktyk, światow* klas*, kondycj*, sukces*, wpływ, wpływu, wartość dodan*, wsparcie, bezpieczeństw*, motywacj*, pozycjonowani*, konkurencyjnoś*, pozycj* na rynku, pozycj* rynkow*, pozycj* marki, przywództw*, lider*, satysfakcj*, integracj* zespołu, odpowiedzialnoś*, samodzielnoś*, zadowolon*, szczęśliw*, prestiż*, potencjał*, dostępność oferty, jakościow*, komfort*, wygod*`,
  quantifiers: `
    znacznie, znacząco, istotnie, zdecydowanie, wyraźnie, drastycznie, radykalnie, więcej, mniej, lepiej, lepsz*, najlepsz*, szybciej, szybsz*, wolniej, kilka, kilku, kilkoma, kilkanaście, kilkudziesięciu, kilkadziesiąt, parę, paru, wiele, wielu, liczne, licznych, różne, różnych, szereg, sporo, dużo, maksymalnie dużo, jak najwięcej, jak najmniej, jak najszybciej, jak najlepsz*, jak największ*, jak najwyższ*, możliwie, większ*, mniejsz*, wyższ*, niższ*, krótsz*, dłuższ*, wysok*, nisk*, zwiększon*, poprawion*, ulepszon*, ciągle, stale, systematycznie, wystarczając*, odpowiedni*, dobr*, świetn*, silniejsz*, siln*, efektywn(y|a|e|ych|ego|ej|ie|iej), skuteczn(y|a|e|ych|ego|ej|ie|iej), kluczow*, regularnie, itd., itd, itp., itp, optymaln*, sprawniejsz*, łatwiejsz*, tańsz*, atrakcyjn*, profesjonaln*, mocniejsz*, bardziej, intensywniej`,

  joiners:
    'i, oraz, a także, jak również, a, &, plus, przy (spadku|wzroście|redukcji|obniżeniu|zmniejszeniu|zwiększeniu|zachowaniu|utrzymaniu), przy jednoczesnym, przy jednoczesnej, jednocześnie, i jednocześnie, a jednocześnie, a przy tym, wraz z, bez, ;',
  outcome: `
    aby, żeby, by, ażeby, dzięki czemu, tak by, tak aby, tak żeby, w celu, celem, co pozwoli, co da, co przełoży się na, co zmniejszy, co zwiększy, co skróci, co obniży, co podniesie, przez co, skutkując*, w efekcie czego, w rezultacie, w wyniku czego, prowadząc* do, przekładając* się na, tak że, po to by, umożliwiając*, zwiększając, zmniejszając, obniżając, podnosząc, skracając, redukując, uzyskując, osiągając, generując, oszczędzając, pozwalając*`,
  fillers: `
    ok., ok, około, mniej więcej, prawie, niemal, blisko, łącznie, łącznej, łączną, w sumie, średnio, średnia, średnią, średniej, poziom, poziomu, poziomie, wynik, wyniku, wartość, wartości, wartością, ocena, oceny, liczba, liczby, liczbę, liczbie, tylko, jedynie, jest, to, aż, kolejnych, kolejne, dodatkowych, dodatkowe, kwota, kwoty, kwotę, kwotą, kwocie, suma, sumę, sumy, obecnych, obecnego, obecnej, obecne, aktualnych, dotychczasowych, planowanych, zakładanych, docelowych, docelowo, wynosi, całkowita, całkowitej, czyli, tj., ich, nasz, nasze, naszych, zaledwie, ca., około, wynoszącej, wysokości, w wysokości, rzędu`,
  around: 'w, we, na, u, przy, wśród, między, pomiędzy',
  relatives: 'któr(y|a|e|zy|ych|ego|ej|emu|ym|ymi|ą)',
  stops: `
    w, we, z, ze, na, do, dla, o, od, ode, po, przed, przez, przy, za, nad, pod, między, pomiędzy, wśród, spośród, bez, u, ku, oraz, i, lub, albo, a, ale, lecz, że, żeby, aby, by, który, która, które, którzy, których, którym, którymi, którego, której, którą, gdy, gdzie, jeśli, ponieważ, bo, w ciągu, dzięki, poprzez, podczas, według, wg, względem, wobec, jako, niż, się, nie, jest, są, będzie, będą, ma, mają, zgodnie, wraz, oprócz, poza, wokół, obok, w oparciu, w oparciu o, w ramach, w zakresie, na rzecz, w sprawie, w porównaniu, czy, jak, tak, ten, ta, to, te, ci, tych, tym, nasz, nasza, nasze, naszych, ich, jego, jej, każdy, każdego, wszystkich, wszystkie, przeciw, przeciwko, mimo, pomimo, dotyczących, dotyczące, względem, pn., pt., np.`,
  placeholders:
    'do uzupełnienia, do ustalenia, do określenia, do zdefiniowania, do potwierdzenia, uzupełnij, wpisz, kluczowy wynik 1, kluczowy wynik 2, kluczowy wynik 3, kluczowy rezultat 1, kluczowy rezultat 2, kluczowy rezultat 3, cel 1, nazwa metryki, tu wpisz',
};
