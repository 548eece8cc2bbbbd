import { eastAsianWidth } from 'get-east-asian-width';

/** Columns that a text takes in a fixed-width font: two for each wide character, none for combining marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text)
    if (!/[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) width += eastAsianWidth(character.codePointAt(0)!);
  return width;
}
