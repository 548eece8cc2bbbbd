import './language.spec.ts';
