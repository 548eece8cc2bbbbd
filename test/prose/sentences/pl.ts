import type { Sentence } from './sentence.ts';

/** Key results as people in many trades write them, well and badly. */
export const sentences: readonly Sentence[] = [
  // ── Skąd i dokąd ───────────────────────────────────────────────────────────────────────────────────────────────────
  {
    text: 'Zwiększyć NPS z 31 do 45',
    kind: 'from-to',
    verb: 'raise',
    metric: 'NPS',
    from: '31',
    to: '45',
    direction: 'up',
  },
  {
    text: 'Obniżyć churn z 5,2% do 3,5% do końca kwartału',
    kind: 'from-to',
    verb: 'lower',
    metric: 'churn',
    from: '5.2 %',
    to: '3.5 %',
    direction: 'down',
    deadline: 'do końca kwartału',
  },
  {
    text: 'Skrócenie czasu onboardingu klienta z 20 dni na 5 dni',
    kind: 'from-to',
    from: '20 day',
    to: '5 day',
    verb: 'lower',
  },
  {
    text: 'Wzrost miesięcznego przychodu z 20 tys. zł do 35 tys. zł',
    kind: 'from-to',
    from: 'PLN 20000',
    to: 'PLN 35000',
    verb: 'raise',
  },
  {
    text: 'Podnieść konwersję na stronie cennika do 4% (obecnie 2,5%)',
    kind: 'from-to',
    from: '2.5 %',
    to: '4 %',
  },
  { text: 'Liczba aktywnych dawców: 1 200 → 2 000', kind: 'from-to', from: '1200', to: '2000' },
  { text: 'Wskaźnik rotacji 12% (było 18%)', kind: 'from-to', from: '18 %', to: '12 %' },
  {
    text: 'Zwiększyć liczbę odwiedzin z 55 000 do 80 000 miesięcznie',
    kind: 'from-to',
    from: '55000',
    to: '80000',
    window: 'miesięcznie',
  },
  {
    text: 'Zmniejszenie liczby zgłoszeń z poziomu 140 tygodniowo do 90',
    kind: 'from-to',
    from: '140',
    to: '90',
  },
  {
    text: 'Podniesienie udziału sprzedaży online z obecnych 22% do 35%',
    kind: 'from-to',
    from: '22 %',
    to: '35 %',
  },
  { text: 'Czas obsługi wniosku: z 14 dni do 48 godzin', kind: 'from-to', from: '14 day', to: '48 hour' },
  {
    text: 'Przychód cykliczny na poziomie 1,2 mln zł wobec 900 tys. zł w zeszłym roku',
    kind: 'from-to',
    from: 'PLN 900000',
    to: 'PLN 1200000',
  },
  {
    text: 'Zwiększyć bazę newslettera do 15 tys. subskrybentów z 9 tys.',
    kind: 'from-to',
    from: '9000',
    to: '15000 subskrybentów',
  },
  { text: 'Średnia ocena w App Store 4,1 -> 4,6', kind: 'from-to', from: '4.1', to: '4.6', direction: 'up' },
  {
    text: 'Zmniejszenie kosztu pozyskania leada ze 180 PLN do 120 PLN',
    kind: 'from-to',
    from: 'PLN 180',
    to: 'PLN 120',
  },
  {
    text: 'Wzrost frekwencji na zajęciach wyrównawczych z 60 do 85 procent do 31 marca',
    kind: 'from-to',
    to: '85 %',
    deadline: 'do 31 marca',
  },

  // ── Stan do osiągnięcia ────────────────────────────────────────────────────────────────────────────────────────────
  {
    text: 'Osiągnąć 10 000 wizyt miesięcznie',
    kind: 'to',
    verb: 'reach',
    to: '10000 wizyt',
    window: 'miesięcznie',
  },
  { text: 'Zwiększyć marżę do 38%', kind: 'to', metric: 'marżę', to: '38 %' },
  { text: 'Zwiększyć liczbę klientów do 2000', kind: 'to', to: '2000' },
  { text: '95% zgłoszeń rozwiązanych w ciągu 4 godzin', kind: 'to', to: '95 %' },
  { text: 'Odpowiadać na 90% zapytań w ciągu jednego dnia', kind: 'to', to: '90 %' },
  { text: 'Połowa rodziców korzysta z dziennika elektronicznego', kind: 'to', to: '50 %' },
  { text: 'Zero wycieków danych', kind: 'to', to: '0 wycieków danych' },
  { text: 'Wszyscy pracownicy mają aktualne badania', kind: 'yes-no' },
  { text: 'Zmigrować wszystkie repozytoria do GitLaba', kind: 'activity' },
  { text: 'Osiągnąć ocenę 4,5/5 w ankiecie pacjentów', kind: 'to', to: '4.5/5' },
  { text: '3 z 4 uczniów zdaje egzamin poprawkowy', kind: 'to', to: '3/4' },
  { text: 'Wygenerować 53 MQL', kind: 'to', to: '53 MQL' },
  { text: 'MRR w wysokości 250 tys. zł', kind: 'to', to: 'PLN 250000' },
  { text: 'Wejść do top 3 wyników Google dla pięciu fraz', kind: 'to', to: '#3' },
  { text: 'Wdrożyć nowy CRM w 100% oddziałów', kind: 'to', to: '100 %' },
  { text: 'Zrealizować plan sprzedaży w 105%', kind: 'to', to: '105 %' },
  { text: 'Podnieść zadowolenie pacjentów i rodzin do 85%', kind: 'to', to: '85 %' },
  { text: 'Brak opóźnień w wypłatach stypendiów', kind: 'to' },

  // ── Progi ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Churn poniżej 1%', kind: 'threshold', to: '1 %', comparator: 'below', direction: 'down' },
  { text: 'Dostępność systemu ≥ 99,9%', kind: 'threshold', to: '99.9 %', comparator: 'at least' },
  { text: 'Utrzymać rotację poniżej 5% miesięcznie', kind: 'threshold', verb: 'keep', comparator: 'below' },
  { text: 'NPS na poziomie co najmniej 40', kind: 'threshold', to: '40', comparator: 'at least' },
  {
    text: 'Czas dojazdu karetki nie dłuższy niż 8 minut',
    kind: 'threshold',
    to: '8 minute',
    comparator: 'at most',
  },
  { text: 'Faktury opłacane w ciągu 14 dni', kind: 'threshold', to: '14 day', comparator: 'at most' },
  {
    text: 'Strona ładuje się w mniej niż 1,5 sekundy',
    kind: 'threshold',
    to: '1.5 second',
    comparator: 'below',
  },
  { text: 'Obłożenie łóżek między 80 a 85%', kind: 'threshold', comparator: 'between' },
  { text: 'Zwiększyć pokrycie testami do ponad 80%', kind: 'threshold', to: '80 %', comparator: 'above' },
  {
    text: 'Maksymalnie 5 reklamacji tygodniowo',
    kind: 'threshold',
    to: '5 reklamacji',
    comparator: 'at most',
  },
  {
    text: 'Średni wynik egzaminu minimum 65 punktów',
    kind: 'threshold',
    to: '65 punktów',
    comparator: 'at least',
  },
  {
    text: 'Koszty stałe nie przekraczają 1,2 mln zł',
    kind: 'threshold',
    to: 'PLN 1200000',
    comparator: 'at most',
  },

  // ── Liczone od zera ────────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Opublikować 20 filmów', kind: 'count', verb: 'activity', to: '20 filmów' },
  { text: 'Podpisać umowy z 5 partnerami', kind: 'count', to: '5 partnerami' },
  { text: 'Zatrudnić 3 inżynierów', kind: 'count', to: '3 inżynierów' },
  {
    text: 'Przeprowadzić wywiady z 20 klientami do końca trzeciego kwartału',
    kind: 'count',
    deadline: 'do końca trzeciego kwartału',
  },
  {
    text: 'Przeszkolić 40 pielęgniarek z triażu przed 31 maja 2026 r.',
    kind: 'count',
    to: '40 pielęgniarek',
    deadline: 'przed 31 maja 2026 r.',
  },
  { text: 'Opublikować co najmniej 10 case studies', kind: 'count', comparator: 'at least' },
  { text: '20 nowych poradników opublikowanych', kind: 'count', to: '20 nowych poradników' },
  { text: 'Wygrać dwa przetargi publiczne', kind: 'count', to: '2 przetargi publiczne' },
  { text: 'Zebrać 300 podpisów pod petycją', kind: 'count', to: '300 podpisów' },
  { text: 'Uruchomić sprzedaż w trzech nowych krajach', kind: 'count' },
  { text: 'Przeprowadzono 15 lekcji pokazowych', kind: 'count' },
  { text: 'Sprzedać 500 biletów', kind: 'count', to: '500 biletów' },
  {
    text: 'Zorganizowanie 4 warsztatów dla seniorów w III kwartale',
    kind: 'count',
    to: '4 warsztatów',
    deadline: 'w III kwartale',
  },
  {
    text: 'Od 5 do 8 rozmów z dyrektorami szkół',
    kind: 'threshold',
    to: '5',
    upTo: '8 rozmów',
    comparator: 'between',
  },

  // ── Zmiany bez punktów końcowych ───────────────────────────────────────────────────────────────────────────────────
  {
    text: 'Zwiększyć ruch organiczny o 30% w ciągu sześciu miesięcy',
    kind: 'relative',
    change: '30 %',
    direction: 'up',
    deadline: 'w ciągu sześciu miesięcy',
  },
  { text: 'Podwoić liczbę aktywnych użytkowników', kind: 'relative', change: 'x2', direction: 'up' },
  { text: 'Zmniejszyć zużycie papieru o połowę', kind: 'relative', change: '50 %', direction: 'down' },
  { text: '30% mniej odwołanych wizyt', kind: 'relative', change: '30 %', direction: 'down' },
  { text: 'Trzykrotny wzrost liczby mentorów', kind: 'relative', change: 'x3' },
  { text: 'Import danych 3 razy szybszy', kind: 'relative', change: 'x3' },
  {
    text: 'Redukcja kosztów energii o co najmniej 15% w ciągu pół roku',
    kind: 'relative',
    change: '15 %',
    deadline: 'w ciągu pół roku',
  },
  { text: 'Zwiększyć konwersję o 2 p.p.', kind: 'relative', change: '2 pp' },
  { text: 'Koszty administracyjne -10%', kind: 'relative', direction: 'down' },
  { text: 'Obniżyć churn o 20% z 5%', kind: 'relative', baseline: true, change: '20 %', from: '5 %' },

  // ── Praca ──────────────────────────────────────────────────────────────────────────────────────────────────────────
  ...`
Uruchomić nową stronę internetową
Uruchomienie marki na TikToku przed końcem miesiąca
Wdrożenie systemu ERP w księgowości
Przygotować budżet na 2027 rok
Migracja klastra do wersji 1.24
Przepisz moduł płatności
Stwórz politykę bezpieczeństwa informacji
Zaprojektować i wdrożyć nowy proces rekrutacji
Wdrożono nowy system rezerwacji
Nowa strona uruchomiona
Nowy portal pacjenta został wdrożony
Przeprowadzenie audytu BHP
Zbudujemy zespół customer success
Wspierać dział sprzedaży w prezentacjach
Analiza przyczyn odejść pracowników
Współpraca z uczelniami
Budowa nowego przedszkola
Remont sali 204
Kontaktuj się z klientami, którzy stają się MQL
Zaktualizować PostgreSQL z 13 do 16
Wprowadzić uwierzytelnianie dwuskładnikowe
Poprawić dokumentację techniczną
Poszukiwanie nowych dostawców
Refaktoryzacja modułu koszyka
Start kampanii jesiennej
Zadbać o terminową wysyłkę
Zgamifikować szkolenia wewnętrzne
Wygaszenie starego CRM w Q3`
    .trim()
    .split('\n')
    .map((text): Sentence => ({ text, kind: 'activity' })),

  // ── Praca z mierzonym skutkiem ─────────────────────────────────────────────────────────────────────────────────────
  {
    text: 'Wdrożyć samoobsługę, aby skrócić kolejki z 20 do 5 minut',
    kind: 'from-to',
    verb: 'activity',
    from: '20',
    to: '5 minute',
    outcome: 'aby skrócić kolejki z 20 do 5 minut',
  },
  { text: 'Przebudować koszyk, żeby porzucenia spadły poniżej 60%', kind: 'threshold', to: '60 %' },
  {
    text: 'Automatyzacja faktur, dzięki czemu czas księgowania skróci się o 40%',
    kind: 'relative',
    change: '40 %',
  },

  // ── Tak albo nie ───────────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Uzyskać certyfikat ISO 27001', kind: 'yes-no' },
  { text: 'Budżet zatwierdzony przez radę gminy', kind: 'yes-no' },
  { text: 'Dane klientów są przechowywane w UE', kind: 'yes-no' },
  { text: 'Szkoła ma akredytację kuratora', kind: 'yes-no' },
  { text: 'Otrzymać pozytywną opinię sanepidu', kind: 'yes-no' },

  // ── Nic do zmierzenia ──────────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Zwiększenie świadomości marki', kind: 'none', vague: ['świadomości'] },
  { text: 'Poprawa widoczności w sieci', kind: 'none', verb: 'raise', vague: ['widoczności'] },
  { text: 'Poprawić jakość obsługi klienta', kind: 'none', vague: ['jakość'] },
  {
    text: 'Więcej zaangażowania w mediach społecznościowych',
    kind: 'none',
    vague: ['Więcej', 'zaangażowania'],
  },
  { text: 'Zwiększyć przychody', kind: 'none', metric: 'przychody' },
  { text: 'Być pracodawcą pierwszego wyboru', kind: 'none' },
  { text: 'Znacząco obniżyć koszty w 2026 roku', kind: 'none', vague: ['Znacząco'], deadline: 'w 2026 roku' },
  { text: 'Szybsza reakcja na awarie', kind: 'none' },
  { text: 'Utrzymanie wysokiej jakości usług', kind: 'none', verb: 'keep' },
  { text: 'Miesięczna liczba odwiedzających', kind: 'none' },
  { text: 'Zadowolenie pacjentów', kind: 'none' },
  { text: 'Stać się liderem rynku', kind: 'none' },
  { text: 'Popraw współczynniki konwersji lejka', kind: 'none' },

  // ── Dwa mierniki i jeden, który tylko brzmi jak dwa ────────────────────────────────────────────────────────────────
  { text: 'Podnieść NPS powyżej 40 i obniżyć churn poniżej 2%', kind: 'threshold', joined: true },
  { text: 'Zwiększyć sprzedaż i marżę o 10%', kind: 'relative', joined: true },
  { text: 'Zwiększyć przychody oraz retencję', kind: 'none', joined: true },
  { text: 'Pozyskać 5 nowych klientów i 3 partnerów', kind: 'count', joined: true },
  { text: 'Zwiększyć sprzedaż w Polsce i Czechach o 12%', kind: 'relative' },
  { text: 'Przygotować i opublikować 10 poradników', kind: 'count' },
  { text: 'Skrócić czas między zamówieniem a dostawą do 2 dni', kind: 'to' },

  // ── Do uzupełnienia i szum ─────────────────────────────────────────────────────────────────────────────────────────
  { text: 'Zwiększyć konwersję z X% do Y%', kind: 'from-to', placeholder: true },
  { text: 'Obniżyć koszty o X%', kind: 'relative', placeholder: true },
  { text: 'Wskaźnik: do ustalenia', kind: 'none', placeholder: true },
  { text: 'KR1: Zwiększyć liczbę leadów z „LinkedIn” z 30 do 60 mies. (0,7)', kind: 'from-to', from: '30' },
  { text: '- [x] **Wdrożyć** onboarding dla 5 pilotażowych zespołów (#1234) @ola', kind: 'count' },
  { text: 'P1: Zmniejszyć wagę strony do 300 kB', kind: 'to', to: '300 kB' },
  { text: 'Zgodność z ISO 9001 i RODO', kind: 'none' },
  {
    text: 'Otworzyć oddział w Krakowie: 20%: umowa najmu, 50%: zespół, 100%: pierwszy klient',
    kind: 'milestone',
  },
];
