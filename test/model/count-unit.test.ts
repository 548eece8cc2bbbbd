import { describe, expect, test } from 'vitest';
import { isSameCountUnit } from '../../language-server/model/count-unit.ts';

describe('two spellings of what is counted', () => {
  test.each([
    ['MQL', 'MQLs'],
    ['mqls', 'MQLs'],
    ['customer', 'customers'],
    ['customers', 'new customers'],
    ['story-points', 'story points'],
    ['story point', 'Story-Points'],
    ['categories', 'category'],
    ['pass', 'passes'],
    ['req/s', 'reqs/s'],
    ['klient', 'klientów'],
    ['klienci', 'klientów'],
    ['nowi klienci', 'nowych klientów'],
    ['wizyta', 'wizyt'],
    ['osoba', 'osób'],
    ['zamówienie', 'zamówień'],
    ['rezerwacje', 'rezerwacji'],
    ['odwiedzin', 'odwiedzin witryny'],
    ['kund', 'kunder'],
    ['kunder', 'kunderna'],
    ['besökare', 'unika besökare'],
    ['flicka', 'flickor'],
    ['möte', 'möten'],
    ['installation', 'installationer'],
    ['клиент', 'клиентов'],
    ['заявка', 'заявок'],
    ['новые пользователи', 'новых пользователей'],
    ['отзыв', 'отзывы'],
    ['посещение', 'посещений'],
    ['个客户', '客户'],
    ['客户', '新客户'],
    ['付费用户', '用户'],
  ])('%s and %s are one', (a, b) => {
    expect(isSameCountUnit(a, b)).toBe(true);
    expect(isSameCountUnit(b, a)).toBe(true);
  });

  test.each([
    ['visits', 'visitors'],
    ['MQLs', 'SQLs'],
    ['calls', 'callers'],
    ['customers', 'complaints'],
    ['hours/week', 'hours/month'],
    ['klientów', 'klików'],
    ['wizyt', 'wizytówek'],
    ['kunder', 'kurser'],
    ['клиентов', 'кликов'],
    ['заявок', 'заказов'],
    ['客户', '用户'],
    ['户', '用户'],
  ])('%s and %s are two', (a, b) => {
    expect(isSameCountUnit(a, b)).toBe(false);
    expect(isSameCountUnit(b, a)).toBe(false);
  });

  test('a name of a hundred thousand letters is looked at once', () => {
    const begin = performance.now();
    isSameCountUnit('a'.repeat(100_000), 'a-'.repeat(50_000));
    expect(performance.now() - begin).toBeLessThan(100);
  });
});
