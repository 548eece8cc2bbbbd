/** The active codes of ISO 4217 for money (funds, metals and test codes left out). */
const CODES = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP ' +
    'CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF ' +
    'IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD ' +
    'MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB ' +
    'RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD ' +
    'UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** Codes that are also words or names people write in capitals: in running text they are not read as money. */
const ALSO_WORDS = new Set([
  'ALL',
  'AMD',
  'BOB',
  'COP',
  'CUP',
  'GEL',
  'LAK',
  'MAD',
  'MOP',
  'PEN',
  'SOS',
  'TOP',
  'TRY',
  'WST',
]);

/** True for an ISO 4217 code in capitals: `SEK`. */
export function isCurrencyCode(code: string): boolean {
  return CODES.has(code);
}

/** Every code that is read as money in running text. */
export function unmistakableCodes(): readonly string[] {
  return [...CODES].filter((code) => !ALSO_WORDS.has(code));
}
