import type { Text } from '../../model/file.ts';

const STRUCK = /~~[^~]+~~/g;
/** A remark beside it: “(moved to Q3)”. */
const REMARK = /[(（][^()（）]*[)）]/g;

/** True where a title is struck through, with at most a remark beside it: its author has given it up. */
export function isStruck(title: Text | undefined): boolean {
  if (!title?.value.includes('~~')) return false;
  const left = title.value.replace(STRUCK, '');
  return left !== title.value && !/[\p{L}\p{N}]/u.test(left.replace(REMARK, ''));
}
