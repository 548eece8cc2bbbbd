import { defineMessages } from '../speak.ts';

/** `kind` is what was looked for; `cycles` and `offered` are lists in the language. */
export const messages = defineMessages({
  en: {
    none: 'There is no {kind, select, unit {team, company or person} team {team or company} person {person or team} cycle {cycle} pillar {pillar} kpi {KPI} keyResult {key result} other {objective}} “{name}”. Declare it, or correct the name.',
    meant:
      'There is no {kind, select, unit {team, company or person} team {team or company} person {person or team} cycle {cycle} pillar {pillar} kpi {KPI} keyResult {key result} other {objective}} “{name}”. Did you mean “{meant}”?',
    cycle:
      'There is no cycle “{name}”. Cycles are written 2026, 2026-H1, 2026-Q1, 2026-03 or 2026-W05, or declared with “cycle”.',
    otherCycle:
      '“{name}” is an objective of {cycles}, not of this time. Write {name}@{first} if that one is meant.',
    keyResult: 'The objective has no key result “{name}”. Declare it, or correct the name.',
    keyResultOffered: 'The objective has no key result “{name}”. It has {offered}.',
    keyResultMeant: 'The objective has no key result “{name}”. Did you mean “{meant}”?',
    change: 'Change to {meant}',
    ofCycle: 'Mean the one of {cycle}',
    declare:
      'Declare the {kind, select, person {person} team {team} kpi {KPI} pillar {pillar} other {objective}} {name}',
  },
  pl: {
    none: 'Nie ma {kind, select, unit {zespołu, firmy ani osoby} team {zespołu ani firmy} person {osoby ani zespołu} cycle {cyklu} pillar {filaru} kpi {KPI} keyResult {kluczowego rezultatu} other {celu}} „{name}”. Zadeklaruj to lub popraw nazwę.',
    meant:
      'Nie ma {kind, select, unit {zespołu, firmy ani osoby} team {zespołu ani firmy} person {osoby ani zespołu} cycle {cyklu} pillar {filaru} kpi {KPI} keyResult {kluczowego rezultatu} other {celu}} „{name}”. Czy chodzi o „{meant}”?',
    cycle:
      'Nie ma cyklu „{name}”. Cykle zapisuje się jako 2026, 2026-H1, 2026-Q1, 2026-03 lub 2026-W05 albo deklaruje słowem „cycle”.',
    otherCycle:
      '„{name}” to cel z okresu {cycles}, a nie z tego. Napisz {name}@{first}, jeśli chodzi właśnie o ten.',
    keyResult: 'Cel nie ma kluczowego rezultatu „{name}”. Zadeklaruj go lub popraw nazwę.',
    keyResultOffered: 'Cel nie ma kluczowego rezultatu „{name}”. Ma: {offered}.',
    keyResultMeant: 'Cel nie ma kluczowego rezultatu „{name}”. Czy chodzi o „{meant}”?',
    change: 'Zmień na {meant}',
    ofCycle: 'Chodzi o ten z {cycle}',
    declare:
      'Zadeklaruj {kind, select, person {osobę} team {zespół} kpi {KPI} pillar {filar} other {cel}} {name}',
  },
  zh: {
    none: '没有名为“{name}”的{kind, select, unit {团队、公司或人员} team {团队或公司} person {人员或团队} cycle {周期} pillar {支柱} kpi { KPI} keyResult {关键结果} other {目标}}。请先声明它，或更正名称。',
    meant:
      '没有名为“{name}”的{kind, select, unit {团队、公司或人员} team {团队或公司} person {人员或团队} cycle {周期} pillar {支柱} kpi { KPI} keyResult {关键结果} other {目标}}。是不是指“{meant}”？',
    cycle:
      '没有名为“{name}”的周期。周期写作 2026、2026-H1、2026-Q1、2026-03 或 2026-W05，也可以用“cycle”声明。',
    otherCycle: '“{name}”是 {cycles} 的目标，不属于这段时间。如果就是指它，请写 {name}@{first}。',
    keyResult: '这个目标没有关键结果“{name}”。请先声明它，或更正名称。',
    keyResultOffered: '这个目标没有关键结果“{name}”。它有 {offered}。',
    keyResultMeant: '这个目标没有关键结果“{name}”。是不是指“{meant}”？',
    change: '改为 {meant}',
    ofCycle: '指 {cycle} 的那一个',
    declare: '声明{kind, select, person {人员} team {团队} kpi { KPI} pillar {支柱} other {目标}} {name}',
  },
  sv: {
    none: 'Det finns {kind, select, unit {inget team, inget företag och ingen person} team {inget team eller företag} person {ingen person eller team} cycle {ingen period} pillar {ingen pelare} kpi {ingen KPI} keyResult {inget nyckelresultat} other {inget mål}} ”{name}”. Deklarera det eller rätta namnet.',
    meant:
      'Det finns {kind, select, unit {inget team, inget företag och ingen person} team {inget team eller företag} person {ingen person eller team} cycle {ingen period} pillar {ingen pelare} kpi {ingen KPI} keyResult {inget nyckelresultat} other {inget mål}} ”{name}”. Menade du ”{meant}”?',
    cycle:
      'Det finns ingen period ”{name}”. Perioder skrivs 2026, 2026-H1, 2026-Q1, 2026-03 eller 2026-W05, eller deklareras med ”cycle”.',
    otherCycle:
      '”{name}” är ett mål för {cycles}, inte för den här tiden. Skriv {name}@{first} om det är det som menas.',
    keyResult: 'Målet har inget nyckelresultat ”{name}”. Deklarera det eller rätta namnet.',
    keyResultOffered: 'Målet har inget nyckelresultat ”{name}”. Det har {offered}.',
    keyResultMeant: 'Målet har inget nyckelresultat ”{name}”. Menade du ”{meant}”?',
    change: 'Ändra till {meant}',
    ofCycle: 'Mena det från {cycle}',
    declare:
      'Deklarera {kind, select, person {personen} team {teamet} kpi {KPI:n} pillar {pelaren} other {målet}} {name}',
  },
  ru: {
    none: 'Нет {kind, select, unit {команды, компании или человека} team {команды или компании} person {человека или команды} cycle {цикла} pillar {опоры} kpi {KPI} keyResult {ключевого результата} other {цели}} с именем «{name}». Объявите это или исправьте имя.',
    meant:
      'Нет {kind, select, unit {команды, компании или человека} team {команды или компании} person {человека или команды} cycle {цикла} pillar {опоры} kpi {KPI} keyResult {ключевого результата} other {цели}} с именем «{name}». Может быть, «{meant}»?',
    cycle:
      'Нет цикла «{name}». Циклы пишутся как 2026, 2026-H1, 2026-Q1, 2026-03 или 2026-W05 либо объявляются словом «cycle».',
    otherCycle:
      '«{name}» — цель периода {cycles}, а не этого. Напишите {name}@{first}, если имеется в виду она.',
    keyResult: 'У цели нет ключевого результата «{name}». Объявите его или исправьте имя.',
    keyResultOffered: 'У цели нет ключевого результата «{name}». Есть: {offered}.',
    keyResultMeant: 'У цели нет ключевого результата «{name}». Может быть, «{meant}»?',
    change: 'Заменить на {meant}',
    ofCycle: 'Имеется в виду та, что в {cycle}',
    declare:
      'Объявить {kind, select, person {человека} team {команду} kpi {KPI} pillar {опору} other {цель}} {name}',
  },
});
