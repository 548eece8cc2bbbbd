import type { CoachWords } from './coach-words.ts';

export const pl: CoachWords = {
  ranks: 'pozycj*, miejsc*, rankin*, lokat*',
  eitherWay: 'przyspiesz*, przyśpiesz*, ogranicz*, uwoln*, uwalnia*, skal*, minimaliz*, maksymaliz*',
  plans: 'plan*, budżet*, limit*, zapotrzebowani*, prognoz*, cel sprzedaż*, celu sprzedaż*, założe*',
  vanity:
    'obserwując*, followers*, polubie*, lajk*, wyświetl*, odsłon*, zasięg* w mediach społecznościowych, fanów, pobra* aplikacji',
  ambiguous:
    'użytkownicy, użytkowników, liczb* użytkowników, aktywn* użytkowników, ruch, ruch* (na|w) (stronie|witrynie|serwisie), wydajnoś* (seo|zespołu|strony|systemu|aplikacji), wydajność, zaangażowani*, klientów, liczb* klientów, wykorzystani*, satysfakcj*, zadowoleni*, aktywnoś*',
  asUsual:
    'kontynu*, dalsze, dalszy, nadal, wciąż, w dalszym ciągu, pozostać przy, trwać przy, dalej (świadczyć|prowadzić|oferować|robić|realizować)',
  preserving: 'utrzym*, zachow*, podtrzym*',
  keeping: 'dbać, dbaj, dbanie, pilnować, pilnuj',
  asItIs: 'bieżąco, na bieżąco, jak dotychczas, jak dotąd, bez zmian',
  common: `
    robot(a|ę|y), dobr(ą|a|ej) robot*, błęd(y|ów|ami), usterk*, usterek, ryzyk*, portfolio, portfel produktów, wzrośc*, asortyment*, kanał*, punkt* styku, cyfryzacj*, digitalizacj*, automatyzacj*, cel sprzedaż*, najlepsz* praktyk*, spotka(nia|ń), lejek, lejka, lejek sprzedażow*, infrastruktur*, liczb(a|ę|y) klientów, liczb(a|ę|y), odwiedzając*, gości, miejsc* pracy, świetn* miejsc*, dobr* miejsc*, prawn*, ustawow*, przyciąg(nąć|ać), handlowców, sprzedawców, więcej, budżecie, dwa, dwie, trzy, cztery, pięć, sześć, siedem, osiem, dziesięć, kilka, dwóch, trzech, klienc*, rozwoj(u|owi|em), (zbudować|budować|stworzyć|tworzyć|budowa|budowanie) (nowoczesn*|siln*|innowacyjn*|sprawn*|efektywn*|skuteczn*|profesjonaln*), przyjazn*, kwalifikacj*, skupić się, skupiać się, kadr(a|y|ę), w celu, celem, zwiększ*, zmniejsz*, podni(eść|eś|esienie|esienia), obniż*, popraw*, uspraw*, wzm(ocnić|acniać|ocnienie|ocnienia), optymaliz*, zoptymaliz*, maksymaliz*, minimaliz*, redukcj*, ogranicz*,
    zapewni*, dostarcz*, terminow*, na czas, w terminie, zgodnoś*, przepis*, regulacj*, wymaga(ń|nia|niami), wymóg, wymog*, norm(y|ami), prawo, prawem, wszelki*, realizacj*, realizować, zrealizować,
    pacjent*, uczni*, uczeń, student*, mieszkańc*, obywatel*, petent*, darczyńc*, członk(owie|ów|om|ami), goś(ci|cie|ciom|cia|ćmi), (nasz*|naszej|naszego) (szpital*|szkoł*|szkole|urzęd*|urząd|gmin*|przychodni*|uczelni*|fundacj*|stowarzyszeni*|placówk*),
    opiek(a|i|ę|ą), udziałowc*, akcjonariusz*, rozwiązani*, jednostk*, każd(y|ego|a|ą|emu), klient, być, bądź, stać się, mieć, robić, zrobić, pracować nad, praca nad, rozwijać, rozwijaj, rozwinąć, rozwój,
    klient*, użytkownik*, konsument*, odbiorc*, pracowni(k|cy|ków|kom|kami|ka|kowi|czy|cze|czą|czej), personel*,
    kadr*, ludzi, ludzie, zesp(ół|ołu|ole|oły|ołów|ołem|ołami|ołach), dział*, firm*, organizacj*, przedsiębiorstw*,
    biznes*, spółk*, partner*, interesariusz*, produkt*, usług*, ofert*, proces*, projekt*, prac(a|y|ę|ą|e),
    obsług*, sprzedaż*, przych(ó|o)d*, zysk*, obrot*, dochod*, marż*, wzrost*, rynk*, rynek, marketing*, wynik*,
    rezultat*, cel, cele, celów, strategi*, mark(a|i|ę|ą|ce|ami), sieci, internecie, internetow*, online, cyfrow*,
    strona, stronę, strony, stronie internetowej, stron* internetow*, witryn*, aplikacj*, social media, mediach
    społecznościowych, media społecznościowe, mediów społecznościowych, wewnętrzn*, zewnętrzn*, ogóln*, obecn*,
    aktualn*, istniejąc*, now(y|a|e|ych|ego|ej), potencjaln*, satysfakcj*, zadowoleni*, jakoś*, zaangażowani*,
    doświadczeni*, świadomoś*, rozpoznawalnoś*, widocznoś*, efektywnoś*, wydajnoś*, produktywnoś*, skutecznoś*,
    komunikacj*, współprac*, lojalnoś*, retencj*, wsparci*, kompetencj*, umiejętnoś*, wiedz*, kultur*, finansow*,
    wizerun*, sukces*, koszt*, wydatk*, budżet*, liczb*, wskaźnik*, poziom*, działani*, aktywnoś*, nasz*, swoj*,
    się, między, pomiędzy, wszyst*, organizacyjn*, biznesow*, sprzedażow*, marketingow*, konkurencyjnoś*, relacj*,
    zarządzani*, pozycj* na rynku, pozycj* rynkow*, społeczn*, technologiczn*, informatyczn*, poziomu, w, o, oraz,
    reklamow*, handlow*, handlowców, rekrutacyjn*, pracowników, klientów, zespołu, firmow*, nowoczesn*, nowy, nową,
    nowe, rynku, konkurencji, kwartaln*, cotygodniow*, regularn*, satysfakcji, konwersj*, udział* w rynku,
    atmosfer*, konkurencyjn*, pracować, pracuj, lepiej, ciężej, mocniej, zadbać, dbać, zajmować się, zająć się,
    tworzyć (lepsz*|więcej|dobr*|jakościow*), stworzyć (lepsz*|więcej), treści, promocj*, reklam*, miejscu pracy,
    liczebnoś*, więcej leadów, nowych leadów, innowacyjn*, elastyczn*, profesjonaln*, produktywn*, efektywn*,
    kreatywn*, atrakcyjn*, widoczn*, rentowno*, rentown*, transparentn*, zwinn*, zmotywowan*, motywowa*, zmotywowa*,
    motywacj*, zaufani*, reputacj*, nastroj*, lepsz*, osiąg*, skuteczn*, proklienck*, zorientowan*, znan*,
    operacyjn*, zespołow*, techniczn*, strategiczn*, korporacyjn*, kadrow*, hr, prawn*, administracyjn*, osobist*,
    globaln*, lokaln*, regionaln*, kluczow*, wzajemn*, długoterminow*, przywództw*, dyscyplin*, morale, klimat*,
    integracj*, pozycj*, zasięg*, planowani*, punktualnoś*, profesjonalizm*, standard*, bezpieczeństwo,
    bezpieczeństwa pracy, przepływ* informacji, wymian* (wiedzy|informacji), decyzji, odpowiedzialnoś*,
    elastycznoś*, zwinnoś*, społecznoś*, baz(a|y|ę) klientów, rentownoś*, dochodowoś*, opłacalnoś*, terminowoś*,
    organizacj* pracy, wellbeing, dobrostan*, talent*, potencjał*, przewag* konkurencyjn*, przewag*, wewnątrz,
    zdobyć, klientow*, czas, czasem, czasu, bliżej, blisko, prestiż*, zarządzać, zarządzaj, ekspozycj*,
    zainteresowani*, popyt*, otwartoś*, nawyk*, podejści*, uczynić, czynić, dostawc*, wyższy poziom, nowy poziom, następny poziom, kolejny poziom, wejść, wnieść, dostarczać wartoś*, tworzyć wartoś*, dawać wartoś*, wartość, wartości, wartość dodan*, postęp*, www, oczekiwan*, spełni(ć|ać), sprosta*, potrzeb*, życie, życia, żyć, codziennie, dzień, razem, wspólnie`,
  vivid: `
    zachwyc*, pokocha*, kocha*, uwielbia*, serc*, marz*, duma, dumę, dumn*, najczęściej, najbardziej,
    naj(szybciej|łatwiej), pierwszego wyboru, pierwszym wyborem, niezapomnian*, zrewolucjoniz*, podbi(ć|j|cie),
    zdominow*, ambasador*, fan, fani, fanów, bezbłędn*, wow, magi*`,
  heights: `
    najleps*, najlepiej, najwyższ*, lider*, wiodąc*, czołow*, nr 1, numer 1, numerem jeden, światowej klasy, światow*
    poziom*, wyjątkow*, niezrównan*, rewolucj*, mistrz*, ikon*, doskonał*, perfekcyjn*, perfekcj*, wzorow*, świetn*, znakomit*, wybitn*`,
  ourselves: `
    firm*, organizacj*, przedsiębiorstw*, spółk*, zesp(ół|ołu|ole|ołem), dział*, partner*, dostawc*, mark(a|i|ę|ą), wersj*,
    grup*, rynk*, rynek, branż*, region*, kraj*, świ(at|ata|ecie), wszystk*, możliw*, tym, co, robimy, robi, robić,
    poziom*, jakoś*, siebie, samego, sobą, być, bądź, zostać, stać się, stawać się, pozostać, osiągnąć, osiągać, dążyć,
    dążenie, pokazać, stworzyć, nasz*, swoj*, zawsze, naprawdę, graczem`,
  places: 'w, we, wśród, wokół, na, u, przy, pomiędzy, między, wzdłuż, pod, nad',
  named: `
    obecnoś* w mediach społecznościowych, mark(a|i|ę|ą) pracodawcy, stabilnoś* finansow*, (kluczow*|strategiczn*) (dostawc*|partner*), budżet* (marketingow*|reklamow*), między (|działem) (produktem|sprzedażą|sprzedaży|marketingiem|marketingu|projektantami|inżynierami|wsparciem|finansami|nauczycielami|lekarzami|rodzicami) a (|działem) (produktem|sprzedażą|sprzedaży|marketingiem|marketingu|projektantami|inżynierami|wsparciem|finansami|rodzicami|pielęgniarkami|uczniami), pierwsz* (rok*|tygod*|dni*|dzień|miesią*|semestr*|roku), pozycj* finansow*, kondycj* finansow*, obecnoś* międzynarodow*, wydajnoś* (strony|aplikacji|witryny), proces* (sprzedaży|sprzedażow*|zakupow*|zakupu|rekrutacji|rekrutacyjn*|wdrożeni*|onboardingu|produkcji|produkcyjn*|wydawnicz*|planowania|zatwierdzania|akceptacji|zamówień|zamawiania|rezerwacji|fakturowania|reklamacji|reklamacyjn*|obsługi|zwrotów|dostaw*|płatności|budżetowani*|raportowania|rejestracji|projektow*),
    (lejek|lejka|cykl|cyklu|ścieżk*) (sprzedaży|sprzedażow*|zakupow*|klienta), (obecn*|stał*|istniejąc*|dotychczasow*|powracając*|lojalni|lojalnych|lojalnym|kluczow*|największ*) (klient*|użytkownik*|odbiorc*|członk*)`,
  means: `
    metodyk*, metod*, agile, scrum*, kanban*, lean, framework*, program* (poleceń|polecenia|lojalnościow*|partnersk*|szkole*), program*, projekt*, infrastruktur*, architektur*, moduł*, komponent*, lej(ek|ka|ki), archiw*, przetarg*, magazyn*, maszyn*, pojazd*, flot*, drukark*, sieć, sieci komputerow*, firewall*, hurtowni* danych,
    słow* kluczow*, seo, ebook*, plakat*, baner*, zdjęci*, targ(i|ów|ach), stoisk*, hackathon*, meetup*, program* naucz*, plan* lekcji, egzamin*, ogłosze(nie|nia|ń) o pracę, ogłoszeni*, opis* stanowisk*, list* płac, siatk* płac, prognoz*, deklaracj*, kpi, okr, wskaźnik*, schemat* organizacyjn*, reorganizacj*, restrukturyzacj*, wtyczk*, bibliotek* komponentów, monitoring*, czat*, forum, wiki, dostawc*, inicjatyw*, pięć wydarze*, pensj*, wynagrodzeni*, faktur*, dokument*, sal(a|ę|i), stron*, witryn*, serwis*, portal*, blog*, landing*, podstron*, sklep*, crm, erp, cms, system*, oprogramowani*,
    narzędzi*, program, programu, dashboard*, pulpit*, raport*, podręcznik*, regulamin*, polityk*, procedur*,
    instrukcj*, dokumentacj*, newsletter*, biuletyn*, prezentacj*, szkoleni*, warsztat*, kurs*, webinar*, seminari*,
    konferencj*, spotkani*, ankiet*, wywiad*, badani*, kampani*, strategi*, plan, planu, plany, harmonogram*,
    kalendarz*, baz* danych, serwer*, migracj*, audyt*, wydarzeni*, event*, funkcj*, aplikacj*, logo, ulotk*, film*,
    wideo, podcast*, artykuł*, wpis*, post*, mailing*, szablon*, proces*, budżet*, biuro, przegląd*, analiz*,
    treści, chatbot*, profil*, kont(o|a), facebook*, linkedin*, instagram*, tiktok*, www, aplikacj* mobiln*,
    promocj*, reklam*, landing page, landing, identyfikacj* wizualn*, ulotki, imprez*, integracyjn*, wyjazd*, biur*,
    sprzęt*, licencj*, umow*, cennik*, katalog*, formularz*, skrypt*, integracj*, wersj*, testy, moduł*, panel*,
    bot, bota, raportowani*, remont*, przebudow*, budow(a|ę|y), przeprowadzk*, instalacj*, wdrożeni*, laptop*, komputer*`,
  finishing: 'ukończ*, dokończ*, zakończ*, sfinalizow*, domkn*',
  chores: `
    rekrutować, zrekrutować, zarządzać ryzyk*, przygotować się do (walnego|zgromadzenia|wizyty|targów|zebrania), wdrożyć, wdrażać, zaimplementować, opracować, zrealizować (projekt*|plan*|zadani*|inwestycj*), wykonać, ukończyć, sporządzić, przygotować się do (audytu|kontroli|spotkania|posiedzenia|certyfikacji), uruchomić (nową stronę|nowy system|sklep*), otworzyć (nowe|nowy|nową|drugi|drugą|drugie) (biuro|oddział|sklep|filię|magazyn|placówkę), zrobić (audyt*|analiz*|badani*|ankiet*|zdjęci*|porządek w dokument*), przegląd (umów|dokument*|procedur*), modernizacja (infrastruktury|sprzętu|systemu|budynku), modernizować, zmodernizować (infrastruktur*|sprzęt*|system*|serwer*), zatrudnić więcej, wypłacać, wypłacić, przeprowadzić remont*, zrobić remont*, robić remont*, zatrudnić (dwóch|dwoje|trzech|troje|czterech|pięciu|sześciu|siedmiu|ośmiu|dziesięciu|kilku|więcej), zrekrutować (dwóch|trzech|czterech|pięciu|kilku), prowadzić (media|social media|profil*|księgowość|dokumentację|kampani*|szkoleni*),
    prowadzenie (mediów|profil*|księgowości|dokumentacji|kampani*|szkole*), odświeżyć, wydrukować, rozesłać, złożyć (wniosek|ofertę|sprawozdanie|dokument*), rozliczać, rozliczyć, zarchiwizować, zinwentaryzować, zamówić, zakupy, wymienić (serwer*|komputer*|drukark*|sprzęt*|okna|meble),
    monitorować, koordynować, administrować, nadzorować, opracować (plan*|strategi*|dokument*|program*|budżet*|raport*), powołać (zespół|komisj*|komitet*), wspierać inn*, odpowiadać, obsługiwać (zgłoszenia|klientów|telefony), zorganizować, zorganizuj, organizować, wysłać, wyślij, wysyłać, napisać, napisz, pisać, przygotować
    (raport*|prezentacj*|plan*|list*|dokument*|ofert*|budżet*), przygotuj (raport*|prezentacj*|plan*), opublikować,
    opublikuj, publikować, zatrudnić
    (nowego|nową|nowych|jednego|specjalist*|menedżer*|manager*|kierownik*|handlowc*|dyrektor*|asystent*|szefa|szefową|głównego|główną|księgow*|koordynator*|prawnik*|rekruter*|inżynier*|programist*|analityk*), zatrudnij,
    zainstalować, skonfigurować, zmigrować, migracja, zaktualizować, naprawić błędy, naprawa błędów, kupić, zakupić,
    zakup, wziąć udział, weź udział, uczestniczyć, dokończyć, zakończyć (projekt*|wdrożeni*|prac*), ukończyć,
    odpowiadać na, dzwonić, założyć (profil*|kont*|blog*), stworzyć (profil*|kont*), przetłumaczyć, wyremontować,
    przetestować, przygotowanie (raport*|prezentacj*), organizacja
    (szkole*|spotka*|konferencj*|wydarze*|webinar*|warsztat*), przeprowadzenie, napisanie, wdrożyć
    (jira|salesforce|hubspot|sap|okr*), szkolić, przeszkolić, przeszkol, szkolenie, szkolenia, przeprowadzić
    (szkole*|ankiet*|badani*|spotkani*|wywiad*|audyt*|analiz*|konferencj*|warsztat*|webinar*|seminari*|kampani*|akcj*|test*|inwentaryzacj*|przegląd*|rekrutacj*),
    przenieść (dane|serwer*|baz*|system*|biuro|stron*), opracować (polityk*|regulamin*|procedur*|instrukcj*|szablon*|harmonogram*|podręcznik*), opracuj (polityk*|regulamin*|procedur*|instrukcj*), opracowanie (polityk*|regulamin*|procedur*|instrukcj*|podręcznik*), naprawić (|wszystkie|krytyczne|zgłoszone|znane) błędy, założyć kanał*, uruchomić (kanał*|profil*|bloga|blog|podcast*|newsletter*)`,
  fields: `
    program (szkoleniowy|szkoleń) (|dla) (nauczycieli|pracowników|kadry|menedżerów|handlowców), now(a|e|y) (aplikacja|aplikacja mobilna|witryna|sklep internetowy|system|logo|biuro|intranet|erp|marka), pozyskiwanie (klientów|leadów|partnerów), cyberbezpieczeństwo, bezpieczeństwo, automatyzacja, logistyka, zakupy, zaopatrzenie, fundraising, finanse, księgowość, produktywność, efektywność, rentowność, zgodność, compliance, analityka, infrastruktura, zdrowie, edukacja, dobrostan pracowników,
    zarządzanie (ryzykiem|zmianą|projektami|wiedzą|jakością|personelem|talentami|czasem), (rozwój|szkolenia|motywacja|zaangażowanie|satysfakcja) (pracowników|zespołu), obsługa (klienta|klientów),
    (zadowolenie|satysfakcja|lojalność|pozyskiwanie) klient*, transformacja cyfrowa, cyfryzacja, digitalizacja,
    budowa marki, budowanie marki, wizerunek (firmy|marki), rozwój (firmy|produktu|sprzedaży|biznesu), sprzedaż,
    marketing, rekrutacja, komunikacja, komunikacja wewnętrzna, jakość, innowacje, innowacyjność, wzrost, media
    społecznościowe, social media, nowa strona internetowa, nowa strona, nowy crm, content marketing, employer
    branding, onboarding, seo, generowanie leadów, optymalizacja procesów, redukcja kosztów, ekspansja, ekspansja
    zagraniczna, kultura organizacyjna, praca zespołowa, współpraca, (redukcja|obniżenie|optymalizacja) kosztów,
    rozwój (liderów|przywództwa|kompetencji|talentów|kadr), (praca|współpraca) zespołowa, poprawa pracy zespołowej, zrównoważony rozwój, bezpieczeństwo i higiena pracy`,
  staying:
    'pozostaje, pozostają, utrzymuje się, utrzymują się, utrzymana, utrzymany, utrzymane, nadal, wciąż, nie spada, nie rośnie',
  amounts: 'więcej, mniej, niższ*, wyższ*, krótsz*, dłuższ*, szybsz*, tańsz*, większ*, mniejsz*',
  purposes: 'dla, aby, żeby, by, który, która, które, którzy',
  many: `
    (klienci|użytkownicy|ludzie|nauczyciele|uczniowie|studenci|rodzice|pacjenci|obywatele|mieszkańcy|goście|członkowie|pracownicy|koledzy|menedżerowie|liderzy|programiści|inżynierowie|pielęgniarki|lekarze|rolnicy|darczyńcy|wolontariusze|czytelnicy|kupujący|sprzedawcy|partnerzy|zespoły|szkoły|firmy|rodziny|lokatorzy|kierowcy|kandydaci)
    (|aktywnie|regularnie|naprawdę|często|chętnie|nas|nam) (korzystają|używają|znają|wiedzą|przedłużają|odnawiają|polecają|kupują|wracają|ufają|kochają|lubią|rozumieją|czują|czytają|uczestniczą|dołączają|zostają|wybierają|wolą|stosują|cenią|wierzą|chcą|biorą udział)`,
  bareWords: 0,
  jargon:
    'doskonałoś* operacyjn*, perfekcj* operacyjn*, synergi*, strategiczn* imperatyw*, uwolni(ć|enie) (potencjał*|wartoś*), klientocentryczn*, paradygmat*, holistyczn*, innowacyjn* rozwiąza*, efekt* skali synergii, transformacj* cyfrow*, lewarow*, dźwign*, quick win*, mindset*, deep div*, game chang*, win-win, najwyższych standard*, światowej klasy, top of mind, kompleksow*, ekosystem* wartości, kluczow* interesariusz*, proaktywn*',
};
