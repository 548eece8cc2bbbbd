#!/usr/bin/env node
/*
 * The program's beginning: what follows is loaded in pieces, each when it is needed. A program in one file takes as long to
 * be compiled by Node as everything else that `okr --version` does.
 */
import { join } from 'node:path';
import { userCacheFolder } from './files/cache-folder.ts';
import { keepCompiled } from './files/compiled.ts';

keepCompiled(join(userCacheFolder(), 'program'));
const pieces = './okr/main.mjs';
void import(pieces);
