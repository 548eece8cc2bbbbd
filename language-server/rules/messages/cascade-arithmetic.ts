import { defineMessages } from '../speak.ts';

/** `terms` is the sum as one writes it: “12 lines + 16 lines”. */
export const messages = defineMessages({
  en: {
    short:
      'What contributes to this adds up to {terms} = {sum} of the {goal} it is to gain: {missing} less. Find who brings the rest, or lower the target.',
  },
  pl: {
    short:
      'To, co się tu składa, daje {terms} = {sum} z potrzebnych {goal}: o {missing} za mało. Znajdź, kto dołoży resztę, albo obniż wartość docelową.',
  },
  zh: {
    short:
      '对它的贡献合计为 {terms} = {sum}，而需要增加 {goal}：还差 {missing}。请找到由谁补足，或降低目标值。',
  },
  sv: {
    short:
      'Det som bidrar hit blir {terms} = {sum} av de {goal} som behövs: {missing} för lite. Hitta vem som står för resten, eller sänk målvärdet.',
  },
  ru: {
    short:
      'Вклады дают в сумме {terms} = {sum} из нужных {goal}: не хватает {missing}. Найдите, кто добавит остальное, или снизьте целевое значение.',
  },
});
