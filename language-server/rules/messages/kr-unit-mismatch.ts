import { defineMessages } from '../speak.ts';

/** `one` and `other` are values as written, `kpi` a KPI’s name. */
export const messages = defineMessages({
  en: {
    ends: '{one} and {other} are not measured alike, so nothing between them can be scored. Write both in one unit.',
    reading:
      '{one} is not in the unit that this is measured in, {other}. Write the value in that unit, or mend the other one.',
    kpi: '{one} is not in the unit of the KPI {kpi}, {other}. A key result that tracks it has to be measured as it is.',
  },
  pl: {
    ends: '{one} i {other} mierzy się różnie, więc niczego między nimi nie da się ocenić. Zapisz obie wartości w jednej jednostce.',
    reading:
      '{one} nie jest w jednostce, w której się to mierzy ({other}). Zapisz wartość w tej jednostce albo popraw tamtą.',
    kpi: '{one} nie jest w jednostce KPI {kpi} ({other}). Kluczowy rezultat, który go śledzi, musi być mierzony tak samo.',
  },
  zh: {
    ends: '{one} 和 {other} 的单位无法换算，因此无法计算进度。请用同一单位来写。',
    reading: '{one} 的单位与这里的计量单位（{other}）不同。请改用该单位，或修正另一处。',
    kpi: '{one} 与 KPI {kpi} 的单位（{other}）不同。跟踪该 KPI 的关键结果必须用同样的单位。',
  },
  sv: {
    ends: '{one} och {other} mäts inte på samma sätt, så inget däremellan går att poängsätta. Skriv båda i samma enhet.',
    reading:
      '{one} är inte i den enhet som detta mäts i, {other}. Skriv värdet i den enheten, eller rätta den andra.',
    kpi: '{one} är inte i samma enhet som KPI:n {kpi}, {other}. Ett nyckelresultat som följer den måste mätas likadant.',
  },
  ru: {
    ends: '{one} и {other} измеряются по-разному, и оценить путь между ними нельзя. Запишите оба значения в одних единицах.',
    reading:
      '{one} — не в тех единицах, в которых это измеряется ({other}). Запишите значение в этих единицах или исправьте другое.',
    kpi: '{one} — не в единицах KPI {kpi} ({other}). Ключевой результат, который его отслеживает, должен измеряться так же.',
  },
});
