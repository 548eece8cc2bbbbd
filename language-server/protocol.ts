/*
 * What server and editor say to each other beyond LSP: every custom request and notification, with its name,
 * parameters and result. Types and constants only. This is all that the extension knows of the server.
 */

export * from './protocol/assistant.ts';
export * from './protocol/check-ins.ts';
export * from './protocol/compare.ts';
export * from './protocol/cycles.ts';
export * from './protocol/export.ts';
export * from './protocol/files.ts';
export * from './protocol/goals.ts';
export * from './protocol/import.ts';
export * from './protocol/new-file.ts';
export * from './protocol/preview.ts';
export * from './protocol/start.ts';
export * from './protocol/tree.ts';
