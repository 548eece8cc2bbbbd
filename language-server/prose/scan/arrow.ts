import { type Scan, word } from './scan.ts';

const ARROW = /^(?:=+>|-{1,3}>|→|➜|➔|➡|⇒|⟶|⟹|↗|↘|▶|►|➤)$/;

/** True where an arrow of any kind stands: "31 → 45", "31 -> 45". */
export function isArrow(scan: Scan, at: number): boolean {
  return ARROW.test(word(scan, at));
}
