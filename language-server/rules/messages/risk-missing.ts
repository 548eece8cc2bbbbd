import { defineMessages } from '../speak.ts';

export const messages = defineMessages({
  en: {
    missing:
      'This aims high and plans for nothing from outside. Name what could come between, and what you would do: risk … mitigation …',
    add: 'Add a risk',
    ask: 'What could come between?',
    mitigation: 'What would you do then?',
  },
  pl: {
    missing:
      'Cel jest ambitny, a nie przewiduje niczego z zewnątrz. Napisz, co może stanąć na drodze i co wtedy zrobicie: risk … mitigation …',
    add: 'Dodaj ryzyko',
    ask: 'Co może stanąć na drodze?',
    mitigation: 'Co wtedy zrobicie?',
  },
  zh: {
    missing: '这个目标很有挑战，却没有为外部变化做准备。请写明可能出现的阻碍和应对办法：risk … mitigation …',
    add: '添加风险',
    ask: '什么可能会妨碍它？',
    mitigation: '到时你们会怎么做？',
  },
  sv: {
    missing:
      'Målet siktar högt men räknar inte med något utifrån. Skriv vad som kan komma emellan och vad ni gör då: risk … mitigation …',
    add: 'Lägg till en risk',
    ask: 'Vad kan komma emellan?',
    mitigation: 'Vad gör ni då?',
  },
  ru: {
    missing:
      'Цель смелая, но ничего внешнего не предусмотрено. Напишите, что может помешать и что вы тогда сделаете: risk … mitigation …',
    add: 'Добавить риск',
    ask: 'Что может помешать?',
    mitigation: 'Что вы тогда сделаете?',
  },
});
