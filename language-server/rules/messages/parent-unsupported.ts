import { defineMessages } from '../speak.ts';

/** `titles` is a list in the language. */
export const messages = defineMessages({
  en: {
    objective:
      'The teams have objectives for this time, and none supports this one. Ask which team takes it on, or drop it.',
    keyResults:
      'Nobody supports {titles}, and nobody owns it by name. Ask which team takes it on, or give it an owner.',
  },
  pl: {
    objective:
      'Zespoły mają cele na ten czas, ale żaden nie wspiera tego. Zapytaj, który zespół się nim zajmie, albo z niego zrezygnuj.',
    keyResults:
      'Nikt nie wspiera ani imiennie nie odpowiada za: {titles}. Zapytaj, który zespół się tym zajmie, albo wyznacz właściciela.',
  },
  zh: {
    objective: '各团队在这段时间都有目标，却没有一个支持它。请确认由哪个团队承担，或舍弃它。',
    keyResults: '没有人支持 {titles}，也没有指定负责人。请确认由哪个团队承担，或指定负责人。',
  },
  sv: {
    objective:
      'Teamen har mål för den här tiden, och inget stöder det här. Fråga vilket team som tar det, eller stryk det.',
    keyResults:
      'Ingen stöder {titles}, och ingen ansvarar för det vid namn. Fråga vilket team som tar det, eller ge det en ansvarig.',
  },
  ru: {
    objective:
      'У команд есть цели на это время, но ни одна не поддерживает эту. Спросите, какая команда за неё возьмётся, или откажитесь от неё.',
    keyResults:
      'Никто не поддерживает {titles} и никто лично за это не отвечает. Спросите, какая команда возьмётся, или назначьте ответственного.',
  },
});
