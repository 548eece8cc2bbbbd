import { defineMessages } from '../speak.ts';

/** `kind` is what bears the name as well. */
export const messages = defineMessages({
  en: {
    again:
      'There is another {kind, select, company {company} team {team} person {person} cycle {cycle} kpi {KPI} pillar {pillar} other {key result}} “{name}”. Give one of them another name.',
    objective: 'There is another objective “{name}”. Give one of them another name.',
    objectiveOf: 'There is another objective “{name}” for {where}. Give one of them another name.',
    other: 'The other one of this name',
    place: '{unit} in {cycle}',
  },
  pl: {
    again:
      'Nazwę „{name}” nosi już {kind, select, company {firma} team {zespół} person {osoba} cycle {cykl} kpi {KPI} pillar {filar} other {inny kluczowy rezultat}}. Nadaj jednemu z nich inną nazwę.',
    objective: 'Jest już inny cel „{name}”. Nadaj jednemu z nich inną nazwę.',
    objectiveOf: 'Jest już inny cel „{name}” ({where}). Nadaj jednemu z nich inną nazwę.',
    other: 'To, co już nosi tę nazwę',
    place: '{unit}, {cycle}',
  },
  zh: {
    again:
      '已经有名为“{name}”的{kind, select, company {公司} team {团队} person {人员} cycle {周期} kpi { KPI} pillar {支柱} other {关键结果}}。请给其中一个换个名称。',
    objective: '已经有名为“{name}”的目标。请给其中一个换个名称。',
    objectiveOf: '{where} 已经有名为“{name}”的目标。请给其中一个换个名称。',
    other: '另一个同名者',
    place: '{unit} 在 {cycle}',
  },
  sv: {
    again:
      'Det finns redan {kind, select, company {ett företag} team {ett team} person {en person} cycle {en period} kpi {en KPI} pillar {en pelare} other {ett nyckelresultat}} med namnet ”{name}”. Ge någon av dem ett annat namn.',
    objective: 'Det finns ett annat mål ”{name}”. Ge något av dem ett annat namn.',
    objectiveOf: 'Det finns ett annat mål ”{name}” för {where}. Ge något av dem ett annat namn.',
    other: 'Den andra med det här namnet',
    place: '{unit} i {cycle}',
  },
  ru: {
    again:
      'Имя «{name}» уже носит {kind, select, company {компания} team {команда} person {человек} cycle {цикл} kpi {KPI} pillar {опора} other {другой ключевой результат}}. Дайте одному из них другое имя.',
    objective: 'Есть ещё одна цель «{name}». Дайте одной из них другое имя.',
    objectiveOf: 'Есть ещё одна цель «{name}» ({where}). Дайте одной из них другое имя.',
    other: 'Другое с этим именем',
    place: '{unit}, {cycle}',
  },
});
