import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    steps:
      'Of steps, 70 % is seldom a good result: an office that is nearly open is not open. Make this key result committed, where 100 % is success.',
    commit: 'Make it committed',
  },
  pl: {
    steps:
      'Przy kamieniach milowych 70% rzadko jest dobrym wynikiem: prawie otwarte biuro nie jest otwarte. Oznacz ten kluczowy rezultat jako committed, gdzie sukces to 100%.',
    commit: 'Oznacz jako committed',
  },
  zh: {
    steps:
      '对里程碑来说，70% 很少算好结果：快要开业的办公室还没有开业。请把这个关键结果标为 committed，即 100% 才算成功。',
    commit: '标为 committed',
  },
  sv: {
    steps:
      'För milstolpar är 70 % sällan ett bra resultat: ett nästan öppnat kontor är inte öppet. Ange committed för nyckelresultatet, där 100 % är framgång.',
    commit: 'Ange committed',
  },
  ru: {
    steps:
      'Для вех 70 % редко бывает хорошим результатом: почти открытый офис не открыт. Пометьте этот ключевой результат committed, где успех — 100 %.',
    commit: 'Пометить committed',
  },
});
