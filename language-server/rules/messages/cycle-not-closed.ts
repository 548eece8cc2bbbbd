import { defineMessages } from '../speak.ts';

/** `titles` is a list in the language, of three at most; `more` is how many there are besides. */
export const messages = defineMessages({
  en: {
    open: 'The cycle ended on {end}, and nobody has said how {titles}{more, plural, =0 {} other { and # more}} ended. Add the last {count, plural, one {value} other {values}} in a check-in, or a score.',
    retrospective: 'This was committed and not reached in full. Say what you learned: retrospective "…"',
    insert: 'Insert the last check-in',
  },
  pl: {
    open: 'Cykl skończył się {end}, a nikt nie napisał, jak skończyły się: {titles}{more, plural, =0 {} other { i jeszcze #}}. Dodaj ostatnie wartości w check-inie albo ocenę (score).',
    retrospective:
      'To było zobowiązanie i nie zostało w pełni osiągnięte. Napisz, czego się nauczyliście: retrospective "…"',
    insert: 'Wstaw ostatni check-in',
  },
  zh: {
    open: '周期已于 {end} 结束，但没有人写明 {titles}{more, plural, =0 {} other { 等（另有 # 个）}}的结果。请在检视中补上最终数值，或写上评分（score）。',
    retrospective: '这是承诺型目标，却没有完全达成。请写明学到了什么：retrospective "…"',
    insert: '插入最后一次检视',
  },
  sv: {
    open: 'Perioden slutade {end}, och ingen har skrivit hur det gick med {titles}{more, plural, =0 {} other { och # till}}. Lägg till de sista värdena i en avstämning, eller ett betyg (score).',
    retrospective: 'Det här var ett åtagande och nåddes inte helt. Skriv vad ni lärde er: retrospective "…"',
    insert: 'Infoga den sista avstämningen',
  },
  ru: {
    open: 'Цикл закончился {end}, а чем закончились {titles}{more, plural, =0 {} other { и ещё #}}, никто не написал. Добавьте последние значения в чек-ин или оценку (score).',
    retrospective:
      'Это было обязательство, и оно выполнено не полностью. Напишите, чему вы научились: retrospective "…"',
    insert: 'Вставить последний чек-ин',
  },
});
