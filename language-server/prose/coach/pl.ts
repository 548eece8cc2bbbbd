import type { CoachWords } from './coach-words.ts';

export const pl: CoachWords = {
  ranks: 'pozycj*, miejsc*, rankin*, lokat*',
  eitherWay: 'przyspiesz*, przyśpiesz*, ogranicz*, uwoln*, uwalnia*, skal*, minimaliz*, maksymaliz*',
  plans: 'plan*, budżet*, limit*, zapotrzebowani*, prognoz*, cel sprzedaż*, celu sprzedaż*, założe*',
  vanity:
    'obserwując*, followers*, polubie*, lajk*, wyświetl*, odsłon*, zasięg* w mediach społecznościowych, fanów, pobra* aplikacji',
  ambiguous:
    'użytkownicy, użytkowników, liczb* użytkowników, aktywn* użytkowników, ruch, ruch* (na|w) (stronie|witrynie|serwisie), wydajnoś* (seo|zespołu|strony|systemu|aplikacji), wydajność, zaangażowani*, klientów, liczb* klientów, wykorzystani*, satysfakcj*, zadowoleni*, aktywnoś*',
  asUsual: 'utrzym*, kontynu*, zachow*',
  jargon:
    'synergi*, paradygmat*, holistyczn*, innowacyjn* rozwiąza*, efekt* skali synergii, transformacj* cyfrow*, lewarow*, dźwign*, quick win*, mindset*, deep div*, game chang*, win-win, najwyższych standard*, światowej klasy, top of mind, kompleksow*, ekosystem* wartości, kluczow* interesariusz*, proaktywn*',
};
