import { defineMessages } from '../speak.ts';

/** `words` are the metric. */
export const messages = defineMessages({
  en: {
    same: '“{words}” is measured twice in this cycle. Keep it once, or let the one contribute to the other.',
    other: 'The other key result of this metric',
    otherFile: 'Another objective of the team has a key result of the same words',
  },
  pl: {
    same: '„{words}” mierzy się w tym cyklu dwa razy. Zostaw to raz albo niech jedno wnosi wkład do drugiego (contributes to).',
    other: 'Drugi kluczowy rezultat tej metryki',
    otherFile: 'Inny cel zespołu ma kluczowy rezultat o tych samych słowach',
  },
  zh: {
    same: '“{words}”在本周期内被衡量了两次。请只保留一个，或让其中一个 contributes to 另一个。',
    other: '使用同一指标的另一个关键结果',
    otherFile: '该团队的另一个目标有相同文字的关键结果',
  },
  sv: {
    same: '”{words}” mäts två gånger i den här perioden. Behåll det en gång, eller låt det ena bidra till det andra (contributes to).',
    other: 'Det andra nyckelresultatet med samma mått',
    otherFile: 'Ett annat av teamets mål har ett nyckelresultat med samma ord',
  },
  ru: {
    same: '«{words}» измеряется в этом цикле дважды. Оставьте один раз или пусть одно вносит вклад в другое (contributes to).',
    other: 'Другой ключевой результат с этой метрикой',
    otherFile: 'У другой цели команды есть ключевой результат с теми же словами',
  },
});
