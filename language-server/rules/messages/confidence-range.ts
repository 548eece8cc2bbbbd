import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    none: '“{text}” is no confidence: write 0.7, 70% or 7/10.',
    sure: '{text} at the start leaves nothing to stretch for. Raise the target, or make the key result committed.',
    hopeless:
      '{text} at the start says that it cannot be done. Lower the target, or say what would have to happen first.',
    change: 'Change to {written}',
  },
  pl: {
    none: '„{text}” nie jest poziomem pewności: napisz 0.7, 70% lub 7/10.',
    sure: '{text} na początku nie zostawia miejsca na ambicję. Podnieś wartość docelową albo oznacz rezultat jako committed.',
    hopeless:
      '{text} na początku mówi, że to się nie uda. Obniż wartość docelową albo napisz, co musi się najpierw stać.',
    change: 'Zmień na {written}',
  },
  zh: {
    none: '“{text}”不是信心值：请写 0.7、70% 或 7/10。',
    sure: '一开始就是 {text}，说明没有挑战性。请提高目标值，或把这个关键结果改为 committed。',
    hopeless: '一开始就是 {text}，说明做不到。请降低目标值，或写明先要具备什么条件。',
    change: '改为 {written}',
  },
  sv: {
    none: '”{text}” är ingen tillförsikt: skriv 0.7, 70% eller 7/10.',
    sure: '{text} från början lämnar inget att sträcka sig efter. Höj målvärdet, eller gör nyckelresultatet committed.',
    hopeless:
      '{text} från början säger att det inte går. Sänk målvärdet, eller skriv vad som först måste hända.',
    change: 'Ändra till {written}',
  },
  ru: {
    none: '«{text}» — не уверенность: напишите 0.7, 70% или 7/10.',
    sure: '{text} в самом начале — тянуться некуда. Поднимите целевое значение или сделайте ключевой результат committed.',
    hopeless:
      '{text} в самом начале — значит, это невыполнимо. Снизьте целевое значение или напишите, что должно произойти сначала.',
    change: 'Заменить на {written}',
  },
});
