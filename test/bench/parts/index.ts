/** What can be measured, in the order of the page; each is a file in this folder, and runs in a process of its own. */
export const PARTS = ['langium', 'yaml', 'check', 'scale', 'tree', 'prose', 'preview'] as const;

export type Part = (typeof PARTS)[number];
