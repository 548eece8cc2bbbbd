#!/usr/bin/env node
/*
 * The program's beginning: what follows is loaded in pieces, each when it is needed. A program in one file takes as long to
 * be compiled by Node as everything else that `okr --version` does.
 */
const pieces = './okr/main.mjs';
void import(pieces);
